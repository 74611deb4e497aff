// SPDX-License-Identifier: MIT
#pragma once

#include "formula/op.h"

#include <limits>
#include <span>

namespace allwrits {

// All numbers from low to high, both included. Never empty.
struct Interval {
    double low = std::numeric_limits<double>::lowest();
    double high = std::numeric_limits<double>::max();

    bool contains(double x) const { return low <= x && x <= high; }
    bool operator==(const Interval&) const = default;
};

// Bounds on what one step makes of values within `of` (as many as operands(kind)), rounding errors included.
// They are sound but not tight: two uses of one value count as if they were two values.
Interval bounds(Op::Kind kind, std::span<const Interval> of);

}  // namespace allwrits
