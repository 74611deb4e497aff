// SPDX-License-Identifier: MIT
#pragma once

#include "script/complaints.h"
#include "script/items.h"
#include "session/scenario.h"

namespace allwrits {

// What the formulas of a scenario may name: its measures and flags, and what the rules know of its items, as
// in upheld(A-07). Each name says which roles may see it, so that no text and no condition can tell a secret:
// which bench was drawn is known to the bench alone, and whether somebody holds an exhibit to nobody. Decks,
// styles and sealed moves have no names at all.
//
// Complains of measures and flags that no formula could name.
Names scenario_names(const Items& items, const Scenario& scenario, Complaints& complaints);

}  // namespace allwrits
