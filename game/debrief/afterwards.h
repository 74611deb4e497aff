// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/log.h"
#include "session/scenario.h"
#include "session/state.h"
#include "view/line.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// A session looked back on from one seat: what all parts of a debrief read.
class Afterwards {
public:
    Afterwards(const Scenario& scenario, const Catalogue& words, const Log& log, SeatId seat);
    Afterwards(const Afterwards&) = delete;  // Its words refer to its state.
    Afterwards& operator=(const Afterwards&) = delete;

    const Scenario& scenario() const { return scenario_; }
    const Catalogue& catalogue() const { return catalogue_; }
    const Log& log() const { return log_; }
    SeatId seat() const { return seat_; }
    // The end, as far as the seat may see.
    const State& seen() const { return seen_; }
    // The same with the order that this court gave, whatever a higher one made of it.
    const State& ruled() const { return ruled_; }
    const Wording& words() const { return words_; }
    // All events in order of play.
    const std::vector<Event>& events() const { return events_; }

    bool is_bench() const { return seat_.exists() && scenario_.roles[seat_.at].side == Side::Bench; }
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(catalogue_, key, fillings);
    }
    // “One phone, by its serial number”
    std::string quoted(ArgumentId card) const { return "“" + words_.headline(card) + "”"; }

private:
    const Scenario& scenario_;
    const Catalogue& catalogue_;
    const Log& log_;
    SeatId seat_;
    std::vector<Event> events_ = {};
    State seen_{};
    State ruled_{};
    Wording words_;
};

// What the order trades against a denial; of a denial, what it trades against the widest order that was open.
struct TradeOff {
    PackageId beside = {};
    bool granted = false;
    // Means, as a court weighs them: what the more granting of the two has beyond the other.
    double leads = 0, people = 0;
    std::optional<double> rate() const {
        return leads > 0 && people > 0 ? std::optional(people / leads) : std::nullopt;
    }
};
// None where the scenario has no orders or no two ledgers.
std::optional<TradeOff> trade_off_of(const Afterwards& after);

}  // namespace allwrits
