// SPDX-License-Identifier: MIT
#include "desktop/argument_marks.h"
#include "desktop/arguments_screen.h"
#include "desktop/line_text.h"
#include "desktop/session_screen.h"
#include "desktop/widgets.h"

#include <array>

namespace allwrits {
namespace {

// A card as a line of the list, to be taken.
Touch draw_line(Ui& ui, const MapNode& node, const std::string& id, bool first) {
    const float signs = ui.px(56);
    const auto print = node.id + " · " + node.standing_word + " · " + node.role + " · " + node.pages;
    const float words = ui.rest().w - signs - ui.px(8);
    const float high = ui.text_height(Face::Quote, node.headline, words) +
                       ui.text_height(Face::Small, print, words) + ui.px(10);
    const auto where = ui.take(std::round(high));
    const auto touch = ui.stop(id, where, {.first = first});
    const auto before = ui.back();
    if (touch.lit()) {
        ui.fill(where, ui.theme().pointed, ui.px(5));
        ui.set_back(ui.theme().pointed);
    }
    const float y = where.y + ui.px(19);
    ui.side_mark({where.x + ui.px(13), y}, ui.px(8), node.side);
    draw_standing(ui, {where.x + ui.px(38), y}, ui.px(9), node.standing);
    ui.begin_column({where.x + signs, where.y + ui.px(4), words, high});
    const bool fell = node.standing == Standing::Defeated;
    ui.text(Face::Quote, node.headline, fell ? Ink::Quiet : Ink::Text);
    ui.text(Face::Small, print, Ink::Quiet);
    ui.end_column();
    ui.set_back(before);
    if (touch.focused) ui.ring(where);
    return touch;
}

std::string words_of(const Ui& ui, const MapLink& link, const MapNode& from) {
    const auto card = from.id + " " + from.headline;
    if (link.kind == LinkKind::Attack) {
        return link.in_force ? ui.say("arguments.line.met", "met by {card}, in force", {{"card", card}})
                             : ui.say("arguments.line.met_in_vain", "met by {card}, without force now",
                                      {{"card", card}});
    }
    return link.in_force
               ? ui.say("arguments.line.supported", "supported by {card}, in force", {{"card", card}})
               : ui.say("arguments.line.supported_in_vain", "supported by {card}, without force now",
                        {{"card", card}});
}

// What bears on the card, indented below it.
void draw_bearing(Ui& ui, const ArgumentMap& map, std::size_t at) {
    const float indent = ui.px(92);
    for (const auto& link : map.links) {
        if (link.to != at) continue;
        const auto text = words_of(ui, link, map.nodes[link.from]);
        const auto rest = ui.rest();
        const float words = std::max(ui.px(60), rest.w - indent);
        const auto where = ui.take(ui.text_height(Face::Small, text, words));
        const float y = where.y + ui.px(12);
        const std::array along{Point{where.x + ui.px(84), y}, Point{where.x + ui.px(56), y}};
        const auto shade = ui.theme().of(map.nodes[link.from].side);
        draw_link(ui, along, link.kind,
                  {.colour = link.in_force ? shade : blend(ui.back(), shade, 0.6),
                   .thickness = ui.px(1.6F),
                   .head = ui.px(8)});
        ui.begin_column({where.x + indent, where.y, words, where.h});
        ui.text(Face::Small, text, link.in_force ? Ink::Text : Ink::Quiet);
        ui.end_column();
    }
}

}  // namespace

std::optional<std::string> draw_argument_list(Ui& ui, const Desk& desk, std::string_view id, Wished& wished) {
    const auto& map = desk.map();
    std::optional<std::string> focused;
    for (std::size_t at = 0; at < map.nodes.size(); ++at) {
        const auto& node = map.nodes[at];
        if (at == 0 || map.nodes[at - 1].factor != node.factor) {
            if (at > 0) ui.gap(10);
            ui.text(Face::Heading, node.factor_name, Ink::Title);
            ui.gap(2);
        }
        const auto name = std::string(id) + node.id;
        const auto touch = draw_line(ui, node, name, at == 0 && id == "map/list/");
        if (ui.focused_name() == name) focused = node.id;
        if (touch.taken || (touch.focused && ui.take_key(Key::W))) wish_for(wished, AskWhy{.topic = node.id});
        draw_bearing(ui, map, at);
        ui.gap(6);
    }
    return focused;
}

void draw_arguments_tab(Ui& ui, const Desk& desk, Wished& wished) {
    if (button(ui, "tab/map", ui.say("arguments.open_map", "Open the map (A)"), {.narrow = true})) {
        wish_for(wished, Visit{.screen = Screen::Arguments});
    }
    ui.gap(10);
    if (desk.map().nodes.empty()) {
        return ui.text(Face::Body, ui.say("arguments.none", "Nothing is on the record yet."), Ink::Quiet);
    }
    draw_argument_list(ui, desk, "tab/", wished);
}

}  // namespace allwrits
