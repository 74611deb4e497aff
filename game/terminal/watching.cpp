// SPDX-License-Identifier: MIT
#include "terminal/watching.h"

#include "terminal/session_pages.h"

namespace allwrits {

bool watch(Table& table, Page& page) {
    table.run_computers();
    show_transcript(table, page);
    return table.ended();
}

void show_transcript(const Table& table, Page& page, SeatId seat) {
    const auto& words = table.words(seat);
    page.learn_roles(table.scenario(), words);
    show_case(page, table.scenario(), table.sight(seat), words);
    const auto view = table.view(seat);
    if (view->altered) page.blank();
    show_altered(page, *view);
    page.lines(view->said);
}

}  // namespace allwrits
