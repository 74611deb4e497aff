// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

// Of a metal thing, 0 in the dark .. 1 in full light.
Colour steel(const Palette& p, double lit) { return blend(p.stone_dark, p.stone_lit, lit); }

void paint_wall(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    const Colour cool = blend(p.wall, p.screen_light, .1);
    brush.box({seen.left, seen.top, seen.right, 0}, downwards({p.wall_high}, {cool}, -76, -12));
    for (double x = std::floor(seen.left / 18) * 18; x < seen.right; x += 18) {
        brush.box({x, seen.top, x + .5, 0}, flat(p.shadow, .35));
        brush.box({x + .5, seen.top, x + .8, 0}, flat(p.stone_lit, .25));
    }
    brush.box({seen.left, -8, seen.right, 0}, downwards({steel(p, .3)}, {steel(p, 0)}, -8, 0));
    brush.box({seen.left, 0, seen.right, seen.bottom}, downwards({p.floor_far}, {p.floor}, 0, 22));
    for (double x = 0; x < seen.right + 30; x += 58) {  // Light tubes under the ceiling, and what they wash.
        for (const double side : {-1.0, 1.0}) {
            const double at = side * x;
            brush.glow({at, -68}, 36, 26, {p.screen, .3 * p.glow});
            brush.fill(rounded({at - 17, -73.4, at + 17, -71.4}, 1), flat(p.stone_dark));
            brush.fill(rounded({at - 16, -72.2, at + 16, -71}, .6), flat(blend(p.screen, p.lamp, .3)));
            if (x == 0) {
                break;
            }
        }
    }
}

// Racks of devices with their small lights.
void paint_rack(Brush& brush, double left, unsigned seed, const Palette& p) {
    const Box rack{left, -60, left + 19, 0};
    brush.box(rack, across({steel(p, .35)}, {steel(p, .05)}, rack.left, rack.right));
    for (unsigned row = 0; row < 9; ++row) {
        const double top = rack.top + 2 + row * 6.3;
        const Box unit{rack.left + 1.3, top, rack.right - 1.3, top + 5.3};
        brush.box(unit, downwards({blend(p.shadow, p.stone, .45)}, {p.shadow}, unit.top, unit.bottom));
        brush.box({unit.left, unit.top, unit.right, unit.top + .35}, flat(p.stone_lit, .45));
        for (unsigned light = 0; light < 6; ++light) {
            const double drawn = scatter(seed, row * 6 + light);
            const Point at{unit.left + 1.4 + light * 1.7, unit.top + 2.6};
            const Colour colour = drawn > .82 ? p.lamplight : p.screen_light;
            if (drawn > .45) {
                brush.glow(at, 1.6, 1.6, {colour, .5 * p.glow});
            }
            brush.fill(ellipse(at, .36, .36, 10), flat(colour, drawn > .45 ? 1 : .3));
        }
        brush.box({unit.right - 4.6, unit.top + 1.6, unit.right - 1, unit.top + 3.6}, flat(p.stone_dark, .8));
    }
}

// From one device to another, sagging; each run is x and y of its two ends.
void paint_cables(Brush& brush, std::span<const std::array<double, 4>> runs, const Palette& p) {
    unsigned nth = 0;
    for (const auto& [x0, y0, x1, y1] : runs) {
        const double sag = std::max(y0, y1) + 2 + 3 * scatter(91, nth);
        const std::array run{Point{x0, y0}, Point{std::lerp(x0, x1, .3), std::lerp(y0, sag, .8)},
                             Point{std::lerp(x0, x1, .7), std::lerp(y1, sag, .8)}, Point{x1, y1}};
        const Colour sheath = nth % 3 == 0 ? p.shadow : nth % 3 == 1 ? p.cloth_cool : p.cloth_warm;
        brush.line(curve(run, 9), .75, flat(sheath));
        ++nth;
    }
}

// The phone that it is all about, upright between two arms, its screen alight.
void paint_phone(Brush& brush, Point foot, const Palette& p) {
    const Box phone{foot.x - 3.9, foot.y - 18.4, foot.x + 3.9, foot.y - 3.4};
    brush.glow(phone.centre(), 21, 21, {p.screen_light, .55 * p.glow});
    brush.fill(ellipse(foot, 6.4, 1.5, 26), across({steel(p, .9)}, {steel(p, .2)}, foot.x - 6, foot.x + 6));
    const std::array stem{foot, Point{foot.x, foot.y - 8}};
    brush.line(stem, 1.5, across({steel(p, 1)}, {steel(p, .2)}, foot.x - 1, foot.x + 1));
    for (const double side : {-1.0, 1.0}) {
        const std::array arm{Point{foot.x, foot.y - 3}, Point{foot.x + side * 5, foot.y - 4.4},
                             Point{foot.x + side * 5, foot.y - 8}};
        brush.line(arm, .9, flat(steel(p, .7)));
    }
    brush.fill(rounded(phone, 1.3), flat(blend(p.shadow, p.stone_lit, .12)));
    brush.edge(rounded(phone, 1.3), .35, flat(p.stone_lit, .9));
    const Box glass = shrunk(phone, .7);
    brush.box(glass, downwards({blend(p.screen, p.screen_light, .55)}, {blend(p.screen_light, p.shadow, .45)},
                               glass.top, glass.bottom));
    const Point lock{phone.centre().x, phone.centre().y - .6};
    brush.edge(ellipse({lock.x, lock.y - 1.3}, 1.05, 1.25, 18), .5, flat(p.shadow, .85));
    brush.fill(rounded({lock.x - 1.7, lock.y - 1, lock.x + 1.7, lock.y + 1.6}, .4), flat(p.shadow, .85));
    for (int dot = 0; dot < 6; ++dot) {
        brush.fill(ellipse({lock.x - 2 + dot * .8, lock.y + 3.6}, .23, .23, 8),
                   flat(p.shadow, dot < 4 ? .8 : .3));
    }
}

void paint_box_of_lights(Brush& brush, const Box& box, unsigned seed, const Palette& p) {
    brush.fill(rounded(box, .7), downwards({steel(p, .55)}, {steel(p, .1)}, box.top, box.bottom));
    brush.rim(rounded(box, .7), {0, -1}, {p.rim, .5}, .6);
    for (unsigned i = 0; i < 5; ++i) {
        const Point at{box.left + 1.6 + i * 1.7, box.top + box.height() * .36};
        const bool on = scatter(seed, i) > .35;
        if (on) {
            brush.glow(at, 2, 2, {p.lamplight, .6 * p.glow});
        }
        brush.fill(ellipse(at, .42, .42, 10), flat(on ? p.lamplight : p.shadow));
    }
    for (double x = box.left + 1.2; x < box.right - 1; x += 1.1) {
        brush.box({x, box.bottom - box.height() * .4, x + .5, box.bottom - .8}, flat(p.shadow, .6));
    }
}

// A ring of light on a jointed arm, to look closely under.
void paint_magnifier(Brush& brush, Point foot, double way, const Palette& p) {
    const Point elbow = foot + Point{-way * 3, -13}, lens = foot + Point{way * 7, -17};
    const std::array arm{foot, elbow, lens};
    brush.line(arm, .9, flat(steel(p, .8)));
    brush.fill(ellipse(elbow, .9, .9, 14), flat(steel(p, 1)));
    brush.fill(ellipse(foot, 3.4, 1, 20), flat(steel(p, .4)));
    brush.glow(lens + Point{0, 3}, 13, 12, {p.lamp, .4 * p.glow});
    brush.fill(ellipse(lens, 4.2, 1.9, 28), flat(steel(p, .5)));
    brush.fill(ellipse(lens + Point{0, .35}, 3.5, 1.35, 28), flat(p.lamp));
    brush.fill(ellipse(lens + Point{0, .3}, 2.3, .8, 24), flat(blend(p.screen, p.shadow, .3)));
}

void paint_workbench(Brush& brush, const Palette& p) {
    const double half = std::min(aside(brush.frame()), 56.0) + 25;
    const Box front{-half, -4, half, 19};
    brush.glow({0, 19}, half * 1.1, 3.4, {p.shadow, .6});
    brush.box(front, downwards({steel(p, .32)}, {steel(p, -.0)}, front.top, front.bottom));
    const int drawers = std::max(6, static_cast<int>(half / 7));
    for (int i = 0; i < drawers; ++i) {
        const double wide = front.width() / drawers, left = front.left + i * wide;
        for (const double part : {0.0, .34, .67}) {
            const Box drawer{left + .7, front.top + 2.6 + part * 19, left + wide - .7,
                             front.top + 2.6 + part * 19 + 5.6};
            brush.box(drawer, downwards({steel(p, .45)}, {steel(p, .15)}, drawer.top, drawer.bottom));
            brush.box({drawer.centre().x - 2, drawer.top + 1.5, drawer.centre().x + 2, drawer.top + 2.1},
                      flat(p.stone_lit, .7));
        }
    }
    const std::array top{Point{front.left + 1, front.top - 3.6}, Point{front.right - 1, front.top - 3.6},
                         Point{front.right + 2, front.top}, Point{front.left - 2, front.top}};
    brush.fill(top, downwards({steel(p, .4)}, {steel(p, .95)}, front.top - 3.6, front.top));
    brush.box({front.left - 2, front.top, front.right + 2, front.top + 1.2},
              downwards({p.stone_lit}, {steel(p, .4)}, front.top, front.top + 1.2));
}

}  // namespace

void paint_laboratory(ScenePicture& into, const Frame& frame, const Palette& p) {
    Brush back{into.back, frame};
    paint_wall(back, p);
    unsigned seed = 7, nth = 0;
    for (double x = 72; x < frame.seen.right; x += 22) {
        if (nth++ % 3 == 2) {  // Between the racks, a screen for each side.
            for (const double left : {x, -x - 19}) {
                paint_monitor(back, {left, -52, left + 19, -38}, p, seed += 3);
            }
            continue;
        }
        paint_rack(back, x, seed += 5, p);
        paint_rack(back, -x - 19, seed += 5, p);
    }
    for (const double side : {-1.0, 1.0}) {
        paint_monitor(back, {side * 50 - 18, -64, side * 50 + 18, -42}, p, side < 0 ? 4 : 13);
    }
    for (const double x : {-50.0, 0.0, 50.0}) {
        back.box({x - 1.5, -42, x + 1.5, -8}, across({steel(p, .5)}, {steel(p, 0)}, x - 1.5, x + 1.5));
    }
    paint_monitor(back, {-27, -68, 27, -40}, p, 8);

    Brush front{into.front, frame};
    paint_workbench(front, p);
    const double x = std::min(aside(frame), 56.0);
    paint_magnifier(front, {-x + 15, -5.6}, 1, p);
    paint_box_of_lights(front, {x - 25, -12, x - 14, -5}, 3, p);
    paint_box_of_lights(front, {x - 24, -17.4, x - 15, -12.2}, 5, p);
    paint_box_of_lights(front, {x + 6, -9.4, x + 17, -4.6}, 9, p);
    paint_phone(front, {15, -5.4}, p);
    const std::array runs{std::array{15.0, -6.0, x - 24, -7.0}, std::array{15.0, -6.2, x - 24, -9.0},
                          std::array{x - 14, -8.0, x + 9, -5.0}};
    paint_cables(front, runs, p);
}

}  // namespace allwrits::scenery
