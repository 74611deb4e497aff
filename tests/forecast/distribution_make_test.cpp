// SPDX-License-Identifier: MIT
#include "catch.h"
#include "forecast/distribution.h"

#include <rapidcheck.h>

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <vector>

using namespace allwrits;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

void check_refused(const Result<Distribution>& made, const std::string& what, const std::string& hint) {
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().what == what);
    CHECK(made.error().hint == hint);
}

}  // namespace

TEST_CASE("a beta by range keeps its median, and 90 % within the range") {
    struct Row {
        double p5, median, p95;
    };
    // Ranges as authors give them. A beta has two numbers for three wishes: what is outside is 10 %, but not
    // 5 % on either side. Its own 5 % and 95 % points lie up to 0.04 and 0.09 away from those asked for.
    constexpr std::array rows{
        Row{0.30, 0.65, 0.95}, Row{0.01, 0.06, 0.25}, Row{0.01, 0.08, 0.30},   Row{0.20, 0.55, 0.85},
        Row{0.25, 0.55, 0.85}, Row{0.20, 0.55, 0.90}, Row{0.85, 0.95, 0.99},   Row{0.60, 0.85, 0.97},
        Row{0.01, 0.05, 0.25}, Row{0.05, 0.20, 0.50}, Row{0.20, 0.50, 0.85},   Row{0.25, 0.50, 0.75},
        Row{0.20, 0.60, 0.95}, Row{0.10, 0.40, 0.80}, Row{0.05, 0.30, 0.80},   Row{0.03, 0.15, 0.40},
        Row{0.10, 0.30, 0.60}, Row{0.02, 0.10, 0.40}, Row{0.0002, 0.004, 0.03}};
    for (const auto& [p5, median, p95] : rows) {
        CAPTURE(p5, median, p95);
        const auto made = beta_by_range(p5, median, p95);
        REQUIRE(made.has_value());
        CHECK_THAT(quantile(*made, 0.5), WithinRel(median, 1e-9));
        CHECK_THAT(probability_below(*made, p5) + probability_above(*made, p95), WithinAbs(0.1, 1e-9));
        const double own_p5 = quantile(*made, 0.05);
        const double own_p95 = quantile(*made, 0.95);
        CAPTURE(own_p5, own_p95);
        CHECK(std::abs(own_p5 - p5) < 0.04);
        CHECK(std::abs(own_p95 - p95) < 0.09);

        const auto by_ends = beta_by_p5_p95(p5, p95);
        REQUIRE(by_ends.has_value());
        CHECK_THAT(quantile(*by_ends, 0.05), WithinRel(p5, 1e-8));
        CHECK_THAT(quantile(*by_ends, 0.95), WithinRel(p95, 1e-8));
    }
}

TEST_CASE("a beta is found for its own quantiles") {
    CHECK(rc::check("for all shapes", [](std::uint16_t first, std::uint16_t second) {
        const double a = 0.2 * std::pow(2500.0, first / 65535.0);
        const double b = 0.2 * std::pow(2500.0, second / 65535.0);
        const auto original = beta(a, b).value();
        const double p5 = quantile(original, 0.05);
        const double median = quantile(original, 0.5);
        const double p95 = quantile(original, 0.95);
        RC_LOG() << a << " " << b << ": " << p5 << " " << median << " " << p95 << std::endl;
        RC_PRE(p95 < 1 - 1e-6);
        const auto by_range = beta_by_range(p5, median, p95);
        RC_ASSERT(by_range.has_value());
        RC_ASSERT(std::abs(std::get<Beta>(by_range->shape).a / a - 1) < 1e-5);
        const auto by_ends = beta_by_p5_p95(p5, p95);
        RC_ASSERT(by_ends.has_value());
        RC_ASSERT(std::abs(std::get<Beta>(by_ends->shape).b / b - 1) < 1e-5);
    }));
}

TEST_CASE("ranges are kept by the normal and the lognormals") {
    const auto steady = normal_by_p5_p95(-2, 6).value();
    CHECK_THAT(quantile(steady, 0.05), WithinRel(-2.0, 1e-14));
    CHECK_THAT(quantile(steady, 0.95), WithinRel(6.0, 1e-14));
    const auto plain = lognormal_by_p5_p95(2, 50).value();
    CHECK_THAT(quantile(plain, 0.05), WithinRel(2.0, 1e-13));
    CHECK_THAT(quantile(plain, 0.5), WithinRel(10.0, 1e-13));
    CHECK_THAT(quantile(plain, 0.95), WithinRel(50.0, 1e-13));
    const auto halves = lognormal_by_range(7, 45, 240).value();
    CHECK_THAT(quantile(halves, 0.05), WithinRel(7.0, 1e-13));
    CHECK_THAT(quantile(halves, 0.5), WithinRel(45.0, 1e-13));
    CHECK_THAT(quantile(halves, 0.95), WithinRel(240.0, 1e-13));
}

TEST_CASE("what is wrong with the numbers is said, with how they should be") {
    check_refused(triangular(3, 2, 5), "low 3 is above likely 2", "low <= likely <= high");
    check_refused(triangular(2, 2, 2), "low and high are both 2, which leaves nothing uncertain",
                  "a number that is certain needs no distribution");
    check_refused(pert(1, 6, 5), "likely 6 is above high 5", "low <= likely <= high");
    check_refused(uniform(1, 1), "low 1 is the same as high 1", "low < high");
    check_refused(uniform(no_number, 1), "low is not a number", "");
    check_refused(uniform(0, infinite), "high is infinite", "");
    check_refused(normal(0, 0), "deviation 0 is not above 0", "deviation > 0");
    check_refused(normal(1e200, 1), "mean 1e+200 is too large to reckon with", "at most 1e+100 either way");
    check_refused(loguniform(0, 1), "low 0 is not above 0", "low > 0");
    check_refused(bernoulli(1.5), "chance 1.5 is not within 0 to 1", "0 <= chance <= 1");
    check_refused(beta(0, 1), "a 0 is not within 0.05 to 10000", "0.05 <= a <= 10000");
    check_refused(beta_by_mean(0.5, 0.02),
                  "a beta of size 0.02 with mean 0.5 is out of reach: a 0.01 is not within "
                  "0.05 to 10000",
                  "a = mean * size and b = (1 - mean) * size");
    check_refused(beta_by_p5_p95(0.5, 0.2), "p5 0.5 is above p95 0.2", "p5 < p95");
    check_refused(beta_by_range(0.1, 0.5, 1.2), "p95 1.2 is no share", "between 0 and 1");
    check_refused(beta_by_range(0.1, 0.10001, 0.9),
                  "no beta has its median at 0.10001 and 90 % within 0.1 to 0.9",
                  "a median nearer to the middle, a wider range, or another shape");
    check_refused(lognormal_by_range(1, 1, 2), "p5 1 is the same as median 1", "p5 < median < p95");
    check_refused(lognormal_by_median(1, 11), "the deviation of the logarithm 11 is not within 1e-09 to 10",
                  "1e-09 <= the deviation of the logarithm <= 10");
    check_refused(poisson(20'000), "mean 20000 is not within 0 to 10000", "0 <= mean <= 10000");
    check_refused(binomial(0, 0.5), "trials 0 is not within 1 to 10000", "1 <= trials <= 10000");
    check_refused(discrete({1, 2}, {1}), "there are 1 weights for 2 values", "one weight for each");
    check_refused(discrete({1, 2}, {0, 0}), "all weights are 0", "at least one weight above 0");
    check_refused(discrete({1, 2}, {1, -1}), "weight -1 is below 0", "weight >= 0");
    check_refused(discrete({2, 2}, {1, 1}), "the value 2 is given twice",
                  "each value once, with all of its weight");
    check_refused(mixture({}, {}), "there are 0 parts", "from 1 to 64 of them");
    check_refused(truncated(normal(0, 1).value(), 8, 9), "only 6.2e-16 of the probability lies within 8 to 9",
                  "bounds nearer to its middle");
}

TEST_CASE("no numbers at all make anything but a distribution or a problem") {
    CHECK(rc::check("for all numbers", [](double a, double b, double c) {
        const std::vector<Result<Distribution>> all{fixed(a),
                                                    bernoulli(a),
                                                    uniform(a, b),
                                                    loguniform(a, b),
                                                    triangular(a, b, c),
                                                    pert(a, b, c),
                                                    beta(a, b),
                                                    beta_by_mean(a, b),
                                                    beta_by_p5_p95(a, b),
                                                    beta_by_range(a, b, c),
                                                    normal(a, b),
                                                    normal_by_p5_p95(a, b),
                                                    lognormal_by_mean(a, b),
                                                    lognormal_by_median(a, b),
                                                    lognormal_by_p5_p95(a, b),
                                                    lognormal_by_range(a, b, c),
                                                    exponential(a),
                                                    poisson(a),
                                                    binomial(3, a),
                                                    discrete({a, b}, {b, c})};
        for (const auto& made : all) {
            if (!made) {
                RC_ASSERT(!made.error().what.empty());
                continue;
            }
            RC_LOG() << to_text(*made) << std::endl;
            RC_ASSERT(std::isfinite(quantile(*made, 0.5)));
            RC_ASSERT(std::isfinite(quantile(*made, Tail{0x1p-33, false})));
            RC_ASSERT(std::isfinite(quantile(*made, Tail{0x1p-33, true})));
            RC_ASSERT(std::isfinite(mean(*made)) && std::isfinite(variance(*made)));
        }
    }));
}

TEST_CASE("weights are made to add up to 1, and parts without any are left out") {
    const auto made = discrete({5, 1, 3}, {2, 0, 6}).value();
    const auto& shape = std::get<Discrete>(made.shape);
    CHECK(shape.values == std::vector<double>{3, 5});
    CHECK(shape.weights == std::vector<double>{0.75, 0.25});
    const auto inner = mixture({fixed(1).value(), normal(0, 1).value()}, {1, 1}).value();
    const auto outer = mixture({inner, uniform(0, 1).value(), fixed(4).value()}, {1, 1, 0}).value();
    CHECK(std::get<Mixture>(outer.shape).weights == std::vector<double>{0.25, 0.25, 0.5});
    CHECK(std::holds_alternative<Uniform>(mixture({uniform(0, 1).value()}, {3}).value().shape));
}

TEST_CASE("a truncation that cuts nothing off leaves the distribution as it was") {
    CHECK(std::holds_alternative<Beta>(truncated(beta(2, 3).value(), -1, 2).value().shape));
    const auto once = truncated(normal(0, 1).value(), -1, 2).value();
    const auto twice = truncated(once, 0, 5).value();
    CHECK(support(twice) == std::pair{0.0, 2.0});
    CHECK_THAT(mean(twice), WithinRel(mean(truncated(normal(0, 1).value(), 0, 2).value()), 1e-12));
}
