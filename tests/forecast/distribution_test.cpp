// SPDX-License-Identifier: MIT
#include "forecast/distribution.h"
#include "catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using namespace allwrits;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

Distribution two_humps() {
    return mixture({lognormal_by_median(2, 0.5).value(), normal(20, 3).value()}, {3, 1}).value();
}

std::vector<Distribution> continuous() {
    return {uniform(-1, 5).value(),
            loguniform(1e-5, 0.005).value(),
            triangular(2, 4, 10).value(),
            triangular(0, 0, 3).value(),
            triangular(0, 3, 3).value(),
            beta(8, 3).value(),
            beta(0.5, 0.5).value(),
            beta(300, 2).value(),
            pert(10, 20, 50).value(),
            normal(-3, 2).value(),
            lognormal_by_median(45, 0.8).value(),
            lognormal_by_range(7, 45, 240).value(),
            exponential(0.7).value(),
            truncated(normal(0, 1).value(), -0.5, 3).value(),
            truncated(normal(0, 1).value(), 2, 5).value(),
            truncated(normal(0, 1).value(), -5, -2).value(),
            truncated(beta(2, 5).value(), 0.1, 0.6).value(),
            two_humps(),
            truncated(two_humps(), 3, 25).value()};
}

std::vector<Distribution> with_atoms() {
    return {fixed(3).value(),
            bernoulli(0.3).value(),
            poisson(3.7).value(),
            poisson(10'000).value(),
            binomial(40, 0.35).value(),
            discrete({1, 2.5, 7, -4}, {1, 2, 3, 4}).value(),
            truncated(poisson(3).value(), 1, 6).value(),
            mixture({fixed(0).value(), poisson(6).value()}, {0.4, 0.6}).value(),
            mixture({fixed(1).value(), uniform(0, 2).value()}, {0.5, 0.5}).value()};
}

}  // namespace

TEST_CASE("quantiles are the published ones") {
    CHECK_THAT(quantile(normal(100, 15).value(), 0.975), WithinRel(100 + 15 * 1.959963984540054, 1e-14));
    CHECK_THAT(quantile(exponential(2).value(), 0.5), WithinRel(2 * std::log(2.0), 1e-15));
    CHECK_THAT(quantile(beta(2, 1).value(), 0.25), WithinRel(0.5, 1e-13));
    CHECK_THAT(quantile(lognormal_by_median(3, 0.5).value(), 0.95),
               WithinRel(3 * std::exp(0.8224268134757361), 1e-14));
    CHECK_THAT(quantile(uniform(10, 20).value(), 0.3), WithinRel(13.0, 1e-15));
    CHECK_THAT(quantile(loguniform(0.01, 100).value(), 0.75), WithinRel(10.0, 1e-14));
    CHECK_THAT(quantile(triangular(0, 1, 2).value(), 0.125), WithinRel(0.5, 1e-15));
    CHECK(quantile(poisson(3).value(), 0.5) == 3);
    CHECK(quantile(poisson(3).value(), 0.95) == 6);
    CHECK(quantile(binomial(10, 0.3).value(), 0.5) == 3);
    CHECK(quantile(binomial(10, 0.3).value(), Tail{0.01, true}) == 7);
}

TEST_CASE("probabilities of counts are exact, in both tails") {
    const auto calls = poisson(3).value();
    CHECK_THAT(probability_below(calls, 0), WithinRel(std::exp(-3.0), 1e-14));
    CHECK_THAT(probability_below(calls, 2.5), WithinRel(8.5 * std::exp(-3.0), 1e-14));
    CHECK_THAT(probability_above(calls, 19), WithinRel(8.3144235881917e-11, 1e-12));
    const auto heads = binomial(20, 0.5).value();
    CHECK_THAT(probability_below(heads, 0), WithinRel(0x1p-20, 1e-13));
    CHECK_THAT(probability_above(heads, 18), WithinRel(21 * 0x1p-20, 1e-13));
    CHECK_THAT(
        probability_below(heads, 9) + 0.5 * (probability_below(heads, 10) - probability_below(heads, 9)),
        WithinAbs(0.5, 1e-15));
    CHECK(probability_below(heads, -0.5) == 0);
    CHECK(probability_above(heads, 20) == 0);
    CHECK_THAT(probability_below(poisson(10'000).value(), 9'999),
               WithinAbs(0.5 - 1.0 / (3 * std::sqrt(2 * 3.14159265358979 * 1e4)), 3e-6));
}

TEST_CASE("quantile and probability undo each other where there are no atoms") {
    CHECK(rc::check("in both tails", [](std::uint8_t which, std::uint16_t depth, bool upper) {
        const auto all = continuous();
        const auto& distribution = all[which % all.size()];
        const double tail = 0.5 * std::pow(1e-12, depth / 65535.0);
        const double x = quantile(distribution, Tail{tail, upper});
        const double back = upper ? probability_above(distribution, x) : probability_below(distribution, x);
        RC_LOG() << to_text(distribution) << ": " << tail << (upper ? " above " : " below ") << x
                 << std::endl;
        // Near an end other than 0 the rounding of x itself shows in a small tail.
        const auto [least, greatest] = support(distribution);
        const double end = upper ? greatest : least;
        const double room = std::isinf(end) || end == 0.0 ? std::abs(x) : std::abs(x - end);
        const double rounding = room > 0.0 ? 1e-15 * std::abs(x) / room : 1.0;
        RC_ASSERT(std::abs(back / tail - 1.0) < 1e-10 + 100 * rounding);
        RC_ASSERT(x >= least && x <= greatest);
    }));
}

TEST_CASE("the quantile is the smallest value that reaches its probability") {
    CHECK(rc::check("with atoms", [](std::uint8_t which, std::uint16_t at) {
        const auto all = with_atoms();
        const auto& distribution = all[which % all.size()];
        const double probability = (at + 0.5) / 65536.0;
        const double x = quantile(distribution, probability);
        RC_LOG() << to_text(distribution) << ": " << probability << " at " << x << std::endl;
        RC_ASSERT(probability_below(distribution, x) >= probability - 1e-12);
        RC_ASSERT(probability_below(distribution, x - 1e-9) <= probability + 1e-12);
    }));
}

TEST_CASE("quantiles rise with their probability, and probabilities with their value") {
    CHECK(rc::check("rising", [](std::uint8_t which, std::uint16_t first, std::uint16_t second) {
        auto all = continuous();
        for (auto& one : with_atoms()) all.push_back(one);
        const auto& distribution = all[which % all.size()];
        const double low = (std::min(first, second) + 0.5) / 65536.0;
        const double high = (std::max(first, second) + 0.5) / 65536.0;
        const double x = quantile(distribution, low);
        const double y = quantile(distribution, high);
        RC_ASSERT(x <= y);
        RC_ASSERT(probability_below(distribution, x) <= probability_below(distribution, y));
        RC_ASSERT(std::abs(probability_below(distribution, y) + probability_above(distribution, y) - 1) <
                  1e-12);
    }));
}

TEST_CASE("mean and variance are those of the quantiles") {
    for (const auto& distribution : continuous()) {
        CAPTURE(to_text(distribution));
        double sum = 0, squares = 0;
        const double expected = mean(distribution);
        // The middles of 25 steps in each octave of both tails.
        for (int k = 0; k < 2 * 40 * 25; ++k) {
            const double octave = 0.25 / static_cast<double>(std::uint64_t{1} << (k / 50));
            const double tail = octave * (1 + (k / 2 % 25 + 0.5) / 25);
            const double x = quantile(distribution, Tail{tail, k % 2 == 1}) - expected;
            sum += octave / 25 * x;
            squares += octave / 25 * x * x;
        }
        CHECK(std::abs(sum) < 1e-3 * std::sqrt(variance(distribution)));
        CHECK_THAT(squares, WithinRel(variance(distribution), 1e-3));
    }
}

TEST_CASE("mean and variance are the published ones") {
    const auto check = [](const Distribution& distribution, double expected_mean, double expected_variance) {
        CAPTURE(to_text(distribution));
        CHECK_THAT(mean(distribution), WithinRel(expected_mean, 1e-12));
        CHECK_THAT(variance(distribution), WithinRel(expected_variance, 1e-12));
    };
    check(uniform(2, 8).value(), 5, 3);
    check(triangular(1, 4, 10).value(), 5, 3.5);
    check(beta(8, 3).value(), 8.0 / 11, 24.0 / (121 * 12));
    check(pert(10, 20, 50).value(), 70.0 / 3, 1600 * 2.0 * 4 / 36 / 7);
    check(lognormal_by_mean(10, 4).value(), 10, 16);
    check(lognormal_by_median(2, 0.5).value(), 2 * std::exp(0.125), 4 * std::exp(0.25) * std::expm1(0.25));
    check(exponential(3).value(), 3, 9);
    check(poisson(4).value(), 4, 4);
    check(binomial(10, 0.3).value(), 3, 2.1);
    check(bernoulli(0.2).value(), 0.2, 0.16);
    check(discrete({1, 2, 6}, {2, 1, 1}).value(), 2.5, 4.25);
    check(mixture({fixed(0).value(), normal(10, 2).value()}, {1, 3}).value(), 7.5, 3 + 18.75);
    // Of a normal cut in its middle: sqrt(2 / pi) and 1 - 2 / pi, the far end being next to nothing.
    CHECK_THAT(mean(truncated(normal(0, 1).value(), 0, 30).value()), WithinAbs(0.79788456080286536, 1e-9));
    CHECK_THAT(variance(truncated(normal(0, 1).value(), 0, 30).value()),
               WithinAbs(0.36338022763241866, 1e-9));
}

TEST_CASE("the support is told, with infinite ends") {
    CHECK(support(beta(2, 3).value()) == std::pair{0.0, 1.0});
    CHECK(support(normal(2, 3).value()) == std::pair{-infinite, infinite});
    CHECK(support(poisson(2).value()) == std::pair{0.0, infinite});
    CHECK(support(binomial(7, 1).value()) == std::pair{7.0, 7.0});
    CHECK(support(bernoulli(0.5).value()) == std::pair{0.0, 1.0});
    CHECK(support(mixture({fixed(-3).value(), exponential(1).value()}, {1, 1}).value()) ==
          std::pair{-3.0, infinite});
}

TEST_CASE("a distribution is told in words") {
    CHECK(to_text(beta_by_range(0.3, 0.65, 0.95).value()) == "beta 0.262 to 0.928, median 0.65");
    CHECK(to_text(lognormal_by_range(7, 45, 240).value()) == "lognormal 7 to 240, median 45");
    CHECK(to_text(triangular(2, 4, 10).value()) == "triangular 2 to 10, most likely 4");
    CHECK(to_text(fixed(16'780'000).value()) == "always 1.678e+07");
    CHECK(to_text(mixture({fixed(0).value(), poisson(3).value()}, {3, 7}).value()) ==
          "mixture of 30 % always 0; 70 % Poisson, mean 3");
    CHECK(to_text(truncated(normal(0, 1).value(), -1, 2).value()) ==
          "normal, mean 0, deviation 1, kept within -1 to 2");
}
