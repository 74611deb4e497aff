// SPDX-License-Identifier: MIT
#include "desktop/option_plate.h"
#include "desktop/session_screen.h"
#include "desktop/widgets.h"
#include "view/option_keys.h"

#include <algorithm>
#include <map>

namespace allwrits {
namespace {

using Group = Option::Group;

std::string heap_name(const Ui& ui, Group group, std::size_t count) {
    const auto n = std::to_string(count);
    switch (group) {
        case Group::Evidence:
            return ui.say("question.evidence", "Seek an exhibit instead ({n})", {{"n", n}});
        case Group::Bold:
            return ui.say("question.bold", "Bolder forms ({n})", {{"n", n}});
        case Group::Main:
        case Group::Aside:
        case Group::More:
        case Group::Pass:
            break;
    }
    return ui.say("question.more", "More ({n})", {{"n", n}});
}

Key heap_key(Group group) {
    return group == Group::Evidence ? Key::S : group == Group::Bold ? Key::B : Key::M;
}

void draw_option(Ui& ui, const Desk& desk, const Option& option, const std::string& id, int number,
                 Wished& wished) {
    const bool pass = option.group == Group::Pass;
    const bool has_key = option.closed_because.empty() && (pass || number <= 9);
    const auto key_name = !has_key ? std::string{} : pass ? std::string("0") : std::to_string(number);
    const auto key = !has_key ? Key::None : pass ? Key::Digit0 : digit_key(number);
    if (option_plate(ui, id, option, key, key_name, number == 1 && !pass, claim_of(desk, option))) {
        wish_for(wished, MakeMove{.move = option.move});
    }
    if (const auto topic = topic_of(desk, option);
        !topic.empty() && ui.focused_name() == id && ui.take_key(Key::W)) {
        wish_for(wished, AskWhy{.topic = topic});
    }
    ui.gap(7);
}

// Of a decision that takes several moves, how many are made.
void draw_chosen(Ui& ui, const SeatView& view) {
    if (view.made == 0 || view.count <= 1) return;
    ui.text(Face::Small,
            ui.say("question.chosen", "{made} of {count} chosen",
                   {{"made", std::to_string(view.made)}, {"count", std::to_string(view.count)}}),
            Ink::Quiet);
}

}  // namespace

// Options lie in a few heaps, so that no more than four ask to be weighed at once.
Group heap_of(const Option& option) { return option.group == Group::Aside ? Group::More : option.group; }

std::string topic_of(const Desk& desk, const Option& option) {
    const auto id = [&](ArgumentId card) { return desk.scenario().arguments[card.at].id; };
    if (const auto* plead = std::get_if<Plead>(&option.move)) return id(plead->argument);
    if (const auto* mark = std::get_if<Mark>(&option.move)) return id(mark->argument);
    if (const auto* contrary = std::get_if<NameContrary>(&option.move)) return id(contrary->argument);
    if (const auto* weakness = std::get_if<Weakness>(&option.move)) return id(weakness->argument);
    if (const auto* ask = std::get_if<Ask>(&option.move); ask != nullptr && ask->factor.exists()) {
        return desk.scenario().factors[ask->factor.at].id;
    }
    if (const auto* find = std::get_if<Find>(&option.move))
        return desk.scenario().factors[find->factor.at].id;
    return {};
}

// Over a heap that was opened the question itself would be a wrong title: what lies in it may be about other
// things.
void draw_heading(Ui& ui, const Desk& desk, const SessionDraft& draft) {
    switch (draft.group) {
        case Group::Bold:
            return ui.text(Face::Heading, ui.say("question.bold_title",
                                                 "Bolder forms: a page more, and they may be found out"));
        case Group::Evidence:
            return ui.text(Face::Heading, ui.say("question.evidence_title", "Look for an exhibit instead"));
        case Group::More:
        case Group::Aside: {
            const bool finding = desk.view().verb == Verb::Find;
            return ui.text(Face::Heading,
                           finding ? ui.say("question.otherwise", "Find otherwise than the record leans")
                                   : ui.say("question.further", "What else you may choose"));
        }
        case Group::Main:
        case Group::Pass: break;
    }
    ui.text(Face::Heading, desk.view().question);
    draw_chosen(ui, desk.view());
}

void draw_options(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    const auto& options = desk.view().options;
    std::map<Group, std::size_t> heaps;
    for (const auto& option : options) {
        if (option.closed_because.empty()) ++heaps[heap_of(option)];
    }
    if (draft.group != Group::Main && heaps[draft.group] == 0) draft.group = Group::Main;
    int number = 0;
    std::size_t nth = 0;
    for (const auto& option : options) {
        const auto id = "option/" + std::to_string(nth++);
        const bool here = heap_of(option) == draft.group;
        const bool with_main =
            draft.group == Group::Main && (option.group == Group::Pass || !option.closed_because.empty());
        if (!here && !with_main) continue;
        if (option.group != Group::Pass && option.closed_because.empty()) ++number;
        draw_option(ui, desk, option, id, number, wished);
    }
    draw_heaps(ui, desk, draft);
}

void draw_heaps(Ui& ui, const Desk& desk, SessionDraft& draft, Group but) {
    const auto row = ui.row(8);
    if (draft.group != Group::Main) {
        if (button(ui, "heap/back", ui.say("question.back", "Back to the question"), {.key = Key::Back}))
            draft.group = Group::Main;
        return;
    }
    std::map<Group, std::size_t> heaps;
    for (const auto& option : desk.view().options) {
        if (option.closed_because.empty()) ++heaps[heap_of(option)];
    }
    for (const auto group : {Group::Bold, Group::Evidence, Group::More}) {
        if (heaps[group] == 0 || group == but) continue;
        const auto key = heap_key(group);
        const std::string key_name(
            1, static_cast<char>('A' + (static_cast<int>(key) - static_cast<int>(Key::A))));
        if (button(ui, "heap/" + key_name, heap_name(ui, group, heaps[group]),
                   {.key = key, .key_name = key_name})) {
            draft.group = group;
        }
    }
}

void draw_question(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished) {
    const auto& view = desk.view();
    if (!view.my_turn) {
        const auto text =
            news.thinking || view.waiting_for.empty()
                ? ui.say("question.wait", "The others act.")
                : ui.say("question.waiting_for", "{role} acts now.", {{"role", view.waiting_for}});
        return ui.text(Face::Quote, text, Ink::Quiet);
    }
    renew(draft, desk);
    draw_heading(ui, desk, draft);
    ui.gap(8);
    draw_options(ui, desk, draft, wished);
}

}  // namespace allwrits
