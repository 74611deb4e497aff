// SPDX-License-Identifier: MIT
#include "argument/layout.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

LayoutPoint on_bezier(std::span<const LayoutPoint> four, double t) {
    const double s = 1 - t;
    const double weights[] = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
    LayoutPoint sum;
    for (std::size_t at = 0; at < 4; ++at)
        sum = {.x = sum.x + weights[at] * four[at].x, .y = sum.y + weights[at] * four[at].y};
    return sum;
}

struct Segment {
    LayoutPoint a = {}, b = {};
};

// Twice the signed area of a triangle: which side of the line a-b the point c is on.
double turn(LayoutPoint a, LayoutPoint b, LayoutPoint c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// A point on the line counts to one side of it, so that a crossing at the joint of two pieces is seen at one
// of them.
bool apart(const Segment& by, LayoutPoint one, LayoutPoint other) {
    return (turn(by.a, by.b, one) < 0) != (turn(by.a, by.b, other) < 0);
}

bool cross(const Segment& one, const Segment& other) {
    return apart(one, other.a, other.b) && apart(other, one.a, one.b);
}

bool cross(const std::vector<LayoutPoint>& one, const std::vector<LayoutPoint>& other) {
    for (std::size_t i = 1; i < one.size(); ++i) {
        for (std::size_t k = 1; k < other.size(); ++k) {
            if (cross(Segment{one[i - 1], one[i]}, Segment{other[k - 1], other[k]})) return true;
        }
    }
    return false;
}

// How deep a point lies within a box; negative outside.
double depth(LayoutPoint point, LayoutPoint centre, const LayoutBox& box) {
    return std::min(box.width / 2 - std::abs(point.x - centre.x),
                    box.height / 2 - std::abs(point.y - centre.y));
}

// How far a point is from the border of a box, inside or out.
double off_border(LayoutPoint point, LayoutPoint centre, const LayoutBox& box) {
    const double within = depth(point, centre, box);
    if (within >= 0) return within;
    const double x = std::max(std::abs(point.x - centre.x) - box.width / 2, 0.0);
    const double y = std::max(std::abs(point.y - centre.y) - box.height / 2, 0.0);
    return std::hypot(x, y);
}

std::size_t overlaps(const Layout& drawn, std::span<const LayoutBox> boxes) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const double x =
                (boxes[i].width + boxes[k].width) / 2 - std::abs(drawn.centres[i].x - drawn.centres[k].x);
            const double y =
                (boxes[i].height + boxes[k].height) / 2 - std::abs(drawn.centres[i].y - drawn.centres[k].y);
            if (x > 0 && y > 0) ++count;
        }
    }
    return count;
}

std::size_t crossings(const std::vector<std::vector<LayoutPoint>>& lines, std::span<const LayoutLink> links) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const auto& [from, to, kind] = links[k];
            const bool meet =
                links[i].from == from || links[i].from == to || links[i].to == from || links[i].to == to;
            if (!meet && cross(lines[i], lines[k])) ++count;
        }
    }
    return count;
}

}  // namespace

std::vector<LayoutPoint> straightened(const LayoutCurve& curve, std::size_t pieces) {
    if (curve.size() < 4 || pieces == 0) return curve;
    std::vector<LayoutPoint> line{curve.front()};
    for (std::size_t at = 0; at + 3 < curve.size(); at += 3) {
        for (std::size_t step = 1; step <= pieces; ++step) {
            const std::span four(curve.data() + at, 4);
            line.push_back(on_bezier(four, static_cast<double>(step) / static_cast<double>(pieces)));
        }
    }
    return line;
}

LayoutFaults faults_of(const Layout& layout, std::span<const LayoutBox> boxes,
                       std::span<const LayoutLink> links) {
    constexpr double loose =
        1.5;  // Pixels that an end may be off its border; boxes are laid out in whole ones.
    std::vector<std::vector<LayoutPoint>> lines;
    for (const auto& curve : layout.curves) lines.push_back(straightened(curve));
    LayoutFaults faults{.overlaps = overlaps(layout, boxes), .crossings = crossings(lines, links)};
    for (std::size_t at = 0; at < links.size(); ++at) {
        if (lines[at].empty()) continue;
        const auto& [from, to, kind] = links[at];
        if (off_border(lines[at].front(), layout.centres[from], boxes[from]) > loose) ++faults.loose;
        if (off_border(lines[at].back(), layout.centres[to], boxes[to]) > loose) ++faults.loose;
        for (std::size_t box = 0; box < boxes.size(); ++box) {
            const auto behind = [&](LayoutPoint point) {
                return depth(point, layout.centres[box], boxes[box]) > loose;
            };
            if (box != from && box != to && std::ranges::any_of(lines[at], behind)) ++faults.hidden;
        }
    }
    return faults;
}

}  // namespace allwrits
