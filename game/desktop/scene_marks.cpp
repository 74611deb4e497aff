// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

Colour colour_of(Side side, const Theme& theme) { return side == Side::None ? theme.quiet : theme.of(side); }

// The least a shape may measure to be told from the others.
double at_least(double units, double pixels, const Frame& frame) {
    return std::max(units, pixels / frame.scale);
}

Point head_of(const Stand& stand, const ScenePose& pose) {
    return stand.feet + Point{pose.turn * (.16 + .34 * pose.speaking), -6.74} * stand.head;
}

// A sheet of paper; `upright` 1 faces us, 0 lies flat.
void paint_sheet(Brush& brush, Point at, double tilt, double upright, const Palette& p) {
    const double wide = 3.9, deep = std::lerp(.95, 3.4, upright);
    std::array sheet{at + Point{-wide + deep * .55, -deep}, at + Point{wide + deep * .55, -deep},
                     at + Point{wide - deep * .55, deep}, at + Point{-wide - deep * .55, deep}};
    const auto outline = turned({sheet.begin(), sheet.end()}, at, tilt);
    Outline under = outline;
    for (auto& point : under) {
        point = point + Point{0, .38};
    }
    brush.fill(under, flat(p.paper_edge));
    brush.fill(outline, across({p.paper}, {blend(p.paper, p.paper_edge, .2)}, at.x - wide, at.x + wide));
    for (const double share : {.3, .5, .7}) {
        const Point left = outline[0] + (outline[3] - outline[0]) * share;
        const Point right = outline[1] + (outline[2] - outline[1]) * share;
        const std::array words{left + (right - left) * .14, left + (right - left) * (share > .6 ? .6 : .86)};
        brush.line(words, .2 + .16 * upright, flat(p.ink, .75));
    }
}

}  // namespace

void paint_shape(Brush& brush, Side side, Point c, double r, const Theme& theme) {
    const Colour colour = colour_of(side, theme);
    const Paint paint = flat(colour);
    switch (side) {
        case Side::Bench: {
            const std::array corners{c + Point{0, -r}, c + Point{r * .98, r * .74},
                                     c + Point{-r * .98, r * .74}};
            brush.fill(corners, paint);
            break;
        }
        case Side::For: {
            const double h = r * .8;
            brush.box({c.x - h, c.y - h, c.x + h, c.y + h}, paint);
            break;
        }
        case Side::Against:
            brush.fill(ellipse(c, r * .9, r * .9, 32), paint);
            break;
        case Side::None: {
            const std::array corners{c + Point{0, -r}, c + Point{r * .8, 0}, c + Point{0, r},
                                     c + Point{-r * .8, 0}};
            brush.fill(corners, paint);
            break;
        }
    }
}

void paint_plate(Brush& brush, const SceneFigure& figure, const Stand& stand, const ScenePose& pose,
                 const Theme& theme) {
    if (pose.presence <= 0) {
        return;
    }
    const double radius = at_least(2.2, 4.5, brush.frame()), pixel = brush.frame().pixel();
    // In a strip the feet of a table are out of sight, its plate must not be.
    const Point at{stand.plate.x, std::min(stand.plate.y, brush.frame().seen.bottom - radius * 3.6)};
    const Colour ring = figure.is_me ? theme.focus : blend(theme.panel, theme.title, .55);
    if (pose.speaking > 0) {
        brush.glow(at, radius * 4.4, radius * 3.2, {colour_of(figure.side, theme), .5 * pose.speaking});
    }
    const double out = radius * 1.75 + (figure.is_me ? std::max(.7, 1.6 * pixel) : std::max(.35, pixel));
    brush.fill(ellipse(at, out, out, 40), flat(ring));
    brush.fill(ellipse(at, radius * 1.75, radius * 1.75, 40), flat(theme.panel));
    paint_shape(brush, figure.side, at + Point{0, figure.side == Side::Bench ? radius * .12 : 0}, radius,
                theme);
    if (figure.is_me) {  // Yours is pointed at from below: a second sign besides the brighter ring.
        const double y = at.y + out + radius * .35;
        const std::array tip{Point{at.x, y}, Point{at.x + radius * .8, y + radius * .75},
                             Point{at.x - radius * .8, y + radius * .75}};
        brush.fill(tip, flat(theme.focus));
    }
}

void paint_speech(Brush& brush, const SceneFigure& figure, const Stand& stand, const ScenePose& pose,
                  const Theme& theme) {
    const double shown = pose.speaking * pose.presence;
    if (shown <= .02) {
        return;
    }
    const Frame& frame = brush.frame();
    const double size = at_least(8.6, 17, frame) * std::lerp(.55, 1, shown), pixel = frame.pixel();
    const Point head = head_of(stand, pose);
    // On the side that the face is turned from, so that it hides nobody spoken to; always within the frame.
    const double side = pose.turn > .2 ? -1 : 1;
    Point at = head + Point{side * (stand.head * .45 + size * .66), -stand.head * .6 - size * .25};
    at.x = std::clamp(at.x, frame.seen.left + size * .8, frame.seen.right - size * .8);
    at.y = std::clamp(at.y, frame.seen.top + size * .62, frame.seen.bottom - size);
    const Colour colour = colour_of(figure.side, theme);
    const Box bubble{at.x - size * .62, at.y - size * .5, at.x + size * .62, at.y + size * .5};
    const Point toward = head + Point{side * stand.head * .5, -stand.head * .12};
    // Drawn twice: the larger one in the role's colour remains as an edge.
    const auto draw = [&](double grown, Colour filled) {
        const std::array tail{Point{at.x - side * size * .1 + grown, bubble.bottom - size * .1},
                              Point{at.x - side * size * .5, bubble.bottom - size * .25 + grown},
                              toward + Point{-side * grown, grown}};
        brush.fill(tail, flat(filled, shown));
        brush.fill(rounded(shrunk(bubble, -grown), size * .24 + grown), flat(filled, shown));
    };
    draw(std::max(.55, 1.5 * pixel), colour);
    draw(0, theme.panel);
    paint_shape(brush, figure.side, at + Point{0, figure.side == Side::Bench ? size * .05 : 0}, size * .3,
                theme);
}

void paint_papers(Brush& brush, const Setting& setting, unsigned papers, double landing, const Palette& p) {
    // Beyond 14 they are too many to count, and one more makes no difference but its landing.
    const unsigned shown = std::min(papers, 14u);
    for (unsigned i = 0; i < shown; ++i) {
        const unsigned pile = i / 7, layer = i % 7;
        const Point rest = setting.papers + setting.beside * pile +
                           Point{(scatter(5, i) - .5) * 2.2, (scatter(6, i) - .5) * .5 - layer * .45};
        const double tilt = (scatter(7, i) - .5) * .1;
        const double air = i + 1 == shown ? 1 - landing : 0;
        if (air <= 0) {
            paint_sheet(brush, rest, tilt, 0, p);
            continue;
        }
        if (air < .6) {
            brush.glow(rest, 5.5, 1.6, {p.shadow, .4 * (1 - air)});
        }
        paint_sheet(brush, rest + Point{7 * air * air, -15 * air}, tilt + .5 * air, std::min(1.0, air * 1.6),
                    p);
    }
}

void paint_gavel(Brush& brush, Point block, double struck, const Palette& p) {
    brush.glow(block + Point{0, .6}, 6, 1.4, {p.shadow, .5});
    const Box base{block.x - 3.1, block.y - 1.3, block.x + 3.1, block.y + .6};
    brush.fill(rounded(base, .6), across({p.wood_lit}, {p.wood_dark}, base.left, base.right));
    brush.fill(ellipse({block.x, base.top}, 3.1, .7, 24), flat(blend(p.wood_lit, p.brass, .3)));
    // Lifted, then let fall; before a ruling it leans beside its block.
    const double lift =
        struck < .45 ? std::sin(struck / .45 * 1.5708) : std::cos((struck - .45) / .55 * 1.5708);
    const double fallen = std::clamp((struck - .45) / .55, 0.0, 1.0);
    const Point hand = block + Point{11.5, std::lerp(.2, -1.2, fallen) - 2.2 * lift};
    const double angle = std::lerp(.12, .1, fallen) + .95 * lift;
    const double reach = struck > 0 ? std::lerp(6.2, 11.2, std::min(1.0, struck / .45)) : 6.2;
    const Point way{-std::cos(angle), -std::sin(angle)};
    const Point top = hand + way * reach + Point{0, struck > 0 ? 0 : -.5};
    const std::array handle{hand, top};
    brush.taper(handle, 1.0, .7, across({p.wood_lit}, {p.brass}, top.x, hand.x));
    const Point up{-way.y, way.x};
    const auto mallet = [&](double from, double to, double wide, const Paint& paint) {
        const std::array part{top + up * from - way * wide, top + up * from + way * wide,
                              top + up * to + way * wide, top + up * to - way * wide};
        brush.fill(part, paint);
    };
    const Paint wood = across({blend(p.wood_lit, p.brass, .25)}, {p.wood}, top.x - 2, top.x + 2);
    mallet(-2.4, 2.4, 1.35, wood);
    mallet(-2.9, -1.8, 1.6, flat(blend(p.wood_lit, p.wood, .4)));
    mallet(1.8, 2.9, 1.6, flat(p.wood_lit));
    mallet(-.45, .45, 1.4, flat(p.brass));
}

}  // namespace allwrits::scenery
