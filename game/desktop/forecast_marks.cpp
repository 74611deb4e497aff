// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "view/worth_apart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

// 100 small futures.

namespace allwrits {
namespace {

constexpr std::size_t a_side = 10;

double how_much(const Ledger& ledger, std::size_t stretch) {
    const auto last = ledger.stretches.size() - 1;
    return stretch == 0 || last == 0 ? 0 : static_cast<double>(stretch) / static_cast<double>(last);
}

std::size_t happening(const LedgerFigures& figures) {
    return figures.of_hundred.empty() ? 0 : 100 - std::min<std::size_t>(figures.of_hundred[0], 100);
}

}  // namespace

Ink ink_of_ledger(const Scenario& scenario, OutcomeId outcome) {
    return weighed_ledgers(scenario).risk == outcome ? Ink::RiskLedger : Ink::ValueLedger;
}

void draw_future_mark(Ui& ui, Point centre, float room, Ink ink, double much) {
    if (much <= 0) return ui.disc(centre, std::max(1.5F, room * 0.09F), ui.theme().edge);
    const auto colour = blend(ui.back(), ui.colour(ink), 0.62 + 0.38 * much);
    const float radius = room * static_cast<float>(0.2 + 0.25 * much);
    if (ink != Ink::RiskLedger) return ui.disc(centre, radius, colour);
    const float tip = radius * 1.12F;
    const std::array corners{Point{centre.x, centre.y - tip}, Point{centre.x + tip, centre.y},
                             Point{centre.x, centre.y + tip}, Point{centre.x - tip, centre.y}};
    ui.polygon(corners, colour);
}

void draw_hundred(Ui& ui, Rect where, const Ledger& ledger, Ink ink) {
    const float room = std::floor(std::min(where.w, where.h) / static_cast<float>(a_side));
    const auto before = ledger.before ? happening(*ledger.before) : 0;
    std::size_t nth = 0;
    for (auto stretch = ledger.stretches.size(); stretch-- > 0;) {
        for (int left = ledger.now.of_hundred[stretch]; left > 0 && nth < 100; --left, ++nth) {
            const Rect cell{where.x + room * static_cast<float>(nth % a_side),
                            where.y + room * static_cast<float>(nth / a_side), room, room};
            if (nth < before)
                ui.outline(cell.inset(std::max(0.5F, room * 0.04F)), ui.theme().earlier, 1, room * 0.12F);
            draw_future_mark(ui, cell.centre(), room * 0.92F, ink, how_much(ledger, stretch));
        }
    }
}

namespace {

// A line of the legend: what it stands for, how many now, how many before.
struct LegendLine {
    std::string name = {}, now = {}, before = {};
    bool told = false;
};

void draw_legend_line(Ui& ui, const LegendLine& line, const std::function<void(Point)>& mark, float now_at,
                      float before_at) {
    const float indent = ui.px(24);
    const auto rest = ui.rest();
    const float words = std::max(ui.px(40), now_at - rest.x - indent - ui.px(44));
    const float high = std::max(ui.px(24), ui.text_height(Face::Small, line.name, words));
    const auto where = ui.take(std::round(high));
    mark({where.x + ui.px(9), where.y + ui.px(11)});
    ui.begin_column({where.x + indent, where.y, words, high});
    ui.text(Face::Small, line.name, line.told ? Ink::Title : Ink::Text);
    ui.end_column();
    // On the base line of the name.
    const float y = where.y + (line_height(ui.faces(), Face::Small) - ui.px(size_of(Face::Small))) / 2;
    ui.text_at(Face::Small, {now_at, y}, line.now, Ink::Text, 1);
    if (!line.before.empty()) ui.text_at(Face::Small, {before_at, y}, line.before, Ink::Quiet, 1);
}

// What the sizes below are counted in, and which column is which.
void draw_legend_head(Ui& ui, const std::string& unit, const std::string& before, float now_at,
                      float before_at) {
    const float indent = ui.px(24);
    const auto rest = ui.rest();
    const float wide = std::max(ui.px(40), now_at - rest.x - indent - ui.px(44));
    const float high = unit.empty() ? 0 : ui.text_height(Face::Small, unit, wide);
    const auto where = ui.take(std::round(std::max(ui.px(22), high)));
    if (high > 0) {
        ui.begin_column({where.x + indent, where.y, wide, high});
        ui.text(Face::Small, unit, Ink::Quiet);
        ui.end_column();
    }
    ui.text_at(Face::Small, {now_at, where.y}, ui.say("forecast.now", "now"), Ink::Quiet, 1);
    if (!before.empty()) ui.text_at(Face::Small, {before_at, where.y}, before, Ink::Quiet, 1);
}

}  // namespace

void draw_hundred_legend(Ui& ui, const Ledgers& ledgers, const Ledger& ledger, Ink ink) {
    const bool any_before = ledger.before.has_value() && !ledgers.before_column.empty();
    const auto rest = ui.rest();
    const float before_wide =
        any_before ? std::max(ui.text_width(Face::Small, ledgers.before_column), ui.px(30)) + ui.px(14) : 0;
    // The table is no wider than it can be read across.
    const float right = rest.x + std::min(rest.w, ui.px(340));
    const float now_at = right - before_wide;
    draw_legend_head(ui, ledger.unit, any_before ? ledgers.before_column : std::string{}, now_at, right);
    for (auto stretch = ledger.stretches.size(); stretch-- > 0;) {
        const double now = ledger.now.shares[stretch];
        const double before = any_before ? ledger.before->shares[stretch] : 0;
        const bool told = ledger.told && ledger.told->stretch == stretch;
        if (now <= 0 && before <= 0 && !told && stretch != 0) continue;
        auto name = ledger.stretches[stretch].name;
        if (told) name += ui.say("forecast.told_here", ": the future that came");
        draw_legend_line(
            ui,
            {.name = name,
             .now = table_hundred(now),
             .before = any_before ? table_hundred(before) : "",
             .told = told},
            [&](Point at) { draw_future_mark(ui, at, ui.px(18), ink, how_much(ledger, stretch)); }, now_at,
            right);
    }
    if (!any_before) return;
    const auto outlined =
        ui.say("forecast.outlined", "in outline: something, {name}", {{"name", ledgers.before_name}});
    ui.gap(4);
    draw_legend_line(
        ui, {.name = outlined},
        [&](Point at) {
            const float half = ui.px(7);
            ui.outline({at.x - half, at.y - half, 2 * half, 2 * half}, ui.theme().earlier, 1.5F, ui.px(2));
        },
        right + ui.px(44), right);
}

}  // namespace allwrits
