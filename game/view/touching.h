// SPDX-License-Identifier: MIT
#pragma once

#include "session/move.h"
#include "session/scenario.h"
#include "session/sight.h"

#include <cstdint>

namespace allwrits {

// Bits as in Choice::touches.
constexpr std::uint32_t touches_value = 1, touches_risk = 2;

// The ledgers that a move bears on, as far as the author has said how: by what its card or exhibit does to
// assumptions that a ledger is reckoned from, also through other outcomes, or by what an order's terms
// change. How much, and which way, it does not say: direction comes early, size late.
std::uint32_t ledgers_touched(const Scenario& scenario, const Sight& sight, const Move& move);

}  // namespace allwrits
