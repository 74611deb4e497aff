// SPDX-License-Identifier: MIT
#include "desktop/scene_stage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits::scenery {
namespace {

// Which way a side is from the middle: the government on our left, the company on our right.
double way_of(Side side) { return side == Side::For ? -1 : side == Side::Against ? 1 : 0; }

Stand in_courtroom(Side side, const Frame& frame) {
    if (side == Side::Bench) {
        return {{0, 3.5}, 7.9, 0, true, {0, -12.5}};
    }
    if (side == Side::None) {
        return {{-31, 1}, 6.4, .5, true, {-31, -8}};
    }  // At the wing, as a witness.
    const double x = way_of(side) * aside(frame);
    return {{x, 19}, 8.3, -way_of(side) * .62, false, {x, 9.5}};
}

Stand in_chambers(Side side, const Frame& frame) {
    if (side == Side::Bench) {
        return {{0, 6}, 7.6, 0, true, {0, 4}};
    }
    if (side == Side::None) {
        return {{24, 4}, 7, -.5, true, {21, 4}};
    }
    const double x = way_of(side) * std::min(aside(frame), 50.0);
    return {{x, 20}, 8.2, -way_of(side) * .7, false, {x, 3}};
}

Stand in_laboratory(Side side, const Frame& frame) {
    const double x = side == Side::None ? -24 : way_of(side) * std::min(aside(frame), 56.0);
    return {{x, side == Side::Bench ? 9.0 : 12.0}, 7.4, -way_of(side) * .62, false, {x, 9.5}};
}

Stand in_newsroom(Side side, const Frame& frame) {
    const double x = way_of(side) * aside(frame);
    if (side == Side::Bench) {
        return {{0, 4}, 7.2, 0, true, {0, -1}};
    }
    if (side == Side::None) {
        return {{-20, 4}, 6.8, .5, true, {-17, -1}};
    }
    return {{x, 18}, 8.2, -way_of(side) * .62, false, {x, 9.5}};
}

Stand in_street(Side side, const Frame& frame) {
    const double x = side == Side::None ? -19 : way_of(side) * std::min(aside(frame), 52.0) * .85;
    return {{x, side == Side::Bench ? 7.5 : 10.0},
            7.3,
            -way_of(side) * .62,
            false,
            {x, side == Side::Bench ? 14.0 : 17.0}};
}

Stand in_hall(Side side, const Frame& frame) {
    if (side == Side::Bench) {
        return {{0, 10.5}, 7.19, 0, true, {0, -10}, true};
    }
    if (side == Side::None) {
        return {{-23, 11}, 7.4, .4, false, {-23, 2}};
    }
    const double x = way_of(side) * aside(frame);
    return {{x, 19}, 8.3, -way_of(side) * .62, false, {x, 2}};
}

// In the order of ScenePlace. Papers and gavel lie where the tops of desks are painted.
constexpr std::array settings{Setting{.paint = paint_courtroom,
                                      .stand = in_courtroom,
                                      .papers = {-11.5, -26.9},
                                      .beside = {-8.4, .1},
                                      .gavel = Point{15.5, -27},
                                      .papers_are_far = true,
                                      .light = {.55, -.8}},
                              Setting{.paint = paint_chambers,
                                      .stand = in_chambers,
                                      .papers = {-13, -8.6},
                                      .beside = {10, .8},
                                      .gavel = Point{13, -8.4},
                                      .papers_are_far = true,
                                      .light = {.7, -.6}},
                              Setting{.paint = paint_laboratory,
                                      .stand = in_laboratory,
                                      .papers = {-26, -5.4},
                                      .beside = {-11, 0},
                                      .gavel = {},
                                      .papers_are_far = false,
                                      .light = {-.3, -.9}},
                              Setting{.paint = paint_newsroom,
                                      .stand = in_newsroom,
                                      .papers = {-14, -9.2},
                                      .beside = {-10, 0},
                                      .gavel = {},
                                      .papers_are_far = true,
                                      .light = {.4, -.85}},
                              Setting{.paint = paint_street,
                                      .stand = in_street,
                                      .papers = {17, 12.4},
                                      .beside = {8.4, .2},
                                      .gavel = {},
                                      .papers_are_far = false,
                                      .light = {-.6, -.75}},
                              Setting{.paint = paint_hall,
                                      .stand = in_hall,
                                      .papers = {-9.2, -22.2},
                                      .beside = {-15.1, 0},
                                      .gavel = Point{9, -21.6},
                                      .papers_are_far = true,
                                      .light = {.35, -.9},
                                      .company = paint_board}};

}  // namespace

const Setting& setting_of(ScenePlace place) { return settings[static_cast<std::size_t>(place)]; }

// In a strip the parties come no further apart than a voice carries, or nobody would look at anybody.
double aside(const Frame& frame) { return std::clamp(frame.seen.width() * .31, 43.0, 76.0); }

Stand stand_of(const Scene& scene, std::size_t figure, const Frame& frame) {
    const Side side = scene.figures[figure].side;
    Stand stand = setting_of(scene.place).stand(side, frame);
    const auto before =
        std::count_if(scene.figures.begin(), scene.figures.begin() + static_cast<std::ptrdiff_t>(figure),
                      [&](const SceneFigure& other) { return other.side == side; });
    if (before == 0) {
        return stand;
    }
    // Outwards for counsel, to both sides of the middle for a bench of several.
    const double way = side == Side::Bench || side == Side::None ? (before % 2 == 1 ? -1 : 1) : way_of(side);
    const double steps = side == Side::Bench || side == Side::None ? static_cast<double>((before + 1) / 2)
                                                                   : static_cast<double>(before);
    const double step = (side == Side::None ? 1.6 : 2.1) * stand.head * way * steps;
    stand.feet.x += step;
    stand.plate.x += step * .6;
    return stand;
}

// Not chance: the same street must have the same windows in every frame and on every machine.
// Bits mixed by multiplying with odd numbers and shifting, as hashes do.
double scatter(unsigned seed, unsigned which) {
    unsigned bits = seed * 0x9E3779B9u + which * 0x85EBCA6Bu + 0x27D4EB2Fu;
    bits ^= bits >> 15;
    bits *= 0x2C1B3C6Du;
    bits ^= bits >> 12;
    bits *= 0x297A2D39u;
    bits ^= bits >> 15;
    return bits / 4294967296.0;
}

}  // namespace allwrits::scenery
