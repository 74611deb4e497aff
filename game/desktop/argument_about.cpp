// SPDX-License-Identifier: MIT
#include "desktop/argument_marks.h"
#include "desktop/arguments_screen.h"
#include "desktop/line_text.h"
#include "desktop/widgets.h"

#include <functional>

namespace allwrits {
namespace {

void draw_head(Ui& ui, const MapNode& node) {
    const auto line = ui.take(std::round(ui.px(28)));
    const float y = line.centre().y;
    ui.side_mark({line.x + ui.px(9), y}, ui.px(9), node.side);
    float x = line.x + ui.px(26);
    x += ui.text_at(Face::Strong, {x, y - ui.px(11)}, node.role, ink_of(node.side)) + ui.px(10);
    ui.text_at(Face::Strong, {x, y - ui.px(11)}, node.id, Ink::Title);
    ui.text(Face::Heading, node.headline);
    ui.gap(4);
    const auto standing = ui.take(std::round(ui.px(28)));
    draw_standing(ui, {standing.x + ui.px(10), standing.centre().y}, ui.px(10), node.standing);
    ui.text_at(Face::Strong, {standing.x + ui.px(28), standing.centre().y - ui.px(11)}, node.standing_word,
               node.standing == Standing::Defeated ? Ink::Warning : Ink::Text);
    auto print = node.factor_name + " · " + node.pages;
    if (!node.promotes.empty())
        print += " · " + ui.say("arguments.serves", "serves {value}", {{"value", node.promotes}});
    ui.text(Face::Small, print, Ink::Quiet);
    if (node.is_mine) ui.text(Face::Small, ui.say("arguments.mine", "Your own card."), Ink::Quiet);
}

void draw_asks(Ui& ui, const Desk& desk, const MapNode& node, Wished& wished) {
    ui.gap(8);
    const auto row = ui.row(8);
    if (button(ui, "map/why", ui.say("arguments.why", "Why?"), {.kind = ButtonLook::Kind::Primary})) {
        wish_for(wished, AskWhy{.topic = node.id});
    }
    const auto& grounds = desk.scenario().arguments[node.card.at].grounds;
    if (grounds.empty()) return;
    if (button(ui, "map/sources",
               ui.say("arguments.sources", "Sources ({n})", {{"n", std::to_string(grounds.size())}}))) {
        wish_for(wished, ShowSources{.facts = grounds});
    }
}

std::string force_of(const Ui& ui, const MapLink& link) {
    if (link.in_force && !link.why.empty())
        return ui.say("arguments.in_force_because", "In force: {why}.", {{"why", link.why}});
    if (link.in_force) return ui.say("arguments.in_force", "In force.");
    if (!link.why.empty())
        return ui.say("arguments.no_force_because", "Without force now: {why}.", {{"why", link.why}});
    return ui.say("arguments.no_force", "Without force now.");
}

// The links of one kind at one end of the card, each a way on to the card at the other.
struct Ways {
    std::string id = {}, title = {};
    LinkKind kind = LinkKind::Attack;
    bool behind = false;  // Those that lead to the card, else those from it.
};

bool draw_ways(Ui& ui, const ArgumentMap& map, std::size_t at, const Ways& ways, MapDraft& draft) {
    bool titled = false;
    for (const auto& link : map.links) {
        if (link.kind != ways.kind || (ways.behind ? link.to : link.from) != at) continue;
        if (!titled) {
            ui.gap(12);
            ui.text(Face::Strong, ways.title, Ink::Title);
            ui.gap(4);
        }
        titled = true;
        const auto& other = map.nodes[ways.behind ? link.from : link.to];
        const auto note = force_of(ui, link);
        if (button(ui, "map/" + ways.id + "/" + other.id, other.headline,
                   {.kind = ButtonLook::Kind::Option, .price = other.id, .note = note, .mark = other.side})) {
            choose_card(draft, other.id);
            if (!card_apart(ui)) ui.focus_on(shows_list(ui, draft) ? "map/list/" + other.id : "map/field");
        }
        ui.gap(6);
    }
    return titled;
}

}  // namespace

void draw_argument_about(Ui& ui, const Desk& desk, MapDraft& draft, Wished& wished) {
    const auto& map = desk.map();
    const auto at = chosen_node(map, draft);
    const auto node = map.nodes[at];
    ui.restart_scroll_on(std::hash<std::string>{}(node.id));
    draw_head(ui, node);
    ui.gap(8);
    const auto key = "argument." + node.id + (node.is_bold ? ".bold" : ".claim");
    LineText text(ui, desk, wished);
    if (desk.words().has(key)) text.prose(desk.words()[key], "map/claim", Face::Quote);
    draw_asks(ui, desk, node, wished);
    const bool met = draw_ways(
        ui, map, at, {"met", ui.say("arguments.met_by", "What meets it"), LinkKind::Attack, true}, draft);
    if (!met) {
        ui.gap(12);
        ui.text(Face::Small, ui.say("arguments.unmet", "Nothing on the record meets it."), Ink::Quiet);
    }
    draw_ways(ui, map, at,
              {"supported", ui.say("arguments.supported_by", "What supports it"), LinkKind::Support, true},
              draft);
    draw_ways(ui, map, at, {"meets", ui.say("arguments.it_meets", "What it meets"), LinkKind::Attack, false},
              draft);
    draw_ways(ui, map, at,
              {"supports", ui.say("arguments.it_supports", "What it supports"), LinkKind::Support, false},
              draft);
}

}  // namespace allwrits
