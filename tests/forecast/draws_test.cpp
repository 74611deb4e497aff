// SPDX-License-Identifier: MIT
#include "catch.h"
#include "goodness.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

constexpr std::size_t blocks = 1'000'000 / block_size + 1;

struct Case {
    std::string name = {};
    Distribution distribution = {};
    // Some are so skewed that a million draws do not know their variance.
    bool has_known_variance = true;
};

std::vector<Case> continuous_cases() {
    const auto two_humps =
        mixture({lognormal_by_median(1e5, 1.2).value(), lognormal_by_median(2e7, 0.8).value()}, {0.8, 0.2});
    return {{"normal", normal(-3, 2).value()},
            {"uniform", uniform(-1, 5).value()},
            {"log-uniform", loguniform(1e-5, 0.005).value()},
            {"triangular", triangular(2, 4, 10).value()},
            {"triangular without a left side", triangular(0, 0, 3).value()},
            {"beta", beta(8, 3).value()},
            {"beta at both ends", beta(0.5, 0.5).value()},
            {"beta with a shape of 0.05", beta(0.05, 2).value()},
            {"beta of many cases", beta(3000, 1000).value()},
            {"pert", pert(10, 20, 50).value()},
            {"lognormal", lognormal_by_median(45, 0.8).value()},
            {"lognormal by range", lognormal_by_range(7, 45, 240).value()},
            {"wide lognormal", lognormal_by_range(0.001, 0.02, 0.5).value(), false},
            {"exponential", exponential(0.7).value()},
            {"mixture", two_humps.value(), false},
            {"truncated normal", truncated(normal(0, 1).value(), -0.5, 3).value()},
            {"truncated beta", truncated(beta(2, 5).value(), 0.1, 0.6).value()},
            {"truncated mixture", truncated(two_humps.value(), 1e5, 1e7).value()}};
}

std::vector<Case> discrete_cases() {
    return {{"Bernoulli", bernoulli(0.3).value()},
            {"rare Bernoulli", bernoulli(0.001).value()},
            {"Poisson", poisson(3.7).value()},
            {"Poisson of many", poisson(5000).value()},
            {"binomial", binomial(40, 0.35).value()},
            {"discrete", discrete({1, 2.5, 7, -4}, {1, 2, 3, 4}).value()},
            {"discrete mixture", mixture({fixed(0).value(), poisson(6).value()}, {0.4, 0.6}).value()},
            {"truncated Poisson", truncated(poisson(3).value(), 1, 6).value()},
            {"mixture of both",
             mixture({fixed(0).value(), lognormal_by_median(10, 0.5).value(), binomial(5, 0.5).value()},
                     {0.5, 0.3, 0.2})
                 .value()}};
}

// The seed is fixed, so a good table passes always. A p below 0.001 would be chance once in a thousand.
void check_draws(const Case& one, bool is_continuous) {
    CAPTURE(one.name);
    auto draws = test_draws(one.distribution, blocks, 2016);
    const auto errors = moment_errors(draws, one.distribution);
    CAPTURE(errors.mean, errors.variance);
    CHECK(std::abs(errors.mean) < 4);
    if (one.has_known_variance) CHECK(std::abs(errors.variance) < 4);

    std::ranges::sort(draws);
    const auto cells = chi_squared(draws, one.distribution);
    CAPTURE(cells.statistic, cells.p);
    CHECK(cells.p > 0.001);
    if (!is_continuous) return;
    const auto distance = kolmogorov_smirnov(draws, one.distribution);
    CAPTURE(distance.statistic, distance.p);
    CHECK(distance.p > 0.001);
}

}  // namespace

TEST_CASE("a million draws of each continuous distribution are distributed as it says") {
    for (const auto& one : continuous_cases()) check_draws(one, true);
}

TEST_CASE("a million draws of each distribution with atoms are distributed as it says") {
    for (const auto& one : discrete_cases()) check_draws(one, false);
}

TEST_CASE("draws of a distribution that is a little off are told from it") {
    auto draws = test_draws(beta(8, 3).value(), blocks, 2016);
    const auto off = beta(8.03, 3).value();
    CHECK(std::abs(moment_errors(draws, off).mean) > 4);
    std::ranges::sort(draws);
    CHECK(kolmogorov_smirnov(draws, off).p < 1e-4);
    CHECK(chi_squared(draws, off).p < 1e-4);
}

TEST_CASE("sums, greatest values and thinned counts have the laws that mathematics gives them") {
    const DrawTable part(uniform(0, 1).value());
    const DrawTable many(poisson(20).value());
    const DrawTable kept(bernoulli(0.25).value());
    const DrawTable z(normal(0, 1).value());
    std::vector<double> greatest, sum, thinned;
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const auto word = [&](std::uint64_t k) { return test_word(7, 100 * i + k); };
        greatest.push_back(std::max({part.draw(word(0)), part.draw(word(1)), part.draw(word(2))}));
        sum.push_back(3 * z.draw(word(3)) + 4 * z.draw(word(4)));
        double left = 0;
        const double all = many.draw(word(5));
        for (int k = 0; k < static_cast<int>(all); ++k)
            left += kept.draw(word(6 + static_cast<std::uint64_t>(k)));
        thinned.push_back(left);
    }
    for (auto* draws : {&greatest, &sum, &thinned}) std::ranges::sort(*draws);
    CHECK(kolmogorov_smirnov(greatest, beta(3, 1).value()).p > 0.001);
    CHECK(kolmogorov_smirnov(sum, normal(0, 5).value()).p > 0.001);
    CHECK(chi_squared(thinned, poisson(5).value()).p > 0.001);
}
