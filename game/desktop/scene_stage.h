// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/scene.h"
#include "desktop/scene_palette.h"

#include <span>
#include <string_view>

namespace allwrits::scenery {

// Where somebody stands, and which way by nature.
struct Stand {
    Point feet = {};
    double head = 7;   // Height of the head; a person has 7.4 of them.
    double home = 0;   // As ScenePose::turn, while nobody speaks.
    bool far = false;  // Behind what is drawn as the middle, else only behind the front.
    Point plate = {};  // Where the shape of the role is.
    bool seated = false;  // In a jacket, and the legs are not seen.
};

// One of the six places.
struct Setting {
    void (*paint)(ScenePicture&, const Frame&, const Palette&) = nullptr;
    Stand (*stand)(Side, const Frame&) = nullptr;
    Point papers = {};  // Where the lowest paper lies,
    Point beside = {};  // and how far from it the next pile.
    std::optional<Point> gavel = {};
    bool papers_are_far = false;
    Point light = {0, -1};  // Towards the main light, for rims.
    // Others who sit with the bench, and look where it looks.
    void (*company)(Brush&, const Scene&, const SceneMoment&, const Palette&) = nullptr;
};
const Setting& setting_of(ScenePlace place);

// The distance from the middle of the stage at which the two parties stand.
double aside(const Frame& frame);

// The second and third of a side stand beside the first.
Stand stand_of(const Scene& scene, std::size_t figure, const Frame& frame);

// The six painters, one a file.
void paint_courtroom(ScenePicture& into, const Frame& frame, const Palette& palette);
void paint_chambers(ScenePicture& into, const Frame& frame, const Palette& palette);
void paint_laboratory(ScenePicture& into, const Frame& frame, const Palette& palette);
void paint_newsroom(ScenePicture& into, const Frame& frame, const Palette& palette);
void paint_street(ScenePicture& into, const Frame& frame, const Palette& palette);
void paint_hall(ScenePicture& into, const Frame& frame, const Palette& palette);

// Who sits with the chair in the hall.
void paint_board(Brush& brush, const Scene& scene, const SceneMoment& moment, const Palette& palette);

// Things that stand in several places.
struct Sky {
    double horizon = 0;   // The lower end of its colours,
    double zenith = -70;  // and the upper.
};
void paint_sky(Brush& brush, const Box& box, const Sky& sky, const Palette& palette);
// An arched window with the evening outside, bars and a sill.
void paint_window(Brush& brush, const Box& box, const Palette& palette, unsigned seed);
// Roofs from left to right, above `base`.
void paint_skyline(Brush& brush, const Box& within, Colour colour, unsigned seed, double lit, Colour light);
void paint_panels(Brush& brush, const Box& box, double wide, const Palette& palette);
// A table or bench: a lit top, a panelled front.
void paint_desk(Brush& brush, const Box& front, double depth, double panel_width, const Palette& palette);
void paint_table_lamp(Brush& brush, Point foot, double height, Colour shade, const Palette& palette);
void paint_monitor(Brush& brush, const Box& box, const Palette& palette, unsigned seed);
// Darker towards the edges of the frame.
void paint_dusk(ScenePicture& into, const Frame& frame, const Palette& palette);
// The light that a window or lamp throws on the floor.
void paint_pool(Brush& brush, Point centre, double across, double down, double strength,
                const Palette& palette);
// 0..1, the same for the same seed: what differs from window to window.
double scatter(unsigned seed, unsigned which);

// People and what they handle: drawn anew for each frame.
void paint_figure(Brush& brush, const SceneFigure& figure, const Stand& stand, const ScenePose& pose,
                  const Palette& palette, Point light, unsigned nth);
void paint_plate(Brush& brush, const SceneFigure& figure, const Stand& stand, const ScenePose& pose,
                 const Theme& theme);
void paint_speech(Brush& brush, const SceneFigure& figure, const Stand& stand, const ScenePose& pose,
                  const Theme& theme);
// Amber triangle, green circle, blue square; a diamond for whoever has no side.
void paint_shape(Brush& brush, Side side, Point centre, double radius, const Theme& theme);
void paint_papers(Brush& brush, const Setting& setting, unsigned papers, double landing,
                  const Palette& palette);
void paint_gavel(Brush& brush, Point block, double struck, const Palette& palette);

}  // namespace allwrits::scenery
