// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace allwrits {

// What is believed of one uncertain quantity. Each shape is made by a function below, which checks its
// parameters.

struct Fixed { double value = 0; };
struct Bernoulli { double chance = 0; };                             // 1 with this chance, else 0.
struct Uniform { double low = 0, high = 1; };
struct LogUniform { double low = 1, high = 2; };                     // The logarithm is uniform.
struct Triangular { double low = 0, likely = 0.5, high = 1; };
struct Beta { double a = 1, b = 1, low = 0, high = 1; };             // On [low, high]; PERT is one of these.
struct Normal { double mean = 0, deviation = 1; };
// The logarithm is normal, with one deviation below and another above its median (both alike: the plain
// lognormal).
struct LogNormal { double log_median = 0, deviation_below = 1, deviation_above = 1; };
struct Exponential { double mean = 1; };
struct Poisson { double mean = 1; };
struct Binomial { unsigned trials = 1; double chance = 0; };
struct Discrete { std::vector<double> values = {}, weights = {}; };  // Values rising, weights adding up to 1.

struct Distribution;
// Weights adding up to 1. No part is a mixture: mixture() puts the parts of one in its place. (No
// initialisers: Clang wants to know the whole of Distribution for them.)
struct Mixture { std::vector<Distribution> parts; std::vector<double> weights; };
// The base, given that it lies in [low, high]. The base is one of the continuous shapes above: truncated()
// makes a Discrete of what is discrete, and a mixture of truncated parts of a mixture.
struct Truncated { std::shared_ptr<const Distribution> base = {}; double low = 0, high = 1; };

struct Distribution {
    using Shape = std::variant<Fixed, Bernoulli, Uniform, LogUniform, Triangular, Beta, Normal, LogNormal,
                               Exponential, Poisson, Binomial, Discrete, Mixture, Truncated>;
    Shape shape = Fixed{};
};

// ---- Making one. Each gives a Problem without a place, for the caller to fill in, when a parameter is NaN
// or infinite, out of its range or out of order.

Result<Distribution> fixed(double value);
Result<Distribution> bernoulli(double chance);
Result<Distribution> uniform(double low, double high);
Result<Distribution> loguniform(double low, double high);
Result<Distribution> triangular(double low, double likely, double high);
Result<Distribution> pert(double low, double likely, double high);
Result<Distribution> beta(double a, double b);
Result<Distribution> beta_by_mean(double mean, double size);  // size = a + b, "as if from so many cases".
Result<Distribution> beta_by_p5_p95(double p5, double p95);
// By its median, with 90 % between p5 and p95.
Result<Distribution> beta_by_range(double p5, double median, double p95);
Result<Distribution> normal(double mean, double deviation);
Result<Distribution> normal_by_p5_p95(double p5, double p95);
// Of the quantity, not of its logarithm.
Result<Distribution> lognormal_by_mean(double mean, double deviation);
Result<Distribution> lognormal_by_median(double median, double log_deviation);
Result<Distribution> lognormal_by_p5_p95(double p5, double p95);
// All three kept: two half-lognormals that meet in the median.
Result<Distribution> lognormal_by_range(double p5, double median, double p95);
Result<Distribution> exponential(double mean);
Result<Distribution> poisson(double mean);                                  // 0 < mean <= 10,000
Result<Distribution> binomial(unsigned trials, double chance);              // trials <= 10,000
Result<Distribution> discrete(std::vector<double> values, std::vector<double> weights);
Result<Distribution> mixture(std::vector<Distribution> parts, std::vector<double> weights);
Result<Distribution> truncated(Distribution base, double low, double high);

// ---- What can be asked of one. All are bit-identical on every machine.

// A probability with its complement, so that both tails keep their digits: `tail` in (0, 1/2] is the
// probability of the lower tail, or, with `upper`, of the upper one.
struct Tail {
    double tail = 0.5;
    bool upper = false;
};

// The smallest value with at least the tail's probability at or below it.
double quantile(const Distribution& distribution, Tail at);
double quantile(const Distribution& distribution, double probability);      // In (0, 1).

// The probability of a value at or below x, and of one above it, each with the digits of its tail.
double probability_below(const Distribution& distribution, double x);
double probability_above(const Distribution& distribution, double x);

double mean(const Distribution& distribution);
double variance(const Distribution& distribution);

// The least and greatest value that it can have at all (a share: 0 and 1); infinite where there is none.
std::pair<double, double> support(const Distribution& distribution);

// Whether only finitely or countably many values can occur (they are then drawn by thresholds).
bool is_discrete(const Distribution& distribution);

// "beta 0.3 to 0.95, median 0.65": for people and for problems.
std::string to_text(const Distribution& distribution);

}  // namespace allwrits
