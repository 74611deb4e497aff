// SPDX-License-Identifier: MIT
#include "desktop/scene_hall.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

// The wooden wall behind the table, from floor to ceiling, in upright laths.
void paint_laths(Brush& brush, const Palette& p) {
    const Box wall{-21.5, -75, 21.5, 0};
    brush.box(wall, downwards({blend(p.wood, p.wood_dark, .4)}, {p.wood_dark}, wall.top, -4));
    for (double x = wall.left; x < wall.right - .1; x += 2.15) {
        brush.box({x + .3, wall.top, x + 1.75, wall.bottom},
                  downwards({blend(p.wood, p.wood_lit, .25)}, {blend(p.wood, p.wood_dark, .5)}, -66, -12));
        brush.box({x + .3, wall.top, x + .7, wall.bottom},
                  downwards({p.wood_lit, .5}, {p.wood_lit, 0}, -66, -12));
    }
    for (const double side : {-1.0, 1.0}) {
        brush.box({side * 22.3 - 1.3, wall.top, side * 22.3 + 1.3, 0},
                  across({p.wood_lit}, {p.wood_dark}, side * 22.3 - 1.3, side * 22.3 + 1.3));
    }
}

// Cloth with stripes that sags between its corners: no words on it.
void paint_banner(Brush& brush, const Palette& p) {
    constexpr double half = 18, top = -58.2, high = 10.4;
    struct Stripe {
        double from = 0, to = 1;
        Colour colour = {};
    };
    const std::array stripes{Stripe{0, .36, p.cloth_cool}, Stripe{.36, .46, p.brass},
                             Stripe{.46, .8, p.cloth_warm}, Stripe{.8, .88, p.paper_edge},
                             Stripe{.88, 1, p.cloth_cool}};
    const auto point = [&](double x, double share) {
        const double sag = 1 - (x / half) * (x / half);
        return Point{x, top + 1.1 * sag + share * (high + .5 * sag)};
    };
    constexpr int folds = 36;
    for (int i = 0; i < folds; ++i) {
        const double left = std::lerp(-half, half, i / double{folds}),
                     right = std::lerp(-half, half, (i + 1) / double{folds});
        const auto fold = [](int at) { return .5 + .5 * std::sin(at * .95) * std::cos(at * .31); };
        for (const auto& stripe : stripes) {
            const Colour lit = blend(stripe.colour, p.lamplight, .1),
                         dark = blend(stripe.colour, p.shadow, .34);
            brush.quad(point(left, stripe.from), point(right, stripe.from), point(right, stripe.to),
                       point(left, stripe.to),
                       across({blend(lit, dark, fold(i))}, {blend(lit, dark, fold(i + 1))}, left, right));
        }
    }
    for (const double side : {-1.0, 1.0}) {
        const std::array cord{Point{side * half, top + .4}, Point{side * 21.6, top - 2.4}};
        brush.line(cord, .35, flat(p.brass));
        brush.fill(ellipse({side * half, top + .4}, .6, .6, 12), flat(p.brass));
    }
}

// What was won, on the wall where there is room: a pennant with chevrons.
void paint_pennant(Brush& brush, double x, Colour cloth, Colour stripe, const Palette& p) {
    constexpr double half = 4.2, top = -66, low = -38;
    const auto chevron = [&](double from, double to, Colour colour) {
        for (const double side : {-1.0, 1.0}) {
            brush.quad(
                {x + side * half, from}, {x, from + 4}, {x, to + 4}, {x + side * half, to},
                across({blend(colour, p.lamplight, .1)}, {blend(colour, p.shadow, .35)}, x - half, x + half));
        }
    };
    brush.box({x - half, top, x + half, top + 6},
              across({blend(cloth, p.lamplight, .1)}, {blend(cloth, p.shadow, .35)}, x - half, x + half));
    chevron(top + 2, low - 4, cloth);
    chevron(-56, -53, stripe);
    chevron(-50.5, -49, stripe);
    brush.box({x - half - 1, top - .8, x + half + 1, top + .3}, flat(p.brass));
}

// Joists above the wall; a tall frame shows how they come towards us.
void paint_ceiling(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    constexpr double low = -75;
    brush.box({seen.left, seen.top, seen.right, low}, downwards({p.shadow}, {p.wall_high}, seen.top, low));
    brush.box({seen.left, low - 1.6, seen.right, low}, downwards({p.wood}, {p.wood_dark}, low - 1.6, low));
    brush.box({seen.left, low, seen.right, low + 4}, downwards({p.shadow, .4}, {p.shadow, 0}, low, low + 4));
    for (double y = low - 7; y > seen.top - 10; y -= 8 + (low - y) * .16) {
        brush.box({seen.left, y - 1.5, seen.right, y}, downwards({p.wood_dark}, {p.wood}, y - 1.5, y));
    }
    for (double x = -8.5; x <= 8.5; x += 1) {
        const double a = x * 17, b = a * (1 + (low - seen.top) * .013);
        const std::array joist{Point{a, low - 1.5}, Point{b, seen.top - 2}};
        brush.line(joist, 1.2, flat(p.wood, .6));
    }
}

void paint_hall_lamp(Brush& brush, Point at, double size, const Palette& p) {
    const auto on = [&](double x, double y) { return at + Point{x, y} * size; };
    const std::array cord{Point{at.x, std::min(brush.frame().seen.top, at.y - 4)}, at};
    brush.line(cord, .4 * size, flat(p.shadow, .9));
    brush.glow(on(0, 6), 25 * size, 24 * size, {p.lamplight, .42 * p.glow});
    const std::array hood{on(-1.1, -2), on(1.1, -2), on(2.4, 0), on(4.8, 2.6), on(-4.8, 2.6), on(-2.4, 0)};
    brush.fill(hood, across({blend(p.leaf, p.rim, .2)}, {blend(p.leaf, p.shadow, .3)}, hood[4].x, hood[3].x));
    brush.fill(ellipse(on(0, 2.7), 4.6 * size, .9 * size, 24), flat(p.lamp));
    brush.glow(on(0, 3), 6 * size, 3 * size, {p.lamp, .6});
}

// Drawn up for the evening; only a tall frame shows it.
void paint_hoop(Brush& brush, const Palette& p) {
    const double top = brush.frame().seen.top;
    for (const double side : {-1.0, 1.0}) {
        const std::array rod{Point{side * 9, top - 1}, Point{side * 6, -90}};
        brush.line(rod, .8, flat(blend(p.stone, p.shadow, .3)));
    }
    const Box board{-11.5, -97, 11.5, -83};
    brush.fill(rounded(board, 1),
               downwards({blend(p.stone_lit, p.paper, .2)}, {blend(p.stone, p.paper, .3)}, -97, -83));
    brush.edge(rounded(shrunk(board, .5), .8), .8, flat(p.cloth_warm));
    brush.edge(rounded({-4, -92.5, 4, -85.5}, .2), .6, flat(p.cloth_warm));
    for (int mesh = -3; mesh <= 3; ++mesh) {
        for (const double way : {-1.0, 1.0}) {
            const std::array thread{Point{mesh * 1.2, -84.4}, Point{(mesh + way) * .85, -81.6},
                                    Point{mesh * .75, -79.4}};
            brush.line(thread, .25, flat(p.paper, .55));
        }
    }
    const Colour ring = blend(p.cloth_warm, p.lamplight, .45);
    brush.edge(ellipse({0, -84.6}, 4, .9, 28), .8, flat(ring));
}

// The boards of a playing field, with its lines and the lamps mirrored in them.
void paint_playing_floor(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    const double low = std::max(seen.bottom, 24.0);
    const Colour far = blend(p.floor_far, p.wood_lit, .5), near = blend(p.floor, p.wood, .6);
    brush.box({seen.left, 0, seen.right, seen.bottom}, downwards({far}, {near}, 0, 26));
    for (int i = -40; i <= 40; ++i) {
        const std::array joint{Point{i * 5.2, 0}, Point{i * 5.2 * (1 + low * .022), low}};
        brush.line(joint, .2, flat(p.shadow, .3));
    }
    const Paint mark = flat(blend(p.paper, p.cloth_cool, .35), p.light ? .8 : .4);
    brush.edge(ellipse({0, 13}, 41, 8.5, 64), .8, mark);
    brush.edge(ellipse({0, 11}, 13, 3, 40), .6, mark);
    for (const double x : {-30.0, 0.0, 30.0}) {
        brush.glow({x, 9}, 15, 12, {p.lamplight, .26 * p.glow});
    }
}

// `way` is -1 for the one on our left: its microphone bends to whoever stands behind it.
void paint_lectern(Brush& brush, double x, double way, const Palette& p) {
    brush.glow({x, 20}, 15, 3.4, {p.shadow, .6});
    const std::array body{Point{x - 7.4, -11}, Point{x + 7.4, -11}, Point{x + 6.3, 17}, Point{x - 6.3, 17}};
    brush.fill(body, across({blend(p.wood, p.wood_lit, .5)}, {p.wood_dark}, x - 7.5, x + 7.5));
    const std::array panel{Point{x - 5.4, -8.4}, Point{x + 5.4, -8.4}, Point{x + 4.7, 14.6},
                           Point{x - 4.7, 14.6}};
    brush.fill(panel, flat(p.shadow, .3));
    const std::array inner{Point{x - 4.9, -7.9}, Point{x + 4.9, -7.9}, Point{x + 4.2, 14.1},
                           Point{x - 4.2, 14.1}};
    brush.fill(inner, downwards({blend(p.wood, p.wood_lit, .35)}, {p.wood_dark}, -8, 14));
    brush.box({x - 8, 16.4, x + 8, 19.6}, downwards({p.wood}, {p.wood_dark}, 16.4, 19.6));
    const std::array desk{Point{x - 7.2, -17.6}, Point{x + 7.2, -17.6}, Point{x + 9.2, -12},
                          Point{x - 9.2, -12}};
    brush.fill(desk, downwards({p.wood}, {p.wood_lit}, -17.6, -12));
    const std::array notes{Point{x - 3.6, -16.8}, Point{x + 3.4, -16.8}, Point{x + 4.2, -13},
                           Point{x - 4.4, -13}};
    brush.fill(notes, downwards({blend(p.paper, p.paper_edge, .3)}, {p.paper}, -17, -13));
    brush.box({x - 9.2, -12, x + 9.2, -10.4},
              downwards({blend(p.wood_lit, p.brass, .4)}, {p.wood}, -12, -10.4));
    paint_microphone(brush, {x - way * 6.6, -16}, {x - way * 4.6, -27}, p);
    paint_pool(brush, {x, -14}, 17, 12, .22, p);
}

}  // namespace

void paint_hall(ScenePicture& into, const Frame& frame, const Palette& p) {
    Brush back{into.back, frame};
    paint_hall_wall(back, p);
    paint_ceiling(back, p);
    paint_playing_floor(back, p);
    paint_laths(back, p);
    paint_hall_clock(back, p);
    paint_banner(back, p);
    if (const double room = aside(frame) - 23 - 23; room > 11) {
        paint_pennant(back, -23 - room / 2, p.cloth_cool, p.paper_edge, p);
        paint_pennant(back, 23 + room / 2, p.leaf, p.brass, p);
    }
    for (const double side : {-1.0, 1.0}) {
        for (double x = 20.5; x < frame.seen.right + 10; x += 40) {
            paint_hall_lamp(back, {side * x, -71}, 1, p);
        }
        paint_hall_lamp(back, {side * 37, -98}, 1.45, p);  // Nearer ones, for tall frames.
    }
    if (frame.seen.top < -80) {
        paint_hoop(back, p);
    }
    paint_pool(back, {0, -44}, 40, 30, .26, p);
    paint_board_seats(back, p);

    Brush middle{into.middle, frame};
    paint_board_table(middle, p);
    Brush front{into.front, frame};
    for (const double way : {-1.0, 1.0}) {
        paint_lectern(front, way * aside(frame), way, p);
    }
    paint_hall_public(front, p);
}

}  // namespace allwrits::scenery
