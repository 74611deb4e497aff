// SPDX-License-Identifier: MIT
#include "forecast/special.h"

#include "base/real.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace allwrits {
namespace {

template <std::size_t N>
double polynomial(const std::array<double, N>& highest_first, double x) {
    double sum = highest_first[0];
    for (std::size_t k = 1; k < N; ++k) sum = sum * x + highest_first[k];
    return sum;
}

// e^(-x^2 / 2) / sqrt(2 pi). The square is split, for a rounded x^2 loses digits as it grows.
double normal_density(double x) {
    const double coarse = static_cast<double>(static_cast<long long>(x * 16.0)) * 0.0625;
    const double rest = (x - coarse) * (x + coarse);
    return 0.39894228040143267794 * real_exp(-0.5 * coarse * coarse) * real_exp(-0.5 * rest);
}

// The probability above x > 1.6, by the continued fraction 1 / (x + 1 / (x + 2 / (x + 3 / ...))).
double far_tail(double x) {
    if (x > 38.0) return 0.0;
    double fraction = x;
    for (int k = 150; k > 0; --k) fraction = x + k / fraction;
    return normal_density(x) / fraction;
}

// The probability between 0 and x >= 0, by the series x + x^3 / 3 + x^5 / (3 5) + ..., whose terms are all
// positive.
double from_middle(double x) {
    double sum = x;
    double term = x;
    for (int k = 3; k < 100 && term > 1e-17 * sum; k += 2) {
        term = term * x * x / k;
        sum += term;
    }
    return sum * normal_density(x);
}

// The three rational functions of AS 241, by its names, highest power first.
constexpr std::array a{2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
                       45921.953931549871457, 13731.693765509461125, 1971.5909503065514427,
                       133.14166789178437745, 3.387132872796366608};
constexpr std::array b{
    5226.495278852854561,  28729.085735721942674, 39307.89580009271061,  21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083,  42.313330701600911252, 1.0};
constexpr std::array c{7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
                       1.27045825245236838258,   3.64784832476320460504,   5.7694972214606914055,
                       4.6303378461565452959,    1.42343711074968357734};
constexpr std::array d{
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455,    1.6763848301838038494,   2.05319162663775882187,   1.0};
constexpr std::array e{2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
                       2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
                       5.46378491116411436990,    6.65790464350110377720};
constexpr std::array f{2.04426310338993978564e-15, 1.42151175831644588870e-7,
                       1.84631831751005468180e-5,  7.86869131145613259100e-4,
                       1.48753612908506148525e-2,  1.36929880922735805310e-1,
                       5.99832206555887937690e-1,  1.0};

}  // namespace

double real_log1p(double x) {
    const double sum = 1.0 + x;
    // What the addition rounded off, put right to first order.
    return real_log(sum) - ((sum - 1.0) - x) / sum;
}

double real_expm1(double x) {
    if (x < -0.5 || x > 0.5) return real_exp(x) - 1.0;
    double sum = 0.0;
    for (int k = 18; k > 1; --k) sum = (sum + 1.0) * x / k;
    return x + x * sum;
}

double log_gamma(double x) {
    // Stirling's series is exact from 16 on; below, gamma(x) = gamma(x + 1) / x leads there.
    double product = 1.0;
    for (; x < 16.0; x += 1.0) product *= x;
    const double r = 1.0 / (x * x);
    const double series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / x;
    return (x - 0.5) * real_log(x) - x + 0.91893853320467274178 + series - real_log(product);
}

double normal_probability(double x) {
    const double size = x < 0.0 ? -x : x;
    const double tail = size > 1.6 ? far_tail(size) : 0.5 - from_middle(size);
    return x < 0.0 ? tail : 1.0 - tail;
}

double normal_quantile(double tail) {
    const double q = tail - 0.5;
    if (q >= -0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    const double r = std::sqrt(-real_log(tail));
    if (r <= 5.0) return -polynomial(c, r - 1.6) / polynomial(d, r - 1.6);
    return -polynomial(e, r - 5.0) / polynomial(f, r - 5.0);
}

}  // namespace allwrits
