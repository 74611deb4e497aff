// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/argument_plan.h"
#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace allwrits {

// How somebody looks at the map of arguments.
struct MapDraft {
    std::optional<bool> as_list = {};       // None: as there is room.
    bool card_open = false;                 // In place of the map, where both have no room.
    std::string card = {};                  // Where the walk is, by id; "" at the first.
    std::string came_from = {};             // The card before it on the walk.
    std::optional<CardDetail> detail = {};  // None: whatever fits.
    int zoom_by = 0;                        // Steps that were asked for by a button.

    // The plan, and what it is of: the desk's moment, the size of the text and of the map's window.
    MapPlan plan = {};
    std::uint64_t moment = 0;
    float scale = 0;
    Rect window = {};
    bool planned = false;

    // The place on the map that is in the middle of its window; it glides there.
    Point middle = {}, glides_from = {};
    double glide_began = -1;

    // While the map is dragged.
    bool held = false, dragged = false;
    Point grabbed = {}, grabbed_middle = {};
    float wheel = 0;  // Turned, and not yet enough for a step.
};

// The map of who meets and who supports whom, to be walked along its links; or the same as a list.
void draw_arguments(Ui& ui, const Desk& desk, MapDraft& draft, Wished& wished);

// --- Its parts, each a file of its own.
void draw_argument_map(Ui& ui, Rect where, const Desk& desk, MapDraft& draft, Wished& wished);
// Whether the list is what is drawn.
bool shows_list(const Ui& ui, const MapDraft& draft);
// No room for a card's page beside the map: it opens in the map's place.
bool card_apart(const Ui& ui);
// The node that the walk is at; the map has one at least.
std::size_t chosen_node(const ArgumentMap& map, const MapDraft& draft);
void choose_card(MapDraft& draft, const std::string& id);
// What is to be known of the chosen card, with ways on to what it is linked to.
void draw_argument_about(Ui& ui, const Desk& desk, MapDraft& draft, Wished& wished);
// Card by card under each factor, with what bears on it; the id of the card that has the focus, if one has.
std::optional<std::string> draw_argument_list(Ui& ui, const Desk& desk, std::string_view id, Wished& wished);

}  // namespace allwrits
