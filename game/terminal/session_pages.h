// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/sight.h"
#include "table/table.h"
#include "terminal/page.h"
#include "view/seat_view.h"

namespace allwrits {

// What the terminal shows of a session, page by page.

// Title, what is at stake, the brief; then, for a seat, its own file.
void show_case(Page& page, const Scenario& scenario, const Sight& sight, const Catalogue& words);

// Where the session is: stage, currencies, the mark of altered facts.
void show_status(Page& page, const SeatView& view);

// Which facts are in play, where they are not those of the case.
void show_altered(Page& page, const SeatView& view);

// The one question now and its options. What may be sought, and what stands behind "more", is only named.
void show_question(Page& page, const SeatView& view);

// The options behind "seek" or behind "more".
void show_sought(Page& page, const SeatView& view);
void show_more(Page& page, const SeatView& view);

// Stages with their dates, which facts are in play, the seed.
void show_docket(Page& page, const SeatView& view, const Opening& opening);

void show_help(Page& page);

}  // namespace allwrits
