// SPDX-License-Identifier: MIT
#include "forecast/special.h"
#include "catch.h"
#include "forecast/special_beta.h"

#include <rapidcheck.h>

#include <array>
#include <cmath>
#include <numbers>

using namespace allwrits;

namespace {

double relative_error(double found, long double exact) {
    return static_cast<double>(std::abs((static_cast<long double>(found) - exact) / exact));
}

SharePoint point(double x) { return {x, 1.0 - x}; }

// I_x(a, b) for whole a and b: the probability of a or more successes in a + b - 1 trials.
long double beta_by_trials(int a, int b, long double x) {
    const int trials = a + b - 1;
    long double sum = 0;
    for (int k = a; k <= trials; ++k) {
        const long double choices =
            std::lgamma(trials + 1.0L) - std::lgamma(k + 1.0L) - std::lgamma(trials - k + 1.0L);
        sum += std::exp(choices + k * std::log(x) + (trials - k) * std::log1p(-x));
    }
    return sum;
}

}  // namespace

TEST_CASE("log1p and expm1 keep their digits near 0") {
    for (double x = 1e-18; x < 20; x *= 1.37) {
        CHECK(relative_error(real_log1p(x), std::log1p(static_cast<long double>(x))) < 2e-15);
        CHECK(relative_error(real_expm1(x), std::expm1(static_cast<long double>(x))) < 2e-15);
        CHECK(relative_error(real_expm1(-x), std::expm1(static_cast<long double>(-x))) < 2e-15);
        if (x < 0.999)
            CHECK(relative_error(real_log1p(-x), std::log1p(static_cast<long double>(-x))) < 2e-15);
    }
}

TEST_CASE("log-gamma is that of the factorials and of the half-integers") {
    double factorial = 1;
    double half = std::sqrt(std::numbers::pi);  // Gamma(n + 1/2)
    for (int n = 0; n < 20; ++n) {
        CHECK_THAT(log_gamma(n + 1.0), Catch::Matchers::WithinAbs(std::log(factorial), 1e-14));
        CHECK_THAT(log_gamma(n + 0.5), Catch::Matchers::WithinAbs(std::log(half), 1e-14));
        factorial *= n + 1;
        half *= n + 0.5;
    }
}

TEST_CASE("log-gamma agrees with that of the C library") {
    double worst = 0;
    for (double x = 0.01; x < 1e6; x *= 1.003) {
        const long double exact = std::lgamma(static_cast<long double>(x));
        const auto error = static_cast<double>(std::abs(log_gamma(x) - exact));
        worst = std::max(worst, error / std::max(1.0, static_cast<double>(std::abs(exact))));
    }
    CAPTURE(worst);
    CHECK(worst < 2e-14);
}

TEST_CASE("the normal's quantiles are the published ones") {
    struct Row {
        double tail, z;
    };
    constexpr std::array rows{
        Row{0.25, 0.67448975019608174},  Row{0.1, 1.2815515655446004},   Row{0.05, 1.6448536269514722},
        Row{0.025, 1.959963984540054},   Row{0.01, 2.3263478740408408},  Row{0.005, 2.5758293035489004},
        Row{0.0005, 3.2905267314919255}, Row{1e-10, 6.3613409024040557}, Row{1e-20, 9.2623400897984083},
    };
    CHECK(normal_quantile(0.5) == 0.0);
    for (const auto& [tail, z] : rows)
        CHECK_THAT(normal_quantile(tail), Catch::Matchers::WithinRel(-z, 1e-14));
}

TEST_CASE("the normal's probabilities agree with those of the C library in both tails") {
    double worst = 0;
    for (double x = -37; x < 8; x += 0.0137) {
        const long double exact = 0.5L * std::erfc(-static_cast<long double>(x) / std::sqrt(2.0L));
        worst = std::max(worst, relative_error(normal_probability(x), exact));
    }
    CAPTURE(worst);
    CHECK(worst < 1e-14);
}

TEST_CASE("the normal's quantile and probability undo each other") {
    for (double tail = 0.5; tail > 1e-250; tail *= 0.93) {
        // In a far tail a rounded z alone is an error of z^2 roundings of the probability.
        const double z = normal_quantile(tail);
        CHECK_THAT(normal_probability(z), Catch::Matchers::WithinRel(tail, 3e-15 * (1 + z * z)));
    }
}

TEST_CASE("the incomplete beta is the one of its closed forms") {
    for (double x = 1e-6; x < 1; x = x < 0.5 ? x * 1.7 : x + 0.03) {
        CAPTURE(x);
        const long double y = x;
        CHECK(relative_error(IncompleteBeta(2, 1).tails(point(x)).below, y * y) < 1e-13);
        CHECK(relative_error(IncompleteBeta(0.3, 1).tails(point(x)).below, std::pow(y, 0.3L)) < 1e-13);
        CHECK(relative_error(IncompleteBeta(1, 4).tails(point(x)).above, std::pow(1 - y, 4.0L)) < 1e-13);
        const long double arcsine = 2 / std::numbers::pi_v<long double> * std::asin(std::sqrt(y));
        CHECK(relative_error(IncompleteBeta(0.5, 0.5).tails(point(x)).below, arcsine) < 1e-13);
        const long double polynomial = 45 * std::pow(y, 8.0L) * (1 - y) * (1 - y) +
                                       10 * std::pow(y, 9.0L) * (1 - y) + std::pow(y, 10.0L);
        CHECK(relative_error(IncompleteBeta(8, 3).tails(point(x)).below, polynomial) < 1e-13);
    }
}

TEST_CASE("the incomplete beta of whole shapes is a sum of binomial probabilities") {
    for (const auto& [a, b] :
         {std::pair{20, 70}, std::pair{3, 400}, std::pair{1000, 1500}, std::pair{5000, 5000}}) {
        const double tolerance = a + b <= 100 ? 3e-13 : 1e-11;
        const double mean = static_cast<double>(a) / (a + b);
        const double deviation = std::sqrt(mean * (1 - mean) / (a + b + 1));
        for (int z = -5; z <= 1; ++z) {
            const double x = mean + z * deviation;
            if (x <= 0) continue;
            CHECK(relative_error(IncompleteBeta(a, b).tails(point(x)).below, beta_by_trials(a, b, x)) <
                  tolerance);
        }
    }
}

TEST_CASE("the incomplete beta obeys its symmetry and its recurrence for all shapes") {
    CHECK(rc::check("for all shapes", [](std::uint16_t first, std::uint16_t second, std::uint16_t third) {
        // From 0.05 to 1000, each power of ten as likely.
        const double a = 0.05 * std::pow(20000.0, first / 65535.0);
        const double b = 0.05 * std::pow(20000.0, second / 65535.0);
        const SharePoint at = point((third + 0.5) / 65536.0);
        const IncompleteBeta beta(a, b);
        const Tails tails = beta.tails(at);
        const Tails mirrored = IncompleteBeta(b, a).tails({at.rest, at.x});
        RC_LOG() << a << " " << b << " " << at.x << ": " << tails.below << " " << mirrored.above << std::endl;
        RC_ASSERT(std::abs(tails.below - mirrored.above) <= 1e-12);
        RC_ASSERT(tails.below >= 0.0 && tails.below <= 1.0);
        // I_x(a, b) = I_x(a + 1, b) + x^a (1 - x)^b / (a B(a, b))
        const double next = IncompleteBeta(a + 1, b).tails(at).below + beta.power(at) / a;
        RC_ASSERT(std::abs(tails.below - next) <= 1e-11);
    }));
}

TEST_CASE("the beta's quantiles are those of its closed forms, at both ends") {
    for (double tail = 0.5; tail > 1e-12; tail *= 0.7) {
        CAPTURE(tail);
        CHECK_THAT(IncompleteBeta(2, 1).quantile(tail).x, Catch::Matchers::WithinRel(std::sqrt(tail), 1e-13));
        CHECK_THAT(IncompleteBeta(1, 2).quantile(tail).rest,
                   Catch::Matchers::WithinRel(std::sqrt(1 - tail), 1e-13));
        const double sine = std::sin(std::numbers::pi / 2 * tail);
        CHECK_THAT(IncompleteBeta(0.5, 0.5).quantile(tail).x, Catch::Matchers::WithinRel(sine * sine, 1e-12));
    }
}

TEST_CASE("the beta's quantile is found for all shapes and tails") {
    CHECK(rc::check("for all shapes", [](std::uint16_t first, std::uint16_t second, std::uint16_t third) {
        const double a = 0.05 * std::pow(200'000.0, first / 65535.0);
        const double b = 0.05 * std::pow(200'000.0, second / 65535.0);
        const double tail = 0.5 * std::pow(2e-10, third / 65535.0);
        const IncompleteBeta beta(a, b);
        const SharePoint found = beta.quantile(tail);
        RC_LOG() << a << " " << b << " " << tail << ": " << found.x << std::endl;
        RC_ASSERT(std::abs(found.x + found.rest - 1.0) < 1e-15);
        if (found.rest > 1e-9) {
            // A rounded x alone is an error in proportion to the slope there.
            const double rounding = 1e-15 * beta.power(found) / (found.rest * tail);
            RC_ASSERT(std::abs(beta.tails(found).below / tail - 1.0) < 1e-11 + rounding);
        }
    }));
}
