// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/geometry.h"

#include <cstddef>
#include <span>
#include <vector>

namespace allwrits {

// Ways for links round what stands on a map, in straight pieces up, down and across: through the gutters,
// never behind a card.

struct LinkEnds {
    std::size_t from = 0, to = 0;  // Places among the cards.
};

struct RouteRoom {
    std::span<const Rect> cards = {};
    std::span<const Rect> walls = {};  // What else is to be left free: titles.
    float width = 0, height = 0;       // Of the map.
    float clearance = 6;               // Between a link and what it passes, in pixels.
};

// From the border of one card to that of the other, by link; no points where there is no way, or where the
// links before have used up all the steps that a map may take. Two that go the same way keep apart as far as
// there is room.
std::vector<std::vector<Point>> route_links(const RouteRoom& room, std::span<const LinkEnds> links);

}  // namespace allwrits
