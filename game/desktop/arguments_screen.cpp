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
        names.push_back(draft.as_list ? ui.say("arguments.as_map", "Map (L)")
                                      : ui.say("arguments.as_list", "List (L)"));
    if (!empty && !draft.as_list) names.insert(names.end(), {"−", "+", ui.say("arguments.fit", "Fit")});
    float wide = 0;
    for (const auto& name : names)
        wide += std::ceil(ui.text_width(Face::Strong, name) + ui.px(28) + 1) + std::round(ui.px(8));
    return wide;
}

void draw_buttons(Ui& ui, MapDraft& draft, bool empty, Wished& wished) {
    const auto row = ui.row(8);
    if (!empty) {
        const auto other =
            draft.as_list ? ui.say("arguments.as_map", "Map (L)") : ui.say("arguments.as_list", "List (L)");
        if (button(ui, "map/form", other, {.key = Key::L})) {
            draft.as_list = !draft.as_list;
            ui.focus_on(draft.as_list ? "map/list/" + draft.card : "map/field");
        }
        if (!draft.as_list) {
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

// The title and what stands how, with the buttons at their right or, in a narrow window, alone; what is left of the
// window.
Rect draw_top(Ui& ui, Rect area, const Desk& desk, MapDraft& draft, Wished& wished) {
    const bool wide = ui.columns() >= 44;
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
    draw_buttons(ui, draft, map.nodes.empty(), wished);
    bottom = std::max(bottom, ui.end_column());
    area.cut_top(bottom - area.y, std::round(ui.px(8)));
    return area;
}

// In a low window the map needs all of the height.
bool legend_below(const Ui& ui, const Rect& area) { return area.h > ui.px(420); }

void draw_form(Ui& ui, Rect where, const Desk& desk, MapDraft& draft, Wished& wished) {
    if (draft.as_list) {
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

void draw_arguments(Ui& ui, const Desk& desk, MapDraft& draft, Wished& wished) {
    auto area = draw_top(ui, ui.rest(), desk, draft, wished);
    if (desk.map().nodes.empty()) {
        const auto panel = ui.panel("nothing", area, {.padding = 24});
        return ui.text(Face::Quote, ui.say("arguments.none", "Nothing is on the record yet."), Ink::Quiet);
    }
    const float between = std::round(ui.px(10));
    // Beside each other in a wide window, however large the text; below each other in a high one.
    const bool beside = area.w > area.h * 1.1F;
    const auto about =
        beside ? area.cut_right(std::clamp(area.w * 0.3F, std::min(ui.px(270), area.w * 0.44F), ui.px(430)),
                                between)
               : area.cut_bottom(area.h * 0.4F, between);
    draw_form(ui, area, desk, draft, wished);
    const auto panel = ui.panel("about", about, {.padding = ui.columns() < 44 ? 12.0F : 18.0F});
    draw_argument_about(ui, desk, draft, wished);
    if (draft.as_list || legend_below(ui, area)) return;
    rule(ui);
    draw_argument_legend(ui);
}

}  // namespace allwrits
