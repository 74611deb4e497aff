// SPDX-License-Identifier: MIT
#include "desktop/scene_brush.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

Tint mix(const Tint& one, const Tint& other, double share) {
    return {blend(one.colour, other.colour, share), std::lerp(one.alpha, other.alpha, share)};
}
Tint faded(Tint tint, double by) { return {tint.colour, tint.alpha * by}; }

Point unit(Point way) {
    const double length = std::hypot(way.x, way.y);
    return length > 0 ? way * (1 / length) : Point{};
}
// To the left of the way, which is outwards of a clockwise outline where y grows downwards.
Point outwards(Point way) { return unit({way.y, -way.x}); }

Point middle_of(std::span<const Point> outline) {
    Point sum;
    for (const auto& point : outline) {
        sum = sum + point;
    }
    return sum * (1.0 / static_cast<double>(outline.size()));
}

// The direction in which each corner looks outwards. Outlines may run either way round.
Outline looks_of(std::span<const Point> outline) {
    const auto count = outline.size();
    double area = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto a = outline[i];
        const auto b = outline[(i + 1) % count];
        area += a.x * b.y - b.x * a.y;
    }
    Outline looks(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto way = outline[(i + 1) % count] - outline[(i + count - 1) % count];
        looks[i] = outwards(way) * (area >= 0 ? 1.0 : -1.0);
    }
    return looks;
}

// As the graphics card wants alpha.
std::uint8_t byte_of(double share) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0, 1.0) * 255));
}

}  // namespace

Tint Paint::at(Point where) const {
    const Point way = to - from;
    const double square = way.x * way.x + way.y * way.y;
    if (square <= 0) {
        return first;
    }
    const Point off = where - from;
    return mix(first, last, std::clamp((off.x * way.x + off.y * way.y) / square, 0.0, 1.0));
}

Paint flat(Colour colour, double alpha) {
    return {.first = {colour, alpha}, .last = {colour, alpha}, .to = {}};
}
Paint downwards(Tint top, Tint bottom, double from, double to) {
    return {.first = top, .last = bottom, .from = {0, from}, .to = {0, to}};
}
Paint across(Tint left, Tint right, double from, double to) {
    return {.first = left, .last = right, .from = {from, 0}, .to = {to, 0}};
}

void Brush::corner(Point where, Tint tint) {
    const Point at = (where - Point{frame_.seen.left, frame_.seen.top}) * frame_.scale;
    into_.emplace_back(sf::Vector2f{static_cast<float>(at.x), static_cast<float>(at.y)},
                       sf::Color{tint.colour.red, tint.colour.green, tint.colour.blue, byte_of(tint.alpha)});
}

void Brush::triangle(Point a, Tint ta, Point b, Tint tb, Point c, Tint tc) {
    corner(a, ta);
    corner(b, tb);
    corner(c, tc);
}

void Brush::quad(Point a, Point b, Point c, Point d, const Paint& paint) {
    triangle(a, paint.at(a), b, paint.at(b), c, paint.at(c));
    triangle(a, paint.at(a), c, paint.at(c), d, paint.at(d));
}

void Brush::box(const Box& box, const Paint& paint) {
    if (box.right <= box.left || box.bottom <= box.top) {
        return;
    }
    quad({box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}, paint);
}

void Brush::feather(std::span<const Point> outline, const Paint& paint) {
    const auto looks = looks_of(outline);
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const auto next = (i + 1) % outline.size();
        const Point a = outline[i], b = outline[next];
        const Point far_a = a + looks[i] * frame_.pixel(), far_b = b + looks[next] * frame_.pixel();
        const Tint ta = paint.at(a), tb = paint.at(b);
        triangle(a, ta, b, tb, far_b, faded(tb, 0));
        triangle(a, ta, far_b, faded(tb, 0), far_a, faded(ta, 0));
    }
}

void Brush::fill(std::span<const Point> outline, const Paint& paint) {
    if (outline.size() < 3) {
        return;
    }
    const Point middle = middle_of(outline);
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i], b = outline[(i + 1) % outline.size()];
        triangle(middle, paint.at(middle), a, paint.at(a), b, paint.at(b));
    }
    feather(outline, paint);
}

void Brush::glow(Point centre, double along, double down, Tint light) {
    // A small light needs few corners, and there are many of those in a laboratory.
    const auto corners =
        static_cast<std::size_t>(std::clamp(std::max(along, down) * frame_.scale * .5, 9.0, 36.0));
    // Light falls off fast, then slowly: shares of the radius and of the light there.
    constexpr std::array<std::array<double, 2>, 6> rings{
        {{0.0, 1.0}, {0.18, 0.74}, {0.38, 0.42}, {0.6, 0.18}, {0.8, 0.055}, {1.0, 0.0}}};
    const std::size_t stride = corners > 9 ? 1 : 2;
    for (std::size_t ring = 0; ring + 1 < rings.size(); ring += stride) {
        const auto beyond = std::min(ring + stride, rings.size() - 1);
        const auto inner =
            ellipse(centre, along * rings[ring][0], down * rings[ring][0], static_cast<int>(corners));
        const auto outer =
            ellipse(centre, along * rings[beyond][0], down * rings[beyond][0], static_cast<int>(corners));
        const Tint near = faded(light, rings[ring][1]), far = faded(light, rings[beyond][1]);
        for (std::size_t i = 0; i < corners; ++i) {
            const auto next = (i + 1) % corners;
            triangle(inner[i], near, outer[i], far, outer[next], far);
            if (ring > 0) {
                triangle(inner[i], near, outer[next], far, inner[next], near);
            }
        }
    }
}

void Brush::rim(std::span<const Point> outline, Point to_light, Tint light, double width) {
    const auto looks = looks_of(outline);
    const Point way = unit(to_light);
    const auto lit = [&](std::size_t i) {
        const double facing = std::max(0.0, looks[i].x * way.x + looks[i].y * way.y);
        return faded(light, facing * std::sqrt(facing));
    };
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const auto next = (i + 1) % outline.size();
        const Tint ta = lit(i), tb = lit(next);
        if (ta.alpha <= 0 && tb.alpha <= 0) {
            continue;
        }
        const Point a = outline[i], b = outline[next];
        const Point in_a = a - looks[i] * width, in_b = b - looks[next] * width;
        triangle(a, ta, b, tb, in_b, faded(tb, 0));
        triangle(a, ta, in_b, faded(tb, 0), in_a, faded(ta, 0));
    }
}

void Brush::band(std::span<const Point> points, std::span<const double> widths, const Paint& paint) {
    const auto count = points.size();
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const auto look_at = [&](std::size_t at) {
            return outwards(points[std::min(at + 1, count - 1)] - points[at > 0 ? at - 1 : 0]);
        };
        const Point a = points[i], b = points[i + 1], la = look_at(i), lb = look_at(i + 1);
        const double wa = widths[i] / 2, wb = widths[i + 1] / 2, soft = frame_.pixel();
        const Tint ta = paint.at(a), tb = paint.at(b);
        quad(a - la * wa, b - lb * wb, b + lb * wb, a + la * wa, paint);
        for (const double side : {-1.0, 1.0}) {
            const Point ia = a + la * (side * wa), ib = b + lb * (side * wb);
            const Point oa = a + la * (side * (wa + soft)), ob = b + lb * (side * (wb + soft));
            triangle(ia, ta, ib, tb, ob, faded(tb, 0));
            triangle(ia, ta, ob, faded(tb, 0), oa, faded(ta, 0));
        }
    }
}

void Brush::line(std::span<const Point> points, double width, const Paint& paint) {
    if (points.size() < 2) {
        return;
    }
    // Thinner than a pixel is drawn a pixel wide and fainter, so that it does not break up.
    const double drawn = std::max(width - frame_.pixel(), 0.15 * frame_.pixel());
    const double share = std::min(1.0, width * frame_.scale);
    const std::vector<double> widths(points.size(), drawn);
    Paint thin = paint;
    thin.first.alpha *= share;
    thin.last.alpha *= share;
    band(points, widths, thin);
}

void Brush::edge(std::span<const Point> outline, double width, const Paint& paint) {
    Outline closed(outline.begin(), outline.end());
    closed.push_back(outline.front());
    line(closed, width, paint);
}

void Brush::taper(std::span<const Point> points, double first_width, double last_width, const Paint& paint) {
    std::vector<double> widths(points.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double share =
            static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(widths.size() - 1, 1));
        widths[i] = std::lerp(first_width, last_width, share);
    }
    band(points, widths, paint);
    fill(ellipse(points.front(), first_width / 2, first_width / 2, 14), paint);
    fill(ellipse(points.back(), last_width / 2, last_width / 2, 14), paint);
}

}  // namespace allwrits::scenery
