// SPDX-License-Identifier: MIT
#pragma once

#include "session/move.h"
#include "session/state.h"

namespace allwrits {

// A move as the few numbers that a State keeps of it while it is under seal, and back. Only moves that a
// sealed stage can hold survive this; the others become a Pass.
Pending packed(SeatId seat, const Move& move);
Move unpacked(const Pending& pending);

}  // namespace allwrits
