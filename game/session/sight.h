// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"
#include "session/state.h"

namespace allwrits {

// What one seat may know: the state with all else blanked. Players and views are given this and nothing more.
struct Sight {
    SeatId seat = {};
    State seen = {};
};

// Blanks for `seat`: exhibits that it has not seen, what others handed in under seal, their decks and styles,
// values and marks that the scenario hides from it; and, unless the seat is the bench itself or the ruling is
// signed, the bench. A seat that does not exist sees what the public does.
Sight see(const Scenario& scenario, const State& state, SeatId seat);

}  // namespace allwrits
