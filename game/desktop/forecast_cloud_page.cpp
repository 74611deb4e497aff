// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/number_text.h"

#include <algorithm>
#include <cmath>

// Both ledgers together: the picture, and what it says at a rate.

namespace allwrits {
namespace {

void legend_line(Ui& ui, Ink ink, double much, const std::string& text) {
    const auto rest = ui.rest();
    const float indent = ui.px(26);
    const float high = ui.text_height(Face::Body, text, rest.w - indent);
    const auto where = ui.take(std::round(high));
    const Point mark{where.x + ui.px(9), where.y + ui.px(13)};
    if (much > 0)
        draw_future_mark(ui, mark, ui.px(20), ink, much);
    else
        ui.circle(mark, ui.px(4), ui.theme().edge, 1.5F);
    ui.begin_column({where.x + indent, where.y, rest.w - indent, high});
    ui.text(Face::Body, text);
    ui.end_column();
    ui.gap(4);
}

void draw_reading(Ui& ui, ForecastPages& pages, ForecastDraft& draft) {
    const double rate = rate_of(pages, draft);
    draw_rate(ui, pages, draft);
    ui.gap(14);
    const auto sides = sides_of(pages.cloud(), rate);
    ui.text(Face::Small, ui.say("forecast.sides", "Of 100 futures of this order, at that rate:"), Ink::Quiet);
    ui.gap(4);
    legend_line(ui, Ink::ValueLedger, 0.8,
                ui.say("forecast.side_worth", "{n}: the leads outweigh the people",
                       {{"n", table_hundred(sides.worth)}}));
    legend_line(ui, Ink::RiskLedger, 0.8,
                ui.say("forecast.side_not", "{n}: the people outweigh the leads",
                       {{"n", table_hundred(sides.not_worth)}}));
    legend_line(ui, Ink::Quiet, 0,
                ui.say("forecast.side_neither", "{n}: neither", {{"n", table_hundred(sides.neither)}}));
    ui.gap(10);
    if (pages.is_denial())
        return ui.text(Face::Body,
                       ui.say("forecast.is_denial",
                              "This is the denial itself. Choose another order to weigh it against."),
                       Ink::Quiet);
    ui.text(Face::Strong, verdict_sentence(ui, pages, rate, pages.apart(rate)), Ink::Title);
    ui.text(Face::Small,
            ui.say("forecast.weighed",
                   "All futures together, as a court weighs them. A few bad ones can outweigh many good."),
            Ink::Quiet);
    ui.gap(8);
    ui.text(
        Face::Small,
        ui.say("forecast.line", "The line: where the leads are worth just the people. {n} futures are drawn.",
               {{"n", grouped(pages.cloud().drawn())}}),
        Ink::Quiet);
    if (pages.cloud().told)
        ui.text(Face::Small, ui.say("forecast.ringed", "Ringed: the future that came."), Ink::Quiet);
}

}  // namespace

void draw_cloud_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, ForecastDraft& draft) {
    const auto panel = ui.panel("forecast cloud", place.where, {.padding = 20});
    place.head();
    if (!can_weigh(pages.desk().scenario())) {
        return ui.text(Face::Body,
                       ui.say("forecast.cannot_weigh",
                              "There are not two ledgers and orders here to weigh against each other."),
                       Ink::Quiet);
    }
    const double rate = rate_of(pages, draft);
    const auto rest = ui.rest();
    const float room = std::max(ui.px(240), rest.h - ui.px(70));
    if (ui.columns() < 46) {
        draw_cloud_plot(ui, pages, rate, std::min(rest.w * 0.8F, ui.px(380)));
        ui.gap(12);
        return draw_reading(ui, pages, draft);
    }
    const float wide = std::round(rest.w * 0.6F);
    ui.begin_column({rest.x, rest.y, wide, rest.h});
    draw_cloud_plot(ui, pages, rate, std::min(room, wide * 0.85F));
    float reached = ui.end_column();
    ui.begin_column({rest.x + wide + ui.px(28), rest.y, rest.w - wide - ui.px(28), rest.h});
    draw_reading(ui, pages, draft);
    reached = std::max(reached, ui.end_column());
    static_cast<void>(ui.take(reached - rest.y));
}

}  // namespace allwrits
