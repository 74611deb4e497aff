// SPDX-License-Identifier: MIT
#pragma once

#include "session/forecasting.h"
#include "table/table.h"
#include "terminal/commands.h"
#include "terminal/page.h"

#include <cstddef>
#include <vector>

namespace allwrits {

// Answers what a seat asks about the session, which changes nothing: why, record, map, law, ledger, believe,
// sources, docket, case, seek, more, help; and keeps what it supposes. `since`: "sources" looks at what was
// said from there on. False: the command is none of these.
bool answer_inquiry(Page& page, const Table& table, SeatId seat, const TypedCommand& asked, std::size_t since,
                    std::vector<Belief>& beliefs);

}  // namespace allwrits
