// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

// What would you have to believe? One assumption is dragged, and all follows it.

namespace allwrits {
namespace {

std::string name_of(const Desk& desk, AssumptionId id) {
    const Wording wording(desk.scenario(), desk.words(), desk.sight().seen);
    return capital(numbered_text(wording, id));
}

const Belief* held(const Desk& desk, AssumptionId id) {
    const auto found = std::ranges::find(desk.beliefs(), id, &Belief::assumption);
    return found == desk.beliefs().end() ? nullptr : &*found;
}

const Turning* turning_of(const std::vector<Turning>& turnings, AssumptionId id) {
    const auto found = std::ranges::find(turnings, id, &Turning::assumption);
    return found == turnings.end() ? nullptr : &*found;
}

void choose(ForecastDraft& draft, const Desk& desk, AssumptionId id) {
    draft.assumption = id;
    draft.just_chosen = true;
    const auto* belief = held(desk, id);
    draft.value = belief == nullptr ? std::optional<double>{} : std::optional(belief->value);
}

void draw_choice(Ui& ui, const Desk& desk, ForecastDraft& draft, AssumptionId id, const std::string& note) {
    const auto& name = desk.scenario().assumptions[id.at].id;
    if (button(ui, "assumption/" + name, name_of(desk, id),
               {.kind = ButtonLook::Kind::Option, .note = note, .on = draft.assumption == id})) {
        choose(draft, desk, id);
    }
    ui.gap(6);
}

// What is held, to look at or to let go.
void draw_beliefs(Ui& ui, const Desk& desk, ForecastDraft& draft, Wished& wished) {
    if (desk.beliefs().empty()) return;
    ui.text(Face::Strong, ui.say("forecast.you_believe", "You believe"), Ink::Title);
    ui.gap(4);
    for (const auto& belief : desk.beliefs()) {
        const auto& name = desk.scenario().assumptions[belief.assumption.at].id;
        draw_choice(ui, desk, draft, belief.assumption, ui.say("forecast.it_is", "It is {n}.", {{"n", figure_text(belief.value)}}));
        if (button(ui, "release/" + name, ui.say("forecast.release", "Let it go"), {.narrow = true})) {
            if (draft.assumption == belief.assumption) draft.value.reset();
            wish_for(wished, HoldBelief{.assumption = belief.assumption});
        }
        ui.gap(8);
    }
    rule(ui);
}

void draw_choices(Ui& ui, ForecastPages& pages, ForecastDraft& draft, double rate, Wished& wished) {
    const auto& desk = pages.desk();
    draw_beliefs(ui, desk, draft, wished);
    const auto& turnings = pages.turnings(rate);
    ui.text(Face::Strong, turnings.empty() ? ui.say("forecast.none_turns", "No single number turns the decision")
                                           : ui.say("forecast.these_turn", "Can turn the decision alone"), Ink::Title);
    ui.gap(4);
    for (const auto& one : turnings) {
        if (held(desk, one.assumption) != nullptr) continue;
        draw_choice(ui, desk, draft, one.assumption, ui.say("forecast.turns_at", "Turns at {n}.", {{"n", figure_text(one.value)}}));
    }
    ui.gap(8);
    ui.text(Face::Strong, ui.say("forecast.others", "Matter, but cannot turn it alone"), Ink::Title);
    ui.gap(4);
    for (const auto id : pages.others(rate)) {
        if (held(desk, id) == nullptr) draw_choice(ui, desk, draft, id, {});
    }
}

// The slider's rail in powers of ten where the range spans decades.
struct BeliefScale {
    const BeliefPreview& preview;
    double place(double value) const { return preview.by_factors() ? std::log10(std::max(value, preview.least())) : value; }
    double value(double place) const { return preview.by_factors() ? std::pow(10.0, place) : place; }
    double least() const { return place(preview.least()); }
    double most() const { return place(preview.most()); }
    double step() const { return (most() - least()) / 60; }
};

// Above the rail: where it turns, and the middle as argued, each with a shape of its own.
void draw_places(Ui& ui, const BeliefScale& scale, const Turning* turning) {
    // As the slider lays its rail where a number stands at its right.
    const auto rest = ui.rest();
    const float rail = rest.w - std::min(ui.px(120), rest.w * 0.4F) - ui.px(28);
    const auto where = ui.take(std::round(ui.px(16)));
    const auto x_of = [&](double value) {
        return where.x + ui.px(12) + rail * static_cast<float>((scale.place(value) - scale.least()) / (scale.most() - scale.least()));
    };
    const float y = where.bottom() - ui.px(6);
    const float from = x_of(scale.preview.low());
    const float to = x_of(scale.preview.high());
    ui.line({from, y}, {to, y}, ui.theme().earlier, 2);
    for (const float end : {from, to}) ui.line({end, y - ui.px(4)}, {end, y + ui.px(4)}, ui.theme().earlier, 2);
    ui.disc({x_of(scale.preview.middle()), y}, ui.px(5), ui.back());
    ui.circle({x_of(scale.preview.middle()), y}, ui.px(5), ui.theme().earlier, 2);
    if (turning == nullptr) return;
    const float x = std::clamp(x_of(turning->value), where.x + ui.px(12), where.x + ui.px(12) + rail);
    const std::array tip{Point{x, y + ui.px(8)}, Point{x - ui.px(8), y - ui.px(8)}, Point{x + ui.px(8), y - ui.px(8)}};
    ui.polygon(tip, ui.theme().changed);
}

void draw_slider(Ui& ui, BeliefPreview& preview, ForecastDraft& draft, const Turning* turning) {
    const BeliefScale scale{preview};
    const double value = draft.value.value_or(preview.middle());
    const double now = std::clamp(scale.place(value), scale.least(), scale.most());
    draw_places(ui, scale, turning);
    ui.gap(6);  // Room for the ring of the focus.
    const double moved = slider(ui, "belief", {}, now, scale.least(), scale.most(), scale.step(), figure_text(value));
    if (moved != now) {
        const double number = scale.value(moved);
        const double written = as_written(number);
        // What two digits cannot tell apart is kept as it is, or the handle would stick.
        const bool sticks = std::abs(scale.place(written) - now) < scale.step() / 4;
        draft.value = std::clamp(sticks ? number : written, preview.least(), preview.most());
    }
    ui.gap(6);
    auto text = ui.say("forecast.as_argued", "Ring and bar: as argued so far, about {n} (90 %: {low} to {high}).",
                       {{"n", figure_text(preview.middle())}, {"low", figure_text(preview.low())}, {"high", figure_text(preview.high())}});
    if (turning != nullptr) text += " " + ui.say("forecast.turn_mark", "Arrow: where the decision turns, {n}.", {{"n", figure_text(turning->value)}});
    ui.text(Face::Small, text, Ink::Quiet);
}

void draw_answer(Ui& ui, ForecastPages& pages, const ForecastDraft& draft, double rate, const Turning* turning) {
    const double argued = pages.apart(rate);
    const double now = draft.value ? pages.apart(rate, draft.assumption, *draft.value) : argued;
    const bool turned = now * argued < 0;
    ui.text(Face::Strong, verdict_sentence(ui, pages, rate, now), turned ? Ink::Changed : Ink::Title);
    if (turned) return ui.text(Face::Small, ui.say("forecast.turned", "That turns it: as argued so far, the other is better."), Ink::Changed);
    if (turning == nullptr) {
        return ui.text(Face::Small, ui.say("forecast.never_turns", "Wherever you put this number, that stays so."), Ink::Quiet);
    }
    const auto n = figure_text(turning->value);
    ui.text(Face::Small, turning->order_better_above ? ui.say("forecast.order_above", "Above {n} the order is better, below it a denial.", {{"n", n}})
                                                     : ui.say("forecast.order_below", "Below {n} the order is better, above it a denial.", {{"n", n}}),
            Ink::Quiet);
}

void draw_holding(Ui& ui, const Desk& desk, ForecastDraft& draft, Wished& wished) {
    const auto row = ui.row(10);
    const auto* belief = held(desk, draft.assumption);
    const bool same = belief != nullptr && draft.value && *draft.value == belief->value;
    if (draft.value && !same) {
        if (button(ui, "hold", ui.say("forecast.hold", "Believe this"), {.kind = ButtonLook::Kind::Primary, .key = Key::B, .key_name = "B"})) {
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
    if (button(ui, "belief/why", ui.say("forecast.why", "Why?"), {.key = Key::W, .key_name = "W"})) wish_for(wished, AskWhy{.topic = id});
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
        ui.text(Face::Small, ui.say("forecast.then_argued", "As argued: about {n}.", {{"n", argued}}), Ink::Quiet);
    });
}

void draw_dragging(Ui& ui, ForecastPages& pages, ForecastDraft& draft, double rate, Wished& wished) {
    const auto& desk = pages.desk();
    if (!draft.assumption.exists()) {
        return ui.text(Face::Quote, ui.say("forecast.choose", "Nobody knows these numbers. Choose one, and put it where you think it is."), Ink::Quiet);
    }
    auto& preview = pages.preview(draft.assumption);
    const auto* turning = turning_of(pages.turnings(rate), draft.assumption);
    ui.text(Face::Heading, name_of(desk, draft.assumption), Ink::Title);
    if (!desk.scenario().assumptions[draft.assumption.at].evidence) {
        ui.text(Face::Small, ui.say("forecast.no_evidence", "Nobody has any evidence."), Ink::Warning);
    }
    ui.gap(6);
    if (std::exchange(draft.just_chosen, false)) ui.focus_on("belief");
    draw_slider(ui, preview, draft, turning);
    ui.gap(10);
    draw_answer(ui, pages, draft, rate, turning);
    ui.gap(10);
    draw_holding(ui, desk, draft, wished);
    ui.gap(14);
    auto ledgers = preview.hold(draft.value);
    ledgers.before_name = ui.say("forecast.argued", "as argued");
    draw_preview(ui, desk, ledgers);
    ui.gap(8);
    ui.text(Face::Small, ui.say("forecast.preview_from", "From {n} futures, anew at each step. In outline: as argued so far. Only you see what you believe.",
                                {{"n", grouped(ledgers.futures)}}), Ink::Quiet);
}

}  // namespace

void draw_believe_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, ForecastDraft& draft, Wished& wished) {
    const double rate = rate_of(pages, draft);
    const bool weighs = can_weigh(pages.desk().scenario()) && !pages.is_denial();
    const bool wide = weighs && ui.columns() >= 50 && place.where.h > ui.px(400);
    auto area = place.where;
    if (wide) {
        const auto list = area.cut_left(area.w * 0.36F, std::round(ui.px(10)));
        const auto panel = ui.panel("forecast numbers", list, {.padding = 14});
        draw_choices(ui, pages, draft, rate, wished);
    }
    const auto panel = ui.panel("forecast believe", area, {.padding = 20});
    ui.restart_scroll_on(draft.assumption.at);
    place.head();
    if (!weighs) {
        return ui.text(Face::Body, pages.is_denial() ? ui.say("forecast.is_denial", "This is the denial itself. Choose another order to weigh it against.")
                                                     : ui.say("forecast.cannot_weigh", "There are not two ledgers and orders here to weigh against each other."),
                       Ink::Quiet);
    }
    if (!wide && draft.assumption.exists()) {
        if (button(ui, "numbers", ui.say("forecast.all_numbers", "All numbers"), {.narrow = true})) draft.assumption = {};
        ui.gap(8);
    }
    if (wide || draft.assumption.exists()) draw_dragging(ui, pages, draft, rate, wished);
    else draw_choices(ui, pages, draft, rate, wished);
}

}  // namespace allwrits
