// SPDX-License-Identifier: MIT
#include "desktop/term_switches.h"

#include "desktop/argument_marks.h"
#include "desktop/paper.h"
#include "desktop/session_screen.h"
#include "desktop/widgets.h"
#include "view/number_text.h"
#include "view/wording.h"
#include "view/worth_apart.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// Words set one by one may come out a little wider than all of them at once.
constexpr float pad = 12, tick_wide = 24, slack = 6;

// Levels beside each other on one rail; below each other where they would not fit.
struct Rail {
    std::vector<float> widths = {};
    bool upright = false;
    float high = 0;
};

Rail rail_of(const Ui& ui, const OpinionTerm& term, float width) {
    Rail rail;
    float all = 0;
    for (const auto& level : term.levels) {
        rail.widths.push_back(ui.text_width(Face::Small, level.name) + 2 * ui.px(pad) +
                              ui.px(tick_wide + slack));
        all += rail.widths.back();
    }
    rail.upright = all > width;
    rail.high = std::round(ui.px(36));
    return rail;
}

// One level: the one that stands is ticked; one that may be set can be taken.
bool draw_level(Ui& ui, const OpinionLevel& level, Rect where, const std::string& id) {
    const auto& theme = ui.theme();
    const auto touch = level.may ? ui.stop(id, where) : Touch{};
    const auto before = ui.back();
    const auto ground = touch.lit() || level.stands ? theme.pointed : level.may ? theme.raised : theme.panel;
    ui.fill(where, ground);
    ui.set_back(ground);
    ui.outline(where, level.stands ? theme.title : blend(theme.panel, theme.edge, level.may ? 0.9 : 0.4),
               level.stands ? 2.0F : 1.0F);
    const float middle = where.y + ui.px(18);
    const float x = where.x + ui.px(pad);
    if (level.stands)
        draw_standing(ui, {x + ui.px(8), middle}, ui.px(8), Standing::Upheld);
    else if (level.may)
        ui.circle({x + ui.px(8), middle}, ui.px(6), theme.edge, ui.px(1.5F));
    else
        ui.line({x + ui.px(3), middle}, {x + ui.px(13), middle}, theme.edge, ui.px(1.5F));
    ui.set_closed(!level.may && !level.stands);
    ui.begin_column(
        {x + ui.px(tick_wide), where.y + ui.px(8), where.w - 2 * ui.px(pad) - ui.px(tick_wide), where.h});
    ui.text(Face::Small, level.name, level.may || level.stands ? Ink::Text : Ink::Quiet);
    ui.end_column();
    ui.set_closed(false);
    ui.set_back(before);
    if (touch.focused) ui.ring(where);
    return touch.taken;
}

void draw_levels(Ui& ui, const OpinionTerm& term, const std::string& id, Wished& wished) {
    const auto rail = rail_of(ui, term, ui.rest().w);
    Rect strip = rail.upright ? Rect{} : ui.take(rail.high);
    for (std::size_t at = 0; at < term.levels.size(); ++at) {
        const auto& level = term.levels[at];
        const float words = ui.rest().w - 2 * ui.px(pad) - ui.px(tick_wide);
        const auto where =
            rail.upright ? ui.take(std::round(ui.text_height(Face::Small, level.name, words) + ui.px(16)))
                         : strip.cut_left(rail.widths[at], std::round(ui.px(4)));
        if (!draw_level(ui, level, where, id + "/" + std::to_string(at))) continue;
        wish_for(wished,
                 MakeMove{.move = SetTerm{.term = term.term, .level = static_cast<std::uint16_t>(at)}});
    }
}

// Why the levels that cannot be taken cannot, for all terms at once.
std::string closed_because(const Ui& ui, const std::vector<OpinionTerm>& terms) {
    auto text = ui.say("terms.one_step", "Each term may move one step, once.");
    const bool ceiling = std::ranges::any_of(terms, [](const OpinionTerm& term) {
        return !term.moved && term.level + 1 < term.levels.size() && !term.levels[term.level + 1].may;
    });
    if (ceiling) text += " " + ui.say("terms.ceiling", "A dash: wider than was asked for, so not open.");
    return text;
}

// "leads"; of people also what happens to them: "people exposed over five years".
std::string counted_name(const Ui& ui, const Scenario& scenario, OutcomeId ledger) {
    const auto& unit = scenario.outcomes[ledger.at].unit;
    constexpr std::string_view people = "people";
    if (ledger != weighed_ledgers(scenario).risk || !unit.starts_with(people)) return unit;
    if (unit == people) return ui.say("terms.exposed", "people exposed");
    return ui.say("terms.exposed_over", "people exposed {period}",
                  {{"period", unit.substr(std::min(people.size() + 1, unit.size()))}});
}

// "leads: 0.31, not 0.35; people exposed over five years: no clear difference".
std::string with_level(const Ui& ui, const Scenario& scenario, const LevelEffects* effects) {
    const auto clear = [](const LevelEffect& one) { return one.clear; };
    if (effects == nullptr || std::ranges::none_of(effects->ledgers, clear))
        return ui.say("terms.no_difference", "no clear difference");
    std::string text;
    for (const auto& one : effects->ledgers) {
        const auto name = counted_name(ui, scenario, one.ledger);
        if (!text.empty()) text += "; ";
        const auto now = figure_text(one.now), with = figure_text(one.with);
        text += one.clear ? ui.say("terms.difference", "{what}: {n}, not {was}",
                                   {{"what", name}, {"n", with}, {"was", now}})
                          : ui.say("terms.no_difference_in", "{what}: no clear difference", {{"what", name}});
    }
    return text;
}

void draw_costs(Ui& ui, const Desk& desk, const OpinionTerm& term) {
    for (std::size_t at = 0; at < term.levels.size(); ++at) {
        const auto& level = term.levels[at];
        if (!level.may || level.stands) continue;
        const auto& all = desk.effects_of_levels();
        const auto found = std::ranges::find_if(
            all, [&](const LevelEffects& one) { return one.term == term.term && one.level == at; });
        const auto* effects = found == all.end() ? nullptr : &*found;
        const std::vector<TextRun> runs{
            {level.name + "  ", Face::Small, Ink::Text},
            {with_level(ui, desk.scenario(), effects), Face::Small, Ink::Quiet}};
        ui.paragraph(runs);
    }
    if (term.moved) ui.text(Face::Small, ui.say("terms.moved", "You have moved this one."), Ink::Changed);
}

void draw_shifts(Ui& ui, const OpinionTerm& term) {
    Paper paper;
    for (const auto& level : term.levels) {
        PaperLine line{.runs = {{level.name, level.stands ? Face::Strong : Face::Body,
                                 level.stands ? Ink::Text : Ink::Quiet}},
                       .indent = 28,
                       .above = 4};
        if (level.stands) line.standing = Standing::Upheld;
        paper.line(std::move(line));
        if (!level.stands) continue;
        for (const auto& shift : level.shifts) {
            paper.line({.runs = {{shift, Face::Small, Ink::Quiet}}, .indent = 28, .above = 2});
        }
    }
    const auto where = ui.take(paper.height(ui, ui.rest().w));
    paper.draw(ui, where, "terms/" + std::to_string(term.term.at));
}

// Before there is an order: what one would have to settle.
void draw_open_terms(Ui& ui, const Desk& desk) {
    const auto& scenario = desk.scenario();
    if (scenario.packages.empty())
        return ui.text(Face::Body, ui.say("terms.no_orders", "Nobody is ordered anything here."), Ink::Quiet);
    if (scenario.terms.empty())
        return ui.text(Face::Body, ui.say("terms.none_ever", "Orders have no terms here."), Ink::Quiet);
    ui.text(Face::Body,
            ui.say("terms.none_yet",
                   "No order is made yet. One that is granted would settle these, from strict to wide:"),
            Ink::Quiet);
    const Wording wording(scenario, desk.words(), desk.sight().seen);
    for (std::size_t at = 0; at < scenario.terms.size(); ++at) {
        const auto id = id_at<Term>(at);
        ui.gap(10);
        ui.text(Face::Strong, wording.term(id), Ink::Title);
        std::string levels;
        for (std::size_t level = 0; level < scenario.terms[at].levels.size(); ++level) {
            levels += (level == 0 ? "" : "  ·  ") + wording.level(id, level);
        }
        ui.text(Face::Small, levels);
    }
}

}  // namespace

void draw_term_switches(Ui& ui, const Desk& desk, Wished& wished) {
    ui.text(Face::Small, closed_because(ui, desk.opinion().terms), Ink::Quiet);
    ui.gap(12);
    for (const auto& term : desk.opinion().terms) {
        const auto id = "term/" + std::to_string(term.term.at);
        const std::vector<TextRun> runs{{term.name, Face::Strong, Ink::Title},
                                        {"   " + term.question, Face::Small, Ink::Quiet}};
        ui.paragraph(runs);
        ui.gap(5);
        draw_levels(ui, term, id, wished);
        ui.gap(4);
        draw_costs(ui, desk, term);
        ui.gap(16);
    }
}

void draw_terms_tab(Ui& ui, const Desk& desk, Wished&) {
    const auto& view = desk.opinion();
    if (!view.order) return draw_open_terms(ui, desk);
    ui.text(Face::Heading, view.order->name, Ink::Title);
    if (view.terms.empty())
        return ui.text(Face::Body, ui.say("terms.none", "This order has no terms."), Ink::Quiet);
    for (const auto& term : view.terms) {
        ui.gap(12);
        ui.text(Face::Strong, term.name, Ink::Title);
        draw_shifts(ui, term);
    }
}

}  // namespace allwrits
