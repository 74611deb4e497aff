// SPDX-License-Identifier: MIT
#pragma once

#include "argument/extensions.h"

#include <cstdint>
#include <optional>

namespace allwrits {

// The sets of one open part, in its own numbers.
Listing list_part(const Part& part, Semantics semantics, std::size_t most, const Budget& budget);

// Whether it has a stable set.
YesNo has_stable(const Part& part, const Budget& budget);

// Their number; nothing when the budget was spent.
std::optional<std::uint64_t> count_part(const Part& part, Semantics semantics, const Budget& budget);

}  // namespace allwrits
