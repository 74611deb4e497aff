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
    page.learn_roles(table.scenario(), table.words());
    show_case(page, table.scenario(), table.sight(seat), table.words());
    const auto view = table.view(seat);
    if (view->altered) page.blank();
    if (view->altered) page.paragraph({{"Altered facts:", Tone::Changed}, {view->variant}});
    page.lines(view->said);
}

}  // namespace allwrits
