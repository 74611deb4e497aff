// SPDX-License-Identifier: MIT
#pragma once

#include "argument/layout.h"
#include "desktop/ui.h"
#include "view/argument_map.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// How much of each card the map tells: letters keep their size, so it is what is told that grows with the
// zoom.
enum class CardDetail { Plate, Headline, Card, Full };
constexpr int detail_count = 4;

// Where everything on the map lies, in pixels from its own upper left corner.
struct MapPlan {
    struct Block {
        std::string name = {};  // Of the factor.
        Rect where = {};
        float title_width = 0;
    };

    CardDetail detail = CardDetail::Card;
    std::vector<Rect> cards = {};        // By node,
    std::vector<LayoutFlow> flows = {};  // and which way the layers of its factor go.
    std::vector<std::vector<Point>> curves =
        {};                          // By link, as straight pieces; each runs from `from` to `to`.
    std::vector<Block> blocks = {};  // One a factor.
    float width = 0, height = 0;

    bool fits(float wide, float high) const { return width <= wide && height <= high; }
};

// Lays out each factor by itself in layers, what is met or supported at the left or above, then sets the
// factors beside and below each other so that they fill a window of this shape. Takes some milliseconds: keep
// it.
MapPlan plan_map(const Ui& ui, const ArgumentMap& map, CardDetail detail, float window_width,
                 float window_height);
// The most that can be told with all of it in the window; never less than the headlines.
MapPlan plan_map_to_fit(const Ui& ui, const ArgumentMap& map, float window_width, float window_height);

// --- A card: its parts and how high they make it (argument_card.cpp).
struct CardLook {
    bool chosen = false, pointed = false, bears_on_chosen = false;
};
// The same for all cards of a map, by the longest words that must stay on a line.
float card_width(const Ui& ui, const ArgumentMap& map, CardDetail detail);
float card_height(const Ui& ui, const MapNode& node, CardDetail detail, float width);
// A text that `seen` would cut is left out: half of it would read as something else.
void draw_card(Ui& ui, const MapNode& node, CardDetail detail, Rect where, Rect seen, const CardLook& look);
void draw_seen_text(Ui& ui, Face face, Rect where, std::string_view text, Ink ink, Rect seen);

// --- All of it (argument_drawing.cpp): factors, links, cards, and words on the links of the chosen card.
struct PlanLook {
    std::size_t chosen = 0;                 // By node,
    std::optional<std::size_t> under = {};  // and the one under the pointer.
    bool focused = false;
};
// With the map's own corner at `corner`, as much of it as `seen` shows.
void draw_plan(Ui& ui, const ArgumentMap& map, const MapPlan& plan, Point corner, Rect seen,
               const PlanLook& look);

// Where an arrow key leads: in the direction of the layers (to the right, say) to what meets or supports this
// card, against it to what the card bears on, nearest first and back to where one came from; across, to the
// next in the layer. Where no link leads on, to the nearest in that direction.
std::size_t walk_map(const ArgumentMap& map, const MapPlan& plan, std::size_t at, Key key,
                     std::size_t came_from);

}  // namespace allwrits
