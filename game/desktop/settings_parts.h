// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ui.h"

#include <string>
#include <vector>

namespace allwrits {

// Pieces of the page of settings.

// The size of text on a rail. What is dragged takes effect when it is let go: the rail itself grows with the
// text.
int text_size_rail(Ui& ui, int percent);

// The themes as small pictures of themselves; returns the id of the one that is in use now.
std::string theme_tiles(Ui& ui, std::string_view now);

// What the keys do, and what the buttons of a game controller do.
void draw_keys(Ui& ui);
void draw_controller(Ui& ui);

}  // namespace allwrits
