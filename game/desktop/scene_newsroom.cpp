// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

// A wall of glass with the city behind, above a low wall.
void paint_city_windows(Brush& brush, const Palette& p) {
    const Box& seen = brush.frame().seen;
    const Box glass{seen.left, -58, seen.right, -17};
    paint_sky(brush, glass, {.horizon = -17, .zenith = -62}, p);
    paint_skyline(brush, {seen.left, -44, seen.right, -17}, p.skyline_far, 11, .1, p.lamp);
    paint_skyline(brush, {seen.left - 3, -33, seen.right, -17}, p.skyline, 29, .3, p.lamp);
    for (double x = 0; x < seen.right + 10; x += 15) {
        for (const double side : {-1.0, 1.0}) {
            brush.box({side * x - .5, glass.top, side * x + .5, glass.bottom}, flat(p.stone_dark));
        }
    }
    brush.box({seen.left, -45.5, seen.right, -44.8}, flat(p.stone_dark));
    brush.box({seen.left, seen.top, seen.right, glass.top},
              downwards({p.wall_high}, {blend(p.wall, p.stone, .3)}, -78, glass.top));
    brush.box({seen.left, glass.top - 1.4, seen.right, glass.top},
              downwards({p.stone_lit}, {p.stone_dark}, glass.top - 1.4, glass.top));
    brush.box({seen.left, glass.bottom, seen.right, 0},
              downwards({blend(p.wall, p.stone, .5)}, {p.stone_dark}, glass.bottom, 0));
    brush.box({seen.left, glass.bottom, seen.right, glass.bottom + 1.4}, flat(p.stone_lit, .7));
    brush.box({seen.left, 0, seen.right, seen.bottom}, downwards({p.floor_far}, {p.floor}, 0, 22));
}

void paint_column(Brush& brush, double x, const Palette& p) {
    const double top = brush.frame().seen.top;
    brush.box({x - 3.4, top, x + 3.4, 2}, across({p.stone_lit}, {p.stone_dark}, x - 3.4, x + 3.4));
    brush.box({x - 4.2, -1, x + 4.2, 2}, across({p.stone}, {p.stone_dark}, x - 4.2, x + 4.2));
}

// A headline, its picture and its columns, of bars instead of words.
void paint_headline(Brush& brush, const Box& box, unsigned seed, bool main, const Palette& p) {
    brush.glow(box.centre(), box.width() * .8, box.height() * .9, {p.screen_light, .22 * p.glow});
    brush.fill(rounded(box, .6), flat(p.shadow));
    const Box glass = shrunk(box, .7);
    const Colour ground = blend(p.shadow, p.screen_light, p.light ? .62 : main ? .36 : .24);
    brush.box(glass, downwards({ground}, {blend(ground, p.shadow, .35)}, glass.top, glass.bottom));
    const double line = glass.height() / 12;
    brush.box({glass.left, glass.top, glass.right, glass.top + line * 1.8},
              flat(main ? p.cloth_warm : p.cloth_cool, .9));
    brush.box({glass.left + line, glass.top + line * 2.8, glass.right - line * (1 + 3 * scatter(seed, 1)),
               glass.top + line * 4.3},
              flat(p.paper, .95));
    brush.box({glass.left + line, glass.top + line * 5, glass.right - line * (3 + 6 * scatter(seed, 2)),
               glass.top + line * 6},
              flat(p.paper, .8));
    const bool left = scatter(seed, 3) > .5;
    const double split = std::lerp(glass.left, glass.right, left ? .46 : .54);
    const Box image{left ? glass.left + line : split + line / 2, glass.top + line * 6.9,
                    left ? split - line / 2 : glass.right - line, glass.bottom - line};
    brush.box(image, downwards({p.sky_middle}, {p.sky_low}, image.top, image.bottom));
    const std::array hill{Point{image.left, image.bottom},
                          Point{image.left + image.width() * .4, image.top + image.height() * .4},
                          Point{image.left + image.width() * .75, image.bottom}};
    brush.fill(hill, flat(p.skyline));
    const double from = left ? split + line / 2 : glass.left + line,
                 to = left ? glass.right - line : split - line / 2;
    for (unsigned row = 0; row < 4; ++row) {
        const double y = glass.top + line * (7.1 + row * 1.05);
        brush.box({from, y, std::lerp(from, to, .7 + .3 * scatter(seed + 5, row)), y + line * .42},
                  flat(p.screen, .6));
    }
}

void paint_hanging_lamp(Brush& brush, double x, double y, const Palette& p) {
    const std::array cord{Point{x, brush.frame().seen.top}, Point{x, y}};
    brush.line(cord, .35, flat(p.shadow, .9));
    brush.glow({x, y + 5}, 22, 20, {p.lamplight, .36 * p.glow});
    const std::array hood{Point{x - 1, y - 1.6}, Point{x + 1, y - 1.6}, Point{x + 4.4, y + 2},
                          Point{x - 4.4, y + 2}};
    brush.fill(hood, across({p.brass}, {p.brass_dark}, x - 4, x + 4));
    brush.fill(ellipse({x, y + 2}, 4.3, .8, 22), flat(p.lamp));
}

// From behind: stand, case and the light of its glass on the wall of the room.
void paint_screen_back(Brush& brush, Point foot, double wide, const Palette& p) {
    const Box box{foot.x - wide / 2, foot.y - wide * .74, foot.x + wide / 2, foot.y - wide * .14};
    brush.glow({foot.x, box.top}, wide * .9, wide * .42, {p.screen_light, .42 * p.glow});
    brush.box({foot.x - .8, box.bottom - 1, foot.x + .8, foot.y}, flat(p.stone_dark));
    brush.fill(ellipse(foot, wide * .24, .6, 18), flat(p.stone_dark));
    brush.fill(rounded(box, .7), downwards({p.stone}, {p.stone_dark}, box.top, box.bottom));
    brush.rim(rounded(box, .7), {0, -1}, {p.screen, .8}, .7);
}

void paint_news_desk(Brush& brush, double x, double way, const Palette& p) {
    paint_desk(brush, {x - 19, -3, x + 19, 19}, 3.4, 19, p);
    paint_screen_back(brush, {x - way * 11, -4.8}, 13, p);
    for (int sheet = 0; sheet < 3; ++sheet) {
        const double left = x + way * 11 - 4, y = -4.6 - sheet * .7;
        brush.box({left + sheet * .5, y, left + 8 + sheet * .4, y + .6},
                  flat(sheet % 2 == 0 ? p.paper : p.paper_edge));
    }
    const Box mug{x + way * 4.4 - 1.2, -7.4, x + way * 4.4 + 1.2, -4.4};
    brush.fill(rounded(mug, .5),
               across({blend(p.cloth_warm, p.rim, .2)}, {p.cloth_warm}, mug.left, mug.right));
}

}  // namespace

void paint_newsroom(ScenePicture& into, const Frame& frame, const Palette& p) {
    Brush back{into.back, frame};
    paint_city_windows(back, p);
    for (double x = 37; x < frame.seen.right + 5; x += 45) {
        paint_column(back, x, p);
        paint_column(back, -x, p);
    }
    back.box({-32, -72, 32, -26}, flat(p.stone_dark));
    paint_headline(back, {-31, -71, 11, -44}, 2, true, p);
    paint_headline(back, {12, -71, 31, -58}, 6, false, p);
    paint_headline(back, {12, -57, 31, -44}, 15, false, p);
    for (unsigned i = 0; i < 3; ++i) {
        paint_headline(back, {-31 + i * 20.9, -43, -11 + i * 20.9, -27}, 22 + i * 3, false, p);
    }
    for (double x = 58; x < frame.seen.right + 8; x += 46) {
        paint_hanging_lamp(back, x, -62, p);
        paint_hanging_lamp(back, -x, -62, p);
    }
    for (double x = 58; x < frame.seen.right + 20; x += 36) {  // A far row of desks.
        for (const double side : {-1.0, 1.0}) {
            paint_desk(back, {side * x - 14, -9, side * x + 14, 3}, 2, 14, p);
            paint_screen_back(back, {side * x - 6, -10}, 9, p);
            paint_screen_back(back, {side * x + 6, -10}, 9, p);
        }
    }
    Brush middle{into.middle, frame};
    paint_desk(middle, {-25, -8, 25, 9}, 3, 16.6, p);
    paint_screen_back(middle, {14, -9.4}, 11, p);
    Brush front{into.front, frame};
    for (const double way : {-1.0, 1.0}) {
        paint_news_desk(front, way * aside(frame), way, p);
    }
}

}  // namespace allwrits::scenery
