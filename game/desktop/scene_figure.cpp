// SPDX-License-Identifier: MIT
#include "desktop/scene_body.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

// What a figure wears. Brighter above, where the light comes from.
struct Dress {
    Colour cloth = {}, trim = {};
    Paint cloth_paint = {};
};
Dress dress_of(const Body& body, Side side, const Palette& p) {
    const Colour cloth = side == Side::Bench     ? p.robe
                         : side == Side::For     ? p.suit_for
                         : side == Side::Against ? p.suit_against
                                                 : p.suit_other;
    const double top = body.at({0, -6.2}).y, low = body.at({0, -1}).y;
    return {cloth, blend(cloth, p.rim, p.light ? 0.3 : 0.16),
            downwards({blend(cloth, p.rim, p.light ? 0.05 : 0.1)}, {blend(cloth, p.shadow, 0.35)}, top, low)};
}

void paint_legs(Brush& brush, const Body& body, const Dress& dress, const Palette& p) {
    const double apart = std::lerp(.42, .16, body.across());
    for (const double side : {-1.0, 1.0}) {
        const std::array points{body.at({side * apart * .9, -3.5}), body.at({side * apart, -1.9}),
                                body.at({side * apart * 1.05 + body.turn * .06, -.2})};
        const Paint paint = flat(blend(dress.cloth, p.shadow, side * body.sign() < 0 ? 0.55 : 0.15));
        brush.taper(curve(points), .76 * body.stand.head, .33 * body.stand.head, paint);
        const Point heel = body.at({side * apart * 1.05 + body.turn * .1, -.09});
        brush.fill(ellipse(heel + Point{body.turn * .12 * body.stand.head, 0},
                           std::lerp(.2, .36, body.across()) * body.stand.head, .1 * body.stand.head, 16),
                   flat(blend(dress.cloth, p.shadow, 0.5)));
    }
}

// Shoulder, elbow and hand; whoever speaks lifts the nearer hand, palm up.
void paint_arm(Brush& brush, const Body& body, const Dress& dress, const Palette& p, double side,
               double raised) {
    const double wide = std::lerp(.86, .12, body.across());
    const double fore = body.turn;  // Arms hang a little to where the figure looks.
    const Point shoulder{side * wide, -5.66};
    const Point elbow{side * (wide + .12) + fore * .08, -4.62}, hand{side * (wide - .02) + fore * .42, -3.62};
    const double reach = body.across() < .25 ? side : body.sign();
    const Point up_elbow{side * wide + reach * .34, -4.66}, up_hand{side * wide * .7 + reach * 1.12, -5.12};
    const auto mixed = [&](Point a, Point b) { return body.at(a + (b - a) * raised); };
    const std::array points{body.at(shoulder), mixed(elbow, up_elbow), mixed(hand, up_hand)};
    const double unit = body.stand.head;
    const Point palm = points[2] + (points[2] - points[1]) * (body.gown ? .3 : .1);
    brush.fill(ellipse(palm, .15 * unit, .13 * unit, 16), flat(p.skin));
    const Outline path = curve(points);
    brush.taper(path, (body.gown ? .6 : .5) * unit, (body.gown ? .46 : .3) * unit, dress.cloth_paint);
    const std::array cuff{points[2] + (points[1] - points[2]) * .06,
                          points[2] + (points[1] - points[2]) * -.04};
    if (!body.gown) {
        brush.line(cuff, .27 * unit, flat(p.shirt, .9));
    }
    Outline crease(path.begin() + 1, path.end());
    for (auto& point : crease) {
        point = point + Point{-side * .16 * unit, .03 * unit};
    }
    brush.line(crease, .05 * unit, flat(p.shadow, .35));
}

// A shirt's triangle with a tie, or a judge's bands.
void paint_collar(Brush& brush, const Body& body, const Dress& dress, const Palette& p, Colour role) {
    const double shift = body.turn * .3, wide = std::lerp(.27, .15, body.across());
    const double depth = body.gown ? -5.45 : -5.05;
    const std::array opening{body.at({shift - wide, -6.2}), body.at({shift + wide, -6.2}),
                             body.at({shift * 1.25, depth})};
    brush.fill(opening, downwards({p.shirt}, {blend(p.shirt, dress.cloth, .3)}, opening[0].y, opening[2].y));
    const double tie = body.gown ? .12 : .075;
    const Colour colour = body.gown ? p.shirt : blend(role, dress.cloth, .25);
    const std::array knot{body.at({shift - tie, -6.08}), body.at({shift + tie, -6.08}),
                          body.at({shift * 1.2 + tie * 1.3, depth + (body.gown ? -.05 : -.22)}),
                          body.at({shift * 1.2 - tie * 1.3, depth + (body.gown ? -.05 : -.22)})};
    brush.fill(knot, flat(colour));
    for (const double side : {-1.0, 1.0}) {
        const std::array lapel{body.at({shift + side * wide, -6.24}),
                               body.at({shift * 1.1 + side * wide * 1.5, -5.7}),
                               body.at({shift * 1.25, depth + .04})};
        brush.line(curve(lapel), .06 * body.stand.head, flat(dress.trim, .9));
    }
    const std::array seam{body.at({shift * 1.25, depth}), body.at({shift * 1.2, body.gown ? -1.0 : -3.25})};
    brush.line(seam, .04 * body.stand.head, flat(p.shadow, .5));
}

// Three ways of wearing it, so that nobody is told from others by the role's colour alone.
void paint_hair(Brush& brush, const Body& body, const Palette& p, unsigned style, Point centre) {
    const Paint paint = flat(p.hair);
    const double unit = body.stand.head, back = -body.turn;
    const auto on = [&](Point q) { return body.at(centre + q); };
    if (style == 1) {  // A knot at the back of the head.
        brush.fill(ellipse(on({back * .5, -.2}), .19 * unit, .2 * unit, 18), paint);
    }
    if (style == 2) {  // To the shoulders.
        const double wide = std::lerp(.42, .3, body.across());
        const std::array fall{on({back * .16 - wide, -.1}), on({back * .16, -.5}),
                              on({back * .16 + wide, -.1}), on({back * .2 + wide * 1.05, .5}),
                              on({back * .22, .62}),        on({back * .2 - wide * 1.05, .5})};
        brush.fill(smooth(fall), paint);
    }
}

void paint_head(Brush& brush, const Body& body, const Palette& p, unsigned style, Point light) {
    const double unit = body.stand.head;
    const Point centre{body.turn * .13, -6.74};
    paint_hair(brush, body, p, style, centre);
    const Colour shaded = blend(p.skin, p.shadow, .38);
    const std::array neck{body.at({body.turn * .02, -6.6}), body.at({-body.turn * .02, -6.05})};
    brush.taper(neck, .4 * unit, .52 * unit, flat(shaded));
    const auto outline = outline_of(head, body, centre);
    const Point top = body.at(centre + Point{0, -.5}), chin = body.at(centre + Point{0, .5});
    brush.fill(outline,
               {.first = {p.skin}, .last = {shaded}, .from = top, .to = chin + Point{-light.x * 2, 0}});
    if (body.across() < .5) {
        for (const double side : {-1.0, 1.0}) {  // Ears.
            brush.fill(ellipse(body.at(centre + Point{side * .36 - body.turn * .1, .02}), .06 * unit,
                               .12 * unit, 12),
                       flat(shaded));
        }
    }
    const auto crown = outline_of(crop, body, centre);
    brush.fill(crown, flat(p.hair));
    const double strength = .5 + .5 * body.lean;
    brush.rim(outline, light, {p.rim, strength * (p.light ? .5 : .62)}, .13 * unit);
    brush.rim(crown, {light.x * .4, light.y}, {p.rim, strength * .4}, .09 * unit);
    if (p.strong) {
        brush.edge(outline, 1.2 * brush.frame().pixel(), flat(p.outline, p.light ? .5 : .9));
    }
}

unsigned style_of(Side side, unsigned nth) {
    const unsigned first = side == Side::Bench ? 2 : side == Side::For ? 0 : side == Side::Against ? 1 : 0;
    return (first + nth) % 3;
}

}  // namespace

void paint_figure(Brush& brush, const SceneFigure& figure, const Stand& stand, const ScenePose& pose,
                  const Palette& p, Point light, unsigned nth) {
    if (pose.presence <= 0) {
        return;
    }
    Body body{.stand = stand,
              .turn = pose.turn,
              .lean = pose.speaking,
              .gown = figure.side == Side::Bench && !stand.seated};
    body.stand.feet.y += (1 - pose.presence) * 4;
    if (!stand.seated) {
        brush.glow(body.stand.feet, 1.7 * stand.head, .4 * stand.head, {p.shadow, .6});
    }
    const Dress dress = dress_of(body, figure.side, p);
    const double away = pose.turn < 0 ? 1 : -1;  // The side of the arm that is further from us.
    if (!body.gown && !stand.seated) {
        paint_legs(brush, body, dress, p);
    }
    paint_arm(brush, body, dress, p, away, 0);
    const auto torso = body.gown ? outline_of(gown, body) : outline_of(jacket, body);
    brush.fill(torso, dress.cloth_paint);
    const Colour role = figure.side == Side::For       ? p.cloth_cool
                        : figure.side == Side::Against ? p.leaf
                                                       : p.cloth_warm;
    paint_collar(brush, body, dress, p, role);
    const double strength = (.42 + .5 * pose.speaking) * pose.presence;
    brush.rim(torso, light, {p.rim, strength * (p.light ? .45 : .75)}, .2 * stand.head);
    if (p.strong) {
        brush.edge(torso, 1.2 * brush.frame().pixel(), flat(p.outline, p.light ? .6 : .9));
    }
    paint_arm(brush, body, dress, p, -away, pose.speaking);
    paint_head(brush, body, p, style_of(figure.side, nth), light);
}

}  // namespace allwrits::scenery
