// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"

#include <cstdint>

namespace allwrits {

// One number of 100 fixed sessions: seeds 1 to 100, counsel and judge in the odd ones, random players in the
// even. It changes whenever a rule, a player, a draw or the scenario's rules do, and must not change for
// anything else: not with the compiler, the machine or the level of optimisation.
std::uint64_t signature_of(const Scenario& scenario);

}  // namespace allwrits
