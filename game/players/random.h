// SPDX-License-Identifier: MIT
#pragma once

#include "players/player.h"

namespace allwrits {

// Any legal move, each as likely.
Move play_random(const Scenario& scenario, const Errand& errand);

}  // namespace allwrits
