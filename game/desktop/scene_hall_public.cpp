// SPDX-License-Identifier: MIT
#include "desktop/scene_hall.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace allwrits::scenery {
namespace {

// Somebody on a chair, seen from behind; `back` is the middle of the upper edge of the chair's back.
struct Listener {
    Point back = {};
    double head = 8;  // Height of the head.
    unsigned nth = 0;
    bool asks = false;  // Has a hand up.
};

Colour cloth_of(const Listener& one, const Palette& p) {
    const std::array cloths{p.cloth_cool, p.cloth_warm, p.leaf, p.stone, blend(p.brass, p.shadow, .3)};
    return blend(cloths[one.nth % cloths.size()], p.shadow, p.light ? .45 : .52);
}

void paint_head_from_behind(Brush& brush, const Listener& one, Point head, const Palette& p) {
    const double u = one.head;
    const Colour hair = blend(p.hair, one.nth % 4 == 1 ? p.wood_lit : p.shadow, .3);
    const std::array neck{head + Point{0, .2 * u}, head + Point{0, .62 * u}};
    brush.taper(neck, .36 * u, .46 * u, flat(blend(p.skin, p.shadow, .5)));
    for (const double side : {-1.0, 1.0}) {
        brush.fill(ellipse(head + Point{side * .37 * u, .06 * u}, .07 * u, .12 * u, 12),
                   flat(blend(p.skin, p.shadow, .35)));
    }
    const unsigned style = one.nth % 4;
    if (style == 2) {  // To the shoulders.
        brush.fill(rounded({head.x - .44 * u, head.y - .3 * u, head.x + .44 * u, head.y + .78 * u}, .3 * u),
                   flat(hair));
    }
    const Outline skull = ellipse(head, .385 * u, .48 * u, 30);
    brush.fill(skull, downwards({blend(hair, p.rim, .08)}, {hair}, head.y - .5 * u, head.y));
    if (style == 1) {  // A tail.
        const std::array tail{head + Point{0, -.16 * u}, head + Point{.13 * u, .2 * u},
                              head + Point{.05 * u, .72 * u}};
        brush.taper(curve(tail), .24 * u, .1 * u, flat(blend(hair, p.rim, .1)));
        brush.fill(ellipse(tail[0], .13 * u, .05 * u, 14), flat(p.cloth_warm));
    }
    if (style == 3) {  // A knot.
        brush.fill(ellipse(head + Point{0, -.5 * u}, .2 * u, .18 * u, 18), flat(hair));
    }
    brush.rim(skull, {-head.x * .01, -1}, {p.rim, p.light ? .35 : .55}, .14 * u);
    if (p.strong) {
        brush.edge(skull, brush.frame().pixel(), flat(p.outline, .55));
    }
}

void paint_raised_arm(Brush& brush, const Listener& one, Colour cloth, const Palette& p) {
    const double u = one.head;
    const std::array arm{one.back + Point{.82 * u, -.2 * u}, one.back + Point{1.12 * u, -1.3 * u},
                         one.back + Point{.98 * u, -2.2 * u}};
    brush.fill(ellipse(arm[2] + Point{-.03 * u, -.22 * u}, .17 * u, .26 * u, 18), flat(p.skin));
    brush.taper(curve(arm), .5 * u, .3 * u, flat(blend(cloth, p.rim, .1)));
}

void paint_listener(Brush& brush, const Listener& one, const Palette& p) {
    const double u = one.head;
    const Colour cloth = cloth_of(one, p);
    const auto at = [&](double x, double y) { return one.back + Point{x * u, y * u}; };
    const std::array corners{at(.24, -.72), at(.66, -.58), at(1.0, -.2),  at(1.08, .5),   at(.98, 1.5),
                             at(-.98, 1.5), at(-1.08, .5), at(-1.0, -.2), at(-.66, -.58), at(-.24, -.72)};
    const Outline torso = smooth(corners);
    if (one.asks) {
        paint_raised_arm(brush, one, cloth, p);
    }
    brush.fill(torso, downwards({blend(cloth, p.rim, .06)}, {blend(cloth, p.shadow, .45)},
                                one.back.y - .7 * u, one.back.y + u));
    brush.rim(torso, {-one.back.x * .012, -1}, {p.rim, p.light ? .35 : .5}, .17 * u);
    if (p.strong) {
        brush.edge(torso, brush.frame().pixel(), flat(p.outline, .55));
    }
    const double tilt = (scatter(71, one.nth) - .5) * .22 - one.back.x * .0012;  // Towards the middle.
    paint_head_from_behind(brush, one, at(tilt, -1.2), p);
}

// A steel chair: a back of bent sheet, a seat, crossed legs.
void paint_chair(Brush& brush, Point back, double size, const Palette& p) {
    const Colour steel = blend(p.stone, p.shadow, p.light ? .1 : .3), lit = blend(p.stone_lit, p.brass, .25);
    const double half = 5.3 * size, seat = back.y + 11.5 * size, foot = back.y + 25 * size;
    for (const double side : {-1.0, 1.0}) {
        const std::array post{back + Point{side * half, .8}, Point{back.x + side * half * 1.04, foot}};
        brush.line(post, .95 * size, across({lit}, {steel}, post[0].x - .5, post[0].x + .5));
        const std::array leg{Point{back.x + side * half * .96, seat},
                             Point{back.x + side * half * .7, foot - 3 * size}};
        brush.line(leg, .8 * size, flat(blend(steel, p.shadow, .4)));
    }
    const std::array cross{Point{back.x - half, foot - 7 * size}, Point{back.x + half, foot - 7 * size}};
    brush.line(cross, .6 * size, flat(steel));
    brush.fill(rounded({back.x - half * .98, seat, back.x + half * .98, seat + 2 * size}, .9 * size),
               downwards({lit}, {steel}, seat, seat + 2 * size));
    const Outline sheet = rounded({back.x - half, back.y, back.x + half, back.y + 6.6 * size}, 1.5 * size);
    brush.fill(sheet,
               downwards({blend(steel, lit, .35)}, {blend(steel, p.shadow, .35)}, back.y, back.y + 7 * size));
    brush.rim(sheet, {-back.x * .01, -1}, {p.rim, p.light ? .5 : .6}, .9 * size);
}

// A school bag over the corner of a chair.
void paint_bag(Brush& brush, Point back, double size, const Palette& p) {
    const Point at = back + Point{-4.2 * size, 2 * size};
    const Colour cloth = blend(p.cloth_warm, p.shadow, .25);
    brush.edge(ellipse(at, 1.4 * size, 2.6 * size, 18), .5 * size, flat(cloth));
    const Outline bag =
        rounded({at.x - 3 * size, at.y + 1.6 * size, at.x + 3 * size, at.y + 9.6 * size}, 1.8 * size);
    brush.fill(bag, downwards({blend(cloth, p.rim, .12)}, {blend(cloth, p.shadow, .4)}, at.y + size,
                              at.y + 9 * size));
    brush.fill(rounded({at.x - 2 * size, at.y + 5.4 * size, at.x + 2 * size, at.y + 8.6 * size}, .8 * size),
               flat(blend(cloth, p.shadow, .3)));
}

// Who sits where, from the aisle outwards: a parent, a pupil, a pupil with a hand up, only a bag, nobody.
struct Row {
    double top = 0, size = 1;  // The upper edge of its chairs, and how large they are.
    std::string_view left = {}, right = {};
};
constexpr std::array rows{Row{13, .96, "pa.pbap.p", "ap.p.apba"}, Row{27, 1.08, "hp.ab.ppa", ".pap.hapb"},
                          Row{41.5, 1.2, "a.ph.pabp", "pa.p.apap"}};

void paint_seat(Brush& brush, Point back, char who, double size, unsigned nth, const Palette& p) {
    brush.glow(back + Point{0, 25 * size}, 8 * size, 2.4 * size, {p.shadow, .5});
    if (who == 'a' || who == 'p' || who == 'h') {
        paint_listener(brush, {back, size * (who == 'a' ? 8.0 : 7.1), nth, who == 'h'}, p);
    }
    paint_chair(brush, back, size, p);
    if (who == 'b') {
        paint_bag(brush, back, size, p);
    }
}

void paint_row(Brush& brush, const Row& row, unsigned number, const Palette& p) {
    const Frame& frame = brush.frame();
    const double first = 9.5 + 6.8 * row.size, step = 14.6 * row.size;
    for (unsigned place = 0; first + step * place < frame.seen.right + 8; ++place) {
        const double x = first + step * place;
        // Nobody's head hides whoever stands at a lectern.
        const bool hides = number == 0 && std::abs(x - aside(frame)) < 9.5;
        for (const double side : {-1.0, 1.0}) {
            const auto& seats = side < 0 ? row.left : row.right;
            const unsigned nth = number * 7 + place * 3 + (side < 0 ? 0 : 5);
            paint_seat(brush, {side * x, row.top}, hides ? '.' : seats[place % seats.size()], row.size, nth,
                       p);
        }
    }
}

}  // namespace

void paint_hall_public(Brush& brush, const Palette& p) {
    for (unsigned i = 0; i < rows.size(); ++i) {
        if (rows[i].top < brush.frame().seen.bottom - 2) {  // Else heads would float above the lower edge.
            paint_row(brush, rows[i], i, p);
        }
    }
}

}  // namespace allwrits::scenery
