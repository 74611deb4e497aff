// SPDX-License-Identifier: MIT
#include "desktop/scene_hall.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

constexpr double seat_width = 15.1;  // From seat to seat.

void paint_riser(Brush& brush, const Palette& p) {
    brush.glow({0, 7}, 52, 5, {p.shadow, .55});
    const std::array top{Point{-43, -2.5}, Point{43, -2.5}, Point{46, 2.6}, Point{-46, 2.6}};
    brush.fill(top, downwards({p.wood}, {blend(p.wood, p.wood_lit, .7)}, -2.5, 2.6));
    brush.box({-46, 2.6, 46, 6.4}, downwards({p.wood}, {p.wood_dark}, 2.6, 6.4));
    brush.box({-46, 2.4, 46, 3.3}, flat(blend(p.wood_lit, p.brass, .4)));
}

void paint_chair_backs(Brush& brush, const Palette& p) {
    for (int seat = -2; seat <= 2; ++seat) {
        const double x = seat * seat_width, grown = seat == 0 ? 1.2 : 0;
        const Box back{x - 5.8 - grown, -37 - grown * 4.2, x + 5.8 + grown, -18};
        const Colour cloth = seat == 0 ? p.cloth_warm : blend(p.cloth_cool, p.shadow, .3);
        const Outline outline = rounded(back, 3);
        brush.fill(outline, downwards({blend(cloth, p.shadow, .2)}, {blend(cloth, p.shadow, .6)}, back.top,
                                      back.bottom));
        brush.edge(outline, .55, flat(p.brass, seat == 0 ? .75 : .35));
    }
}

// A name plate that stands without a name, water, and a microphone.
void paint_place(Brush& brush, double x, const Palette& p) {
    const double y = -20.8;
    const std::array tent{Point{x - 3.6, y - 1.9}, Point{x + 3.6, y - 1.9}, Point{x + 4, y + .3},
                          Point{x - 4, y + .3}};
    brush.fill(tent, downwards({p.paper}, {blend(p.paper, p.paper_edge, .5)}, y - 2, y));
    brush.box({x - 2.4, y - 1.1, x + 2.4, y - .6}, flat(p.ink, .55));
    const Box glass{x + 4.9, y - 4.6, x + 6.5, y - 1.6};
    brush.fill(rounded(glass, .3), downwards({p.paper, .2}, {p.screen, .5}, glass.top, glass.bottom));
    brush.line(std::array{Point{glass.left + .3, glass.top + .4}, Point{glass.left + .3, glass.bottom - .3}},
               .3, flat(p.lamp, .7));
    paint_microphone(brush, {x - 4.8, y - 1.8}, {x - 3.4, y - 7}, p);
}

}  // namespace

void paint_microphone(Brush& brush, Point foot, Point head, const Palette& p) {
    const Colour steel = blend(p.stone, p.shadow, .35);
    const std::array neck{foot, Point{std::lerp(foot.x, head.x, .15), std::lerp(foot.y, head.y, .62)}, head};
    brush.line(curve(neck), .5, across({p.stone_lit}, {steel}, foot.x - .4, foot.x + .4));
    const Point way =
        (head - neck[1]) * (1 / std::max(.1, std::hypot(head.x - neck[1].x, head.y - neck[1].y)));
    brush.taper(std::array{head, head + way * 1.5}, 1.25, 1.5, flat(blend(p.shadow, p.stone, .15)));
    brush.rim(ellipse(head + way * 1.5, .8, .8, 16), {0, -1}, {p.rim, .8}, .5);
}

void paint_board_seats(Brush& brush, const Palette& p) {
    paint_riser(brush, p);
    paint_chair_backs(brush, p);
}

void paint_board_table(Brush& brush, const Palette& p) {
    constexpr double half = 38.5, top = -20.4, low = 1.4;
    const Colour cloth = blend(p.cloth_warm, p.shadow, p.light ? .08 : .12);
    brush.glow({0, low}, half * 1.15, 4, {p.shadow, .6});
    brush.box({-half, top, half, low}, downwards({cloth}, {blend(cloth, p.shadow, .55)}, top, low));
    for (double x = -half; x < half - .1; x += 3.5) {  // Pleats, each round.
        brush.box({x, top + 1, x + 1.1, low}, across({p.rim, .09}, {p.rim, 0}, x, x + 1.1));
        brush.box({x + 1.6, top + 1, x + 3.5, low}, across({p.shadow, 0}, {p.shadow, .36}, x + 1.6, x + 3.5));
    }
    brush.box({-half, low - 2.6, half, low - 2}, flat(p.brass, .75));
    brush.box({-half, low - 1.6, half, low - 1.3}, flat(p.brass, .5));
    const std::array board{Point{-half + 1, top - 3.6}, Point{half - 1, top - 3.6}, Point{half + 1.6, top},
                           Point{-half - 1.6, top}};
    brush.fill(board, downwards({p.wood}, {blend(p.wood, p.wood_lit, .9)}, top - 3.6, top));
    brush.box({-half - 1.6, top, half + 1.6, top + 1.1},
              downwards({blend(p.wood_lit, p.brass, .35)}, {p.wood}, top, top + 1.1));
    brush.box({-half, top + 1.1, half, top + 3},
              downwards({p.shadow, .5}, {p.shadow, 0}, top + 1.1, top + 3));
    for (int seat = -2; seat <= 2; ++seat) {
        paint_place(brush, seat * seat_width, p);
    }
    for (const double x : {-22.0, 22.0}) {
        paint_pool(brush, {x, -22}, 24, 13, .24, p);
    }
}

// The others turn with the chair to a party, and to the chair when the chair speaks.
void paint_board(Brush& brush, const Scene& scene, const SceneMoment& moment, const Palette& p) {
    ScenePose chair;
    std::ptrdiff_t taken = 0;
    for (std::size_t i = scene.figures.size(); i-- > 0;) {
        if (scene.figures[i].side == Side::Bench) {
            chair = moment.poses[i];
            ++taken;
        }
    }
    constexpr std::array seats{-1, 1, -2, 2};  // As further figures of the bench take them.
    for (std::size_t i = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(taken - 1, 0, 4));
         i < seats.size(); ++i) {
        const int way = seats[i] < 0 ? -1 : 1;
        const double idle = -way * (.12 + .16 * scatter(81, static_cast<unsigned>(i)));
        const double heard = std::lerp(std::lerp(idle, chair.turn, std::min(1.0, std::abs(chair.turn) * 1.4)),
                                       -way * .8, chair.speaking);
        const Stand stand{{seats[i] * seat_width, 10.5}, i % 2 == 0 ? 6.9 : 7.1, 0, true, {}, true};
        paint_figure(brush, {.side = Side::None}, stand, {.turn = heard}, p, {-way * .35, -.9},
                     static_cast<unsigned>(i) + 1);
    }
}

}  // namespace allwrits::scenery
