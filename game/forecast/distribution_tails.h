// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/distribution.h"
#include "forecast/special_beta.h"

namespace allwrits {

// The probabilities of a value at or below x and of one above it, each with the digits of its tail.
Tails tails(const Distribution& distribution, double x);

// What a truncation leaves of its base: the base's probabilities at the two ends, and what lies between.
struct KeptPart {
    Tails at_low = {};
    Tails at_high = {};
    double share = 1;
};
KeptPart kept(const Distribution& base, double low, double high);

// The tail of the base that reaches as far as this tail of what is kept.
Tail tail_of_base(const KeptPart& kept, Tail at);
double quantile(const Truncated& shape, const KeptPart& kept, Tail at);

}  // namespace allwrits
