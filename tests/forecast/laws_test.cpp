// SPDX-License-Identifier: MIT
//
// Laws that hold of distributions exactly, and so of what programs make of draws.
#include "catch.h"
#include "forecast/run.h"
#include "goodness.h"
#include "small_model.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

constexpr std::uint64_t rounds = 64;  // 2^18 futures.

std::vector<double> rising(const SmallModel& model, const std::string& output, std::uint64_t seed = 2) {
    const auto inputs = model.inputs(seed, Sampling::Philox);
    const auto run = run_futures(inputs, model.program(inputs, {output}), {.rounds = rounds, .threads = 2});
    std::vector<double> all(run.columns[0].begin(), run.columns[0].end());
    std::sort(all.begin(), all.end());
    return all;
}

// The largest distance between the share of draws below a point and its probability, times sqrt(n) (A.
// Kolmogorov 1933).
double distance(const std::vector<double>& rising, const std::function<double(double)>& probability) {
    const auto n = static_cast<double>(rising.size());
    double most = 0;
    for (std::size_t at = 0; at < rising.size(); ++at) {
        const double p = probability(rising[at]), share = static_cast<double>(at) / n;
        most = std::max({most, p - share, share + 1 / n - p});
    }
    return most * std::sqrt(n);
}
double distance(const std::vector<double>& rising, const Result<Distribution>& law) {
    return distance(rising, [&](double x) { return probability_below(law.value(), x); });
}

// By chance a distance is above this once in 1,000 times.
constexpr double far = 1.95;

}  // namespace

TEST_CASE("the sum of two normals is normal") {
    SmallModel model;
    model.input("a", normal(3, 4))
        .input("b", normal(-1, 3))
        .formula("sum", "a + b")
        .formula("more", "2 * a - b / 3");
    CHECK(distance(rising(model, "sum"), normal(2, 5)) < far);
    CHECK(distance(rising(model, "more"), normal(6 + 1.0 / 3, std::sqrt(64.0 + 1))) < far);
    // And the test can tell: a deviation 2 % off is found out.
    CHECK(distance(rising(model, "sum"), normal(2, 5.1)) > 2.5);
}

TEST_CASE("correlated normals add up to a normal of the deviation that follows") {
    SmallModel model;
    model.input("a", normal(0, 4)).input("b", normal(0, 3)).correlate(0, 1, -0.5).formula("sum", "a + b");
    CHECK(distance(rising(model, "sum"), normal(0, std::sqrt(16.0 + 9 - 12))) < far);
}

TEST_CASE("products, quotients and powers of lognormals are lognormal") {
    SmallModel model;
    model.input("a", lognormal_by_median(2, 0.3))
        .input("b", lognormal_by_median(5, 0.4))
        .formula("product", "a * b")
        .formula("quotient", "a / b")
        .formula("power", "a ^ 2.5")
        .formula("root", "(a * b) ^ 0.5");
    CHECK(distance(rising(model, "product"), lognormal_by_median(10, 0.5)) < far);
    CHECK(distance(rising(model, "quotient"), lognormal_by_median(0.4, 0.5)) < far);
    CHECK(distance(rising(model, "power"), lognormal_by_median(std::pow(2, 2.5), 0.75)) < far);
    CHECK(distance(rising(model, "root"), lognormal_by_median(std::sqrt(10), 0.25)) < far);
}

TEST_CASE("the logarithm of a lognormal is normal, and the power of e of a normal lognormal") {
    SmallModel model;
    model.input("a", lognormal_by_median(2, 0.3))
        .input("n", normal(1, 0.7))
        .formula("log_a", "log(a)")
        .formula("exp_n", "exp(n)");
    CHECK(distance(rising(model, "log_a"), normal(std::log(2), 0.3)) < far);
    CHECK(distance(rising(model, "exp_n"), lognormal_by_median(std::exp(1), 0.7)) < far);
}

TEST_CASE("the greatest and the least of uniforms have the laws that they must have") {
    SmallModel model;
    model.input("a", uniform(0, 1)).input("b", uniform(0, 1)).input("c", uniform(0, 1));
    model.formula("greatest", "max(a, max(b, c))")
        .formula("least", "min(a, min(b, c))")
        .formula("sum", "a + b");
    CHECK(distance(rising(model, "greatest"), [](double x) { return x * x * x; }) < far);
    CHECK(distance(rising(model, "least"), [](double x) { return 1 - std::pow(1 - x, 3); }) < far);
    CHECK(distance(rising(model, "greatest"), beta(3, 1)) < far);
    CHECK(distance(rising(model, "sum"), triangular(0, 1, 2)) < far);
}

TEST_CASE("the power of e of a uniform is log-uniform, and minus the logarithm of one exponential") {
    SmallModel model;
    model.input("u", uniform(0, 1)).formula("wide", "exp(u * 3)").formula("wait", "-2 * log(u)");
    CHECK(distance(rising(model, "wide"), loguniform(1, std::exp(3))) < far);
    CHECK(distance(rising(model, "wait"), exponential(2)) < far);
}

TEST_CASE("counts that are thinned, or joined, have a Poisson law again") {
    // Each of up to four leaks is found with a chance of 0.3, by a uniform of its own; so few that more
    // hardly ever come.
    SmallModel model;
    model.input("leaks", poisson(0.2)).input("more", poisson(1.5));
    std::string found = "0";
    for (int nth = 1; nth <= 4; ++nth) {
        const auto number = std::to_string(nth);
        model.input("u" + number, uniform(0, 1));
        found += " + if(leaks >= " + number + " and u" + number + " < 0.3, 1, 0)";
    }
    model.formula("found", found).formula("all", "leaks + more");
    CHECK(chi_squared(rising(model, "found"), poisson(0.06).value()).p > 0.002);
    CHECK(chi_squared(rising(model, "all"), poisson(1.7).value()).p > 0.002);
    CHECK(chi_squared(rising(model, "all"), poisson(1.72).value()).p < 1e-4);
}

TEST_CASE("trials that come true are binomial") {
    SmallModel model;
    std::string sum = "0";
    for (int nth = 0; nth < 6; ++nth) {
        model.input("b" + std::to_string(nth), bernoulli(0.35));
        sum += " + b" + std::to_string(nth);
    }
    model.formula("successes", sum);
    CHECK(chi_squared(rising(model, "successes"), binomial(6, 0.35).value()).p > 0.002);
}

TEST_CASE("a choice by a uniform is the mixture") {
    SmallModel model;
    model.input("u", uniform(0, 1))
        .input("low", normal(0, 1))
        .input("high", normal(8, 2))
        .formula("either", "if(u < 0.3, low, high)");
    CHECK(distance(rising(model, "either"),
                   mixture({normal(0, 1).value(), normal(8, 2).value()}, {0.3, 0.7})) < far);
}
