// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/shelf.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <optional>
#include <string_view>
#include <vector>

namespace allwrits {

// The start: a shelf of scenarios, what was left unfinished, settings and the doors. Returns where a scene
// goes, if there is room for one.
std::optional<Rect> draw_docket(Ui& ui, const std::vector<ShelfPlace>& shelf,
                                const std::vector<Unfinished>& unfinished, Wished& wished);

// Which card of the shelf a stop is: 1 for "case/1"; beyond any shelf for a stop that is none.
std::size_t card_called(std::string_view stop);

}  // namespace allwrits
