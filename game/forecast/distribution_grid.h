// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/distribution.h"

#include <cstddef>
#include <vector>

namespace allwrits {

// The points at which a draw table asks for quantiles: tails from 2^-33 to 1/2, in octaves of 48 equal steps.
constexpr std::size_t grid_octaves = 32;
constexpr std::size_t grid_steps = 48;
constexpr double grid_start = 0x1p-33;

// The quantiles of a continuous distribution, no mixture, for the lower or the upper tails of the grid: 32 x
// 48 + 1.
std::vector<double> quantile_grid(const Distribution& distribution, bool upper);

}  // namespace allwrits
