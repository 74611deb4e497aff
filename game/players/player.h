// SPDX-License-Identifier: MIT
#pragma once

#include "base/dice.h"
#include "session/move.h"
#include "session/scenario.h"
#include "session/sight.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>

namespace allwrits {

// What a computer player is given: what its seat may know, and dice of its own (a child: they foretell none
// of the session's draws). A value, so it may be answered on any thread.
struct Errand {
    std::uint32_t step = 0;  // When it was handed out; the table throws away an answer that comes too late.
    Sight sight = {};
    Dice dice{0};
    // Asked to stop, nobody wants the answer any more; without a source it never is.
    std::stop_token stop = {};

    bool unwanted() const { return stop.stop_requested(); }
};

// Returns one of legal_moves(scenario, errand.sight), the same for equal errands. A seat with nothing to do
// gets a Pass. One that is asked to stop answers as soon as it next looks, with any legal move.
using Player = Move (*)(const Scenario&, const Errand&);

struct NamedPlayer {
    std::string_view name;
    Player play;
    std::string_view about;
};

// All computer players, one line each in a table.
std::span<const NamedPlayer> players();

// Null if there is none of that name.
const NamedPlayer* find_player(std::string_view name);

// Who plays a role when nobody is named: "judge" the bench, "counsel" a party.
const NamedPlayer& player_for(const Scenario& scenario, RoleId role);

}  // namespace allwrits
