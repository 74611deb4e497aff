// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace allwrits {

// Functions of real numbers that give the same bits on every machine, compiler and level of optimisation,
// where libm need not: made of + - * / and sqrt, which IEEE 754 fixes, and of operations on whole numbers. No
// branches, so that loops over them become vector code, and no calls, so that code for newer processors keeps
// to its own files. The project is built without fused multiply-add (cmake/flags.cmake).

#if defined(__GNUC__)
#define ALLWRITS_INLINE [[gnu::always_inline]] inline
#else
#define ALLWRITS_INLINE inline
#endif

// Beyond these e^x is no normal double. An x above counts as the largest, below the result is 0.
constexpr double largest_exp = 709.0;
constexpr double smallest_exp = -708.0;

// e^x. Relative error below 4e-16; NaN gives NaN.
//
// x is n ln 2 + r with |r| <= ln 2 / 2; e^r is its Taylor polynomial of degree 13, 2^n is put into the
// exponent.
ALLWRITS_INLINE double real_exp(double x) {
    const double kept = x < smallest_exp ? smallest_exp : x > largest_exp ? largest_exp : x;
    constexpr double log2_of_e = 1.4426950408889634074;
    // 1.5 x 2^52: adding it rounds to a whole number in the low bits.
    constexpr double rounder = 6755399441055744.0;
    const double shifted = kept * log2_of_e + rounder;
    const double n = shifted - rounder;
    // ln 2 in two parts; the first has so few digits that n times it is exact.
    const double r = (kept - n * 0x1.62e42fefa3800p-1) - n * 0x1.ef35793c76730p-45;
    double p = 1.0 / 6227020800;
    p = p * r + 1.0 / 479001600;
    p = p * r + 1.0 / 39916800;
    p = p * r + 1.0 / 3628800;
    p = p * r + 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    const auto power_of_two = (__builtin_bit_cast(std::uint64_t, shifted) << 52) + 0x3ff0000000000000;
    const double result = p * __builtin_bit_cast(double, power_of_two);
    return x < smallest_exp ? 0.0 : result;
}

// Natural logarithm of a positive number, subnormal ones too. Relative error below 5e-16, except near 1 where
// the absolute error is below 1e-16. What is not positive has none: the result is then 0, as x / 0 is in
// formulas.
//
// x is m 2^k with m in [sqrt(1/2), sqrt(2)); log m is 2 artanh((m - 1) / (m + 1)), a series of odd powers.
ALLWRITS_INLINE double real_log(double x) {
    const bool is_subnormal = x < 0x1p-1022;  // No call of the library's, even where nothing is optimised.
    const auto bits = __builtin_bit_cast(std::uint64_t, is_subnormal ? x * 0x1p54 : x);
    constexpr std::uint64_t root_of_half = 0x3fe6a09e667f3bcd;
    // The exponent, by a shift that needs no sign: vectors of 64-bit numbers have no other on older machines.
    const std::uint64_t k = ((bits - root_of_half + 0x8000000000000000) >> 52) - 2048;
    const double m = __builtin_bit_cast(double, bits - (k << 52));
    const double exponent = __builtin_bit_cast(double, k + 0x4338000000000000) - 6755399441055744.0;
    const double f = (m - 1.0) / (m + 1.0);
    const double s = f * f;
    double p = 1.0 / 21;
    p = p * s + 1.0 / 19;
    p = p * s + 1.0 / 17;
    p = p * s + 1.0 / 15;
    p = p * s + 1.0 / 13;
    p = p * s + 1.0 / 11;
    p = p * s + 1.0 / 9;
    p = p * s + 1.0 / 7;
    p = p * s + 1.0 / 5;
    p = p * s + 1.0 / 3;
    const double log_of_m = (2.0 * f * s) * p + 2.0 * f;
    const double whole = is_subnormal ? exponent - 54.0 : exponent;
    // ln 2 in two parts, the small one added to the small logarithm first.
    const double result = whole * 0x1.62e42fefa3800p-1 + (whole * 0x1.ef35793c76730p-45 + log_of_m);
    return x > 0.0 ? result : 0.0;
}

}  // namespace allwrits
