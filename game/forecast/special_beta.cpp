// SPDX-License-Identifier: MIT
#include "forecast/special_beta.h"

#include "base/real.h"
#include "forecast/special.h"

#include <algorithm>

namespace allwrits {
namespace {

// The continued fraction of I_x(a, b) by the method of Lentz (NIST Digital Library of Mathematical Functions
// 8.17.22). Converges in some sqrt(max(a, b)) steps for x below the mean.
double fraction(double a, double b, double x) {
    double c = 1.0;
    double d = 1.0 / (1.0 - (a + b) * x / (a + 1.0));
    double product = d;
    for (int k = 1; k < 20'000; ++k) {
        const double m = k;
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1.0 / (1.0 + even * d);
        c = 1.0 + even / c;
        product *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1.0 / (1.0 + odd * d);
        c = 1.0 + odd / c;
        const double factor = d * c;
        product *= factor;
        if (factor - 1.0 < 1e-15 && 1.0 - factor < 1e-15) break;
    }
    return product;
}

// Enough below the smallest share that matters for x and 1 - x to be 0 and 1.
constexpr double nothing = 1e-290;

}  // namespace

IncompleteBeta::IncompleteBeta(double a, double b)
    : a_(a), b_(b), log_scale_(log_gamma(a + b) - log_gamma(a) - log_gamma(b)) {}

double IncompleteBeta::power(SharePoint at) const {
    if (at.x < nothing || at.rest < nothing) return 0.0;
    return real_exp(log_scale_ + a_ * real_log(at.x) + b_ * real_log(at.rest));
}

Tails IncompleteBeta::tails(SharePoint at) const {
    if (at.x <= 0.0) return {0.0, 1.0};
    if (at.rest <= 0.0) return {1.0, 0.0};
    if (at.x <= (a_ + 1.0) / (a_ + b_ + 2.0)) {
        const double below = std::min(1.0, power(at) * fraction(a_, b_, at.x) / a_);
        return {below, 1.0 - below};
    }
    const double above = std::min(1.0, power(at) * fraction(b_, a_, at.rest) / b_);
    return {1.0 - above, above};
}

SharePoint IncompleteBeta::quantile(double tail) const {
    const SharePoint as_near_to_1{1.0 - tail, tail};
    return quantile(tail, tails(as_near_to_1).below >= tail ? SharePoint{0.0, 1.0} : SharePoint{1.0, 0.0});
}

SharePoint IncompleteBeta::quantile(double tail, SharePoint guess) const {
    // Of the tail and of 1 - x, the smaller one needs its digits more.
    if (guess.rest >= tail) {
        const double x = near_end(tail, guess.x);
        return {x, 1.0 - x};
    }
    const double rest = swapped().near_end(1.0 - tail, guess.rest);
    return {1.0 - rest, rest};
}

// The first term of the series, x^a / (a B): exact as x goes to 0.
double IncompleteBeta::first_guess(double probability) const {
    return real_exp((real_log(probability * a_) - log_scale_) / a_);
}

// The x with this probability below it, by Newton's method on the logarithms of both, kept between bounds.
double IncompleteBeta::near_end(double probability, double guess) const {
    const double first = first_guess(probability);
    if (first * (b_ + 1.0) < 1e-17) return first;
    double x = guess > 0.0 && guess < 1.0 ? guess : std::min(first, 0.5);
    double low = 0.0;
    double high = 1.0;
    for (int step = 0; step < 200; ++step) {
        const SharePoint at{x, 1.0 - x};
        const double below = tails(at).below;
        (below > probability ? high : low) = x;
        const double slope = power(at) / at.rest;
        double next = low;
        if (below > 0.0 && slope > 0.0) next = x * real_exp(real_log(probability / below) * below / slope);
        const bool newton = next > low && next < high;
        if (!newton) next = 0.5 * (low + high);
        const double change = next > x ? next - x : x - next;
        x = next;
        // The error of Newton's step is as the square of the step.
        if ((newton && change <= 1e-9 * x) || high - low <= 1e-15 * high) break;
    }
    return x;
}

}  // namespace allwrits
