// SPDX-License-Identifier: MIT
#pragma once

#include "flagship.h"
#include "table/table.h"

#include <string>
#include <utility>
#include <vector>

namespace allwrits {

// The flagship played by computers, one move after the other, to be looked at on the way.
struct FlagshipSession {
    const Flagship& flagship = Flagship::read();
    Table table;
    RoleId doj = flagship.role("doj"), apple = flagship.role("apple"), judge = flagship.role("judge");

    explicit FlagshipSession(std::uint64_t seed, const std::string& player = "random")
        : table(flagship.scenario, flagship.words, seed,
                Seating{.players = std::vector<std::string>(flagship.scenario->roles.size(), player)}) {}

    const Scenario& scenario() const { return *flagship.scenario; }
    const Catalogue& words() const { return *flagship.words; }
    std::vector<RoleId> seats() const { return {doj, apple, judge}; }

    // The next computer's move; false at the end.
    bool step() {
        const auto errand = table.errand();
        if (!errand) return false;
        const auto seat = errand->sight.seat;
        const auto* player = find_player(table.seating().players[seat.at]);
        return table.submit({.seat = seat, .move = player->play(scenario(), *errand)}).has_value();
    }

    // Until `enough` says so; false if it never did.
    template <class Enough>
    bool until(Enough enough) {
        while (!enough(*this)) {
            if (!step()) return false;
        }
        return true;
    }
    void to_the_end() {
        while (step()) {
        }
    }

    const Decision* decision(RoleId seat) const {
        return decision_of(scenario(), table.sight(seat).seen, seat);
    }
    bool asked(RoleId seat, Verb verb) const {
        const auto* now = decision(seat);
        return now != nullptr && now->verb == verb;
    }
    std::vector<Move> legal(RoleId seat) const {
        std::vector<Move> moves;
        legal_moves(scenario(), table.sight(seat), moves);
        return moves;
    }
};

}  // namespace allwrits
