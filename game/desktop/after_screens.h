// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

namespace allwrits {

// Decisions made so far, to go back to.
void draw_rewind(Ui& ui, const Desk& desk, Wished& wished);

struct DebriefDraft {
    std::size_t page = 0;
};

// Why it came out so, what was never answered, what one accepted; and the other seats to play it from.
void draw_debrief(Ui& ui, const Desk& desk, DebriefDraft& draft, Wished& wished);

}  // namespace allwrits
