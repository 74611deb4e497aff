// SPDX-License-Identifier: MIT
#include "desktop/scene_hall.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace allwrits::scenery {
namespace {

constexpr double window_top = -65, window_sill = -20, half_window = 6.4;

// Middles of the windows, from left to right. The trophy case takes the place of one.
std::vector<double> windows_of(const Frame& frame) {
    const double party = aside(frame);
    std::vector<double> middles{-(party - 14), party - 14, party + 14};
    for (double x = party + 40; x < frame.seen.right + half_window + 3; x += 26) {
        middles.push_back(x);
        middles.push_back(-x);
    }
    std::ranges::sort(middles);
    return middles;
}

// Dark yellow, side on, its door to our right. It stands behind two windows at once.
void paint_bus(Brush& brush, double left, double right, const Palette& p) {
    const Colour yellow = p.bus, deep = blend(yellow, p.shadow, .45);
    const double hood = right - 9.5, roof = -42, low = -25;
    brush.glow({(left + right) / 2, low - 8}, (right - left) * .62, 24, {yellow, .22 * p.glow});
    brush.fill(rounded({hood - 3, -33, right, low}, 2.4), downwards({yellow}, {deep}, -34, low));
    brush.fill(rounded({left, roof, hood + 1, low}, 2.6), downwards({yellow}, {deep}, roof, low));
    brush.box({left + 1.5, roof + .3, hood - 1, roof + 1.4}, flat(blend(yellow, p.lamp, .55), .8));
    for (double x = left + 1.6; x < hood - 5; x += 4.3) {
        const Box pane{x, roof + 3.4, x + 3.5, roof + 8.2};
        brush.fill(rounded(pane, .5),
                   downwards({p.lamp}, {blend(p.lamplight, deep, .35)}, pane.top, pane.bottom));
        const double seat = scatter(91, static_cast<unsigned>(x * 10 + 1000));
        brush.box({pane.left + .4, pane.bottom - 1.6 - seat, pane.right - .4, pane.bottom}, flat(deep, .75));
    }
    const std::array windshield{Point{hood - 3.2, roof + 3}, Point{hood + .2, roof + 3.4},
                                Point{hood + .8, -33.4}, Point{hood - 3.2, -33.4}};
    brush.fill(windshield, downwards({p.lamp, .95}, {p.lamplight, .6}, roof + 3, -33));
    for (const double y : {-32.4, -30.0, -27.4}) {  // Rub rails.
        brush.box({left, y, hood - 1, y + .55}, flat(p.shadow, .75));
    }
    for (const double x : {left + 8.5, hood + 2.6}) {
        brush.fill(ellipse({x, low + .4}, 3.5, 3.5, 26), flat(blend(p.shadow, p.stone, .1)));
        brush.fill(ellipse({x, low + .4}, 1.5, 1.5, 18), flat(blend(p.stone, p.shadow, .25)));
    }
    brush.glow({right - .4, -28.4}, 9, 6, {p.lamp, .6 * p.glow});
    brush.fill(ellipse({right - .7, -28.4}, .8, 1, 14), flat(p.lamp));
    brush.fill(ellipse({hood - 1.6, roof + 1.2}, .8, .6, 12), flat(blend(p.cloth_warm, p.lamp, .35)));
}

// What the windows look out on: the end of dusk over the yard.
void paint_yard(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    const Box view{seen.left, window_top - 1, seen.right, window_sill + 1};
    paint_sky(brush, view, {.horizon = -20, .zenith = -74}, p);
    if (!p.light) {
        brush.box(view, downwards({p.sky_high, .75}, {p.sky_high, 0}, view.top, -32));
        for (unsigned star = 0; star < 70; ++star) {
            const Point at{std::lerp(seen.left, seen.right, scatter(40, star)),
                           std::lerp(window_top, -44.0, scatter(41, star))};
            const double size = std::max(.2, .55 * brush.frame().pixel());
            brush.fill(ellipse(at, size, size, 6), flat(p.paper, .2 + .5 * scatter(42, star)));
        }
    }
    const Point moon{-(aside(brush.frame()) - 15.6), -55};
    brush.glow(moon, 9, 9, {p.paper, .4 * p.glow});
    brush.fill(ellipse(moon, 1.9, 1.9, 26), flat(blend(p.paper, p.sky_high, .06)));
    for (double x = std::floor(seen.left / 9) * 9; x < seen.right; x += 9) {  // Trees.
        const auto nth = static_cast<unsigned>(x + 900);
        const double high = 6 + 9 * scatter(44, nth), wide = 4.5 + 3 * scatter(45, nth);
        brush.fill(ellipse({x + 4 * scatter(46, nth), -24 - high * .55}, wide, high * .6, 22),
                   flat(p.skyline_far));
    }
    paint_skyline(brush, {seen.left - 5, -30, seen.right, -23}, blend(p.skyline, p.skyline_far, .35), 23, .12,
                  p.lamp);
    brush.box({seen.left, -24, seen.right, view.bottom},
              downwards({blend(p.skyline, p.lamplight, .18)}, {p.skyline}, -24, view.bottom));
    const double party = aside(brush.frame());
    paint_bus(brush, party - 28, party + 20.2, p);
}

// The wall around the windows, then their frames.
void paint_wall_between(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    const Colour plaster = blend(p.wall, p.wood_lit, p.strong ? .14 : p.light ? .12 : .42);
    const Paint paint =
        downwards({blend(p.wall_high, p.wood, p.strong || p.light ? .05 : .35)}, {plaster}, -78, -22);
    brush.box({seen.left, seen.top, seen.right, window_top}, paint);
    brush.box({seen.left, window_sill, seen.right, 0}, paint);
    double from = seen.left;
    for (const double x : windows_of(brush.frame())) {
        brush.box({from, window_top, std::max(from, x - half_window), window_sill}, paint);
        from = std::max(from, x + half_window);
    }
    brush.box({from, window_top, seen.right, window_sill}, paint);
}

void paint_window_frame(Brush& brush, double x, const Palette& p) {
    const Box glass{x - half_window, window_top, x + half_window, window_sill};
    const Paint stone = across({p.stone_lit}, {p.stone_dark}, glass.left - 2, glass.right + 2);
    brush.box({glass.left - 1.9, glass.top - 2.2, glass.right + 1.9, glass.top}, stone);
    brush.box({glass.left - 1.9, glass.top, glass.left, glass.bottom}, stone);
    brush.box({glass.right, glass.top, glass.right + 1.9, glass.bottom}, stone);
    brush.box({glass.left, glass.top, glass.right, glass.top + 2.4},
              downwards({p.shadow, .55}, {p.shadow, 0}, glass.top, glass.top + 2.4));
    const Paint bar = flat(blend(p.stone_dark, p.shadow, .35));
    brush.box({x - .35, glass.top, x + .35, glass.bottom}, bar);
    for (const double share : {.2, .4, .6, .8}) {
        const double y = std::lerp(glass.top, glass.bottom, share);
        brush.box({glass.left, y - .3, glass.right, y + .3}, bar);
    }
    const Point low{glass.left + 1, glass.bottom - 5};  // The room mirrored in the panes.
    brush.quad(low, low + Point{2.4, 0}, {glass.left + 8.4, glass.top + 4}, {glass.left + 5, glass.top + 4},
               flat(p.lamp, p.light ? .16 : .035));
    brush.box({glass.left - 3, glass.bottom, glass.right + 3, glass.bottom + 1.6},
              downwards({p.stone_lit}, {p.stone_dark}, glass.bottom, glass.bottom + 1.6));
}

void paint_cup(Brush& brush, Point foot, double high, Colour metal, const Palette& p) {
    const double wide = high * .3;
    const Paint shine =
        across({blend(metal, p.lamp, .6)}, {blend(metal, p.shadow, .35)}, foot.x - wide, foot.x + wide);
    brush.box({foot.x - wide * .8, foot.y - high * .16, foot.x + wide * .8, foot.y}, flat(p.wood_dark));
    brush.box({foot.x - wide * .26, foot.y - high * .5, foot.x + wide * .26, foot.y - high * .16}, shine);
    for (const double side : {-1.0, 1.0}) {
        brush.edge(ellipse({foot.x + side * wide, foot.y - high * .76}, wide * .38, high * .14, 14),
                   high * .06, shine);
    }
    const std::array bowl{Point{foot.x - wide, foot.y - high}, Point{foot.x + wide, foot.y - high},
                          Point{foot.x + wide * .8, foot.y - high * .58}, Point{foot.x, foot.y - high * .4},
                          Point{foot.x - wide * .8, foot.y - high * .58}};
    brush.fill(bowl, shine);
}

// One shelf of it: cups, a plate or a ball.
void paint_prizes(Brush& brush, const Box& shelf, unsigned nth, const Palette& p) {
    for (unsigned i = 0; i < 3; ++i) {
        const Point foot{std::lerp(shelf.left, shelf.right, (i + .5) / 3), shelf.bottom};
        const double kind = scatter(63 + nth, i), high = shelf.height() * (.55 + .25 * scatter(64 + nth, i));
        if (kind < .2) {
            const Point ball = foot + Point{0, -2.2};
            brush.fill(ellipse(ball, 2.2, 2.2, 24), {.first = {blend(p.cloth_warm, p.lamplight, .55)},
                                                     .last = {p.cloth_warm},
                                                     .from = ball + Point{-1, -2},
                                                     .to = ball + Point{1, 2}});
            brush.line(curve(std::array{ball + Point{-2.1, .3}, ball + Point{0, -.6}, ball + Point{2.1, .3}}),
                       .3, flat(p.shadow, .7));
        } else if (kind < .4) {
            brush.fill(ellipse(foot + Point{0, -2.4}, 2.2, 2.4, 24), flat(p.brass));
            brush.fill(ellipse(foot + Point{0, -2.4}, 1.5, 1.7, 24),
                       flat(blend(p.cloth_cool, p.lamplight, .2)));
        } else {
            paint_cup(brush, foot, high, kind < .62 ? blend(p.stone_lit, p.paper, .4) : p.brass, p);
        }
    }
}

void paint_trophy_case(Brush& brush, double x, const Palette& p) {
    const Box body{x - 8.6, -58, x + 8.6, 0}, glass{x - 7.4, -54.5, x + 7.4, -14};
    brush.glow({x, 1}, 12, 3, {p.shadow, .6});
    brush.glow(glass.centre(), 19, 30, {p.lamplight, .3 * p.glow});
    brush.box(body, across({p.wood_lit}, {p.wood_dark}, body.left, body.right));
    brush.box({body.left - 1, body.top - 1.8, body.right + 1, body.top},
              downwards({p.wood_lit}, {p.wood}, -60, -58));
    brush.box(glass, downwards({blend(p.wood, p.lamplight, .62)}, {blend(p.wood_dark, p.lamplight, .22)},
                               glass.top, glass.bottom));
    brush.box({glass.left, glass.top, glass.right, glass.top + 1}, flat(p.lamp, .95));
    constexpr unsigned shelves = 3;
    for (unsigned i = 0; i < shelves; ++i) {
        const double high = glass.height() / shelves, y = glass.top + high * (i + 1);
        brush.glow({x, y - high * .7}, 7, high * .6, {p.lamp, .3});
        paint_prizes(brush, {glass.left + .4, y - high + 1.2, glass.right - .4, y - .6}, i, p);
        brush.box({glass.left, y - .6, glass.right, y + .3}, flat(blend(p.wood_lit, p.lamp, .25)));
    }
    brush.box({x - .4, glass.top, x + .4, glass.bottom}, flat(p.wood_dark));
    brush.quad({glass.left + .6, -24}, {glass.left + 3, -24}, {glass.left + 6.6, -53}, {glass.left + 4, -53},
               flat(p.lamp, .12));
    for (const double side : {-1.0, 1.0}) {
        const Box door = shrunk({std::min(x, x + side * 8.6), -13, std::max(x, x + side * 8.6), 0}, 1.3);
        brush.box(door, flat(p.shadow, .35));
        brush.box(shrunk(door, .6), downwards({blend(p.wood, p.wood_lit, .4)}, {p.wood_dark}, -12, 0));
    }
}

void paint_radiator(Brush& brush, double x, const Palette& p) {
    brush.glow({x, 0}, 8, 1.6, {p.shadow, .5});
    for (double at = x - 6; at < x + 6; at += 1.7) {
        brush.fill(rounded({at, -13, at + 1.4, -1.2}, .6),
                   across({p.stone_lit}, {p.stone_dark}, at, at + 1.4));
    }
}

}  // namespace

void paint_hall_wall(Brush& brush, const Palette& p) {
    const Frame& frame = brush.frame();
    paint_yard(brush, p);
    paint_wall_between(brush, p);
    const auto windows = windows_of(frame);
    for (const double x : windows) {
        paint_window_frame(brush, x, p);
    }
    paint_panels(brush, {frame.seen.left, -17.5, frame.seen.right, 0}, 13, p);
    for (const double x : windows) {
        paint_radiator(brush, x, p);
    }
    paint_trophy_case(brush, -(aside(frame) + 17.5), p);
}

// A quarter to nine: the bell that is asked for.
void paint_hall_clock(Brush& brush, const Palette& p) {
    constexpr Point at{0, -66.5};
    constexpr double r = 6.6;
    brush.glow(at, r * 2.6, r * 2.6, {p.lamplight, .32 * p.glow});
    brush.fill(ellipse(at + Point{.3, .7}, r * 1.08, r * 1.08, 48), flat(p.shadow, .5));
    brush.fill(ellipse(at, r * 1.08, r * 1.08, 56), downwards({p.brass}, {p.brass_dark}, at.y - r, at.y + r));
    brush.fill(ellipse(at, r * .92, r * .92, 56),
               downwards({p.paper}, {blend(p.paper, p.lamplight, .35)}, at.y - r, at.y + r));
    const Colour ink = p.light ? p.hair : p.shadow;
    const auto hand = [&](double turns, double from, double to, double wide) {
        const double angle = turns * 2 * std::numbers::pi;
        const Point way{std::sin(angle), -std::cos(angle)};
        const std::array ends{at + way * (r * from), at + way * (r * to)};
        brush.line(ends, r * wide, flat(ink));
    };
    for (int hour = 0; hour < 12; ++hour) {
        hand(hour / 12.0, hour % 3 == 0 ? .64 : .72, .83, hour % 3 == 0 ? .1 : .05);
    }
    hand(8.75 / 12, -.14, .46, .15);
    hand(45 / 60.0, -.2, .76, .09);
    brush.fill(ellipse(at, r * .1, r * .1, 16), flat(ink));
}

}  // namespace allwrits::scenery
