// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/theme.h"

#include <SFML/Graphics/Vertex.hpp>

#include <span>
#include <vector>

// What the scenes are drawn with. They are drawn on a stage: x grows to the right from its middle, y
// downwards from where floor and back wall meet, and a grown person is about 52 high.
namespace allwrits::scenery {

struct Point {
    double x = 0, y = 0;
    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend Point operator*(Point a, double by) { return {a.x * by, a.y * by}; }
};
using Outline = std::vector<Point>;

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
};
Box shrunk(const Box& box, double by);

// The part of the stage that is seen, and how large.
struct Frame {
    Box seen = {};
    double scale = 1;  // Pixels a unit.
    double pixel() const { return 1 / scale; }
};
// Never distorts: a wide strip sees less of ceiling and floor and more of the sides, a narrow one the
// reverse.
Frame frame_of(double width_in_pixels, double height_in_pixels);

struct Tint {
    Colour colour = {};
    double alpha = 1;
};
// Colours along a line; the same beyond its ends, and the first everywhere if it has no length.
struct Paint {
    Tint first = {}, last = {};
    Point from = {}, to = {0, 1};
    Tint at(Point where) const;
};
Paint flat(Colour colour, double alpha = 1);
Paint downwards(Tint top, Tint bottom, double from, double to);
Paint across(Tint left, Tint right, double from, double to);

// Outlines, clockwise.
Outline smooth(std::span<const Point> corners, int steps = 4);                // Closed, through all corners.
Outline curve(std::span<const Point> points, int steps = 6);                  // Open, the same.
Outline ellipse(Point centre, double across, double down, int corners = 28);  // Half axes.
Outline rounded(const Box& box, double radius);
Outline arch(const Box& box);  // A window with a round top.
Outline turned(Outline outline, Point about, double radians);

class Brush {
public:
    Brush(std::vector<sf::Vertex>& into, const Frame& frame) : into_{into}, frame_{frame} {}
    const Frame& frame() const { return frame_; }

    void box(const Box& box, const Paint& paint);  // With sharp edges.
    void quad(Point a, Point b, Point c, Point d, const Paint& paint);
    // Seen from the middle of its corners all of the outline must be visible. Its edge fades over a pixel,
    // since the target has no multisampling.
    void fill(std::span<const Point> outline, const Paint& paint);
    // Round, from alpha in the middle to nothing.
    void glow(Point centre, double across, double down, Tint light);
    // Along the parts of an outline that look to the light, fading inwards over `width`.
    void rim(std::span<const Point> outline, Point to_light, Tint light, double width);
    void line(std::span<const Point> points, double width, const Paint& paint);
    void edge(std::span<const Point> outline, double width, const Paint& paint);  // A closed line.
    // A limb: as wide as given at its ends, and round there.
    void taper(std::span<const Point> points, double first_width, double last_width, const Paint& paint);

private:
    void corner(Point where, Tint tint);
    void triangle(Point a, Tint ta, Point b, Tint tb, Point c, Tint tc);
    void feather(std::span<const Point> outline, const Paint& paint);
    void band(std::span<const Point> points, std::span<const double> widths, const Paint& paint);

    std::vector<sf::Vertex>& into_;
    Frame frame_;
};

}  // namespace allwrits::scenery
