// SPDX-License-Identifier: MIT
#pragma once

#include "argument/graph.h"
#include "argument/standing.h"
#include "desktop/ui.h"

#include <span>

namespace allwrits {

// How arguments and their links look, on the map, in the list and beside them: a shape and a line for each,
// so that colour tells nothing alone.

// A tick in a full disc, a cross in a ring, a broken ring.
void draw_standing(Ui& ui, Point centre, float radius, Standing standing);

// Round a card: whole where it is upheld, struck through at its corners where it fell, dashed while it is
// open.
void draw_standing_frame(Ui& ui, Rect card, Standing standing, Colour colour, float thickness);

struct LinkPen {
    Colour colour = {};
    float thickness = 2;  // In pixels, as is the rest.
    float head = 10;
};

// Along a line of straight pieces, to its end: what meets is a whole line with a full head, what supports is
// a dashed one with an open head.
void draw_link(Ui& ui, std::span<const Point> along, LinkKind kind, const LinkPen& pen);

// What each line and shape means, in as many rows as that takes; in the flow of the panel.
void draw_argument_legend(Ui& ui);
// How high that is when so many pixels wide.
float argument_legend_height(const Ui& ui, float width);

}  // namespace allwrits
