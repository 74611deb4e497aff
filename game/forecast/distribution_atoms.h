// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/distribution.h"

#include <vector>

namespace allwrits {

// The values that a discrete distribution can have, rising, each with its probability; these add up to 1. Of
// endlessly many values those are left out that are 10^40 times less likely than the likeliest.
struct Atoms {
    std::vector<double> values = {};
    std::vector<double> weights = {};
};

// None for what is not discrete.
Atoms atoms(const Distribution& distribution);

// Only what lies in [low, high], its weights as they were.
Atoms within(const Atoms& all, double low, double high);

}  // namespace allwrits
