// SPDX-License-Identifier: MIT
#pragma once

#include "base/dice.h"
#include "session/apply.h"
#include "session/event.h"
#include "session/scenario.h"
#include "session/state.h"

#include <array>
#include <span>
#include <string_view>

namespace allwrits {

// What a move is about to lead to: a copy of the state that each proposed event is written into at once, so
// that the next rule sees what the one before it did. The caller's own state is not touched.
class Draft {
public:
    Draft(const Scenario& scenario, const State& state, const Dice& dice)
        : scenario_(scenario), dice_(dice), state_(state) {}

    void emit(const Event& event) {
        if (events_.add(event)) apply(state_, event);
    }

    const Scenario& scenario() const { return scenario_; }
    const State& state() const { return state_; }
    const Dice& dice() const { return dice_; }
    const Events& events() const { return events_; }

    // The seat's currency changes by so many thousandths, within its bounds. Nothing where the role has no
    // such currency.
    void add(MeasureId measure, std::int64_t change);
    // The card gains or loses so many half pages of weight.
    void add_weight(ArgumentId argument, int half_pages);
    // An author's changes, one after the other; each sees the ones before. `use` names the dice that its
    // chances roll.
    void change(std::span<const Change> changes, std::string_view use);
    // What a seat sought in the very stage whose seal is being broken: it had no chance yet to file it.
    void note_fresh(SeatId seat, EvidenceId evidence) { fresh_[seat.at].put(evidence); }
    void forget_fresh() { fresh_ = {}; }
    bool is_fresh(SeatId seat, EvidenceId evidence) const { return fresh_[seat.at].has(evidence); }
    // Strikes what an exhibit has shown up, then brings all standings up to date.
    void settle();

private:
    void change_one(const Change& change, double amount);
    void strike_overclaims();

    const Scenario& scenario_;
    const Dice& dice_;
    State state_;
    Events events_;
    std::array<Set<64>, Limits::roles> fresh_{};
};

// The exhibit on the record that shows up the bold form of a card, or none.
EvidenceId shown_up_by(const Scenario& scenario, const State& state, ArgumentId argument);

// The reading of an exhibit that was drawn.
const Reading& reading_of(const Scenario& scenario, const State& state, EvidenceId evidence);

}  // namespace allwrits
