// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/shelf.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <optional>
#include <vector>

namespace allwrits {

// The start: a shelf of scenarios, what was left unfinished, settings and the doors. Returns where a scene goes, if
// there is room for one.
std::optional<Rect> draw_docket(Ui& ui, const std::vector<ShelfPlace>& shelf, const std::vector<Unfinished>& unfinished, Wished& wished);

}  // namespace allwrits
