// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace allwrits::scenery {
namespace {

constexpr double pitch = 27;  // From window to window.

// A fluted column, half in the wall, between two windows.
void paint_pilaster(Brush& brush, double x, double top, double bottom, double wide, const Palette& p) {
    const double half = wide / 2;
    brush.box({x - half, top, x + half, bottom}, across({p.stone_lit}, {p.stone_dark}, x - half, x + half));
    for (const double groove : {-.25, 0.0, .25}) {
        brush.box({x + wide * groove - .2, top + 4, x + wide * groove + .2, bottom - 2.5},
                  flat(p.stone_dark, .7));
    }
    brush.box({x - half - 1, top, x + half + 1, top + 1.6},
              across({p.stone_lit}, {p.stone}, x - half, x + half));
    brush.box({x - half - .5, top + 2.2, x + half + .5, top + 2.9}, flat(p.stone_lit, .8));
    brush.box({x - half - .8, bottom - 1.8, x + half + .8, bottom}, flat(p.stone));
}

// Steps and beams above the windows, and a coffered ceiling where a tall frame shows it.
void paint_cornice(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    constexpr double low = -72;
    brush.box({seen.left, low, seen.right, low + 1.5}, flat(p.stone_dark));
    brush.box({seen.left, low - 2.2, seen.right, low}, downwards({p.stone_lit}, {p.stone}, low - 2.2, low));
    brush.box({seen.left, low - 5, seen.right, low - 2.2},
              downwards({p.stone_dark}, {p.stone}, low - 5, low - 2.2));
    brush.box({seen.left, low + 1.5, seen.right, low + 6},
              downwards({p.shadow, .4}, {p.shadow, 0}, low + 1.5, low + 6));
    if (seen.top >= low - 12) {
        return;
    }
    brush.box({seen.left, seen.top, seen.right, low - 5},
              downwards({p.shadow}, {p.wall_high}, seen.top, low - 5));
    for (double y = low - 9; y > seen.top - 10; y -= 9 + (low - y) * .12) {
        brush.box({seen.left, y, seen.right, y + 1.6}, downwards({p.wood}, {p.wood_dark}, y, y + 1.6));
    }
    for (double x = -6.5; x <= 6.5; x += 1) {  // Beams that run towards us.
        const double a = x * 22, b = x * 22 * (1 + (low - seen.top) * .012);
        const std::array beam{Point{a, low - 5}, Point{b, seen.top - 2}};
        brush.line(beam, 1.8, flat(p.wood, .8));
    }
}

void paint_flag(Brush& brush, double x, double way, Colour one, Colour other, const Palette& p) {
    const std::array pole{Point{x, -1}, Point{x, -58}};
    brush.line(pole, .9, across({p.brass}, {p.brass_dark}, x - .4, x + .4));
    brush.fill(ellipse({x, -59}, 1.1, 1.4, 16), flat(p.brass));
    brush.fill(ellipse({x, -.6}, 3, .9, 20), flat(p.brass_dark));
    // Hangs in folds: three strips, each a little darker towards its right.
    for (int fold = 2; fold >= 0; --fold) {
        const double out = way * (1.5 + fold * 2.2), low = -24 + fold * 3.1;
        const std::array cloth{Point{x, -56.5 + fold * .4},
                               Point{x + out, -54 + fold * 1.6},
                               Point{x + out * 1.12, -40},
                               Point{x + out * 1.05, low - 2},
                               Point{x + out * .55, low},
                               Point{x + way * .2, low - 1.5 + fold},
                               Point{x, -38}};
        const Colour colour = fold == 1 ? other : one;
        brush.fill(smooth(cloth), across({blend(colour, p.rim, .12)}, {blend(colour, p.shadow, .5)},
                                         std::min(x, x + out), std::max(x, x + out)));
    }
    const std::array fringe{Point{x + way * 7.2, -30}, Point{x + way * 5.8, -21.5},
                            Point{x + way * 3.6, -19.2}};
    brush.line(curve(fringe), .5, flat(p.brass, .6));
}

// A wreathed round with scales in it: an ornament, no court's seal.
void paint_ornament(Brush& brush, Point at, double r, const Palette& p) {
    brush.glow(at, r * 2.6, r * 2.4, {p.lamplight, .3 * p.glow});
    brush.fill(ellipse(at, r, r, 56),
               downwards({blend(p.brass, p.lamp, .3)}, {p.brass_dark}, at.y - r, at.y + r));
    brush.fill(ellipse(at, r * .9, r * .9, 56), downwards({p.brass_dark}, {p.brass}, at.y - r, at.y + r));
    brush.fill(ellipse(at, r * .84, r * .84, 56), downwards({p.wood}, {p.wood_dark}, at.y - r, at.y + r));
    for (int i = 0; i < 36; ++i) {
        const double angle = i * std::numbers::pi / 18;
        const Point way{std::cos(angle), std::sin(angle)};
        brush.fill(ellipse(at + way * (r * .74), r * .048, r * .048, 8), flat(p.brass));
    }
    brush.fill(ellipse(at, r * .64, r * .64, 48), downwards({p.brass}, {p.brass_dark}, at.y - r, at.y + r));
    brush.fill(ellipse(at, r * .6, r * .6, 48), downwards({p.wood_dark}, {p.wood}, at.y - r, at.y + r));
    const Paint brass = flat(p.brass);
    const std::array post{at + Point{0, -r * .42}, at + Point{0, r * .4}};
    const std::array beam{at + Point{-r * .38, -r * .26}, at + Point{0, -r * .32},
                          at + Point{r * .38, -r * .26}};
    brush.line(post, r * .07, brass);
    brush.line(curve(beam), r * .06, brass);
    brush.box({at.x - r * .2, at.y + r * .36, at.x + r * .2, at.y + r * .44}, brass);
    for (const double side : {-.36, .36}) {
        const Point hook = at + Point{r * side, -r * .26};
        const std::array cords{hook + Point{-r * .16, r * .34}, hook, hook + Point{r * .16, r * .34}};
        brush.line(cords, r * .025, brass);
        const std::array pan{hook + Point{-r * .2, r * .33}, hook + Point{r * .2, r * .33},
                             hook + Point{r * .11, r * .46}, hook + Point{-r * .11, r * .46}};
        brush.fill(pan, brass);
    }
}

// The panelled wall behind the bench.
void paint_reredos(Brush& brush, const Palette& p) {
    brush.box({-25, -69, 25, 0}, downwards({p.wood}, {p.wood_dark}, -69, -6));
    for (const double x : {-16.6, 0.0, 16.6}) {
        const Box panel{x - 7.2, -65, x + 7.2, -8};
        brush.box(panel, flat(p.shadow, .4));
        brush.box(shrunk(panel, .7), downwards({blend(p.wood, p.wood_lit, .45)}, {p.wood_dark}, -66, -20));
    }
    for (const double x : {-23.6, 23.6}) {
        brush.box({x - 2, -69, x + 2, 0}, across({p.wood_lit}, {p.wood_dark}, x - 2, x + 2));
        brush.box({x - 2.8, -69, x + 2.8, -66.6}, flat(p.brass, .75));
    }
    const std::array pediment{Point{-28, -69}, Point{-15, -72.6}, Point{0, -74}, Point{15, -72.6},
                              Point{28, -69}};
    brush.fill(pediment, downwards({p.wood_lit}, {p.wood}, -74, -69));
    brush.box({-28.6, -69.6, 28.6, -68.2},
              downwards({blend(p.wood_lit, p.brass, .5)}, {p.wood}, -69.6, -68.2));
    paint_ornament(brush, {0, -60.6}, 6.6, p);
}

// The raised bench with its wings, and the steps before it.
void paint_bench(Brush& brush, const Palette& p) {
    brush.glow({0, 5}, 52, 7, {p.shadow, .6});
    for (const double side : {-1.0, 1.0}) {  // Lower wings for clerk and witness.
        const Box wing{side < 0 ? -39.0 : 23.0, -17, side < 0 ? -23.0 : 39.0, 4};
        paint_desk(brush, wing, 2, 8, p);
    }
    paint_desk(brush, {-25, -25.5, 25, 4}, 3.4, 10, p);
    brush.box({-25, -22.6, 25, -22}, flat(p.brass, .7));
    brush.box({-44, 4, 44, 5.6}, downwards({p.wood_lit}, {p.wood}, 4, 5.6));
    brush.box({-48, 5.6, 48, 7.6}, downwards({blend(p.wood, p.wood_lit, .6)}, {p.wood_dark}, 5.6, 7.6));
    paint_pool(brush, {0, -24}, 27, 15, .26, p);
}

// `way` is -1 for the table on our left: its lamp stands towards the bench, its books away from it.
void paint_counsel_table(Brush& brush, double x, double way, const Palette& p) {
    paint_pool(brush, {x, 8}, 28, 15, .16, p);
    paint_desk(brush, {x - 16, -3, x + 16, 19}, 3.4, 10.6, p);
    for (int book = 0; book < 3; ++book) {  // A pile of reports, away from the bench.
        const double left = x + way * 9 - 4.2 + scatter(31, static_cast<unsigned>(book)) * 1.4,
                     y = -5.6 - book * 1.5;
        const Colour cloth = book == 0 ? p.cloth_warm : book == 1 ? p.cloth_cool : p.leaf;
        brush.box({left, y, left + 7.4, y + 1.4}, downwards({blend(cloth, p.rim, .18)}, {cloth}, y, y + 1.4));
        brush.box({left + 1, y + .35, left + 1.6, y + 1.1}, flat(p.brass, .8));
    }
    paint_table_lamp(brush, {x - way * 12.6, -4.6}, 10.5, p.leaf, p);
}

// The rail between court and public, out of the light.
void paint_rail(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    const double top = std::max(20.5, seen.bottom - 5.5);
    if (seen.bottom < 21) {
        return;
    }
    const Colour dark = blend(p.wood_dark, p.shadow, .6);
    for (double x = std::floor(seen.left / 3.4) * 3.4; x < seen.right; x += 3.4) {
        const std::array baluster{Point{x - .5, top},     Point{x + .5, top},     Point{x + .95, top + 4},
                                  Point{x + .5, top + 8}, Point{x - .5, top + 8}, Point{x - .95, top + 4}};
        brush.fill(smooth(baluster, 3), flat(dark));
    }
    brush.box({seen.left, top - 1.2, seen.right, top + 1},
              downwards({blend(p.wood, p.brass, .25)}, {dark}, top - 1.2, top + 1));
    if (seen.bottom > top + 6) {
        brush.box({seen.left, top + 6, seen.right, seen.bottom}, flat(dark));
    }
}

void paint_floor(Brush& brush, const Palette& p, double step) {
    const Box& seen = brush.frame().seen;
    brush.box({seen.left, 0, seen.right, seen.bottom}, downwards({p.floor_far}, {p.floor}, 0, 20));
    for (double x = step / 2; x < seen.right * 1.2; x += pitch) {
        for (const double side : {-1.0, 1.0}) {  // Evening light through each window.
            brush.glow({side * x, 0}, 10, 13, {p.sky_low, .42 * p.glow});
        }
    }
}

}  // namespace

void paint_courtroom(ScenePicture& into, const Frame& frame, const Palette& p) {
    Brush back{into.back, frame};
    const Box& seen = frame.seen;
    back.box({seen.left, seen.top, seen.right, 0}, downwards({p.wall_high}, {p.wall}, -76, -20));
    const double first = 43;
    unsigned seed = 3;
    for (double x = first; x < seen.right + 14; x += pitch) {
        for (const double side : {-1.0, 1.0}) {
            back.glow({side * x, -36}, 22, 34, {p.sky_low, .14 * p.glow});
            paint_window(back, {side * x - 7.6, -65, side * x + 7.6, -23}, p, seed++);
            paint_pilaster(back, side * (x + pitch / 2), -72, -19, 5, p);
        }
    }
    paint_floor(back, p, first * 2);
    paint_panels(back, {seen.left, -19, seen.right, 0}, 13.5, p);
    paint_cornice(back, p);
    paint_reredos(back, p);
    paint_flag(back, -30.5, -1, p.cloth_cool, p.paper_edge, p);
    paint_flag(back, 30.5, 1, p.cloth_warm, p.brass, p);
    paint_pool(back, {0, -44}, 36, 36, .2, p);
    const std::array chair{Point{-7.5, -24}, Point{-8, -44}, Point{-5.5, -52}, Point{0, -53.6},
                           Point{5.5, -52},  Point{8, -44},  Point{7.5, -24}};
    back.fill(smooth(chair),
              downwards({blend(p.cloth_warm, p.shadow, .25)}, {blend(p.cloth_warm, p.shadow, .6)}, -53, -25));
    back.edge(smooth(chair), .7, flat(p.brass, .55));

    Brush middle{into.middle, frame};
    paint_bench(middle, p);
    Brush front{into.front, frame};
    for (const double way : {-1.0, 1.0}) {
        paint_counsel_table(front, way * aside(frame), way, p);
    }
    paint_rail(front, p);
}

}  // namespace allwrits::scenery
