// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/session_screen.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

void ledger_heading(Ui& ui, const Ledger& ledger, Ink ink) {
    const auto where =
        ui.take(std::round(ui.text_height(Face::Heading, capital(ledger.name), ui.rest().w - ui.px(30))));
    draw_future_mark(ui, {where.x + ui.px(10), where.y + ui.px(17)}, ui.px(26), ink, 0.8);
    ui.begin_column({where.x + ui.px(30), where.y, where.w - ui.px(30), where.h});
    ui.text(Face::Heading, capital(ledger.name), ink);
    ui.end_column();
    ui.gap(4);
}

void why_button(Ui& ui, const Desk& desk, const Ledger& ledger, Wished& wished) {
    const auto& id = desk.scenario().outcomes[ledger.outcome.at].id;
    if (button(ui, "why/" + id, ui.say("forecast.why", "Why?"), {.narrow = true}))
        wish_for(wished, AskWhy{.topic = id});
}

// The 100 futures with what their sizes mean beside them, or below where there is no room.
void draw_futures(Ui& ui, const Ledgers& ledgers, const Ledger& ledger, Ink ink) {
    const auto rest = ui.rest();
    const float between = ui.px(22);
    const float least = ui.px(130);
    const float room = rest.w - between - ui.px(230);
    // As large as the window's height leaves for it.
    const float side = std::round(std::clamp(room, least, std::max(least, ui.window().h * 0.3F)));
    if (room < least) {
        const float alone = std::round(std::min(rest.w, ui.px(200)));
        draw_hundred(ui, ui.take(alone, alone), ledger, ink);
        ui.gap(8);
        return draw_hundred_legend(ui, ledgers, ledger, ink);
    }
    draw_hundred(ui, {rest.x, rest.y, side, side}, ledger, ink);
    ui.begin_column({rest.x + side + between, rest.y, rest.w - side - between, rest.h});
    draw_hundred_legend(ui, ledgers, ledger, ink);
    const float reached = ui.end_column();
    static_cast<void>(ui.take(std::max(side, reached - rest.y)));
}

void draw_ledger(Ui& ui, ForecastPages& pages, const ForecastDraft& draft, std::size_t nth, Wished& wished) {
    const auto& desk = pages.desk();
    const auto& ledgers = pages.ledgers();
    const auto& ledger = ledgers.ledgers[nth];
    const auto ink = ink_of_ledger(desk.scenario(), ledger.outcome);
    ledger_heading(ui, ledger, ink);
    ui.text(Face::Body, chance_sentence(ui, ledgers, ledger, desk.words()));
    if (const auto then = then_sentence(ui, ledger); !then.empty()) ui.text(Face::Body, then);
    ui.gap(12);
    if (draft.spread)
        draw_spread(ui, pages.spreads()[nth], ink, phrase(desk.words(), "behind.denied"));
    else
        draw_futures(ui, ledgers, ledger, ink);
    ui.gap(10);
    for (const auto& note : ledger_notes(desk.words(), ledgers, ledger)) {
        ui.text(Face::Small, note, Ink::Quiet);
        ui.gap(3);
    }
    ui.gap(6);
    why_button(ui, desk, ledger, wished);
}

// What happens or not, in a line each, where its author gave it words.
void draw_happenings(Ui& ui, const Desk& desk, const Ledgers& ledgers, Wished& wished) {
    if (ledgers.happens.empty()) return;
    rule(ui);
    ui.text(Face::Small, ui.say("forecast.also", "On the way there, of 100 futures:"), Ink::Quiet);
    ui.gap(6);
    const auto row = ui.row(8);
    for (const auto& one : ledgers.happens) {
        auto label = capital(one.say) + ": " + table_hundred(one.now);
        if (one.before && table_hundred(*one.before) != table_hundred(one.now)) {
            label += " (" + ledgers.before_name + ": " + table_hundred(*one.before) + ")";
        }
        const auto& id = desk.scenario().outcomes[one.outcome.at].id;
        if (button(ui, "happens/" + id, label, {.kind = ButtonLook::Kind::Bare}))
            wish_for(wished, AskWhy{.topic = id});
    }
}

}  // namespace

void draw_ledgers_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, ForecastDraft& draft,
                       Wished& wished) {
    const auto panel = ui.panel("forecast ledgers", place.where, {.padding = 20});
    place.head();
    const auto& ledgers = pages.ledgers();
    in_columns(ui, ledgers.ledgers.size(), ui.px(330),
               [&](std::size_t nth) { draw_ledger(ui, pages, draft, nth, wished); });
    ui.gap(12);
    draft.spread = toggle(ui, "spread", ui.say("forecast.spread_toggle", "Spread: how much, along the scale"),
                          draft.spread);
    draw_happenings(ui, pages.desk(), ledgers, wished);
    ui.gap(10);
    const auto n = grouped(draft.spread ? BeliefPreview::rounds * futures_a_round : ledgers.futures);
    ui.text(
        Face::Small,
        ui.say("forecast.from",
               "From {n} futures. The ledgers count different things and are never added up.", {{"n", n}}),
        Ink::Quiet);
}

// The same in the dossier, small.
void draw_forecast_tab(Ui& ui, const Desk& desk, Wished& wished) {
    if (ledgers_in(desk.scenario()).empty()) {
        return ui.text(
            Face::Body,
            ui.say("forecast.no_model", "This case has no forecast: what follows is told, not reckoned."),
            Ink::Quiet);
    }
    const auto& ledgers = desk.ledgers();
    ui.text(Face::Strong, ledgers.course, Ink::Title);
    if (!ledgers.reason.empty()) ui.text(Face::Small, ledgers.reason, Ink::Quiet);
    ui.gap(10);
    for (const auto& ledger : ledgers.ledgers) {
        const auto ink = ink_of_ledger(desk.scenario(), ledger.outcome);
        ledger_heading(ui, ledger, ink);
        const auto rest = ui.rest();
        const float side = std::round(ui.px(120));
        draw_hundred(ui, {rest.x, rest.y + ui.px(4), side, side}, ledger, ink);
        ui.begin_column(
            {rest.x + side + ui.px(16), rest.y, std::max(ui.px(80), rest.w - side - ui.px(16)), rest.h});
        ui.text(Face::Body, chance_sentence(ui, ledgers, ledger, desk.words()));
        if (const auto then = then_sentence(ui, ledger); !then.empty())
            ui.text(Face::Small, then, Ink::Quiet);
        ui.gap(6);
        why_button(ui, desk, ledger, wished);
        const float reached = ui.end_column();
        static_cast<void>(ui.take(std::max(side + ui.px(4), reached - rest.y)));
        rule(ui);
    }
    if (!ledgers.before_name.empty()) {
        ui.text(Face::Small,
                ui.say("forecast.tab_legend", "The more, the larger. In outline: something, {name}.",
                       {{"name", ledgers.before_name}}),
                Ink::Quiet);
        ui.gap(8);
    }
    // Its key is the header's.
    if (button(ui, "forecast/open", ui.say("forecast.open", "Open the forecast"), {.key_name = "F"})) {
        wish_for(wished, Visit{.screen = Screen::Forecast});
    }
}

}  // namespace allwrits
