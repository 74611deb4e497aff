// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/scene_brush.h"

namespace allwrits::scenery {

// What the things in a scene are coloured: blends of the theme's colours, so that a new theme brings its own
// scenes.
struct Palette {
    bool strong = false;  // High contrast: who is present is outlined, and the room steps back.
    bool light = false;   // Paper: a drawing in ink rather than a room at dusk.

    Colour sky_high = {}, sky_middle = {}, sky_low = {}, skyline = {}, skyline_far = {};
    Colour wall_high = {}, wall = {}, panelling = {}, floor_far = {}, floor = {};
    Colour wood_lit = {}, wood = {}, wood_dark = {};  // Upper sides, fronts, and grooves.
    Colour stone_lit = {}, stone = {}, stone_dark = {};
    Colour brass = {}, brass_dark = {};
    Colour lamp = {}, lamplight = {};       // The bulb, and what it throws.
    Colour screen = {}, screen_light = {};  // Cool light.
    Colour shadow = {};
    Colour cloth_warm = {}, cloth_cool = {}, leaf = {};  // Flags, books, carpets, a green shade.
    Colour bus = {};  // Dark yellow.
    Colour paper = {}, paper_edge = {}, ink = {};
    Colour robe = {}, suit_for = {}, suit_against = {}, suit_other = {};
    Colour skin = {}, hair = {}, shirt = {}, rim = {}, outline = {};
    Colour mark_ground = {};  // Under a role's shape.
    double glow = 1;          // How much light is seen in the air.
};
Palette palette_of(const Theme& theme);

}  // namespace allwrits::scenery
