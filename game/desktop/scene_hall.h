// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/scene_stage.h"

// The parts of the school hall that fill files of their own.
namespace allwrits::scenery {

// The end wall: windows with the yard and a bus outside, a trophy case.
void paint_hall_wall(Brush& brush, const Palette& palette);
void paint_hall_clock(Brush& brush, const Palette& palette);
// The riser with the board's chairs, and the long table in cloth before them.
void paint_board_seats(Brush& brush, const Palette& palette);
void paint_board_table(Brush& brush, const Palette& palette);
// On a neck that bends towards who speaks.
void paint_microphone(Brush& brush, Point foot, Point head, const Palette& palette);
// The public, from behind, on folding chairs.
void paint_hall_public(Brush& brush, const Palette& palette);

}  // namespace allwrits::scenery
