// SPDX-License-Identifier: MIT
#pragma once

#include "players/player.h"

namespace allwrits {

// Plays the bench by its own reading of the record, as a person's opinion would have to be written: first
// step by habit, findings by its lean, the order by its rate of exchange. A party's seat it leaves to
// counsel.
Move play_judge(const Scenario& scenario, const Errand& errand);

}  // namespace allwrits
