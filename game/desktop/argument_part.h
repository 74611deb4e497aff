// SPDX-License-Identifier: MIT
#pragma once

#include "argument/layout.h"
#include "desktop/argument_plan.h"

#include <cstddef>
#include <string>
#include <vector>

namespace allwrits {

// One shape that the cards of a factor can be set in, from its own upper left corner.
struct PartShape {
    LayoutFlow flow = LayoutFlow::Right;
    std::vector<Rect> cards = {};                 // By place in the part.
    std::vector<std::vector<Point>> curves = {};  // By place in the part's links.
    float width = 0, height = 0;                  // With the title and the room around.
    float title_width = 0, title_height = 0;
};

// A factor on the map: its cards, the links among them, and the shapes to choose from, none of which is both
// wider and higher than another.
struct MapPart {
    FactorId factor = {};
    std::string name = {};
    std::vector<std::size_t> nodes = {}, links = {};  // Places in the map.
    std::vector<PartShape> shapes = {};
};

std::vector<MapPart> parts_of(const Ui& ui, const ArgumentMap& map, CardDetail detail);

// At 100 %: round the cards of a factor.
constexpr float part_padding = 14;
Face part_title_face(CardDetail detail);
std::vector<Point> straight_points(const LayoutCurve& curve);

}  // namespace allwrits
