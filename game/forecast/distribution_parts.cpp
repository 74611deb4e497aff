// SPDX-License-Identifier: MIT
// The shapes made of several values or of other distributions.
#include "base/match.h"
#include "forecast/distribution.h"
#include "forecast/distribution_atoms.h"
#include "forecast/distribution_checks.h"
#include "forecast/distribution_tails.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <numeric>

namespace allwrits {
namespace {

constexpr std::size_t most_values = 1000;
constexpr std::size_t most_parts = 64;

constexpr double infinite = std::numeric_limits<double>::infinity();

// What a truncation must leave. Less is more likely a mistake than a belief.
constexpr double least_kept = 1e-6;
// A part with less of what is left would hardly have a word of its own.
constexpr double least_part = 1e-9;

double sum_of(const std::vector<double>& weights) {
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

Distribution discrete_of(Atoms all) {
    if (all.values.size() == 1) return {Fixed{all.values[0]}};
    const double sum = sum_of(all.weights);
    for (double& weight : all.weights) weight /= sum;
    return {Discrete{std::move(all.values), std::move(all.weights)}};
}

double share_within(const Distribution& base, double low, double high) {
    if (is_discrete(base)) return sum_of(within(atoms(base), low, high).weights);
    return kept(base, low, high).share;
}

// What lies of a distribution in [low, high], of which there is something. No mixture.
Distribution cut(const Distribution& base, double low, double high) {
    if (is_discrete(base)) return discrete_of(within(atoms(base), low, high));
    const auto [least, greatest] = support(base);
    if (low <= least && high >= greatest) return base;  // Nothing is cut off.
    // Never beyond the base's own bounds, so that the ends mean the same to every question.
    low = std::max(low, least);
    high = std::min(high, greatest);
    if (const auto* inner = std::get_if<Truncated>(&base.shape)) return {Truncated{inner->base, low, high}};
    return {Truncated{std::make_shared<const Distribution>(base), low, high}};
}

tl::unexpected<Problem> too_little(double low, double high, double share) {
    return failure(
        Problem{.what = fmt::format("only {:.2g} of the probability lies within {} to {}", share, low, high),
                .hint = "bounds nearer to its middle"});
}

Result<Distribution> truncated_mixture(const Mixture& mixture, double low, double high) {
    std::vector<double> shares;
    for (std::size_t k = 0; k < mixture.parts.size(); ++k) {
        shares.push_back(mixture.weights[k] * share_within(mixture.parts[k], low, high));
    }
    const double whole = sum_of(shares);
    if (whole < least_kept) return too_little(low, high, whole);
    std::vector<Distribution> parts;
    std::vector<double> weights;
    for (std::size_t k = 0; k < mixture.parts.size(); ++k) {
        if (shares[k] < least_part * whole) continue;
        parts.push_back(cut(mixture.parts[k], low, high));
        weights.push_back(shares[k]);
    }
    return allwrits::mixture(std::move(parts), std::move(weights));
}

}  // namespace

Result<Distribution> discrete(std::vector<double> values, std::vector<double> weights) {
    if (auto wrong = not_weights(weights, values.size(), "values", most_values)) return failure(*wrong);
    std::vector<std::pair<double, double>> pairs;
    for (std::size_t k = 0; k < values.size(); ++k) {
        const std::array value{Parameter{"value", values[k]}};
        if (auto wrong = not_numbers(value)) return failure(*wrong);
        pairs.emplace_back(values[k], weights[k]);
    }
    std::ranges::sort(pairs);
    Atoms all;
    for (const auto& [value, weight] : pairs) {
        if (!all.values.empty() && all.values.back() == value) {
            return failure(Problem{.what = fmt::format("the value {} is given twice", value),
                                   .hint = "each value once, with all of its weight"});
        }
        if (weight == 0.0) continue;
        all.values.push_back(value);
        all.weights.push_back(weight);
    }
    return discrete_of(std::move(all));
}

Result<Distribution> mixture(std::vector<Distribution> parts, std::vector<double> weights) {
    if (auto wrong = not_weights(weights, parts.size(), "parts", most_parts)) return failure(*wrong);
    const double sum = sum_of(weights);
    Mixture made;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const double weight = weights[k] / sum;
        if (weight <= 0.0) continue;
        if (const auto* inner = std::get_if<Mixture>(&parts[k].shape)) {
            for (const double part : inner->weights) made.weights.push_back(weight * part);
            made.parts.insert(made.parts.end(), inner->parts.begin(), inner->parts.end());
        } else {
            made.weights.push_back(weight);
            made.parts.push_back(std::move(parts[k]));
        }
    }
    if (made.parts.size() == 1) return made.parts[0];
    if (made.parts.size() > most_parts) {
        return failure(
            Problem{.what = fmt::format("with those of its parts there are {} parts", made.parts.size()),
                    .hint = fmt::format("at most {} of them", most_parts)});
    }
    return Distribution{std::move(made)};
}

Result<Distribution> truncated(Distribution base, double low, double high) {
    const std::array bounds{Parameter{"low", low}, Parameter{"high", high}};
    if (auto wrong = not_rising(bounds)) return failure(*wrong);
    const auto* mixed = std::get_if<Mixture>(&base.shape);
    if (mixed != nullptr && !is_discrete(base)) return truncated_mixture(*mixed, low, high);
    const double share = share_within(base, low, high);
    if (share < least_kept) return too_little(low, high, share);
    return cut(base, low, high);
}

std::pair<double, double> support(const Distribution& distribution) {
    using Ends = std::pair<double, double>;
    const auto of_atoms = [](const Atoms& all) { return Ends{all.values.front(), all.values.back()}; };
    return std::visit(
        Match{[](const Fixed& shape) {
                  return Ends{shape.value, shape.value};
              },
              [&](const Bernoulli&) { return of_atoms(atoms(distribution)); },
              [](const Poisson&) {
                  return Ends{0.0, infinite};
              },
              [](const Binomial& shape) {
                  const double trials = shape.trials;
                  return Ends{shape.chance < 1.0 ? 0.0 : trials, shape.chance > 0.0 ? trials : 0.0};
              },
              [&](const Discrete&) { return of_atoms(atoms(distribution)); },
              [](const Normal&) {
                  return Ends{-infinite, infinite};
              },
              [](const LogNormal&) {
                  return Ends{0.0, infinite};
              },
              [](const Exponential&) {
                  return Ends{0.0, infinite};
              },
              [](const Mixture& shape) {
                  Ends ends = support(shape.parts[0]);
                  for (const auto& part : shape.parts) {
                      const auto [least, greatest] = support(part);
                      ends = {std::min(ends.first, least), std::max(ends.second, greatest)};
                  }
                  return ends;
              },
              [](const auto& bounded) {
                  return Ends{bounded.low, bounded.high};
              }},
        distribution.shape);
}

bool is_discrete(const Distribution& distribution) {
    return std::visit(Match{[](const Fixed&) { return true; }, [](const Bernoulli&) { return true; },
                            [](const Poisson&) { return true; }, [](const Binomial&) { return true; },
                            [](const Discrete&) { return true; },
                            [](const Mixture& shape) {
                                return std::ranges::all_of(
                                    shape.parts, [](const Distribution& part) { return is_discrete(part); });
                            },
                            [](const auto&) { return false; }},
                      distribution.shape);
}

}  // namespace allwrits
