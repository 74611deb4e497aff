// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "base/dice.h"
#include "players/player.h"
#include "session/log.h"
#include "session/rules.h"
#include "view/seat_view.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// Who sits where: "person", or the name of a computer player.
struct Seating {
    std::vector<std::string> players = {};  // By seat.
    bool person_at(SeatId seat) const { return seat.at < players.size() && players[seat.at] == "person"; }
};

// A running session with people and players round it. Passive: no thread, no clock, no wait. Whoever runs it
// asks for an errand, lets that player think where and when it likes, and submits the move like anybody's.
class Table {
public:
    // Told of each record as it is made, before the move counts as made; a problem is kept for trouble().
    using Sink = std::function<Result<void>(const Record&)>;

    // A new session. `variant` "" lets the seed draw it.
    Table(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const Catalogue> words,
          std::uint64_t seed, Seating seating, VariantId variant = {});

    // A session that goes on: the log must fold (record/ checks it), and be made of this scenario's places.
    Table(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const Catalogue> words, Log log);

    // Told where play goes on when it goes back.
    using BackSink = std::function<Result<void>(std::uint32_t)>;
    void set_sink(Sink sink, BackSink back = {}) {
        sink_ = std::move(sink);
        back_sink_ = std::move(back);
    }
    // What went wrong when a move was to be kept, once; the session goes on all the same.
    std::optional<Problem> trouble();

    const Scenario& scenario() const { return *scenario_; }
    const Catalogue& words() const { return *words_; }  // The table's own; the public reads these.
    // What a seat reads: the table's own words until it has chosen others; a seat that does not exist is the
    // public's. Null gives it the table's back.
    const Catalogue& words(SeatId seat) const;
    void set_words(SeatId seat, std::shared_ptr<const Catalogue> words);
    const Seating& seating() const { return seating_; }
    const Log& log() const { return log_; }
    const State& state() const { return state_; }  // For check, tests and the debrief; front ends read views.
    bool ended() const { return state_.ended != 0; }

    // Remade after each move, in the seat's words. A seat that does not exist gets the public's.
    std::shared_ptr<const SeatView> view(SeatId seat) const;
    Sight sight(SeatId seat) const { return see(*scenario_, state_, seat); }

    // The new step, or why not.
    Result<std::uint32_t, Refusal> submit(const Submission& submission);

    // The seats of people that may act now.
    std::vector<SeatId> people_to_act() const;

    // A computer's turn, if it is one's.
    std::optional<Errand> errand() const;

    // Lets every computer player whose turn it is move, until people must act or the session ends.
    void run_computers();

    // Goes back to just after a record (0: the opening); moves made from there branch off. False if there is
    // no such record.
    bool rewind(std::uint32_t record);
    // Goes back to before the seat's own last move. False if it has made none.
    bool undo(SeatId seat);

private:
    void refold();
    std::size_t moves_made(SeatId seat) const;

    std::shared_ptr<const Scenario> scenario_;
    std::shared_ptr<const Catalogue> words_;
    // By seat, the public's last; null or missing: words_.
    std::vector<std::shared_ptr<const Catalogue>> seat_words_ = {};
    Dice dice_;
    Seating seating_;
    Log log_;
    State state_{};
    Sink sink_;
    BackSink back_sink_;
    std::optional<Problem> trouble_;
    // By seat, the public's last; null when out of date.
    mutable std::vector<std::shared_ptr<const SeatView>> views_;
};

}  // namespace allwrits
