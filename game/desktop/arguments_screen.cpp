// SPDX-License-Identifier: MIT
#include "desktop/arguments_screen.h"

#include "desktop/argument_marks.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace allwrits {
namespace {

// "25 cards on the record: 14 upheld, 6 defeated, 5 open."
std::string tally(const Ui& ui, const ArgumentMap& map) {
    const auto count = [&](Standing standing) {
        return std::to_string(std::ranges::count(map.nodes, standing, &MapNode::standing));
    };
    return ui.say("arguments.tally",
                  "{n} cards on the record: {upheld} upheld, {defeated} defeated, {open} open.",
                  {{"n", std::to_string(map.nodes.size())},
                   {"upheld", count(Standing::Upheld)},
                   {"defeated", count(Standing::Defeated)},
                   {"open", count(Standing::Open)}});
}

// What the buttons take on one line.
float buttons_width(const Ui& ui, const MapDraft& draft, bool empty) {
    std::vector<std::string> names{ui.say("arguments.back", "Back")};
    if (!empty)
        names.push_back(shows_list(ui, draft) ? ui.say("arguments.as_map", "Map (L)")
                                              : ui.say("arguments.as_list", "List (L)"));
    if (!empty && !shows_list(ui, draft))
        names.insert(names.end(), {"−", "+", ui.say("arguments.fit", "Fit")});
    float wide = 0;
    for (const auto& name : names)
        wide += std::ceil(ui.text_width(Face::Strong, name) + ui.px(28) + 1) + std::round(ui.px(8));
    return wide;
}

// Where the walk is, in the form that is drawn from now on.
void focus_on_form(Ui& ui, const MapDraft& draft) {
    ui.focus_on(shows_list(ui, draft) ? "map/list/" + draft.card : "map/field");
}

// In the map's place stands the page of a card.
void draw_card_buttons(Ui& ui, MapDraft& draft) {
    const auto row = ui.row(8);
    const auto back = shows_list(ui, draft) ? ui.say("arguments.to_list", "Back to the list")
                                            : ui.say("arguments.to_map", "Back to the map");
    const bool closes = button(ui, "map/close", back, {.key = Key::Back});
    if (!closes && !ui.take_key(Key::C)) return;
    draft.card_open = false;
    focus_on_form(ui, draft);
}

void draw_buttons(Ui& ui, MapDraft& draft, bool empty, Wished& wished) {
    const auto row = ui.row(8);
    if (!empty) {
        const bool list = shows_list(ui, draft);
        const auto other =
            list ? ui.say("arguments.as_map", "Map (L)") : ui.say("arguments.as_list", "List (L)");
        if (button(ui, "map/form", other, {.key = Key::L})) {
            draft.as_list = !list;
            focus_on_form(ui, draft);
        }
        if (card_apart(ui) && button(ui, "map/card", ui.say("arguments.card", "Card (C)"), {.key = Key::C})) {
            draft.card_open = true;
        }
        if (!list) {
            if (button(ui, "map/out", "−")) draft.zoom_by = -1;
            if (button(ui, "map/in", "+")) draft.zoom_by = 1;
            if (button(ui, "map/fit", ui.say("arguments.fit", "Fit"), {.on = !draft.detail})) {
                draft.detail.reset();
                draft.planned = false;
                draft.moment = 0;
            }
        }
    }
    if (button(ui, "map/back", ui.say("arguments.back", "Back"), {.key = Key::Back, .first = empty}))
        wish_for(wished, GoBack{});
}

// The title and what stands how, with the buttons at their right or, in a narrow window, alone; what is left
// of the window.
Rect draw_top(Ui& ui, Rect area, const Desk& desk, MapDraft& draft, Wished& wished) {
    const bool wide = !card_apart(ui);
    const auto& map = desk.map();
    auto top = area;
    const auto buttons = wide ? top.cut_right(buttons_width(ui, draft, map.nodes.empty())) : top;
    float bottom = area.y;
    if (wide) {
        ui.begin_column(top);
        ui.text(Face::Heading, ui.say("arguments.title", "Arguments"), Ink::Title);
        if (!map.nodes.empty()) ui.text(Face::Small, tally(ui, map), Ink::Quiet);
        bottom = ui.end_column();
    }
    ui.begin_column(buttons);
    if (draft.card_open)
        draw_card_buttons(ui, draft);
    else
        draw_buttons(ui, draft, map.nodes.empty(), wished);
    bottom = std::max(bottom, ui.end_column());
    area.cut_top(bottom - area.y, std::round(ui.px(8)));
    return area;
}

// In a low window the map needs all of the height.
bool legend_below(const Ui& ui, const Rect& area) { return area.h > ui.px(420); }

// In less than this many sizes of text a map shows a few cards only, and reads worse than the list.
constexpr float enough_for_map = 45;

void draw_form(Ui& ui, Rect where, const Desk& desk, MapDraft& draft, Wished& wished) {
    if (shows_list(ui, draft)) {
        const auto panel = ui.panel("list", where);
        draft.card = desk.map().nodes[chosen_node(desk.map(), draft)].id;
        if (const auto focused = draw_argument_list(ui, desk, "map/list/", wished))
            choose_card(draft, *focused);
        return;
    }
    if (!legend_below(ui, where)) return draw_argument_map(ui, where, desk, draft, wished);
    const float high = argument_legend_height(ui, where.w);
    const auto legend = where.cut_bottom(high, std::round(ui.px(6)));
    draw_argument_map(ui, where, desk, draft, wished);
    ui.begin_column(legend);
    draw_argument_legend(ui);
    ui.end_column();
}

}  // namespace

bool card_apart(const Ui& ui) { return ui.columns() < enough_for_map; }

bool shows_list(const Ui& ui, const MapDraft& draft) { return draft.as_list.value_or(card_apart(ui)); }

void draw_arguments(Ui& ui, const Desk& desk, MapDraft& draft, Wished& wished) {
    draft.card_open = draft.card_open && card_apart(ui) && !desk.map().nodes.empty();
    auto area = draw_top(ui, ui.rest(), desk, draft, wished);
    if (desk.map().nodes.empty()) {
        const auto panel = ui.panel("nothing", area, {.padding = 24});
        return ui.text(Face::Quote, ui.say("arguments.none", "Nothing is on the record yet."), Ink::Quiet);
    }
    if (card_apart(ui)) {
        if (!draft.card_open) return draw_form(ui, area, desk, draft, wished);
        const auto panel = ui.panel("about", area);
        return draw_argument_about(ui, desk, draft, wished);
    }
    const float between = std::round(ui.px(10));
    // Beside each other in a wide window, however large the text; below each other in a high one.
    const bool beside = area.w > area.h * 1.1F;
    const auto about =
        beside ? area.cut_right(std::clamp(area.w * 0.3F, std::min(ui.px(270), area.w * 0.44F), ui.px(430)),
                                between)
               : area.cut_bottom(area.h * 0.4F, between);
    draw_form(ui, area, desk, draft, wished);
    const auto panel = ui.panel("about", about, {.padding = 18});
    draw_argument_about(ui, desk, draft, wished);
    if (shows_list(ui, draft) || legend_below(ui, area)) return;
    rule(ui);
    draw_argument_legend(ui);
}

}  // namespace allwrits
