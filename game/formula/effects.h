// SPDX-License-Identifier: MIT
#pragma once

#include "formula/formula.h"

namespace allwrits {

// One change that an effect makes: "trust + 2" adds 2 to trust.
struct Change {
    enum class How { Add, Subtract, Set };
    Slot target = {};
    How how = How::Set;
    Formula amount = {};
};

// "trust + 2, cost - 1, lean(burden) = 3 * x, met_press = true". In the order written; whether an amount sees
// the changes before it is for the caller to say.
Result<std::vector<Change>> parse_effects(std::string_view text, const Place& where, const Names& names,
                                          const FormulaUse& use = {.chance_allowed = true});

}  // namespace allwrits
