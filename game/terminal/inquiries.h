// SPDX-License-Identifier: MIT
#pragma once

#include "table/table.h"
#include "terminal/commands.h"
#include "terminal/page.h"

#include <cstddef>

namespace allwrits {

// Answers what a seat asks about the session, which changes nothing: why, record, map, law, sources, docket,
// case, seek, more, help. `since`: "sources" looks at what was said from there on. False: the command is
// none of these.
bool answer_inquiry(Page& page, const Table& table, SeatId seat, const TypedCommand& asked,
                    std::size_t since);

}  // namespace allwrits
