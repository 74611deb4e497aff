// SPDX-License-Identifier: MIT
#pragma once

#include "players/estimate.h"
#include "players/player.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace allwrits {

// The odds that a computer player states on a question, in per cent, over the orders that it expects. A
// question is known by its id: that of an epilogue or of a flag asks for the share of futures in which it is
// told or set, one with "revers" for an appeal that succeeds, one with "open" or "order" for an order that
// opens. On all else it has nothing better than 50. Asked to stop, it looks at no more futures.
std::uint16_t odds_on(const Scenario& scenario, const State& seen, const Estimate& estimate, const Dice& dice,
                      QuestionId question, const std::stop_token& stop = {});

// Of the odds that are open for a question, the nearest to these; a Pass if there are none.
Move nearest_odds(const Scenario& scenario, const Estimate& estimate, const Errand& errand,
                  const std::vector<Move>& open);

}  // namespace allwrits
