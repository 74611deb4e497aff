// SPDX-License-Identifier: MIT
#include "desktop/hand_cards.h"
#include "desktop/option_plate.h"
#include "desktop/paper.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

using Group = Option::Group;

// What is left to spend: the number large, as little leaves for those that are many.
void draw_pages_left(Ui& ui, const HandView& hand) {
    if (hand.pages.empty()) return;
    const auto text = ui.say("brief.pages_left", "{pages} left", {{"pages", hand.pages}});
    const auto left = static_cast<int>(std::min<std::int64_t>(hand.pages_left / 1000, 20));
    const auto line = ui.take(std::round(ui.px(34)));
    const float wide = ui.text_at(Face::Strong, {line.x, line.y + ui.px(6)}, text, Ink::Title);
    float x = line.x + wide + ui.px(14);
    for (int at = 0; at < left && x + ui.px(12) < line.right(); ++at) {
        const Rect leaf{x, line.y + ui.px(8), ui.px(12), ui.px(17)};
        ui.fill(leaf, ui.theme().raised, 1);
        ui.outline(leaf, ui.theme().title, 1, 1);
        x += ui.px(16);
    }
}

// Main options that are no cards, what is closed, and passing.
void draw_loose_options(Ui& ui, const Desk& desk, const std::set<std::size_t>& drawn, Wished& wished) {
    const auto& options = desk.view().options;
    int number = 0;
    for (std::size_t at = 0; at < options.size(); ++at) {
        const auto& option = options[at];
        const bool closed = !option.closed_because.empty();
        const bool pass = option.group == Group::Pass;
        if (option.group == Group::Main && !closed) ++number;
        if (drawn.contains(at) || (option.group != Group::Main && !pass && !closed)) continue;
        const bool has_key = !closed && (pass || number <= 9);
        const auto key = !has_key ? Key::None : pass ? Key::Digit0 : digit_key(number);
        const auto key_name = !has_key ? std::string{} : std::to_string(pass ? 0 : number);
        if (option_plate(ui, "option/" + std::to_string(at), option, key, key_name, number == 1 && !pass,
                         claim_of(desk, option))) {
            wish_for(wished, MakeMove{.move = option.move});
        }
        ui.gap(7);
    }
}

// Whether every bolder form lies on a card already.
bool bold_is_drawn(const Desk& desk, const std::set<std::size_t>& drawn) {
    const auto& options = desk.view().options;
    for (std::size_t at = 0; at < options.size(); ++at) {
        if (options[at].group == Group::Bold && !drawn.contains(at)) return false;
    }
    return true;
}

void draw_pleaded(Ui& ui, const Desk& desk, Wished& wished) {
    const auto& pleaded = desk.hand().pleaded;
    if (pleaded.empty()) return;
    ui.gap(10);
    heading(ui, ui.say("brief.pleaded", "Already pleaded, weakest first"));
    Paper paper;
    const auto& seen = desk.sight().seen;
    for (const auto& card : pleaded) {
        PaperLine line{.indent = 28, .above = 6};
        line.standing = card.sealed ? Standing::Open : standing_of(seen, card.card);
        line.runs = {{"“" + card.headline + "”", Face::Small, Ink::Text, card.id},
                     {"  " + card.standing + ", " + card.price, Face::Small, Ink::Quiet}};
        if (card.is_bold)
            line.runs.push_back({ui.say("brief.was_bold", ", bold"), Face::Small, Ink::Warning});
        if (card.weakest)
            line.runs.push_back({"  " + ui.say("brief.weakest", "your weakest"), Face::Small, Ink::Changed});
        paper.line(std::move(line));
    }
    const auto rest = ui.rest();
    const auto where = ui.take(paper.height(ui, rest.w));
    if (const auto taken = paper.draw(ui, where, "pleaded")) wish_for(wished, AskWhy{.topic = *taken});
}

}  // namespace

void draw_brief(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    renew(draft, desk);
    draw_heading(ui, desk, draft);
    ui.gap(8);
    if (draft.group != Group::Main) return draw_options(ui, desk, draft, wished);
    draw_pages_left(ui, desk.hand());
    ui.gap(4);
    const auto drawn = draw_hand_cards(ui, desk, wished);
    draw_loose_options(ui, desk, drawn, wished);
    draw_heaps(ui, desk, draft, bold_is_drawn(desk, drawn) ? Group::Bold : Group::Main);
    draw_pleaded(ui, desk, wished);
}

}  // namespace allwrits
