// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ui.h"
#include "desktop/wish.h"

#include <string_view>

namespace allwrits {

// The strip above a page of its own: its title, and the way back. Returns what is left for the page.
Rect draw_head(Ui& ui, std::string_view title, Wished& wished);

}  // namespace allwrits
