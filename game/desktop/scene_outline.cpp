// SPDX-License-Identifier: MIT
#include "desktop/scene_brush.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace allwrits::scenery {
namespace {

// Between b and c, on a curve that goes through a, b, c and d: Catmull and Rom, 1974.
Point between(Point a, Point b, Point c, Point d, double t) {
    const double tt = t * t, ttt = tt * t;
    return (b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * tt + (b * 3 - a - c * 3 + d) * ttt) * 0.5;
}

void arc(Outline& into, Point centre, double radius, double from, double to, int steps) {
    for (int i = 0; i <= steps; ++i) {
        const double angle = std::lerp(from, to, i / static_cast<double>(steps));
        into.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
}

constexpr double quarter = std::numbers::pi / 2;

}  // namespace

Box shrunk(const Box& box, double by) {
    return {box.left + by, box.top + by, box.right - by, box.bottom - by};
}

Frame frame_of(double width, double height) {
    const double aspect = std::max(width, 1.0) / std::max(height, 1.0);
    // Units of height that are seen: all 100 up to 2 : 1, 64 from 5.5 : 1 on, where heads and tables count.
    double units = std::lerp(100.0, 64.0, std::clamp((aspect - 2) / 3.5, 0.0, 1.0));
    units = std::max(units, 136 / aspect);  // Both tables stay in sight.
    const double strip = std::clamp((100 - units) / 36, 0.0, 1.0);
    const double spare = std::max(0.0, units - 100);
    const double top = std::lerp(-78.0, -55.0, strip) - spare * 0.62;
    const double half = units * aspect / 2;
    return {.seen = {-half, top, half, top + units}, .scale = std::max(height, 1.0) / units};
}

Outline smooth(std::span<const Point> corners, int steps) {
    const auto count = corners.size();
    Outline outline;
    outline.reserve(count * static_cast<std::size_t>(steps));
    for (std::size_t i = 0; i < count; ++i) {
        for (int step = 0; step < steps; ++step) {
            outline.push_back(between(corners[(i + count - 1) % count], corners[i], corners[(i + 1) % count],
                                      corners[(i + 2) % count], step / static_cast<double>(steps)));
        }
    }
    return outline;
}

Outline curve(std::span<const Point> points, int steps) {
    Outline outline;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const Point before = points[i > 0 ? i - 1 : 0], after = points[std::min(i + 2, points.size() - 1)];
        for (int step = 0; step < steps; ++step) {
            outline.push_back(
                between(before, points[i], points[i + 1], after, step / static_cast<double>(steps)));
        }
    }
    outline.push_back(points.back());
    return outline;
}

Outline ellipse(Point centre, double across, double down, int corners) {
    Outline outline;
    outline.reserve(static_cast<std::size_t>(corners));
    for (int i = 0; i < corners; ++i) {
        const double angle = i * 4 * quarter / corners;
        outline.push_back({centre.x + across * std::cos(angle), centre.y + down * std::sin(angle)});
    }
    return outline;
}

Outline rounded(const Box& box, double radius) {
    const double r = std::min({radius, box.width() / 2, box.height() / 2});
    Outline outline;
    arc(outline, {box.right - r, box.top + r}, r, -quarter, 0, 5);
    arc(outline, {box.right - r, box.bottom - r}, r, 0, quarter, 5);
    arc(outline, {box.left + r, box.bottom - r}, r, quarter, 2 * quarter, 5);
    arc(outline, {box.left + r, box.top + r}, r, 2 * quarter, 3 * quarter, 5);
    return outline;
}

Outline arch(const Box& box) {
    const double r = box.width() / 2;
    Outline outline;
    arc(outline, {box.left + r, box.top + r}, r, -2 * quarter, 0, 20);
    outline.push_back({box.right, box.bottom});
    outline.push_back({box.left, box.bottom});
    return outline;
}

Outline turned(Outline outline, Point about, double radians) {
    const double c = std::cos(radians), s = std::sin(radians);
    for (auto& point : outline) {
        const Point off = point - about;
        point = about + Point{off.x * c - off.y * s, off.x * s + off.y * c};
    }
    return outline;
}

}  // namespace allwrits::scenery
