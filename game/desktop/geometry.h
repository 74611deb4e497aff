// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace allwrits {

// A place on the screen, in pixels from the upper left corner.
struct Point {
    float x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

// A rectangle on the screen, in pixels. Layouts are cut out of the window piece by piece, so that nothing
// overlaps.
struct Rect {
    float x = 0, y = 0, w = 0, h = 0;
    bool operator==(const Rect&) const = default;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point centre() const { return {.x = x + w / 2, .y = y + h / 2}; }
    bool holds(Point at) const { return at.x >= x && at.y >= y && at.x < right() && at.y < bottom(); }
    Rect inset(float by) const {
        return {x + by, y + by, std::max(0.0F, w - 2 * by), std::max(0.0F, h - 2 * by)};
    }

    // Takes a strip off and returns it; what is left loses `gap` more. Never takes more than there is.
    Rect cut_top(float height, float gap = 0) {
        const Rect strip{x, y, w, std::min(height, h)};
        const float gone = std::min(h, strip.h + gap);
        y += gone;
        h -= gone;
        return strip;
    }
    Rect cut_bottom(float height, float gap = 0) {
        const float taken = std::min(height, h);
        const Rect strip{x, bottom() - taken, w, taken};
        h = std::max(0.0F, h - taken - gap);
        return strip;
    }
    Rect cut_left(float width, float gap = 0) {
        const Rect strip{x, y, std::min(width, w), h};
        const float gone = std::min(w, strip.w + gap);
        x += gone;
        w -= gone;
        return strip;
    }
    Rect cut_right(float width, float gap = 0) {
        const float taken = std::min(width, w);
        const Rect strip{right() - taken, y, taken, h};
        w = std::max(0.0F, w - taken - gap);
        return strip;
    }
};

// What both cover; empty if they do not meet.
inline Rect overlap(const Rect& one, const Rect& other) {
    const float left = std::max(one.x, other.x);
    const float top = std::max(one.y, other.y);
    return {left, top, std::max(0.0F, std::min(one.right(), other.right()) - left),
            std::max(0.0F, std::min(one.bottom(), other.bottom()) - top)};
}

}  // namespace allwrits
