// SPDX-License-Identifier: MIT
#include "desktop/opinion_paper.h"
#include "desktop/option_plate.h"
#include "desktop/term_switches.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// The factor that is asked about, above its question: a bench should see whose burden it is before it finds.
void draw_asked(Ui& ui, const Desk& desk, const SessionDraft& draft) {
    const auto& factors = desk.opinion().factors;
    const auto now = std::ranges::find(factors, true, &OpinionFactor::now);
    draw_heading(ui, desk, draft);
    if (now == factors.end() || draft.group != Option::Group::Main) return;
    ui.text(Face::Small,
            now->name + ". " + now->burden + " " +
                ui.say("opinion.leans", "The record: {lean}.", {{"lean", now->lean}}),
            Ink::Quiet);
}

// The page is signed with a line of one's own, if one likes.
void draw_signing(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    const auto& options = desk.view().options;
    const auto signs = std::ranges::find_if(
        options, [](const Option& option) { return std::holds_alternative<Sign>(option.move); });
    if (signs == options.end()) return draw_options(ui, desk, draft, wished);
    const bool entered = text_field(
        ui, "opinion/note", ui.say("opinion.note", "Your reason in a line, if you like:"), draft.note);
    ui.gap(10);
    const auto id = "option/" + std::to_string(signs - options.begin());
    const auto row = ui.row(10);
    const auto words = desk.scenario().packages.empty()
                           ? ui.say("opinion.sign_decision", "Sign the decision.")
                           : signs->words;
    const bool pressed =
        button(ui, id, words,
               {.kind = ButtonLook::Kind::Primary, .key = Key::Digit1, .key_name = "1", .first = true});
    if (pressed || entered) wish_for(wished, MakeMove{.move = signs->move, .note = draft.note});
}

void draw_terms(Ui& ui, const Desk& desk, Wished& wished) {
    const auto& options = desk.view().options;
    for (std::size_t at = 0; at < options.size(); ++at) {
        if (options[at].group != Option::Group::Pass) continue;
        if (button(ui, "option/" + std::to_string(at), options[at].words,
                   {.kind = ButtonLook::Kind::Primary,
                    .key = Key::Digit0,
                    .key_name = "0",
                    .first = true,
                    .narrow = true})) {
            wish_for(wished, MakeMove{.move = options[at].move});
        }
        ui.gap(14);
    }
    draw_term_switches(ui, desk, wished);
}

}  // namespace

void draw_opinion(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    renew(draft, desk);
    draw_asked(ui, desk, draft);
    ui.gap(10);
    const auto verb = desk.view().verb;
    if (verb == Verb::Sign)
        draw_signing(ui, desk, draft, wished);
    else if (verb == Verb::Terms)
        draw_terms(ui, desk, wished);
    else
        draw_options(ui, desk, draft, wished);
    ui.gap(16);
    const auto paper = opinion_paper(ui, desk, verb != Verb::Terms);
    if (const auto topic = lay_paper(ui, paper, "opinion")) wish_for(wished, AskWhy{.topic = *topic});
    ui.gap(8);
}

}  // namespace allwrits
