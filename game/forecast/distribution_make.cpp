// SPDX-License-Identifier: MIT
// The shapes made straight from their parameters. Those made from a range are in distribution_range.cpp,
// those of several parts in distribution_parts.cpp.
#include "base/real.h"
#include "forecast/distribution.h"
#include "forecast/distribution_checks.h"

#include <fmt/format.h>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// Beyond these the table of a beta would not hold its tails, or take too long to make.
constexpr double smallest_beta_shape = 0.05;
constexpr double largest_beta_shape = 10'000;

constexpr double most_cases = 10'000;

// Wider ones have a variance beyond all numbers.
constexpr double largest_log_deviation = 10;

Result<Distribution> lognormal(double log_median, double log_deviation) {
    if (auto wrong =
            not_within({"the deviation of the logarithm", log_deviation}, 1e-9, largest_log_deviation)) {
        return failure(*wrong);
    }
    return Distribution{LogNormal{log_median, log_deviation, log_deviation}};
}

}  // namespace

Result<Distribution> fixed(double value) {
    const std::array parameters{Parameter{"value", value}};
    if (auto wrong = not_numbers(parameters)) return failure(*wrong);
    return Distribution{Fixed{value}};
}

Result<Distribution> bernoulli(double chance) {
    if (auto wrong = not_within({"chance", chance}, 0, 1)) return failure(*wrong);
    return Distribution{Bernoulli{chance}};
}

Result<Distribution> uniform(double low, double high) {
    const std::array parameters{Parameter{"low", low}, Parameter{"high", high}};
    if (auto wrong = not_strictly_rising(parameters)) return failure(*wrong);
    return Distribution{Uniform{low, high}};
}

Result<Distribution> loguniform(double low, double high) {
    const std::array parameters{Parameter{"low", low}, Parameter{"high", high}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    if (auto wrong = not_strictly_rising(parameters)) return failure(*wrong);
    return Distribution{LogUniform{low, high}};
}

Result<Distribution> triangular(double low, double likely, double high) {
    const std::array parameters{Parameter{"low", low}, Parameter{"likely", likely}, Parameter{"high", high}};
    if (auto wrong = not_rising(parameters)) return failure(*wrong);
    return Distribution{Triangular{low, likely, high}};
}

Result<Distribution> pert(double low, double likely, double high) {
    const std::array parameters{Parameter{"low", low}, Parameter{"likely", likely}, Parameter{"high", high}};
    if (auto wrong = not_rising(parameters)) return failure(*wrong);
    const double width = high - low;
    return Distribution{
        Beta{1.0 + 4.0 * ((likely - low) / width), 1.0 + 4.0 * ((high - likely) / width), low, high}};
}

Result<Distribution> beta(double a, double b) {
    if (auto wrong = not_within({"a", a}, smallest_beta_shape, largest_beta_shape)) return failure(*wrong);
    if (auto wrong = not_within({"b", b}, smallest_beta_shape, largest_beta_shape)) return failure(*wrong);
    return Distribution{Beta{a, b, 0, 1}};
}

Result<Distribution> beta_by_mean(double mean, double size) {
    const std::array order{Parameter{"0", 0.0}, Parameter{"mean", mean}, Parameter{"1", 1.0}};
    if (auto wrong = not_within({"mean", mean}, 0, 1)) return failure(*wrong);
    if (auto wrong = not_strictly_rising(order)) return failure(*wrong);
    const std::array parameters{Parameter{"size", size}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    auto made = beta(mean * size, (1.0 - mean) * size);
    if (made) return made;
    return failure(Problem{.what = fmt::format("a beta of size {} with mean {} is out of reach: {}", size,
                                               mean, made.error().what),
                           .hint = "a = mean * size and b = (1 - mean) * size"});
}

Result<Distribution> normal(double mean, double deviation) {
    const std::array all{Parameter{"mean", mean}, Parameter{"deviation", deviation}};
    if (auto wrong = not_numbers(all)) return failure(*wrong);
    if (auto wrong = not_above_0(std::span{all}.last(1))) return failure(*wrong);
    return Distribution{Normal{mean, deviation}};
}

Result<Distribution> lognormal_by_mean(double mean, double deviation) {
    const std::array parameters{Parameter{"mean", mean}, Parameter{"deviation", deviation}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    const double ratio = deviation / mean;
    // log(1 + ratio^2), which for a large ratio would be beyond all numbers.
    const double square = ratio > 1e8 ? 2.0 * real_log(ratio) : real_log(1.0 + ratio * ratio);
    return lognormal(real_log(mean) - 0.5 * square, std::sqrt(square));
}

Result<Distribution> lognormal_by_median(double median, double log_deviation) {
    const std::array parameters{Parameter{"median", median}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    return lognormal(real_log(median), log_deviation);
}

Result<Distribution> exponential(double mean) {
    const std::array parameters{Parameter{"mean", mean}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    return Distribution{Exponential{mean}};
}

Result<Distribution> poisson(double mean) {
    const std::array parameters{Parameter{"mean", mean}};
    if (auto wrong = not_above_0(parameters)) return failure(*wrong);
    if (auto wrong = not_within(parameters[0], 0, most_cases)) return failure(*wrong);
    return Distribution{Poisson{mean}};
}

Result<Distribution> binomial(unsigned trials, double chance) {
    if (auto wrong = not_within({"trials", static_cast<double>(trials)}, 1, most_cases))
        return failure(*wrong);
    if (auto wrong = not_within({"chance", chance}, 0, 1)) return failure(*wrong);
    return Distribution{Binomial{trials, chance}};
}

}  // namespace allwrits
