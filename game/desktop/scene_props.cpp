// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {

void paint_sky(Brush& brush, const Box& box, const Sky& sky, const Palette& p) {
    const double middle = std::lerp(sky.zenith, sky.horizon, .58);
    const auto upper = downwards({p.sky_high}, {p.sky_middle}, sky.zenith, middle);
    const auto lower = downwards({p.sky_middle}, {p.sky_low}, middle, sky.horizon);
    const double cut = std::clamp(middle, box.top, box.bottom);
    brush.box({box.left, box.top, box.right, cut}, upper);
    brush.box({box.left, cut, box.right, box.bottom}, lower);
}

void paint_skyline(Brush& brush, const Box& within, Colour colour, unsigned seed, double lit, Colour light) {
    double x = within.left;
    for (unsigned i = 0; x < within.right; ++i) {
        const double wide = std::lerp(.06, .15, scatter(seed, i * 3)) * 60;
        const double top = within.bottom - within.height() * std::lerp(.35, 1, scatter(seed, i * 3 + 1));
        const Box house{x, top, std::min(x + wide, within.right), within.bottom};
        brush.box(house, flat(colour));
        if (scatter(seed, i * 3 + 2) > .55 && house.width() > 3) {  // A smaller storey on top.
            brush.box({house.left + wide * .25, top - 1.6, house.left + wide * .6, top}, flat(colour));
        }
        unsigned window = 0;
        for (double y = top + 1.4; lit > 0 && y < within.bottom - 1; y += 2.3) {
            for (double at = house.left + 1; at < house.right - 1.4; at += 2.1) {
                const double bright = scatter(seed + 77 + i, ++window);
                if (bright > lit) {
                    continue;
                }
                brush.box({at, y, at + .95, y + 1.15},
                          flat(light, std::lerp(.25, .95, scatter(seed + i, window + 900))));
            }
        }
        x += wide;
    }
}

void paint_window(Brush& brush, const Box& box, const Palette& p, unsigned seed) {
    const Box outer{box.left - 2, box.top - 2, box.right + 2, box.bottom};
    brush.fill(arch(outer),
               across({blend(p.stone, p.stone_lit, .2)}, {p.stone_dark}, outer.left, outer.right));
    brush.rim(arch(outer), {-.6, -.8}, {p.stone_lit, .8}, .9);
    // The sky is painted as an outline, in bands: a fan would smear its colours towards the middle.
    const double radius = box.width() / 2;
    const auto half_at = [&](double y) {
        const double up = box.top + radius - y;
        return up <= 0 ? radius : std::sqrt(std::max(0.0, radius * radius - up * up));
    };
    const Paint high = downwards({p.sky_high}, {p.sky_middle}, box.top, std::lerp(box.top, box.bottom, .55));
    const Paint low =
        downwards({p.sky_middle}, {p.sky_low}, std::lerp(box.top, box.bottom, .55), box.bottom - 3);
    constexpr int bands = 40;
    for (int i = 0; i < bands; ++i) {
        const double y0 = std::lerp(box.top, box.bottom, i / static_cast<double>(bands));
        const double y1 = std::lerp(box.top, box.bottom, (i + 1) / static_cast<double>(bands));
        const double x = box.centre().x, a = half_at(y0), b = half_at(y1);
        brush.quad({x - a, y0}, {x + a, y0}, {x + b, y1}, {x - b, y1}, i < bands * 55 / 100 ? high : low);
    }
    brush.glow({box.centre().x, box.bottom - 4}, box.width() * .5, box.height() * .22,
               {p.sky_low, .35 * p.glow});
    paint_skyline(brush, {box.left, box.bottom - 9, box.right, box.bottom}, p.skyline_far, seed, 0, p.lamp);
    paint_skyline(brush, {box.left, box.bottom - 5.5, box.right, box.bottom}, p.skyline, seed + 9, .12,
                  p.lamp);
    brush.edge(arch(box), .5, flat(p.stone_dark, .9));
    const Paint bar = flat(blend(p.stone_dark, p.shadow, .35));
    for (const double part : {1.0 / 3, 2.0 / 3}) {
        const double x = std::lerp(box.left, box.right, part), up = half_at(0) * .94;
        const std::array upright{Point{x, box.top + radius - up}, Point{x, box.bottom}};
        brush.line(upright, .7, bar);
    }
    for (const double y : {box.top + radius, std::lerp(box.top + radius, box.bottom, .5)}) {
        const std::array level{Point{box.left, y}, Point{box.right, y}};
        brush.line(level, .7, bar);
    }
    brush.box({box.left - 3.2, box.bottom, box.right + 3.2, box.bottom + 1.8},
              downwards({p.stone_lit}, {p.stone_dark}, box.bottom, box.bottom + 1.8));
}

void paint_panels(Brush& brush, const Box& box, double wide, const Palette& p) {
    brush.box(box, downwards({blend(p.panelling, p.wood, .5)}, {p.panelling}, box.top, box.bottom));
    brush.box({box.left, box.top, box.right, box.top + 1.1}, flat(p.wood_lit, .8));
    brush.box({box.left, box.top + 1.1, box.right, box.top + 1.8}, flat(p.shadow, .35));
    // From the middle outwards, so that both halves of the room are alike.
    const double middle = 0;
    const double first = middle - std::ceil((middle - box.left) / wide) * wide;
    for (double x = first; x < box.right; x += wide) {
        const Box panel{x + wide * .12, box.top + 4, x + wide * .88, box.bottom - 3.4};
        brush.box(panel, flat(p.shadow, .28));
        brush.box(shrunk(panel, .6), downwards({blend(p.panelling, p.wood, .75)},
                                               {blend(p.panelling, p.wood, .2)}, panel.top, panel.bottom));
        brush.box({panel.left, panel.bottom - .6, panel.right, panel.bottom}, flat(p.wood_lit, .5));
    }
    brush.box({box.left, box.bottom - 1.8, box.right, box.bottom}, flat(p.shadow, .4));
}

void paint_desk(Brush& brush, const Box& front, double depth, double panel_width, const Palette& p) {
    const double x = front.centre().x, half = front.width() / 2;
    brush.glow({x, front.bottom}, half * 1.15, 3.2, {p.shadow, .55});
    brush.box(front, downwards({p.wood}, {p.wood_dark}, front.top, front.bottom));
    const int panels = std::max(1, static_cast<int>(std::lround(front.width() / panel_width)));
    const double wide = front.width() / panels;
    for (int i = 0; i < panels; ++i) {
        const double left = front.left + i * wide;
        const Box panel{left + 1.4, front.top + 3, left + wide - 1.4, front.bottom - 2.6};
        brush.box(panel, flat(p.shadow, .38));
        brush.box(shrunk(panel, .55),
                  downwards({blend(p.wood, p.wood_lit, .3)}, {p.wood_dark}, panel.top, panel.bottom));
        brush.box({panel.left, panel.bottom - .5, panel.right, panel.bottom}, flat(p.wood_lit, .45));
    }
    brush.box({front.left, front.top, front.right, front.top + 2.2},
              downwards({p.shadow, .5}, {p.shadow, 0}, front.top, front.top + 2.2));
    brush.box({front.left - .4, front.bottom - 1.5, front.right + .4, front.bottom}, flat(p.wood_dark));
    const double over = 1.8;  // How far the top stands out.
    const std::array top{Point{front.left - over + depth * .55, front.top - depth},
                         Point{front.right + over - depth * .55, front.top - depth},
                         Point{front.right + over, front.top}, Point{front.left - over, front.top}};
    brush.fill(top, downwards({p.wood}, {blend(p.wood, p.wood_lit, .9)}, front.top - depth, front.top));
    brush.box({front.left - over, front.top, front.right + over, front.top + 1},
              across({blend(p.wood_lit, p.brass, .25)}, {p.wood}, front.left, front.right));
}

void paint_table_lamp(Brush& brush, Point foot, double height, Colour shade, const Palette& p) {
    const double top = foot.y - height, wide = height * .42;
    brush.glow({foot.x, top + height * .45}, height * 1.7, height * 1.45, {p.lamplight, .5 * p.glow});
    brush.fill(ellipse(foot, height * .22, height * .07, 18),
               across({p.brass}, {p.brass_dark}, foot.x - 2, foot.x + 2));
    const std::array stem{foot, Point{foot.x, top + height * .2}};
    brush.line(stem, height * .075, flat(p.brass_dark));
    brush.glow({foot.x, top + height * .36}, wide * 1.25, height * .24, {p.lamp, .95});
    const std::array hood{Point{foot.x - wide * .45, top},
                          Point{foot.x + wide * .45, top},
                          Point{foot.x + wide * .92, top + height * .3},
                          Point{foot.x + wide, top + height * .36},
                          Point{foot.x - wide, top + height * .36},
                          Point{foot.x - wide * .92, top + height * .3}};
    brush.fill(hood, downwards({shade}, {blend(shade, p.lamp, .55)}, top, top + height * .4));
    brush.box({foot.x - wide, top + height * .33, foot.x + wide, top + height * .38}, flat(p.lamp, .9));
}

void paint_monitor(Brush& brush, const Box& box, const Palette& p, unsigned seed) {
    brush.glow(box.centre(), box.width() * .85, box.height() * .95, {p.screen_light, .2 * p.glow});
    brush.fill(rounded(box, .8), flat(p.shadow));
    const Box glass = shrunk(box, .8);
    brush.box(glass, {.first = {blend(p.shadow, p.screen_light, p.light ? .62 : .3)},
                      .last = {blend(p.shadow, p.screen_light, p.light ? .4 : .14)},
                      .from = {glass.left, glass.top},
                      .to = {glass.right, glass.bottom}});
    Outline wave;
    const unsigned points = 22;
    for (unsigned i = 0; i < points; ++i) {
        const double share = i / static_cast<double>(points - 1);
        const double swing = std::sin(share * (9 + seed % 5) + seed) * .5 + (scatter(seed, i) - .5) * .7;
        wave.push_back({std::lerp(glass.left + 1, glass.right - 1, share),
                        std::lerp(glass.top, glass.bottom, .36) - swing * glass.height() * .2});
    }
    const auto trace = curve(wave, 4);
    brush.line(trace, 1.6, flat(p.screen_light, .25));
    brush.line(trace, std::max(.4, brush.frame().pixel()), flat(p.screen, .95));
    const unsigned bars = 9;
    for (unsigned i = 0; i < bars; ++i) {
        const double left = std::lerp(glass.left + 1, glass.right - 1, i / static_cast<double>(bars));
        const double high = glass.height() * std::lerp(.06, .3, scatter(seed + 3, i));
        brush.box({left, glass.bottom - .8 - high, left + glass.width() / bars * .55, glass.bottom - .8},
                  flat(i % 4 == 1 ? p.lamplight : p.screen, .55));
    }
}

void paint_pool(Brush& brush, Point centre, double along, double down, double strength, const Palette& p) {
    brush.glow(centre, along, down, {p.lamplight, strength * p.glow});
}

void paint_dusk(ScenePicture& into, const Frame& frame, const Palette& p) {
    Brush brush{into.front, frame};
    const Box& seen = frame.seen;
    const double wide = seen.width() * .2, high = seen.height() * .22, dark = p.light ? .1 : .34;
    brush.box({seen.left, seen.top, seen.left + wide, seen.bottom},
              across({p.shadow, dark}, {p.shadow, 0}, seen.left, seen.left + wide));
    brush.box({seen.right - wide, seen.top, seen.right, seen.bottom},
              across({p.shadow, 0}, {p.shadow, dark}, seen.right - wide, seen.right));
    brush.box({seen.left, seen.top, seen.right, seen.top + high},
              downwards({p.shadow, dark * .8}, {p.shadow, 0}, seen.top, seen.top + high));
    brush.box({seen.left, seen.bottom - high, seen.right, seen.bottom},
              downwards({p.shadow, 0}, {p.shadow, dark}, seen.bottom - high, seen.bottom));
}

}  // namespace allwrits::scenery
