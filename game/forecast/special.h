// SPDX-License-Identifier: MIT
#pragma once

namespace allwrits {

// Special functions that give the same bits on every machine: made of base/real.h's alone, never of libm's.
// The errors named are the largest found by tests/forecast/special_test.cpp.

// log(1 + x) for x > -1 and e^x - 1, with all their digits near 0. Relative error below 2e-15.
double real_log1p(double x);
double real_expm1(double x);

// The logarithm of the gamma function of x > 0. Error below 2e-14, or that part of its size where it is above
// 1.
double log_gamma(double x);

// The probability that a standard normal lies at or below x, with all digits in the lower tail: relative
// error below 1e-14 down to 1e-300. The upper tail's is that of -x.
double normal_probability(double x);

// Its inverse for a lower tail in (0, 1/2], so never above 0. Relative error below 1e-15 by M. J. Wichura,
// Algorithm AS 241, Applied Statistics 37 (1988), pp. 477-484; ours below 1e-14, and 1e-16 absolute near 1/2.
double normal_quantile(double tail);

}  // namespace allwrits
