// SPDX-License-Identifier: MIT
#pragma once

#include "base/dice.h"
#include "base/result.h"
#include "session/log.h"
#include "session/move.h"
#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// How a log comes to be, the same for all who make one: an opening, then a record a move.

// What a log begins with.
struct Beginning {
    std::uint64_t seed = 1;
    VariantId variant = {};                 // None: the seed draws it.
    std::vector<std::string> players = {};  // By seat; a person on the bench leaves it without hidden values.
};
// `state` becomes the one after the opening.
Opening opened(const Scenario& scenario, Beginning beginning, State& state);

// The record of a move made where the log's play is, and `state` the one after it; or why not, and nothing
// has changed. The caller adds it to the log.
Result<Record, Refusal> recorded(const Scenario& scenario, const Dice& dice, const Log& log,
                                 const Submission& submission, State& state);

}  // namespace allwrits
