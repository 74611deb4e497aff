// SPDX-License-Identifier: MIT
#pragma once

#include "session/draft.h"
#include "session/move.h"

#include <vector>

namespace allwrits {

// The course of a session from stage to stage.

// Begins a stage, or the first one after it whose condition holds, and finds who acts; goes on through stages
// in which nobody does, to the end if there is none.
void begin_stage(Draft& draft, std::size_t stage);

// After a move: the seat's next decision, then the seal, the next turn or the next stage.
void go_on(Draft& draft, SeatId seat, bool decision_done);

// All that a seat may do in a decision, by the state that it may see.
void options_of(const Scenario& scenario, const State& seen, SeatId seat, const Decision& decision,
                std::vector<Move>& into);

// The seat that a decision falls to.
SeatId seat_of(const Scenario& scenario, const State& state, const Decision& decision);

}  // namespace allwrits
