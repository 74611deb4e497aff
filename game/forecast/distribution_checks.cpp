// SPDX-License-Identifier: MIT
#include "forecast/distribution_checks.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <string>

namespace allwrits {
namespace {

Problem problem(std::string what, std::string hint = {}) {
    return {.what = std::move(what), .hint = std::move(hint)};
}

std::string order_of(std::span<const Parameter> parameters, std::string_view sign) {
    std::string text;
    for (const auto& parameter : parameters) {
        if (!text.empty()) text += fmt::format(" {} ", sign);
        text += parameter.name;
    }
    return text;
}

// The first pair that does not rise.
Complaint pair_out_of_order(std::span<const Parameter> parameters, bool may_be_equal) {
    for (std::size_t k = 1; k < parameters.size(); ++k) {
        const auto& [name, value] = parameters[k - 1];
        const auto& [next_name, next] = parameters[k];
        if (value < next || (may_be_equal && value == next)) continue;
        const auto relation = value == next ? "the same as" : "above";
        return problem(fmt::format("{} {} is {} {} {}", name, value, relation, next_name, next),
                       order_of(parameters, may_be_equal ? "<=" : "<"));
    }
    return std::nullopt;
}

}  // namespace

Complaint not_numbers(std::span<const Parameter> parameters) {
    for (const auto& [name, value] : parameters) {
        if (std::isnan(value)) return problem(fmt::format("{} is not a number", name));
        if (std::isinf(value)) return problem(fmt::format("{} is infinite", name));
        if (std::abs(value) > largest_parameter) {
            return problem(fmt::format("{} {} is too large to reckon with", name, value),
                           fmt::format("at most {} either way", largest_parameter));
        }
    }
    return std::nullopt;
}

Complaint not_rising(std::span<const Parameter> parameters) {
    if (auto complaint = not_numbers(parameters)) return complaint;
    if (auto complaint = pair_out_of_order(parameters, true)) return complaint;
    if (parameters.front().value < parameters.back().value) return std::nullopt;
    return problem(fmt::format("{} and {} are both {}, which leaves nothing uncertain",
                               parameters.front().name, parameters.back().name, parameters.front().value),
                   "a number that is certain needs no distribution");
}

Complaint not_strictly_rising(std::span<const Parameter> parameters) {
    if (auto complaint = not_numbers(parameters)) return complaint;
    return pair_out_of_order(parameters, false);
}

Complaint not_within(const Parameter& parameter, double low, double high) {
    if (auto complaint = not_numbers({&parameter, 1})) return complaint;
    if (low <= parameter.value && parameter.value <= high) return std::nullopt;
    return problem(fmt::format("{} {} is not within {} to {}", parameter.name, parameter.value, low, high),
                   fmt::format("{} <= {} <= {}", low, parameter.name, high));
}

Complaint not_above_0(std::span<const Parameter> parameters) {
    if (auto complaint = not_numbers(parameters)) return complaint;
    for (const auto& [name, value] : parameters) {
        if (value <= 0.0) {
            return problem(fmt::format("{} {} is not above 0", name, value), fmt::format("{} > 0", name));
        }
        if (value < smallest_parameter) {
            return problem(fmt::format("{} {} is too small to reckon with", name, value),
                           fmt::format("at least {}", smallest_parameter));
        }
    }
    return std::nullopt;
}

Complaint not_weights(std::span<const double> weights, std::size_t count, std::string_view things,
                      std::size_t most) {
    if (weights.size() != count) {
        return problem(fmt::format("there are {} weights for {} {}", weights.size(), count, things),
                       "one weight for each");
    }
    if (count == 0 || count > most) {
        return problem(fmt::format("there are {} {}", count, things),
                       fmt::format("from 1 to {} of them", most));
    }
    for (const double weight : weights) {
        const Parameter parameter{"weight", weight};
        if (auto complaint = not_numbers({&parameter, 1})) return complaint;
        if (weight < 0.0) return problem(fmt::format("weight {} is below 0", weight), "weight >= 0");
    }
    if (std::ranges::all_of(weights, [](double weight) { return weight == 0.0; })) {
        return problem("all weights are 0", "at least one weight above 0");
    }
    return std::nullopt;
}

}  // namespace allwrits
