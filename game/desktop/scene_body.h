// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

// How the figures of the scenes are built.
namespace allwrits::scenery {

// Outlines in heads, from the feet up, each from the front and in profile to the right: corner for corner
// the same part of the body, so that a figure turns by going from one to the other. Proportions as drawing
// schools teach them, of a person 7.4 heads tall.
template <std::size_t Count>
struct Both {
    std::array<Point, Count> front = {}, profile = {};
};

// clang-format off
inline constexpr Both<18> head{
    {{
     {0, -.5}, {.18, -.465}, {.29, -.35}, {.345, -.18}, {.35, -.04}, {.345, .08}, {.325, .2},
     {.28, .31}, {.2, .41}, {.09, .475}, {-.09, .475}, {-.2, .41}, {-.28, .31}, {-.335, .17},
     {-.35, .02}, {-.35, -.14}, {-.3, -.34}, {-.18, -.465}}},
    {{
     {.02, -.5}, {.21, -.455}, {.33, -.31}, {.365, -.15}, {.355, -.05}, {.455, .1}, {.375, .155},
     {.385, .23}, {.345, .28}, {.35, .39}, {.24, .465}, {.08, .41}, {-.08, .32}, {-.24, .33},
     {-.39, .12}, {-.44, -.12}, {-.37, -.35}, {-.19, -.48}}}};
// What grows on it: the same corners from the brow backwards.
inline constexpr Both<10> crop{
    {{
     {0, -.535}, {.19, -.5}, {.32, -.37}, {.37, -.16}, {.34, -.1}, {.2, -.27}, {-.2, -.27},
     {-.34, -.1}, {-.37, -.16}, {-.29, -.42}}},
    {{
     {.05, -.535}, {.23, -.475}, {.345, -.31}, {.27, -.27}, {.12, -.2}, {.02, .06}, {-.16, .26},
     {-.36, .22}, {-.49, -.08}, {-.36, -.44}}}};
inline constexpr Both<17> jacket{
    {{
     {.2, -6.22}, {.46, -6.17}, {.88, -5.97}, {1.05, -5.55}, {.94, -5}, {.8, -4.4}, {.85, -3.9},
     {.92, -3.25}, {0, -3.2}, {-.92, -3.25}, {-.85, -3.9}, {-.8, -4.4}, {-.94, -5}, {-1.05, -5.55},
     {-.88, -5.97}, {-.46, -6.17}, {-.2, -6.22}}},
    {{
     {.14, -6.18}, {.28, -6.04}, {.45, -5.8}, {.58, -5.42}, {.6, -4.95}, {.55, -4.4}, {.52, -3.9},
     {.55, -3.28}, {0, -3.2}, {-.5, -3.25}, {-.56, -3.85}, {-.47, -4.4}, {-.6, -5}, {-.66, -5.5},
     {-.56, -5.98}, {-.35, -6.2}, {-.16, -6.3}}}};
inline constexpr Both<17> gown{
    {{
     {.22, -6.24}, {.56, -6.1}, {1, -5.88}, {1.22, -5.4}, {1.3, -4.6}, {1.28, -3.4}, {1.24, -2},
     {1.3, -.1}, {0, 0}, {-1.3, -.1}, {-1.24, -2}, {-1.28, -3.4}, {-1.3, -4.6}, {-1.22, -5.4},
     {-1, -5.88}, {-.56, -6.1}, {-.22, -6.24}}},
    {{
     {.15, -6.2}, {.34, -6.04}, {.58, -5.8}, {.78, -5.4}, {.9, -4.7}, {.85, -3.5}, {.84, -2},
     {.98, -.1}, {0, 0}, {-.95, -.1}, {-.8, -2}, {-.76, -3.4}, {-.84, -4.7}, {-.8, -5.4},
     {-.66, -5.86}, {-.4, -6.12}, {-.18, -6.26}}}};
// clang-format on

// One figure's way of standing: heads to stage.
struct Body {
    Stand stand;
    double turn = 0;  // -1..1
    double lean = 0;  // 0..1
    bool gown = false;
    // Leans about the hips, towards where it looks.
    Point at(Point p) const {
        const double above = std::max(0.0, -p.y - 3.2) / 4.2;
        const double way = turn == 0 ? 0 : turn * 0.34;
        return stand.feet + Point{(p.x + way * lean * above * above), p.y + 0.1 * lean * above} * stand.head;
    }
    double across() const { return std::abs(turn); }
    double sign() const { return turn < 0 ? -1 : 1; }
};

template <std::size_t Count>
Outline outline_of(const Both<Count>& both, const Body& body, Point offset = {}) {
    std::array<Point, Count> corners;
    for (std::size_t i = 0; i < Count; ++i) {
        const Point mixed = both.front[i] + (both.profile[i] - both.front[i]) * body.across();
        corners[i] = body.at({mixed.x * body.sign() + offset.x, mixed.y + offset.y});
    }
    return smooth(corners);
}

}  // namespace allwrits::scenery
