// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "session/scenario.h"
#include "table/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// Who sits where, as the command line writes it.

// "apple,doj" as seats; an unknown role is a problem with a hint.
Result<std::vector<SeatId>> read_seats(const Scenario& scenario, std::string_view written);

// "judge=random,doj=counsel" or "random,counsel,judge" in order of the roles, as a player's name a seat.
Result<std::vector<std::string>> read_players(const Scenario& scenario, std::string_view written);

// The variant of this id; "" is none.
Result<VariantId> read_variant(const Scenario& scenario, std::string_view written);

// People where `people` says so, computers elsewhere: those named, else who plays the role usually.
Result<Seating> seat_all(const Scenario& scenario, const std::vector<SeatId>& people,
                         const std::vector<std::string>& computers);

}  // namespace allwrits
