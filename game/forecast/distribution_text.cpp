// SPDX-License-Identifier: MIT
#include "base/match.h"
#include "forecast/distribution.h"

#include <fmt/format.h>
#include <cstddef>

namespace allwrits {
namespace {

// "beta 0.3 to 0.95, median 0.65": with 90 % within the range.
std::string by_range(std::string_view name, const Distribution& distribution) {
    return fmt::format("{} {:.3g} to {:.3g}, median {:.3g}", name, quantile(distribution, 0.05),
                       quantile(distribution, 0.95), quantile(distribution, 0.5));
}

std::string text_of(const Mixture& mixture) {
    std::string text = "mixture of ";
    for (std::size_t k = 0; k < mixture.parts.size(); ++k) {
        if (k > 0) text += "; ";
        text += fmt::format("{:.3g} % {}", 100.0 * mixture.weights[k], to_text(mixture.parts[k]));
    }
    return text;
}

}  // namespace

std::string to_text(const Distribution& distribution) {
    return std::visit(
        Match{[](const Fixed& shape) { return fmt::format("always {:.6g}", shape.value); },
              [](const Bernoulli& shape) {
                  return fmt::format("1 with a chance of {:.3g}, else 0", shape.chance);
              },
              [](const Uniform& shape) {
                  return fmt::format("uniform {:.3g} to {:.3g}", shape.low, shape.high);
              },
              [](const LogUniform& shape) {
                  return fmt::format("log-uniform {:.3g} to {:.3g}", shape.low, shape.high);
              },
              [](const Triangular& shape) {
                  return fmt::format("triangular {:.3g} to {:.3g}, most likely {:.3g}", shape.low, shape.high,
                                     shape.likely);
              },
              [&](const Beta&) { return by_range("beta", distribution); },
              [](const Normal& shape) {
                  return fmt::format("normal, mean {:.3g}, deviation {:.3g}", shape.mean, shape.deviation);
              },
              [&](const LogNormal&) { return by_range("lognormal", distribution); },
              [](const Exponential& shape) { return fmt::format("exponential, mean {:.3g}", shape.mean); },
              [](const Poisson& shape) { return fmt::format("Poisson, mean {:.3g}", shape.mean); },
              [](const Binomial& shape) {
                  return fmt::format("binomial, {} trials with a chance of {:.3g}", shape.trials,
                                     shape.chance);
              },
              [](const Discrete& shape) {
                  return fmt::format("one of {} values from {:.3g} to {:.3g}", shape.values.size(),
                                     shape.values.front(), shape.values.back());
              },
              [](const Mixture& shape) { return text_of(shape); },
              [](const Truncated& shape) {
                  return fmt::format("{}, kept within {:.3g} to {:.3g}", to_text(*shape.base), shape.low,
                                     shape.high);
              }},
        distribution.shape);
}

}  // namespace allwrits
