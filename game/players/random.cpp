// SPDX-License-Identifier: MIT
#include "players/random.h"

#include "session/rules.h"

#include <vector>

namespace allwrits {

Move play_random(const Scenario& scenario, const Errand& errand) {
    std::vector<Move> moves;
    legal_moves(scenario, errand.sight, moves);
    if (moves.empty()) return Pass{};
    auto stream = errand.dice.stream("random", errand.sight.seen.step);
    return moves[stream.below(static_cast<std::uint32_t>(moves.size()))];
}

}  // namespace allwrits
