// SPDX-License-Identifier: MIT
#pragma once

#include "players/estimate.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// The odds that a computer player states on a question, in per cent, over the orders that it expects. A
// question is known by its id: that of an epilogue or of a flag asks for the share of futures in which it is
// told or set, one with "revers" for an appeal that succeeds, one with "open" or "order" for an order that
// opens. On all else it has nothing better than 50.
std::uint16_t odds_on(const Scenario& scenario, const State& seen, const Estimate& estimate, const Dice& dice,
                      QuestionId question);

// Of the odds that are open for a question, the nearest to these; a Pass if there are none.
Move nearest_odds(const Scenario& scenario, const State& seen, const Estimate& estimate, const Dice& dice,
                  const std::vector<Move>& open);

}  // namespace allwrits
