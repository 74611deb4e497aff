// SPDX-License-Identifier: MIT
#pragma once

#include "base/real.h"

#include <cmath>
#include <cstdint>

namespace allwrits {

// The arithmetic of formulas: total, and bit-identical on every machine. So nothing of libm is used but what
// IEEE 754 or the C standard fix to the bit (floor, trunc, round, sqrt); exp and log are base/real.h's.
// A formula for one state and one for a block of futures must agree: both compute with what stands here. As
// in base/real.h no inline function of the library is called; none compiled for newer processors gets out.

// No infinity and no NaN ever gets into a state. Of these alone x - x is no 0.
ALLWRITS_INLINE double finite_or_zero(double x) { return x - x == 0 ? x : 0.0; }

ALLWRITS_INLINE double divide(double a, double b) { return b == 0 ? 0.0 : a / b; }

// An exponent beyond counts as the largest. Repeated squaring loses up to a unit of the last place a factor:
// at most 1e-9 here.
constexpr double largest_exponent = 1'000'000;

ALLWRITS_INLINE double kept_exponent(double n) {
    return n < -largest_exponent ? -largest_exponent : n > largest_exponent ? largest_exponent : n;
}

ALLWRITS_INLINE bool is_whole(double n) { return n == std::trunc(n); }

// `whole` is a whole number of at most the largest exponent.
ALLWRITS_INLINE double whole_power(double base, double whole) {
    double result = 1;
    for (auto left = static_cast<std::uint32_t>(whole < 0 ? -whole : whole); left != 0; left /= 2) {
        if (left % 2 == 1) result *= base;
        // A square that nobody multiplies by might overflow for nothing.
        if (left > 1) base *= base;
    }
    return whole < 0 ? divide(1, result) : result;
}

// For exponents that are neither whole nor 0.5. What is below 0 has no such power, and 0 none or 0. Never
// above e^709, as in real_exp. No branches.
ALLWRITS_INLINE double logarithmic_power(double base, double exponent) {
    const double found = real_exp(exponent * real_log(base));
    return base > 0 ? found : 0.0;
}

ALLWRITS_INLINE double power(double base, double exponent) {
    const double kept = kept_exponent(exponent);
    if (is_whole(kept)) return whole_power(base, kept);
    if (kept == 0.5) return base > 0 ? std::sqrt(base) : 0.0;
    return logarithmic_power(base, kept);
}

// A chance in 0..1 as the whole number that dice want.
ALLWRITS_INLINE std::uint32_t per_million(double chance) {
    const double kept = chance < 0 ? 0 : chance > 1 ? 1 : chance;
    return static_cast<std::uint32_t>(std::round(kept * 1e6));
}

}  // namespace allwrits
