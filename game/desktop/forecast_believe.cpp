// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"

#include <algorithm>
#include <utility>

// What would you have to believe? One assumption is dragged, and all follows it.

namespace allwrits {
namespace {

const Turning* turning_of(const std::vector<Turning>& turnings, AssumptionId id) {
    const auto found = std::ranges::find(turnings, id, &Turning::assumption);
    return found == turnings.end() ? nullptr : &*found;
}

void draw_answer(Ui& ui, ForecastPages& pages, const ForecastDraft& draft, double rate,
                 const Turning* turning) {
    const double argued = pages.apart(rate);
    const double now = draft.value ? pages.apart(rate, draft.assumption, *draft.value) : argued;
    const bool turned = now * argued < 0;
    ui.text(Face::Strong, verdict_sentence(ui, pages, rate, now), turned ? Ink::Changed : Ink::Title);
    if (turned)
        return ui.text(Face::Small,
                       ui.say("forecast.turned", "That turns it: as argued so far, the other is better."),
                       Ink::Changed);
    if (turning == nullptr) {
        return ui.text(Face::Small,
                       ui.say("forecast.never_turns", "Wherever you put this number, that stays so."),
                       Ink::Quiet);
    }
    const auto n = figure_text(turning->value);
    ui.text(
        Face::Small,
        turning->order_better_above
            ? ui.say("forecast.order_above", "Above {n} the order is better, below it a denial.", {{"n", n}})
            : ui.say("forecast.order_below", "Below {n} the order is better, above it a denial.", {{"n", n}}),
        Ink::Quiet);
}

void draw_holding(Ui& ui, const Desk& desk, ForecastDraft& draft, Wished& wished) {
    const auto row = ui.row(10);
    const auto* belief = belief_in(desk, draft.assumption);
    const bool same = belief != nullptr && draft.value && *draft.value == belief->value;
    if (draft.value && !same) {
        if (button(ui, "hold", ui.say("forecast.hold", "Believe this"),
                   {.kind = ButtonLook::Kind::Primary, .key = Key::B, .key_name = "B"})) {
            wish_for(wished, HoldBelief{.assumption = draft.assumption, .value = draft.value});
        }
    }
    if (draft.value || belief != nullptr) {
        if (button(ui, "let go", ui.say("forecast.let_go", "Let it go"), {.key = Key::L, .key_name = "L"})) {
            draft.value.reset();
            if (belief != nullptr) wish_for(wished, HoldBelief{.assumption = draft.assumption});
        }
    }
    const auto& id = desk.scenario().assumptions[draft.assumption.at].id;
    if (button(ui, "belief/why", ui.say("forecast.why", "Why?"), {.key = Key::W, .key_name = "W"}))
        wish_for(wished, AskWhy{.topic = id});
}

void draw_preview(Ui& ui, const Desk& desk, const Ledgers& ledgers) {
    in_columns(ui, ledgers.ledgers.size(), ui.px(230), [&](std::size_t nth) {
        const auto& ledger = ledgers.ledgers[nth];
        const auto ink = ink_of_ledger(desk.scenario(), ledger.outcome);
        ui.text(Face::Strong, capital(ledger.name), ink);
        ui.gap(6);
        const float side = std::round(std::min(ui.px(190), ui.rest().w));
        draw_hundred(ui, ui.take(side, side), ledger, ink);
        ui.gap(8);
        ui.text(Face::Body, chance_sentence(ui, ledgers, ledger, desk.words()));
        const auto then = then_sentence(ui, ledger);
        if (then.empty()) return;
        ui.text(Face::Small, then);
        const auto argued = figure_text(ledger.before->median.value);
        if (argued == figure_text(ledger.now.median.value)) return;
        ui.text(Face::Small, ui.say("forecast.then_argued", "As argued: about {n}.", {{"n", argued}}),
                Ink::Quiet);
    });
}

void draw_dragging(Ui& ui, ForecastPages& pages, ForecastDraft& draft, double rate, Wished& wished) {
    const auto& desk = pages.desk();
    if (!draft.assumption.exists()) {
        return ui.text(Face::Quote,
                       ui.say("forecast.choose",
                              "Nobody knows these numbers. Choose one, and put it where you think it is."),
                       Ink::Quiet);
    }
    auto& preview = pages.preview(draft.assumption);
    const auto* turning = turning_of(pages.turnings(rate), draft.assumption);
    ui.text(Face::Heading, name_of_number(desk, draft.assumption), Ink::Title);
    if (!desk.scenario().assumptions[draft.assumption.at].evidence) {
        ui.text(Face::Small, ui.say("forecast.no_evidence", "Nobody has any evidence."), Ink::Warning);
    }
    ui.gap(6);
    if (std::exchange(draft.just_chosen, false)) ui.focus_on("belief");
    draw_belief_slider(ui, preview, draft, turning);
    ui.gap(10);
    draw_answer(ui, pages, draft, rate, turning);
    ui.gap(10);
    draw_holding(ui, desk, draft, wished);
    ui.gap(14);
    auto ledgers = preview.hold(draft.value);
    ledgers.before_name = ui.say("forecast.argued", "as argued");
    draw_preview(ui, desk, ledgers);
    ui.gap(8);
    ui.text(Face::Small,
            ui.say("forecast.preview_from",
                   "From {n} futures, anew at each step. In outline: as argued so far. Only you see what you "
                   "believe.",
                   {{"n", grouped(ledgers.futures)}}),
            Ink::Quiet);
}

// Where there is room for both, the list never stands beside an empty page: the number that turns the
// decision soonest, else the one that moves a ledger most.
AssumptionId matters_most(ForecastPages& pages, double rate) {
    if (const auto& turnings = pages.turnings(rate); !turnings.empty()) return turnings.front().assumption;
    const auto& others = pages.others(rate);
    for (const auto& movers : pages.movers()) {
        for (const auto& bar : movers.bars) {
            if (std::ranges::find(others, bar.assumption) != others.end()) return bar.assumption;
        }
    }
    return others.empty() ? AssumptionId{} : others.front();
}

}  // namespace

void draw_believe_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, ForecastDraft& draft,
                       Wished& wished) {
    const double rate = rate_of(pages, draft);
    const bool weighs = can_weigh(pages.desk().scenario()) && !pages.is_denial();
    const bool wide = weighs && ui.columns() >= 50 && place.where.h > ui.px(400);
    auto area = place.where;
    if (wide && !draft.assumption.exists())
        choose_number(draft, pages.desk(), matters_most(pages, rate), false);
    if (wide) {
        const auto list = area.cut_left(area.w * 0.36F, std::round(ui.px(10)));
        const auto panel = ui.panel("forecast numbers", list, {.padding = 14});
        draw_choices(ui, pages, draft, rate, wished);
    }
    const auto panel = ui.panel("forecast believe", area, {.padding = 20});
    ui.restart_scroll_on(draft.assumption.at);
    place.head();
    if (!weighs) {
        return ui.text(Face::Body,
                       pages.is_denial()
                           ? ui.say("forecast.is_denial",
                                    "This is the denial itself. Choose another order to weigh it against.")
                           : ui.say("forecast.cannot_weigh",
                                    "There are not two ledgers and orders here to weigh against each other."),
                       Ink::Quiet);
    }
    if (!wide && draft.assumption.exists()) {
        if (button(ui, "numbers", ui.say("forecast.all_numbers", "All numbers"), {.narrow = true}))
            draft.assumption = {};
        ui.gap(8);
    }
    if (wide || draft.assumption.exists())
        draw_dragging(ui, pages, draft, rate, wished);
    else
        draw_choices(ui, pages, draft, rate, wished);
}

}  // namespace allwrits
