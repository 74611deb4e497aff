// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

namespace allwrits {

// What the pages after a ruling have in common.

// A button for each other seat, to play the same facts from there.
void draw_other_seats(Ui& ui, const Desk& desk, Wished& wished);

// A share, 0..1, as ten marks in the next line of the panel.
void draw_ten_marks(Ui& ui, double share);

// A diamond: here something turned.
void draw_turn_mark(Ui& ui, Point centre, float radius, Colour colour);

}  // namespace allwrits
