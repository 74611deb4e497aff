// SPDX-License-Identifier: MIT
#include "base/match.h"
#include "base/real.h"
#include "forecast/distribution.h"
#include "forecast/distribution_atoms.h"
#include "forecast/distribution_tails.h"
#include "forecast/special.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace allwrits {
namespace {

// Of a standard normal. Minus the quantile of the lower tail is that of the upper one.
double z_of(Tail at) { return at.upper ? -normal_quantile(at.tail) : normal_quantile(at.tail); }

double quantile_of(const Uniform& uniform, Tail at) {
    const double inwards = at.tail * (uniform.high - uniform.low);
    return at.upper ? uniform.high - inwards : uniform.low + inwards;
}

double quantile_of(const LogUniform& shape, Tail at) {
    const double inwards = at.tail * real_log(shape.high / shape.low);
    return at.upper ? shape.high * real_exp(-inwards) : shape.low * real_exp(inwards);
}

// How far inwards a triangle's lower tail reaches that is `ramp` wide up to its likely value and `rest`
// beyond it.
double inwards(double tail, double ramp, double rest) {
    const double width = ramp + rest;
    const double beyond = tail * width - ramp;
    if (beyond <= 0.0) return std::sqrt(tail * ramp * width);
    // rest - sqrt(...), but with all digits where there is no ramp.
    return ramp + beyond / (1.0 + std::sqrt((1.0 - tail) * width / rest));
}

double quantile_of(const Triangular& shape, Tail at) {
    const double to_likely = shape.likely - shape.low;
    const double from_likely = shape.high - shape.likely;
    return at.upper ? shape.high - inwards(at.tail, from_likely, to_likely)
                    : shape.low + inwards(at.tail, to_likely, from_likely);
}

double quantile_of(const Beta& beta, Tail at) {
    const double width = beta.high - beta.low;
    if (at.upper) return beta.high - width * IncompleteBeta{beta.b, beta.a}.quantile(at.tail).x;
    return beta.low + width * IncompleteBeta{beta.a, beta.b}.quantile(at.tail).x;
}

double quantile_of(const Normal& normal, Tail at) { return normal.mean + normal.deviation * z_of(at); }

double quantile_of(const LogNormal& shape, Tail at) {
    const double deviation = at.upper ? shape.deviation_above : shape.deviation_below;
    return real_exp(shape.log_median + deviation * z_of(at));
}

double quantile_of(const Exponential& shape, Tail at) {
    return -shape.mean * (at.upper ? real_log(at.tail) : real_log1p(-at.tail));
}

double quantile_of(const Atoms& all, Tail at) {
    double sum = 0.0;
    if (!at.upper) {
        for (std::size_t k = 0; k + 1 < all.values.size(); ++k) {
            sum += all.weights[k];
            if (sum >= at.tail) return all.values[k];
        }
        return all.values.back();
    }
    for (std::size_t k = all.values.size() - 1; k > 0; --k) {
        sum += all.weights[k];
        if (sum > at.tail) return all.values[k];
    }
    return all.values.front();
}

bool reached(const Distribution& distribution, double x, Tail at) {
    const Tails here = tails(distribution, x);
    return at.upper ? here.above <= at.tail : here.below >= at.tail;
}

// A mixture's quantile lies between those of its parts; halved until nothing lies between, so that it comes
// to be exactly the value of a part that has only one.
double quantile_of(const Mixture& mixture, Tail at) {
    double low = quantile(mixture.parts[0], at);
    double high = low;
    for (const auto& part : mixture.parts) {
        const double x = quantile(part, at);
        low = std::min(low, x);
        high = std::max(high, x);
    }
    const Distribution whole{mixture};
    if (reached(whole, low, at)) return low;
    for (int step = 0; step < 400; ++step) {
        const double middle = 0.5 * low + 0.5 * high;
        if (!(middle > low && middle < high)) break;
        (reached(whole, middle, at) ? high : low) = middle;
    }
    return high;
}

double quantile_of(const Truncated& shape, Tail at) {
    return quantile(shape, kept(*shape.base, shape.low, shape.high), at);
}

}  // namespace

// What is cut off on the tail's side is added to it, or it is taken from what is left on the other side.
Tail tail_of_base(const KeptPart& kept, Tail at) {
    const double inwards = at.tail * kept.share;
    const double below = at.upper ? kept.at_high.below - inwards : kept.at_low.below + inwards;
    const double above = at.upper ? kept.at_high.above + inwards : kept.at_low.above - inwards;
    constexpr double least = 1e-300;
    if (below <= 0.5) return {std::max(below, least), false};
    return {std::clamp(above, least, 0.5), true};
}

double quantile(const Truncated& shape, const KeptPart& kept, Tail at) {
    return std::clamp(quantile(*shape.base, tail_of_base(kept, at)), shape.low, shape.high);
}

double quantile(const Distribution& distribution, Tail at) {
    return std::visit(Match{[&](const Fixed& fixed) { return fixed.value; },
                            [&](const Bernoulli&) { return quantile_of(atoms(distribution), at); },
                            [&](const Poisson&) { return quantile_of(atoms(distribution), at); },
                            [&](const Binomial&) { return quantile_of(atoms(distribution), at); },
                            [&](const Discrete&) { return quantile_of(atoms(distribution), at); },
                            [&](const auto& continuous) { return quantile_of(continuous, at); }},
                      distribution.shape);
}

double quantile(const Distribution& distribution, double probability) {
    if (probability <= 0.5) return quantile(distribution, Tail{probability, false});
    return quantile(distribution, Tail{1.0 - probability, true});
}

}  // namespace allwrits
