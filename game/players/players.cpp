// SPDX-License-Identifier: MIT
#include "players/counsel.h"
#include "players/judge.h"
#include "players/player.h"
#include "players/random.h"

#include <array>

namespace allwrits {
namespace {

constexpr std::array<NamedPlayer, 3> table{{
    {"counsel", play_counsel, "argues one move deep, for the benches that it still thinks possible"},
    {"judge", play_judge, "rules by its own order of values"},
    {"random", play_random, "makes any legal move, each as likely"},
}};

}  // namespace

std::span<const NamedPlayer> players() { return table; }

const NamedPlayer* find_player(std::string_view name) {
    for (const auto& player : table) {
        if (player.name == name) return &player;
    }
    return nullptr;
}

const NamedPlayer& player_for(const Scenario& scenario, RoleId role) {
    switch (scenario.roles[role.at].side) {
        case Side::Bench:
            return *find_player("judge");
        case Side::For:
        case Side::Against:
            return *find_player("counsel");
        case Side::None:
            break;
    }
    return *find_player("random");
}

}  // namespace allwrits
