// SPDX-License-Identifier: MIT
#pragma once

#include "session/forecasting.h"
#include "table/table.h"
#include "terminal/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// What a seat asks of the forecast. Beliefs are the person's own: they are kept beside the session and
// change nothing in it.

// "ledger [ORDER or the number of an option] [start, last or denied]".
void show_ledger(Page& page, const Table& table, SeatId seat, const std::vector<Belief>& beliefs,
                 std::string_view asked);

// "believe [NAME] [at RATE] [ORDER]".
void show_believe(Page& page, const Table& table, SeatId seat, const std::vector<Belief>& beliefs,
                  std::string_view asked);

// "suppose NAME = NUMBER", "suppose NAME", "suppose".
void suppose(Page& page, const Table& table, SeatId seat, std::vector<Belief>& beliefs,
             std::string_view asked);

}  // namespace allwrits
