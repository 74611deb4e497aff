// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "session/log.h"
#include "session/state.h"

namespace allwrits {

// States that a session has passed, to be told beside the present one. Full states: show nobody more than
// see() lets him.
State state_at_start(const Log& log);
// Before the seat's own last move; the start if it has made none.
State state_before_last_move(const Log& log, SeatId seat);

}  // namespace allwrits
