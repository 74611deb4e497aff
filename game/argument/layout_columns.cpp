// SPDX-License-Identifier: MIT
#include "argument/layout.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace allwrits {
namespace {

// Where the straight line from the middle of a box towards a point leaves it.
LayoutPoint border(LayoutPoint centre, const LayoutBox& box, LayoutPoint towards) {
    const double x = towards.x - centre.x;
    const double y = towards.y - centre.y;
    const double across = x == 0 ? HUGE_VAL : box.width / 2 / std::abs(x);
    const double along = y == 0 ? HUGE_VAL : box.height / 2 / std::abs(y);
    const double share = std::min({across, along, 1.0});
    return {.x = centre.x + share * x, .y = centre.y + share * y};
}

LayoutCurve straight(LayoutPoint begin, LayoutPoint end) {
    const auto between = [&](double share) {
        return LayoutPoint{.x = begin.x + share * (end.x - begin.x),
                           .y = begin.y + share * (end.y - begin.y)};
    };
    return {begin, between(1.0 / 3), between(2.0 / 3), end};
}

}  // namespace

Layout layout_in_columns(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links,
                         const LayoutWishes& wishes) {
    Layout drawn{.flow = LayoutFlow::Right};
    drawn.curves.reserve(links.size());
    if (boxes.empty()) drawn.curves.resize(links.size());
    if (boxes.empty()) return drawn;
    struct Column {
        double width = 0, bottom = 0, left = 0;
    };
    std::map<std::uint32_t, Column> columns;
    for (const auto& box : boxes) {
        auto& column = columns[box.group];
        column.width = std::max(column.width, box.width);
        column.bottom = wishes.margin;
    }
    double left = wishes.margin;
    for (auto& [group, column] : columns) {
        column.left = left;
        left += column.width + wishes.between_layers;
    }
    drawn.width = left - wishes.between_layers + wishes.margin;
    for (const auto& box : boxes) {
        auto& column = columns[box.group];
        drawn.centres.push_back({.x = column.left + column.width / 2, .y = column.bottom + box.height / 2});
        drawn.height = std::max(drawn.height, column.bottom + box.height + wishes.margin);
        column.bottom += box.height + wishes.between_boxes;
    }
    for (const auto& [from, to, kind] : links) {
        auto& curve = drawn.curves.emplace_back();
        if (from >= boxes.size() || to >= boxes.size() || from == to) continue;
        const auto& begin = drawn.centres[from];
        const auto& end = drawn.centres[to];
        curve = straight(border(begin, boxes[from], end), border(end, boxes[to], begin));
    }
    return drawn;
}

}  // namespace allwrits
