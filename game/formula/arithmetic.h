// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace allwrits {

// The arithmetic of formulas: total, and bit-identical on every machine. So nothing of libm is used but what
// IEEE 754 or the C standard fix to the bit (floor, trunc, round).

// No infinity and no NaN ever gets into a state.
inline double finite_or_zero(double x) { return std::isfinite(x) ? x : 0.0; }

inline double divide(double a, double b) { return b == 0 ? 0.0 : a / b; }

// Powers are whole-numbered. Repeated squaring loses up to a unit of the last place a factor: at most 1e-9
// here.
constexpr double largest_exponent = 1'000'000;

// An exponent that is not whole is cut towards zero; one that is too large counts as the largest.
inline double whole_exponent(double n) {
    return std::trunc(std::clamp(n, -largest_exponent, largest_exponent));
}

inline double power(double base, double exponent) {
    const double whole = whole_exponent(exponent);
    double result = 1;
    for (auto left = static_cast<std::uint32_t>(std::abs(whole)); left != 0; left /= 2) {
        if (left % 2 == 1) result *= base;
        // A square that nobody multiplies by might overflow for nothing.
        if (left > 1) base *= base;
    }
    return whole < 0 ? divide(1, result) : result;
}

// A chance in 0..1 as the whole number that dice want.
inline std::uint32_t per_million(double chance) {
    return static_cast<std::uint32_t>(std::round(std::clamp(chance, 0.0, 1.0) * 1e6));
}

}  // namespace allwrits
