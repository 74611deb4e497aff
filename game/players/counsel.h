// SPDX-License-Identifier: MIT
#pragma once

#include "players/player.h"

namespace allwrits {

// Plays a party one move deep: the move after which the benches still possible would, on average, order what
// suits it best, less what the move costs. A bench's seat it leaves to the judge.
Move play_counsel(const Scenario& scenario, const Errand& errand);

}  // namespace allwrits
