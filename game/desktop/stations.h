// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktop_game.h"

#include <functional>
#include <string>
#include <vector>

namespace allwrits {

// The screens of the game in fixed sessions: for pictures of them, and for tests that look at each.
struct Station {
    std::string name = {};                              // "courtroom-apple"
    std::function<void(DesktopGame& game)> reach = {};  // From the docket, its shelf filled.
    std::vector<Key> keys = {};                         // Then pressed, one a frame.
};
std::vector<Station> stations();

// The session that all of them play.
constexpr std::uint64_t station_seed = 11;

}  // namespace allwrits
