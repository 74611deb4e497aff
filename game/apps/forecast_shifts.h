// SPDX-License-Identifier: MIT
#pragma once

#include "session/forecasting.h"
#include "session/scenario.h"
#include "session/state.h"

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// The shifts that act in a state, in order, a line each: "A-13, open: orders_a_year times 1.35, by half".
std::vector<std::string> shift_lines(const Scenario& scenario, const State& state);

// "orders_a_year"; of a draw that decides whether an outcome happens "whether escapes happens".
std::string input_words(std::string_view name);

}  // namespace allwrits
