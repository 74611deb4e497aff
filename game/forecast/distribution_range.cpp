// SPDX-License-Identifier: MIT
// The shapes made from a range that holds the quantity with a probability of 90 %.
#include "base/real.h"
#include "forecast/distribution.h"
#include "forecast/distribution_checks.h"
#include "forecast/special_beta.h"

#include <fmt/format.h>
#include <array>
#include <optional>

namespace allwrits {
namespace {

// What the normal has 95 % below.
constexpr double z95 = 1.6448536269514722;

// Where a continuous function changes its sign between low and high, by the regula falsi with the weights of
// N. Anderson and A. Bjorck, BIT 13 (1973), pp. 253-264. Nothing where it has one sign at both.
template <class Function>
std::optional<double> crossing(const Function& function, double low, double high) {
    double at_low = function(low);
    double at_high = function(high);
    if ((at_low > 0.0) == (at_high > 0.0)) return std::nullopt;
    double x = low;
    for (int step = 0; step < 100; ++step) {
        x = high - at_high * ((high - low) / (at_high - at_low));
        const double value = function(x);
        if ((value > 0.0) != (at_high > 0.0)) {
            low = high;
            at_low = at_high;
        } else {
            const double weight = 1.0 - value / at_high;
            at_low *= weight > 0.0 ? weight : 0.5;
        }
        const double moved = high > x ? high - x : x - high;
        high = x;
        at_high = value;
        if (value == 0.0 || moved < 1e-10) break;
    }
    return x;
}

double log_odds(double below, double above) {
    constexpr double least = 1e-300;  // Of which there is a logarithm.
    return real_log(below < least ? least : below) - real_log(above < least ? least : above);
}

IncompleteBeta of_size(double size, double logit_of_mean) {
    const double odds = real_exp(logit_of_mean);
    return {size * (odds / (1.0 + odds)), size / (1.0 + odds)};
}

// The shapes that a fit may come to.
constexpr double smallest_shape = 0.05;
constexpr double largest_shape = 10'000;

// What a beta is fitted to: this probability below one point, and the same probability outside of the range
// as wanted. For a given size a + b its mean follows from the first; the larger the size, the less is
// outside.
struct Wanted {
    double point = 0.5;
    double below_point = 0.5;
    double low = 0;  // Nothing is counted as outside below 0.
    double high = 1;
    double outside = 0.1;
};

std::optional<IncompleteBeta> through_point(const Wanted& wanted, double size) {
    const SharePoint point{wanted.point, 1.0 - wanted.point};
    const double target = log_odds(wanted.below_point, 1.0 - wanted.below_point);
    const auto too_low = [&](double logit_of_mean) {
        const Tails tails = of_size(size, logit_of_mean).tails(point);
        return log_odds(tails.below, tails.above) - target;
    };
    const double limit = real_log(size / smallest_shape - 1.0);
    const auto found = crossing(too_low, -limit, limit);
    return found ? std::optional{of_size(size, *found)} : std::nullopt;
}

// Above 0 when too much is outside; where the size is too small for any beta through the point, that is so
// too.
double excess_outside(const Wanted& wanted, double size) {
    const auto beta = through_point(wanted, size);
    if (!beta) return 100.0;
    double outside = beta->tails({wanted.high, 1.0 - wanted.high}).above;
    if (wanted.low > 0.0) outside += beta->tails({wanted.low, 1.0 - wanted.low}).below;
    return log_odds(outside, 1.0 - outside) - log_odds(wanted.outside, 1.0 - wanted.outside);
}

std::optional<Beta> fitted(const Wanted& wanted, double middle, double deviation) {
    // The size that a normal of this deviation would suggest; then out either way until it is surrounded.
    const double suggested = middle * (1.0 - middle) / (deviation * deviation) - 1.0;
    constexpr double smallest = 2.5 * smallest_shape;
    const double start = suggested < 0.5 ? 0.5 : suggested > largest_shape ? largest_shape : suggested;
    double low = start;
    double high = start;
    if (excess_outside(wanted, start) > 0.0) {
        do {
            low = high;
            high *= 2.0;
            if (high > 4.0 * largest_shape) return std::nullopt;
        } while (excess_outside(wanted, high) > 0.0);
    } else {
        do {
            high = low;
            low *= 0.5;
            if (low < smallest) return std::nullopt;
        } while (excess_outside(wanted, low) <= 0.0);
    }
    const auto excess = [&](double log_size) { return excess_outside(wanted, real_exp(log_size)); };
    const auto log_size = crossing(excess, real_log(low), real_log(high));
    const auto beta = log_size ? through_point(wanted, real_exp(*log_size)) : std::nullopt;
    if (!beta || beta->a() > largest_shape || beta->b() > largest_shape) return std::nullopt;
    return Beta{beta->a(), beta->b(), 0, 1};
}

Complaint not_shares(std::span<const Parameter> parameters) {
    if (auto wrong = not_strictly_rising(parameters)) return wrong;
    for (const auto& [name, value] : parameters) {
        if (value > 0.0 && value < 1.0) continue;
        return Problem{.what = fmt::format("{} {} is no share", name, value), .hint = "between 0 and 1"};
    }
    return std::nullopt;
}

}  // namespace

Result<Distribution> beta_by_range(double p5, double median, double p95) {
    const std::array parameters{Parameter{"p5", p5}, Parameter{"median", median}, Parameter{"p95", p95}};
    if (auto wrong = not_shares(parameters)) return failure(*wrong);
    const Wanted wanted{.point = median, .low = p5, .high = p95};
    if (auto beta = fitted(wanted, median, (p95 - p5) / (2 * z95))) return Distribution{*beta};
    return failure(
        Problem{.what = fmt::format("no beta has its median at {} and 90 % within {} to {}", median, p5, p95),
                .hint = "a median nearer to the middle, a wider range, or another shape"});
}

Result<Distribution> beta_by_p5_p95(double p5, double p95) {
    const std::array parameters{Parameter{"p5", p5}, Parameter{"p95", p95}};
    if (auto wrong = not_shares(parameters)) return failure(*wrong);
    const Wanted wanted{.point = p5, .below_point = 0.05, .high = p95, .outside = 0.05};
    if (auto beta = fitted(wanted, 0.5 * (p5 + p95), (p95 - p5) / (2 * z95))) return Distribution{*beta};
    return failure(Problem{.what = fmt::format("no beta has 5 % below {} and 5 % above {}", p5, p95),
                           .hint = "a wider range, or another shape"});
}

Result<Distribution> normal_by_p5_p95(double p5, double p95) {
    const std::array parameters{Parameter{"p5", p5}, Parameter{"p95", p95}};
    if (auto wrong = not_strictly_rising(parameters)) return failure(*wrong);
    return normal(0.5 * (p5 + p95), (p95 - p5) / (2 * z95));
}

Result<Distribution> lognormal_by_p5_p95(double p5, double p95) {
    const std::array parameters{Parameter{"p5", p5}, Parameter{"p95", p95}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    if (auto wrong = not_strictly_rising(parameters)) return failure(*wrong);
    const double log_p5 = real_log(p5);
    const double log_p95 = real_log(p95);
    return lognormal_by_median(real_exp(0.5 * (log_p5 + log_p95)), (log_p95 - log_p5) / (2 * z95));
}

Result<Distribution> lognormal_by_range(double p5, double median, double p95) {
    const std::array parameters{Parameter{"p5", p5}, Parameter{"median", median}, Parameter{"p95", p95}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    if (auto wrong = not_strictly_rising(parameters)) return failure(*wrong);
    const double below = real_log(median / p5) / z95;
    const double above = real_log(p95 / median) / z95;
    for (const double deviation : {below, above}) {
        // What holds of the plain one holds of either half.
        if (auto half = lognormal_by_median(median, deviation); !half) return half;
    }
    return Distribution{LogNormal{real_log(median), below, above}};
}

}  // namespace allwrits
