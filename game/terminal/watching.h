// SPDX-License-Identifier: MIT
#pragma once

#include "table/table.h"
#include "terminal/page.h"

namespace allwrits {

// A session that computers play among themselves, told as the public hears it. False: it got stuck.
bool watch(Table& table, Page& page);

// What a seat heard of a session so far; a seat that does not exist hears what the public does.
void show_transcript(const Table& table, Page& page, SeatId seat = {});

}  // namespace allwrits
