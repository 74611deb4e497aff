// SPDX-License-Identifier: MIT
#include "base/match.h"
#include "base/real.h"
#include "forecast/distribution.h"
#include "forecast/distribution_tails.h"
#include "forecast/special.h"

#include <array>
#include <cstddef>

namespace allwrits {
namespace {

struct Moments {
    double mean = 0;
    double variance = 0;
};

Moments moments(const Distribution& distribution);

Moments moments_of(const Fixed& fixed) { return {fixed.value, 0.0}; }

Moments moments_of(const Bernoulli& shape) { return {shape.chance, shape.chance * (1.0 - shape.chance)}; }

Moments moments_of(const Uniform& uniform) {
    const double width = uniform.high - uniform.low;
    return {uniform.low + 0.5 * width, width * width / 12.0};
}

Moments moments_of(const LogUniform& shape) {
    const double width = real_log(shape.high / shape.low);
    const double mean = (shape.high - shape.low) / width;
    const double square = (shape.high - shape.low) * (0.5 * (shape.high + shape.low) / width);
    return {mean, square - mean * mean};
}

Moments moments_of(const Triangular& shape) {
    const double width = shape.high - shape.low;
    const double likely = shape.likely - shape.low;
    return {shape.low + (width + likely) / 3.0, (width * width - width * likely + likely * likely) / 18.0};
}

Moments moments_of(const Beta& beta) {
    const double width = beta.high - beta.low;
    const double size = beta.a + beta.b;
    const double share = beta.a / size;
    return {beta.low + width * share, width * width * share * (beta.b / size) / (size + 1.0)};
}

Moments moments_of(const Normal& normal) { return {normal.mean, normal.deviation * normal.deviation}; }

// The mean of x^power: each half's is that of a lognormal, of which a normal's tail lies on the half's own
// side.
double power_mean(const LogNormal& shape, double power) {
    const double below = power * shape.deviation_below;
    const double above = power * shape.deviation_above;
    return real_exp(power * shape.log_median + 0.5 * below * below) * normal_probability(-below) +
           real_exp(power * shape.log_median + 0.5 * above * above) * normal_probability(above);
}

Moments moments_of(const LogNormal& shape) {
    const double mean = power_mean(shape, 1.0);
    if (shape.deviation_below == shape.deviation_above) {
        return {mean, mean * mean * real_expm1(shape.deviation_above * shape.deviation_above)};
    }
    return {mean, power_mean(shape, 2.0) - mean * mean};
}

Moments moments_of(const Exponential& shape) { return {shape.mean, shape.mean * shape.mean}; }

Moments moments_of(const Poisson& poisson) { return {poisson.mean, poisson.mean}; }

Moments moments_of(const Binomial& shape) {
    return {shape.trials * shape.chance, shape.trials * shape.chance * (1.0 - shape.chance)};
}

// Of weighted parts, each with a mean and a variance of its own.
template <class MomentsOf>
Moments joined(const std::vector<double>& weights, const MomentsOf& moments_of) {
    double mean = 0.0;
    for (std::size_t k = 0; k < weights.size(); ++k) mean += weights[k] * moments_of(k).mean;
    double variance = 0.0;
    for (std::size_t k = 0; k < weights.size(); ++k) {
        const Moments part = moments_of(k);
        variance += weights[k] * (part.variance + (part.mean - mean) * (part.mean - mean));
    }
    return {mean, variance};
}

Moments moments_of(const Discrete& shape) {
    return joined(shape.weights, [&](std::size_t k) { return Moments{shape.values[k], 0.0}; });
}

Moments moments_of(const Mixture& shape) {
    return joined(shape.weights, [&](std::size_t k) { return moments(shape.parts[k]); });
}

// The points and weights of Gauss and Legendre of order 8 on [0, 1].
struct Node {
    double at = 0;
    double weight = 0;
};
constexpr std::array nodes{
    Node{0.0198550717512319, 0.0506142681451881}, Node{0.1016667612931866, 0.1111905172266872},
    Node{0.2372337950418355, 0.1568533229389436}, Node{0.4082826787521751, 0.1813418916891810},
    Node{0.5917173212478249, 0.1813418916891810}, Node{0.7627662049581645, 0.1568533229389436},
    Node{0.8983332387068134, 0.1111905172266872}, Node{0.9801449282487681, 0.0506142681451881}};

// The mean over all quantiles, by octaves towards both ends; what lies beyond 2^-40 counts as its end.
template <class Function>
double mean_over_quantiles(const Truncated& shape, const Function& function) {
    const KeptPart kept = allwrits::kept(*shape.base, shape.low, shape.high);
    double sum = 0.0;
    for (const bool upper : {false, true}) {
        double octave = 0x1p-40;
        sum += octave * function(quantile(shape, kept, Tail{octave, upper}));
        for (; octave < 0.5; octave *= 2.0) {
            double part = 0.0;
            for (const auto& [at, weight] : nodes) {
                part += weight * function(quantile(shape, kept, Tail{octave + octave * at, upper}));
            }
            sum += octave * part;
        }
    }
    return sum;
}

// There is no closed form for all bases. Relative error below 1e-9, 1e-5 where the density has a corner
// inside.
Moments moments_of(const Truncated& shape) {
    const double mean = mean_over_quantiles(shape, [](double x) { return x; });
    const double variance = mean_over_quantiles(shape, [mean](double x) { return (x - mean) * (x - mean); });
    return {mean, variance};
}

Moments moments(const Distribution& distribution) {
    return std::visit([](const auto& shape) { return moments_of(shape); }, distribution.shape);
}

}  // namespace

double mean(const Distribution& distribution) { return moments(distribution).mean; }

double variance(const Distribution& distribution) { return moments(distribution).variance; }

}  // namespace allwrits
