// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"

#include <algorithm>

// The numbers that one may believe something of.

namespace allwrits {

std::string name_of_number(const Desk& desk, AssumptionId id) {
    const Wording wording(desk.scenario(), desk.words(), desk.sight().seen);
    return capital(assumption_text(wording, id));
}

const Belief* belief_in(const Desk& desk, AssumptionId id) {
    const auto found = std::ranges::find(desk.beliefs(), id, &Belief::assumption);
    return found == desk.beliefs().end() ? nullptr : &*found;
}

void choose_number(ForecastDraft& draft, const Desk& desk, AssumptionId id, bool by_hand) {
    draft.assumption = id;
    draft.just_chosen = by_hand;
    const auto* belief = belief_in(desk, id);
    draft.value = belief == nullptr ? std::optional<double>{} : std::optional(belief->value);
}

namespace {

void draw_choice(Ui& ui, const Desk& desk, ForecastDraft& draft, AssumptionId id, const std::string& note) {
    const auto& name = desk.scenario().assumptions[id.at].id;
    if (button(ui, "assumption/" + name, name_of_number(desk, id),
               {.kind = ButtonLook::Kind::Option, .note = note, .on = draft.assumption == id})) {
        choose_number(draft, desk, id, true);
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
        draw_choice(ui, desk, draft, belief.assumption,
                    ui.say("forecast.it_is", "It is {n}.", {{"n", figure_text(belief.value)}}));
        if (button(ui, "release/" + name, ui.say("forecast.release", "Let it go"), {.narrow = true})) {
            if (draft.assumption == belief.assumption) draft.value.reset();
            wish_for(wished, HoldBelief{.assumption = belief.assumption});
        }
        ui.gap(8);
    }
    rule(ui);
}

}  // namespace

void draw_choices(Ui& ui, ForecastPages& pages, ForecastDraft& draft, double rate, Wished& wished) {
    const auto& desk = pages.desk();
    draw_beliefs(ui, desk, draft, wished);
    const auto& turnings = pages.turnings(rate);
    ui.text(Face::Strong,
            turnings.empty() ? ui.say("forecast.none_turns", "No single number turns the decision")
                             : ui.say("forecast.these_turn", "Can turn the decision alone"),
            Ink::Title);
    ui.gap(4);
    for (const auto& one : turnings) {
        if (belief_in(desk, one.assumption) != nullptr) continue;
        draw_choice(ui, desk, draft, one.assumption,
                    ui.say("forecast.turns_at", "Turns at {n}.", {{"n", figure_text(one.value)}}));
    }
    ui.gap(8);
    ui.text(Face::Strong, ui.say("forecast.others", "Matter, but cannot turn it alone"), Ink::Title);
    ui.gap(4);
    for (const auto id : pages.others(rate)) {
        if (belief_in(desk, id) == nullptr) draw_choice(ui, desk, draft, id, {});
    }
}

}  // namespace allwrits
