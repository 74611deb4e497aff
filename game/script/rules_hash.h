// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"

#include <cstdint>
#include <string>

namespace allwrits {

// All of a scenario that a rule reads, one item a line: ids, numbers, links in order and formulas as written,
// but no text that people read. Two scenarios with the same lines play alike.
std::string rules_text(const Scenario& scenario);

std::uint64_t rules_hash(const Scenario& scenario);

}  // namespace allwrits
