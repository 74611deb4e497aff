// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

// What matters most: a bar for each assumption, from the ledger's mean with it low to the mean with it high.

namespace allwrits {
namespace {

struct MoversScale {
    double low = 0, high = 1;
    float left = 0, width = 0;
    float x_of(double number) const {
        return left + width * static_cast<float>((number - low) / (high - low));
    }
};

MoversScale scale_of(const LedgerMovers& movers) {
    MoversScale scale{.low = movers.mean, .high = movers.mean};
    for (const auto& bar : movers.bars) {
        scale.low = std::min({scale.low, bar.at_low, bar.at_high});
        scale.high = std::max({scale.high, bar.at_low, bar.at_high});
    }
    if (!(scale.high > scale.low)) scale.high = scale.low + 1;
    return scale;
}

// Hollow towards its low number, filled towards its high one.
void draw_bar(Ui& ui, Rect where, const MoverBar& bar, const MoversScale& scale, double mean, Ink ink) {
    const float middle = scale.x_of(mean);
    const auto part = [&](double end) {
        const float x = scale.x_of(end);
        return Rect{std::min(x, middle), where.y, std::max(2.0F, std::abs(x - middle)), where.h};
    };
    ui.outline(part(bar.at_low), ui.colour(ink), 2);
    ui.fill(part(bar.at_high), ui.colour(ink));
    ui.line({middle, where.y - ui.px(5)}, {middle, where.bottom() + ui.px(5)}, ui.theme().title, 2);
}

// Its name, which explains itself; below, the bar between its two numbers.
void draw_mover(Ui& ui, const Desk& desk, const LedgerMovers& movers, const MoverBar& bar, MoversScale scale,
                Ink ink, Wished& wished) {
    const auto& id = desk.scenario().assumptions[bar.assumption.at].id;
    const std::array runs{
        TextRun{.text = capital(bar.name), .face = Face::Body, .ink = Ink::Text, .link = id}};
    if (ui.paragraph(runs, "mover/" + desk.scenario().outcomes[movers.outcome.at].id))
        wish_for(wished, AskWhy{.topic = id});
    const auto where = ui.take(std::round(ui.px(28)));
    const auto low = figure_text(bar.low);
    const auto high = figure_text(bar.high);
    const bool rising = bar.at_high >= bar.at_low;
    ui.text_at(Face::Small, {where.x + scale.left - ui.px(10), where.y + ui.px(3)}, rising ? low : high,
               Ink::Quiet, 1);
    ui.text_at(Face::Small, {where.right(), where.y + ui.px(3)}, rising ? high : low, Ink::Quiet, 1);
    scale.left += where.x;
    draw_bar(ui, {where.x, where.y + ui.px(8), where.w, ui.px(13)}, bar, scale, movers.mean, ink);
    ui.gap(1);
}

// Room for the numbers on both sides.
float number_room(const Ui& ui, const LedgerMovers& movers) {
    float wide = ui.px(30);
    for (const auto& bar : movers.bars) {
        wide = std::max({wide, ui.text_width(Face::Small, figure_text(bar.low)),
                         ui.text_width(Face::Small, figure_text(bar.high))});
    }
    return wide + ui.px(12);
}

void draw_axis(Ui& ui, const LedgerMovers& movers, const MoversScale& scale) {
    const auto where = ui.take(std::round(ui.px(26)));
    ui.line({where.x + scale.left, where.y}, {where.x + scale.left + scale.width, where.y}, ui.theme().edge,
            1);
    const auto low = figure_text(scale.low);
    const auto high = figure_text(scale.high) + " " + movers.unit;
    ui.text_at(Face::Small, {where.x + scale.left, where.y + ui.px(4)}, low, Ink::Text);
    ui.text_at(Face::Small, {where.x + scale.left + scale.width, where.y + ui.px(4)}, high, Ink::Text, 1);
}

// Which mean the bars start from, in the words of the first page; and that page's number, where drawing the
// futures one by one made it another.
std::string measure_text(const Ui& ui, const LedgerMovers& movers, const Ledgers& ledgers) {
    const auto n = figure_text(movers.mean);
    const auto limit = figure_text(movers.counted_up_to);
    auto text = movers.counted_up_to > 0
                    ? ui.say("forecast.movers_weighed",
                             "The bright line: as a court weighs it, a future counting up to {limit}: {n} "
                             "{unit}.",
                             {{"limit", limit}, {"n", n}, {"unit", movers.unit}})
                    : ui.say("forecast.movers_mean", "The bright line: the mean now, {n} {unit}.",
                             {{"n", n}, {"unit", movers.unit}});
    const auto first = std::ranges::find(ledgers.ledgers, movers.outcome, &Ledger::outcome);
    if (first == ledgers.ledgers.end()) return text;
    const bool limited = movers.counted_up_to > 0;
    const auto drawn = figure_text(limited ? first->now.weighed.value : first->now.mean.value);
    if (drawn == n) return text;
    return text + " " +
           ui.say("forecast.movers_drawn",
                  "The first page draws each future instead of counting chances: there it is {n}.",
                  {{"n", drawn}});
}

void draw_movers(Ui& ui, ForecastPages& pages, const LedgerMovers& movers, Wished& wished) {
    const auto& desk = pages.desk();
    const auto ink = ink_of_ledger(desk.scenario(), movers.outcome);
    ui.text(Face::Heading, capital(movers.name), ink);
    ui.text(Face::Small, measure_text(ui, movers, pages.ledgers()), Ink::Quiet);
    ui.gap(10);
    if (movers.bars.empty())
        return ui.text(Face::Body, ui.say("forecast.no_movers", "Nothing uncertain moves it."));
    auto scale = scale_of(movers);
    scale.left = number_room(ui, movers);
    scale.width = std::max(ui.px(60), ui.rest().w - 2 * scale.left);
    for (const auto& bar : movers.bars) draw_mover(ui, desk, movers, bar, scale, ink, wished);
    draw_axis(ui, movers, scale);
    if (movers.others > 0) {
        ui.gap(4);
        ui.text(Face::Small,
                ui.say("forecast.movers_left", "{n} others move it less.",
                       {{"n", std::to_string(movers.others)}}),
                Ink::Quiet);
    }
}

}  // namespace

void draw_movers_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, Wished& wished) {
    const auto panel = ui.panel("forecast movers", place.where, {.padding = 20});
    place.head();
    ui.text(Face::Body, ui.say("forecast.movers",
                               "Each number nobody knows, moved over the range in which it lies 8 times in "
                               "10: what does it do to the mean?"));
    ui.text(Face::Small,
            ui.say("forecast.movers_legend",
                   "Hollow: its low end. Filled: its high end. Take a name to see who argues for what."),
            Ink::Quiet);
    ui.gap(12);
    const auto& list = pages.movers();
    in_columns(ui, list.size(), ui.px(400),
               [&](std::size_t nth) { draw_movers(ui, pages, list[nth], wished); });
}

}  // namespace allwrits
