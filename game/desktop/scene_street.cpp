// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

void paint_night(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    paint_sky(brush, {seen.left, seen.top, seen.right, 0}, {.horizon = -4, .zenith = -84}, p);
    for (unsigned star = 0; star < 90; ++star) {
        const double height = scatter(50, star);
        const Point at{std::lerp(-150, 150, scatter(51, star)), std::lerp(-120, -34, height)};
        const double size = std::max(.16 + .2 * scatter(52, star), .6 * brush.frame().pixel());
        if (p.light) {
            break;
        }
        brush.fill(ellipse(at, size, size, 6),
                   flat(p.paper, (.25 + .5 * scatter(53, star)) * (1 - height * .8)));
    }
    const Point moon{37, -63};
    brush.glow(moon, 22, 22, {p.paper, .3 * p.glow});
    Outline outer, inner;
    for (int i = 0; i <= 24; ++i) {
        const double angle = 1.1 + i * 3.1416 / 24;
        outer.push_back(moon + Point{std::cos(angle), std::sin(angle)} * 4.6);
        const double hollow = std::sin(i * 3.1416 / 24);
        inner.push_back(outer.back() + Point{std::cos(2.67), std::sin(2.67)} * (-2.7 * hollow));
    }
    const Paint pale = flat(blend(p.paper, p.sky_high, .06));
    for (std::size_t i = 0; i + 1 < outer.size(); ++i) {
        brush.quad(outer[i], outer[i + 1], inner[i + 1], inner[i], pale);
    }
    for (const auto& side : {outer, inner}) {
        brush.line(side, .3, pale);
    }
    brush.glow({0, -6}, seen.width() * .5, 26, {p.sky_low, .4 * p.glow});
}

// The courthouse at the end of the street: columns, steps, light between them.
void paint_courthouse(Brush& brush, const Palette& p) {
    const Colour lit = blend(p.stone_lit, p.lamplight, .22), dim = blend(p.stone, p.sky_middle, .2);
    brush.glow({0, -16}, 44, 30, {p.lamplight, .28 * p.glow});
    brush.box({-31, -29, 31, -2}, downwards({dim}, {blend(dim, p.shadow, .35)}, -29, -2));
    brush.box({-24, -27, 24, -4},
              downwards({blend(p.shadow, p.lamplight, .16)}, {blend(p.shadow, p.lamplight, .5)}, -27, -4));
    brush.fill(arch({-4, -20, 4, -4}), downwards({p.lamplight}, {p.lamp}, -20, -4));
    const std::array gable{Point{-28, -31.5}, Point{0, -42.5}, Point{28, -31.5}};
    brush.fill(gable, downwards({lit}, {dim}, -43, -31));
    const std::array inner{Point{-21, -32.6}, Point{0, -40.6}, Point{21, -32.6}};
    brush.fill(inner, downwards({dim}, {blend(dim, p.shadow, .3)}, -41, -32));
    brush.box({-29, -32, 29, -27}, downwards({lit}, {dim}, -32, -27));
    for (double x = -24; x <= 24; x += 8) {
        brush.box({x - 1.5, -27, x + 1.5, -4}, across({lit}, {blend(dim, p.shadow, .25)}, x - 1.5, x + 1.5));
        brush.box({x - 2.1, -27, x + 2.1, -26}, flat(lit));
        brush.box({x - 2.1, -5, x + 2.1, -4}, flat(lit));
    }
    for (int step = 0; step < 4; ++step) {
        brush.box({-29.0 - step * 1.6, -4.0 + step, 29.0 + step * 1.6, -3.0 + step},
                  downwards({lit}, {dim}, -4.0 + step, -3.0 + step));
    }
}

// Some dark, some lit, each with its bars.
void paint_house_windows(Brush& brush, const Box& house, Colour wall, unsigned nth, const Palette& p) {
    unsigned window = 10;
    for (double y = house.top + 4; y < -14; y += 8) {
        for (double at = house.left + 2.6; at < house.right - 4; at += 5.6) {
            const bool lit = scatter(nth, ++window) < .42;
            const Box pane{at, y, at + 3.1, y + 5};
            brush.box({pane.left - .4, pane.top - .4, pane.right + .4, pane.bottom + .8}, flat(p.shadow, .5));
            brush.box(pane, lit ? downwards({p.lamplight, .7}, {p.lamp, .95}, pane.top, pane.bottom)
                                : downwards({p.sky_high}, {blend(p.sky_middle, p.shadow, .4)}, pane.top,
                                            pane.bottom));
            brush.box({pane.centre().x - .2, pane.top, pane.centre().x + .2, pane.bottom}, flat(wall));
            brush.box({pane.left, pane.top + 1.9, pane.right, pane.top + 2.2}, flat(wall));
        }
    }
}

// Wares in the light, and the light on the pavement.
void paint_shop(Brush& brush, const Box& house, Colour wall, unsigned nth, const Palette& p) {
    const Box shop{house.left + 2, -9.5, house.right - 2, 0};
    brush.box({house.left, -12, house.right, -10.4},
              flat(blend(p.cloth_cool, p.shadow, .3 + .4 * scatter(nth, 5))));
    brush.box(shop, downwards({p.lamp, .85}, {p.lamplight, .4}, shop.top, shop.bottom));
    for (unsigned ware = 0; ware < 5; ++ware) {
        const double at = std::lerp(shop.left + .5, shop.right - 3, ware / 5.0 + .1 * scatter(nth + 9, ware));
        brush.box({at, -1.4 - 4.5 * scatter(nth + 8, ware), at + 2.2, 0},
                  flat(blend(wall, p.shadow, .5), .55));
    }
    brush.box({shop.centre().x - .4, shop.top, shop.centre().x + .4, shop.bottom}, flat(wall));
    brush.glow({shop.centre().x, 3}, house.width() * .7, 6, {p.lamplight, .3 * p.glow});
}

// Houses on both sides of the street, their walls towards it in perspective.
void paint_houses(Brush& brush, double side, const Palette& p) {
    double near = brush.frame().seen.right + 6, far = 33;
    unsigned nth = side < 0 ? 60 : 80;
    for (double x = far; x < near; ++nth) {
        const double wide = 17 + 8 * scatter(nth, 1), top = -36 - 26 * scatter(nth, 2) - (x - far) * .12;
        const Colour wall = blend(blend(p.skyline, p.wall, .3), p.cloth_warm, .12 * scatter(nth, 3));
        const Box house{std::min(side * x, side * (x + wide)), top, std::max(side * x, side * (x + wide)),
                        1.5};
        brush.box(house, across({blend(wall, p.lamplight, side < 0 ? .02 : .1)},
                                {blend(wall, p.lamplight, side < 0 ? .1 : .02)}, house.left, house.right));
        brush.box({house.left - .8, top - 1.4, house.right + .8, top}, flat(blend(wall, p.stone_lit, .25)));
        paint_house_windows(brush, house, wall, nth, p);
        paint_shop(brush, house, wall, nth, p);
        x += wide;
    }
}

void paint_pavement(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    const double low = std::max(seen.bottom, 24.0);
    const Colour stone = blend(p.floor, p.stone, .45);
    brush.box({seen.left, 0, seen.right, seen.bottom},
              downwards({blend(stone, p.lamplight, .1)}, {blend(stone, p.shadow, .3)}, 0, 22));
    for (int i = -26; i <= 26; ++i) {
        const std::array joint{Point{i * 6.5, 0}, Point{i * 13.0, low}};
        brush.line(joint, .22, flat(p.shadow, .4));
    }
    for (const double y : {1.6, 4.2, 8.0, 13.2, 20.0}) {
        brush.box({seen.left, y, seen.right, y + .25}, flat(p.shadow, .38));
    }
    brush.glow({0, 4}, 13, 17, {p.lamp, .3 * p.glow});  // The wet ground mirrors the door.
}

void paint_lamp_post(Brush& brush, double x, double size, const Palette& p) {
    const double foot = 3 + size * 5, top = foot - 46 * size;
    brush.glow({x, foot}, 22 * size, 4.6 * size, {p.lamplight, .5 * p.glow});
    brush.glow({x, top}, 30 * size, 30 * size, {p.lamplight, .5 * p.glow});
    const Colour iron = blend(p.shadow, p.stone, .3);
    brush.taper(std::array{Point{x, foot}, Point{x, top + 4 * size}}, 1.7 * size, 1.05 * size,
                across({blend(iron, p.rim, .2)}, {iron}, x - size, x + size));
    brush.fill(rounded({x - 1.9 * size, foot - 4 * size, x + 1.9 * size, foot + .6}, .8 * size), flat(iron));
    brush.box({x - 2.2 * size, top + 3.4 * size, x + 2.2 * size, top + 4.2 * size}, flat(iron));
    const std::array glass{Point{x - 2.2 * size, top - 3 * size}, Point{x + 2.2 * size, top - 3 * size},
                           Point{x + 1.4 * size, top + 3.4 * size}, Point{x - 1.4 * size, top + 3.4 * size}};
    brush.fill(glass, downwards({blend(p.lamp, p.lamplight, .3)}, {p.lamp}, top - 3 * size, top + 3 * size));
    brush.glow({x, top}, 5 * size, 5 * size, {p.lamp, .9});
    const std::array hat{Point{x - 2.9 * size, top - 3 * size}, Point{x, top - 5.6 * size},
                         Point{x + 2.9 * size, top - 3 * size}};
    brush.fill(hat, flat(iron));
}

// Somebody on the way home who reads it all on a phone.
void paint_passer_by(Brush& brush, double x, double way, const Palette& p) {
    const Stand stand{{x, 7}, 6.4, 0, false, {}};
    const ScenePose pose{.turn = way * .8, .speaking = .55};
    const Point hand = stand.feet + Point{way * 1.0, -4.65} * stand.head;
    brush.glow(hand + Point{way * 1, -5}, 15, 15, {p.screen_light, .4 * p.glow});
    paint_figure(brush, {.side = Side::None}, stand, pose, p, {way, -.2}, 0);
    const Point face = stand.feet + Point{way * .55, -6.9} * stand.head;
    brush.glow(face, 3, 3.6, {p.screen_light, .5});
    const std::array phone{hand + Point{way * .5, -3.2}, hand + Point{way * 1.7, -2.6},
                           hand + Point{way * .9, .8}, hand + Point{way * -.3, .2}};
    brush.fill(phone, flat(blend(p.screen, p.lamp, .2)));
    brush.glow(hand, 5, 5, {p.screen, .6});
}

void paint_street_bench(Brush& brush, double x, const Palette& p) {
    brush.glow({x, 21}, 17, 2.4, {p.shadow, .35});
    const Colour iron = blend(p.shadow, p.stone, .3);
    for (const double side : {-1.0, 1.0}) {
        const std::array leg{Point{x + side * 9.6, 13}, Point{x + side * 10, 21}};
        brush.line(leg, 1.2, flat(iron));
    }
    for (int slat = 0; slat < 3; ++slat) {
        const double y = 11.2 + slat * 1.05, half = 10.4 + slat * .4;
        brush.box({x - half, y, x + half, y + .85}, across({p.wood_lit}, {p.wood}, x - half, x + half));
    }
    brush.box({x - 11.6, 14.4, x + 11.6, 15.6},
              across({blend(p.wood_lit, p.brass, .2)}, {p.wood_dark}, x - 14, x + 14));
}

}  // namespace

void paint_street(ScenePicture& into, const Frame& frame, const Palette& p) {
    Brush back{into.back, frame};
    paint_night(back, p);
    paint_skyline(back, {frame.seen.left, -46, frame.seen.right, 0}, p.skyline_far, 5, .16, p.lamp);
    paint_skyline(back, {frame.seen.left - 4, -31, frame.seen.right, 0}, blend(p.skyline_far, p.skyline, .6),
                  17, .26, p.lamp);
    paint_courthouse(back, p);
    paint_pavement(back, p);
    for (const double side : {-1.0, 1.0}) {
        paint_houses(back, side, p);
    }
    for (double x = 31; x < frame.seen.right + 20; x += 44) {
        for (const double side : {-1.0, 1.0}) {
            paint_lamp_post(back, side * x, std::min(1.15, .62 + x * .006), p);
        }
    }
    paint_passer_by(back, -aside(frame) * 1.2, 1, p);

    Brush front{into.front, frame};
    paint_street_bench(front, 21, p);
}

}  // namespace allwrits::scenery
