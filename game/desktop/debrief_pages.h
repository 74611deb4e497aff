// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <string>
#include <vector>

namespace allwrits {

// The pages of the debrief, in order.
enum class DebriefPage { Story, Ruling, LeftOpen, Turns, Odds, Talk, Sources };

// Those that there is something on.
std::vector<DebriefPage> pages_of(const Debrief& debrief);
std::string name_of(const Ui& ui, DebriefPage page);

void draw_debrief_page(Ui& ui, const Desk& desk, DebriefPage page, Wished& wished);

// What one held likely beside what the forecast said of this ruling.
void draw_odds_page(Ui& ui, const Desk& desk, Wished& wished);

}  // namespace allwrits
