// SPDX-License-Identifier: MIT
#pragma once

#include "apps/command_line.h"
#include "base/id.h"
#include "table/scenarios.h"
#include "terminal/page.h"

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// The two questions before a game, for who named neither scenario nor seat.

// One of the scenarios that load; with a single one nothing is asked. None: left, or there is none.
std::optional<Ready> ask_for_scenario(Page& page, std::istream& in, const Presentation& presentation);

// A seat, or none to watch the computers; nothing if the menu was left.
std::optional<std::vector<SeatId>> ask_for_seat(Page& page, std::istream& in, const Scenario& scenario,
                                                const Catalogue& words);

}  // namespace allwrits
