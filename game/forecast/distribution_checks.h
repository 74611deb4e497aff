// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <optional>
#include <span>
#include <string_view>

namespace allwrits {

// What the makers of distributions ask of their parameters. Each answers with what is wrong with the numbers,
// if anything is; all ask first that they are numbers of a size that can be reckoned with.

struct Parameter {
    std::string_view name = {};
    double value = 0;
};
using Complaint = std::optional<Problem>;

constexpr double largest_parameter = 1e100;
constexpr double smallest_parameter = 1e-100;  // Of those above 0.

Complaint not_numbers(std::span<const Parameter> parameters);
// Each at most the next, and the first below the last. The hint is made of the names.
Complaint not_rising(std::span<const Parameter> parameters);
// Each below the next.
Complaint not_strictly_rising(std::span<const Parameter> parameters);
Complaint not_within(const Parameter& parameter, double low, double high);
Complaint not_above_0(std::span<const Parameter> parameters);
// As many weights as `things`, at least one and at most `most`; none below 0, not all of them 0.
Complaint not_weights(std::span<const double> weights, std::size_t count, std::string_view things,
                      std::size_t most);

}  // namespace allwrits
