// SPDX-License-Identifier: MIT
#include "desktop/scene_palette.h"

namespace allwrits::scenery {
namespace {

constexpr Colour black{};
// The red that lies between the last light and the blue above it.
Colour dusk_red(const Theme& theme) { return blend(theme.warning, theme.plaintiff, 0.3); }

void put_wood(Palette& palette, Colour deep, Colour wood) {
    palette.wood_lit = blend(deep, wood, 0.46);
    palette.wood = blend(deep, wood, 0.27);
    palette.wood_dark = blend(deep, wood, 0.13);
}

// Ink blue with brass lamps; with high contrast the room is darker and who is there is brighter.
Palette night(const Theme& theme, bool strong) {
    const Colour ground = strong ? blend(black, theme.plaintiff, 0.1) : theme.ground;
    const Colour deep = blend(ground, black, 0.35);
    const Colour warm = blend(theme.title, theme.warning, 0.35);
    Palette p;
    p.sky_high = blend(ground, theme.plaintiff, 0.2);
    p.sky_middle = blend(blend(ground, dusk_red(theme), 0.42), theme.plaintiff, 0.12);
    p.sky_low = blend(ground, warm, 0.8);
    p.skyline = blend(ground, theme.plaintiff, 0.06);
    p.skyline_far = blend(p.skyline, dusk_red(theme), 0.3);
    p.wall_high = blend(ground, deep, 0.6);
    p.wall = blend(ground, theme.title, 0.12);
    p.panelling = blend(deep, theme.title, 0.17);
    p.floor_far = blend(ground, theme.title, 0.16);
    p.floor = blend(deep, theme.title, 0.05);
    put_wood(p, deep, blend(theme.title, theme.warning, 0.4));
    p.stone_lit = blend(ground, theme.text, 0.3);
    p.stone = blend(ground, theme.text, 0.17);
    p.stone_dark = blend(deep, theme.text, 0.08);
    p.brass = blend(deep, theme.accent, 0.82);
    p.brass_dark = blend(deep, theme.accent, 0.4);
    p.lamp = blend(theme.focus, theme.text, 0.4);
    p.lamplight = blend(theme.accent, theme.focus, 0.5);
    p.screen = blend(theme.plaintiff, theme.text, 0.35);
    p.screen_light = theme.plaintiff;
    p.shadow = blend(deep, black, 0.5);
    p.cloth_warm = blend(deep, theme.warning, 0.34);
    p.cloth_cool = blend(deep, theme.plaintiff, 0.36);
    p.leaf = blend(deep, theme.defence, 0.5);
    p.bus = blend(deep, theme.bench, 0.8);
    p.paper = blend(theme.text, theme.title, 0.15);
    p.paper_edge = blend(theme.text, deep, 0.45);
    p.ink = blend(theme.text, deep, 0.55);
    return p;
}

// A sepia drawing: dark figures on pale paper, in the last warm light of a day.
Palette day(const Theme& theme, bool strong) {
    const Colour ground = strong ? blend(theme.panel, theme.quiet, 0.03) : theme.panel;
    const Colour wood = blend(theme.title, theme.warning, 0.25);
    Palette p;
    p.sky_high = blend(ground, theme.plaintiff, strong ? 0.3 : 0.42);
    p.sky_middle = blend(ground, blend(theme.warning, theme.plaintiff, 0.4), 0.24);
    p.sky_low = blend(ground, blend(theme.focus, theme.warning, 0.5), 0.36);
    p.skyline = blend(ground, theme.quiet, 0.55);
    p.skyline_far = blend(ground, theme.quiet, 0.32);
    p.wall_high = blend(ground, wood, 0.2);
    p.wall = blend(ground, wood, 0.09);
    p.panelling = blend(ground, wood, 0.24);
    p.floor_far = blend(ground, wood, 0.2);
    p.floor = blend(ground, wood, 0.34);
    p.wood_lit = blend(ground, wood, strong ? 0.34 : 0.42);
    p.wood = blend(ground, wood, strong ? 0.46 : 0.58);
    p.wood_dark = blend(blend(ground, wood, 0.8), theme.text, 0.1);
    p.stone_lit = blend(ground, theme.quiet, 0.1);
    p.stone = blend(ground, theme.quiet, 0.25);
    p.stone_dark = blend(ground, theme.quiet, 0.45);
    p.brass = blend(ground, theme.title, 0.72);
    p.brass_dark = blend(theme.title, theme.text, 0.35);
    p.lamp = blend(ground, theme.focus, 0.08);
    p.lamplight = blend(theme.on_accent, ground, 0.2);
    p.screen = blend(ground, theme.plaintiff, 0.16);
    p.screen_light = blend(theme.plaintiff, ground, 0.45);
    p.shadow = blend(theme.title, theme.text, 0.4);
    p.cloth_warm = blend(ground, theme.warning, 0.5);
    p.cloth_cool = blend(ground, theme.plaintiff, 0.52);
    p.leaf = blend(ground, theme.defence, 0.6);
    p.bus = blend(ground, theme.bench, 0.74);
    p.paper = blend(ground, theme.on_accent, 0.75);
    p.paper_edge = blend(ground, theme.text, 0.4);
    p.ink = blend(ground, theme.text, 0.55);
    p.glow = 0.85;
    return p;
}

// By night they are darker than the room and lit at their edges, on paper they are drawn in ink.
void put_people(Palette& p, const Theme& theme) {
    if (theme.light) {
        p.robe = blend(theme.text, theme.title, 0.12);
        p.suit_for = blend(blend(theme.text, theme.plaintiff, 0.42), theme.panel, 0.06);
        p.suit_against = blend(blend(theme.text, theme.defence, 0.42), theme.panel, 0.06);
        p.suit_other = blend(theme.text, theme.panel, 0.3);
        p.skin = blend(blend(theme.title, theme.warning, 0.3), theme.panel, 0.42);
        p.hair = blend(theme.text, theme.title, 0.3);
        p.shirt = theme.panel;
        p.rim = blend(theme.panel, theme.focus, 0.12);
    } else {
        const Colour deep = blend(theme.ground, black, 0.5);
        p.robe = blend(deep, theme.bench, 0.05);
        p.suit_for = blend(deep, theme.plaintiff, 0.16);
        p.suit_against = blend(deep, theme.defence, 0.14);
        p.suit_other = blend(deep, theme.text, 0.14);
        p.skin = blend(deep, blend(theme.title, theme.warning, 0.45), 0.55);
        p.hair = blend(deep, theme.title, 0.1);
        p.shirt = blend(deep, theme.text, 0.78);
        p.rim = blend(theme.focus, theme.text, 0.25);
    }
    p.outline = theme.text;
    p.mark_ground = theme.panel;
}

}  // namespace

Palette palette_of(const Theme& theme) {
    // Where text stands on pure black or white the reader asked for all the contrast there is.
    const bool strong = contrast(theme.text, theme.panel) > 20.5;
    Palette palette = theme.light ? day(theme, strong) : night(theme, strong);
    palette.strong = strong;
    palette.light = theme.light;
    put_people(palette, theme);
    return palette;
}

}  // namespace allwrits::scenery
