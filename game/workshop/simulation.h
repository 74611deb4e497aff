// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "players/player.h"
#include "session/event.h"
#include "session/move.h"
#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace allwrits {

// Sessions that computers play among themselves, in bulk: no log, no words, no table. With the same players
// and seed they are the very sessions that a table plays.

// Who plays, by seat.
using Cast = std::vector<const NamedPlayer*>;

// The players named, one a role in the scenario's order; "" or a missing one: who plays the role usually.
Result<Cast> cast_of(const Scenario& scenario, const std::vector<std::string>& names);

// One player for all seats; `name` must be a player's.
Cast all_played_by(const Scenario& scenario, std::string_view name);

struct Simulated {
    enum class End { Ended, Stuck, Refused };
    End end = End::
        Ended;  // Stuck: nobody could move, or the moves ran out. Refused: a player made an illegal move.
    State last = {};
    std::uint32_t moves = 0;
    std::uint64_t trace = 0;  // Of the state after the opening and after each move.
};

// One move as it is made: the state before it, who makes it.
struct Turn {
    const State& before;
    const Errand& errand;
    const Move& move;
    const Events& events;
};
using Observer = std::function<void(const Turn&)>;

// Plays one session to its end.
Simulated simulate(const Scenario& scenario, const Cast& cast, std::uint64_t seed, VariantId variant = {},
                   const Observer& observer = {});

}  // namespace allwrits
