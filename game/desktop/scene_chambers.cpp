// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

constexpr double shelf_width = 25;

Colour spine_of(unsigned seed, unsigned book, const Palette& p) {
    const double drawn = scatter(seed, book);
    const Colour cloth = drawn < .3    ? p.cloth_warm
                         : drawn < .5  ? p.cloth_cool
                         : drawn < .66 ? p.leaf
                                       : p.wood_lit;
    return blend(cloth, p.shadow, .1 + .4 * scatter(seed + 1, book));
}

void paint_books(Brush& brush, const Box& shelf, unsigned seed, const Palette& p) {
    double x = shelf.left + .4;
    for (unsigned book = 0; x < shelf.right - 1; ++book) {
        const double wide = 1.1 + 1.1 * scatter(seed + 2, book),
                     high = shelf.height() * (.66 + .27 * scatter(seed + 3, book));
        const double right = std::min(x + wide, shelf.right - .3);
        if (scatter(seed + 4, book) > .93) {  // A gap; things want to be found again.
            x += wide * 1.4;
            continue;
        }
        const Colour spine = spine_of(seed, book, p);
        const Box box{x, shelf.bottom - high, right - .12, shelf.bottom};
        brush.box(box, across({blend(spine, p.rim, .14)}, {blend(spine, p.shadow, .3)}, box.left, box.right));
        brush.box({box.left, box.top + high * .16, box.right, box.top + high * .16 + .4}, flat(p.brass, .65));
        if (book % 3 == 0) {
            brush.box({box.left, box.bottom - 1.7, box.right, box.bottom - 1.3}, flat(p.brass, .5));
        }
        x = right;
    }
}

void paint_bookcase(Brush& brush, double left, unsigned seed, const Palette& p) {
    const Box box{left, -67, left + shelf_width, 0};
    brush.box(box, downwards({p.wood}, {p.wood_dark}, box.top, box.bottom));
    brush.box({box.left - .8, box.top - 2, box.right + .8, box.top},
              downwards({p.wood_lit}, {p.wood}, box.top - 2, box.top));
    constexpr unsigned shelves = 5;
    const double high = 51.0 / shelves;
    for (unsigned i = 0; i < shelves; ++i) {
        const double top = box.top + 1.6 + i * high;
        const Box shelf{box.left + 1.6, top, box.right - 1.6, top + high - 1.2};
        brush.box(shelf, downwards({p.shadow}, {blend(p.shadow, p.wood_dark, .6)}, shelf.top, shelf.bottom));
        paint_books(brush, shelf, seed + i * 11, p);
        brush.box({shelf.left, shelf.top, shelf.right, shelf.top + 1.8},
                  downwards({p.shadow, .55}, {p.shadow, 0}, shelf.top, shelf.top + 1.8));
        brush.box({shelf.left, shelf.bottom, shelf.right, shelf.bottom + .8}, flat(p.wood_lit, .8));
    }
    for (const double x : {box.left + 1.6, box.centre().x + .4}) {  // Doors below.
        const Box door{x, -13, x + shelf_width / 2 - 2, -1.6};
        brush.box(door, flat(p.shadow, .35));
        brush.box(shrunk(door, .5), downwards({p.wood_lit}, {p.wood_dark}, door.top - 4, door.bottom));
    }
}

// Hangs from x outwards, gathered by a band at the height of a hand.
void paint_curtain(Brush& brush, double x, double way, const Palette& p) {
    const Colour cloth = blend(p.cloth_warm, p.shadow, .18);
    for (int fold = 0; fold < 4; ++fold) {
        const double a = x + way * fold * 1.9, b = a + way * 2.6, low = -9 + fold * .3;
        const std::array strip{Point{a, -68},
                               Point{b, -68},
                               Point{b - way * (3 - fold) * .3, -36},
                               Point{b + way * .4, low},
                               Point{a - way * .4, low + .4},
                               Point{a - way * (3 - fold) * .5, -36}};
        brush.fill(smooth(strip, 3),
                   across({blend(cloth, p.rim, way > 0 ? .2 : .04)},
                          {blend(cloth, p.shadow, way > 0 ? .5 : .3)}, std::min(a, b), std::max(a, b)));
    }
    brush.box({x + std::min(0.0, way * 8.6), -37, x + std::max(0.0, way * 8.6), -35.8}, flat(p.brass, .7));
}

void paint_wall(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    brush.box({seen.left, seen.top, seen.right, 0}, downwards({p.wall_high}, {p.wall}, -80, -16));
    brush.box({seen.left, -73, seen.right, -71.4}, downwards({p.wood_lit}, {p.wood_dark}, -73, -71.4));
    if (seen.top < -74) {
        brush.box({seen.left, seen.top, seen.right, -73},
                  downwards({p.shadow}, {p.wood_dark}, seen.top, -73));
    }
    paint_panels(brush, {seen.left, -18, seen.right, 0}, 13, p);
    brush.glow({0, -40}, 50, 46, {p.sky_low, .2 * p.glow});
    paint_window(brush, {-15, -66, 15, -13}, p, 21);
    paint_curtain(brush, -17.5, -1, p);
    paint_curtain(brush, 17.5, 1, p);
    brush.box({-29, -71, 29, -69.4}, downwards({p.brass}, {p.brass_dark}, -71, -69.4));
    unsigned seed = 40;
    for (double x = 31; x < seen.right; x += shelf_width + 2.5) {
        paint_bookcase(brush, x, seed += 60, p);
        paint_bookcase(brush, -x - shelf_width, seed += 60, p);
    }
}

void paint_carpet(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    brush.box({seen.left, 0, seen.right, seen.bottom}, downwards({p.floor_far}, {p.floor}, 0, 24));
    for (double x = -22.0; x <= 22; x += 1) {  // Boards.
        const std::array board{Point{x * 9, 0}, Point{x * 16, std::max(24.0, seen.bottom)}};
        brush.line(board, .25, flat(p.shadow, .35));
    }
    const double low = 30;
    const std::array outer{Point{-50, 4}, Point{50, 4}, Point{72, low}, Point{-72, low}};
    const std::array inner{Point{-46, 6}, Point{46, 6}, Point{64, low}, Point{-64, low}};
    brush.fill(outer, flat(blend(p.cloth_warm, p.shadow, .45)));
    brush.edge(inner, .7, flat(p.brass, .4));
    brush.glow({0, 12}, 46, 12, {p.lamplight, .12 * p.glow});
}

void paint_banker_lamp(Brush& brush, Point foot, const Palette& p) {
    const double top = foot.y - 12;
    brush.glow({foot.x, foot.y - 4}, 24, 17, {p.lamplight, .6 * p.glow});
    brush.fill(ellipse(foot, 3, .9, 20), across({p.brass}, {p.brass_dark}, foot.x - 3, foot.x + 3));
    const std::array stem{foot, Point{foot.x - .4, foot.y - 6}, Point{foot.x, top + 3}};
    brush.line(curve(stem), .75, flat(p.brass));
    brush.glow({foot.x, top + 5}, 8.5, 3.2, {p.lamp, .95});
    const std::array hood{Point{foot.x - 7, top + 4},   Point{foot.x - 6, top + 1.2},
                          Point{foot.x - 3, top},       Point{foot.x + 3, top},
                          Point{foot.x + 6, top + 1.2}, Point{foot.x + 7, top + 4}};
    const auto glass = smooth(hood, 4);
    brush.fill(glass, downwards({blend(p.leaf, p.lamp, .2)}, {blend(p.leaf, p.lamp, .55)}, top, top + 4));
    brush.rim(glass, {-.4, -1}, {p.lamp, .7}, .8);
    brush.box({foot.x - 7, top + 3.8, foot.x + 7, top + 4.5}, flat(p.brass));
}

// From behind; counsel stand beyond it.
void paint_armchair(Brush& brush, double x, const Palette& p) {
    const Colour leather = blend(p.cloth_warm, p.wood, .4);
    brush.glow({x, 21}, 17, 3.6, {p.shadow, .6});
    const std::array back{Point{x - 11, 22}, Point{x - 11.5, -4}, Point{x - 9, -11}, Point{x, -13.4},
                          Point{x + 9, -11}, Point{x + 11.5, -4}, Point{x + 11, 22}};
    const auto shape = smooth(back, 5);
    brush.fill(shape, downwards({blend(leather, p.rim, .12)}, {blend(leather, p.shadow, .55)}, -13, 20));
    brush.rim(shape, {x > 0 ? -.7 : .7, -.8}, {p.rim, .5}, 1.3);
    for (const double side : {-1.0, 1.0}) {
        brush.taper(std::array{Point{x + side * 11.5, 5}, Point{x + side * 11.8, 22}}, 5.4, 5,
                    downwards({blend(leather, p.rim, .1)}, {blend(leather, p.shadow, .5)}, 2, 20));
    }
    for (double at = -8; at <= 8; at += 2) {  // Studs along the seam.
        brush.fill(ellipse({x + at, -9.4 - (64 - at * at) * .028}, .3, .3, 8), flat(p.brass, .85));
    }
}

}  // namespace

void paint_chambers(ScenePicture& into, const Frame& frame, const Palette& p) {
    Brush back{into.back, frame};
    paint_wall(back, p);
    paint_carpet(back, p);
    const std::array chair{Point{-9, -4},   Point{-9.6, -30}, Point{-7, -39.5}, Point{0, -41.6},
                           Point{7, -39.5}, Point{9.6, -30},  Point{9, -4}};
    back.fill(smooth(chair), downwards({blend(p.wood, p.cloth_warm, .6)}, {p.shadow}, -41, -6));
    back.edge(smooth(chair), .6, flat(p.brass, .5));

    Brush middle{into.middle, frame};
    paint_desk(middle, {-29, -7, 29, 15}, 4, 11, p);
    paint_banker_lamp(middle, {-23.6, -8.8}, p);
    middle.box({-4.5, -10.6, 4.5, -8.4}, downwards({p.leaf}, {blend(p.leaf, p.shadow, .5)}, -10.6, -8.4));
    Brush front{into.front, frame};
    for (const double way : {-1.0, 1.0}) {
        paint_armchair(front, way * std::min(aside(frame), 50.0), p);
    }
}

}  // namespace allwrits::scenery
