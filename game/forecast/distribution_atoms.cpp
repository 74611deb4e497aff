// SPDX-License-Identifier: MIT
#include "forecast/distribution_atoms.h"

#include "base/match.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace allwrits {
namespace {

void make_weights_add_to_1(std::vector<double>& weights) {
    double sum = 0.0;
    for (const double weight : weights) sum += weight;
    for (double& weight : weights) weight /= sum;
}

// The whole numbers from 0 on, from the likeliest outwards: `ratio(k)` is how many times likelier k + 1 is
// than k, and 0 when k is the last. No logarithm or factorial comes in, so the weights are exact to some
// 1e-15 even of 10,000.
template <class Ratio>
Atoms counts(double likeliest, const Ratio& ratio) {
    constexpr double left_out = 1e-40;
    std::vector<double> below;
    double weight = 1.0;
    for (double k = likeliest; k > 0.0; --k) {
        weight /= ratio(k - 1.0);
        if (weight < left_out) break;
        below.push_back(weight);
    }
    Atoms made;
    made.weights.assign(below.rbegin(), below.rend());
    weight = 1.0;
    for (double k = likeliest; weight >= left_out; ++k) {
        made.weights.push_back(weight);
        weight *= ratio(k);
    }
    const double first = likeliest - static_cast<double>(below.size());
    for (std::size_t k = 0; k < made.weights.size(); ++k)
        made.values.push_back(first + static_cast<double>(k));
    make_weights_add_to_1(made.weights);
    return made;
}

Atoms counts(const Poisson& poisson) {
    return counts(std::floor(poisson.mean), [&](double k) { return poisson.mean / (k + 1.0); });
}

Atoms counts(const Binomial& binomial) {
    const double trials = binomial.trials;
    if (binomial.chance <= 0.0) return {{0.0}, {1.0}};
    if (binomial.chance >= 1.0) return {{trials}, {1.0}};
    const double odds = binomial.chance / (1.0 - binomial.chance);
    const double likeliest = std::min(trials, std::floor((trials + 1.0) * binomial.chance));
    return counts(likeliest, [&](double k) { return (trials - k) / (k + 1.0) * odds; });
}

// The parts' atoms in one row; equal values become one.
Atoms merged(const Mixture& mixture) {
    std::vector<std::pair<double, double>> all;
    for (std::size_t k = 0; k < mixture.parts.size(); ++k) {
        const Atoms part = atoms(mixture.parts[k]);
        if (part.values.empty()) return {};
        for (std::size_t i = 0; i < part.values.size(); ++i) {
            all.emplace_back(part.values[i], part.weights[i] * mixture.weights[k]);
        }
    }
    std::ranges::stable_sort(all, {}, &std::pair<double, double>::first);
    Atoms made;
    for (const auto& [value, weight] : all) {
        if (!made.values.empty() && made.values.back() == value) {
            made.weights.back() += weight;
        } else {
            made.values.push_back(value);
            made.weights.push_back(weight);
        }
    }
    return made;
}

}  // namespace

Atoms atoms(const Distribution& distribution) {
    return std::visit(
        Match{[](const Fixed& fixed) {
                  return Atoms{{fixed.value}, {1.0}};
              },
              [](const Bernoulli& bernoulli) {
                  if (bernoulli.chance <= 0.0) return Atoms{{0.0}, {1.0}};
                  if (bernoulli.chance >= 1.0) return Atoms{{1.0}, {1.0}};
                  return Atoms{{0.0, 1.0}, {1.0 - bernoulli.chance, bernoulli.chance}};
              },
              [](const Poisson& poisson) { return counts(poisson); },
              [](const Binomial& binomial) { return counts(binomial); },
              [](const Discrete& discrete) {
                  return Atoms{discrete.values, discrete.weights};
              },
              [](const Mixture& mixture) { return merged(mixture); }, [](const Uniform&) { return Atoms{}; },
              [](const LogUniform&) { return Atoms{}; }, [](const Triangular&) { return Atoms{}; },
              [](const Beta&) { return Atoms{}; }, [](const Normal&) { return Atoms{}; },
              [](const LogNormal&) { return Atoms{}; }, [](const Exponential&) { return Atoms{}; },
              [](const Truncated&) { return Atoms{}; }},
        distribution.shape);
}

Atoms within(const Atoms& all, double low, double high) {
    Atoms kept;
    for (std::size_t k = 0; k < all.values.size(); ++k) {
        if (all.values[k] < low || all.values[k] > high) continue;
        kept.values.push_back(all.values[k]);
        kept.weights.push_back(all.weights[k]);
    }
    return kept;
}

}  // namespace allwrits
