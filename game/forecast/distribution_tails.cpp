// SPDX-License-Identifier: MIT
#include "forecast/distribution_tails.h"

#include "base/match.h"
#include "base/real.h"
#include "forecast/distribution_atoms.h"
#include "forecast/special.h"

#include <algorithm>
#include <cstddef>

namespace allwrits {
namespace {

constexpr Tails nothing_below{0.0, 1.0};
constexpr Tails nothing_above{1.0, 0.0};

Tails tails_of(const Uniform& uniform, double x) {
    if (x <= uniform.low) return nothing_below;
    if (x >= uniform.high) return nothing_above;
    const double width = uniform.high - uniform.low;
    return {(x - uniform.low) / width, (uniform.high - x) / width};
}

Tails tails_of(const LogUniform& shape, double x) {
    if (x <= shape.low) return nothing_below;
    if (x >= shape.high) return nothing_above;
    const double width = real_log(shape.high / shape.low);
    return {real_log(x / shape.low) / width, real_log(shape.high / x) / width};
}

Tails tails_of(const Triangular& shape, double x) {
    if (x <= shape.low) return nothing_below;
    if (x >= shape.high) return nothing_above;
    const double width = shape.high - shape.low;
    // On either side of the likely value the probability beyond x is that of a triangle; what lies between is
    // told without taking it from 1, for where one side has no width it may be as small.
    if (x < shape.likely) {
        const double share = (x - shape.low) / (shape.likely - shape.low);
        const double beyond = (shape.high - shape.likely) / width;
        return {(x - shape.low) / width * share, beyond + (shape.likely - x) / width * (1.0 + share)};
    }
    const double share = (shape.high - x) / (shape.high - shape.likely);
    const double beyond = (shape.likely - shape.low) / width;
    return {beyond + (x - shape.likely) / width * (1.0 + share), (shape.high - x) / width * share};
}

Tails tails_of(const Beta& beta, double x) {
    if (x <= beta.low) return nothing_below;
    if (x >= beta.high) return nothing_above;
    const double width = beta.high - beta.low;
    return IncompleteBeta{beta.a, beta.b}.tails({(x - beta.low) / width, (beta.high - x) / width});
}

Tails of_standard_normal(double z) { return {normal_probability(z), normal_probability(-z)}; }

Tails tails_of(const Normal& normal, double x) {
    return of_standard_normal((x - normal.mean) / normal.deviation);
}

Tails tails_of(const LogNormal& shape, double x) {
    if (x <= 0.0) return nothing_below;
    const double distance = real_log(x) - shape.log_median;
    return of_standard_normal(distance / (distance < 0.0 ? shape.deviation_below : shape.deviation_above));
}

Tails tails_of(const Exponential& shape, double x) {
    if (x <= 0.0) return nothing_below;
    return {-real_expm1(-x / shape.mean), real_exp(-x / shape.mean)};
}

Tails tails_of(const Atoms& all, double x) {
    const auto split = std::ranges::upper_bound(all.values, x) - all.values.begin();
    // Each from its end inwards, so the small ones first.
    Tails sums{0.0, 0.0};
    for (auto k = std::ptrdiff_t{0}; k < split; ++k) sums.below += all.weights[static_cast<std::size_t>(k)];
    for (std::size_t k = all.weights.size(); k > static_cast<std::size_t>(split); --k) {
        sums.above += all.weights[k - 1];
    }
    return sums;
}

Tails tails_of(const Mixture& mixture, double x) {
    Tails sums{0.0, 0.0};
    for (std::size_t k = 0; k < mixture.parts.size(); ++k) {
        const Tails part = tails(mixture.parts[k], x);
        sums.below += mixture.weights[k] * part.below;
        sums.above += mixture.weights[k] * part.above;
    }
    return sums;
}

// The probability between two points, from the end where both are small.
double between(const Tails& low, const Tails& high) {
    return low.below < high.above ? high.below - low.below : low.above - high.above;
}

Tails tails_of(const Truncated& shape, double x) {
    if (x <= shape.low) return nothing_below;
    if (x >= shape.high) return nothing_above;
    const KeptPart kept = allwrits::kept(*shape.base, shape.low, shape.high);
    const Tails here = tails(*shape.base, x);
    return {between(kept.at_low, here) / kept.share, between(here, kept.at_high) / kept.share};
}

}  // namespace

KeptPart kept(const Distribution& base, double low, double high) {
    KeptPart kept{tails(base, low), tails(base, high)};
    kept.share = between(kept.at_low, kept.at_high);
    return kept;
}

Tails tails(const Distribution& distribution, double x) {
    return std::visit(Match{[&](const Fixed&) { return tails_of(atoms(distribution), x); },
                            [&](const Bernoulli&) { return tails_of(atoms(distribution), x); },
                            [&](const Poisson&) { return tails_of(atoms(distribution), x); },
                            [&](const Binomial&) { return tails_of(atoms(distribution), x); },
                            [&](const Discrete&) { return tails_of(atoms(distribution), x); },
                            [&](const auto& continuous) { return tails_of(continuous, x); }},
                      distribution.shape);
}

double probability_below(const Distribution& distribution, double x) { return tails(distribution, x).below; }

double probability_above(const Distribution& distribution, double x) { return tails(distribution, x).above; }

}  // namespace allwrits
