// SPDX-License-Identifier: MIT
#include "desktop/hand_layout.h"

#include "view/touching.h"

#include <algorithm>

namespace allwrits {
namespace {

using Group = Option::Group;

ArgumentId card_in(const Move& move) {
    if (const auto* plead = std::get_if<Plead>(&move)) return plead->argument;
    const auto* weakness = std::get_if<Weakness>(&move);
    return weakness == nullptr ? ArgumentId{} : weakness->argument;
}

const HandCard* find_card(const HandView& hand, ArgumentId id) {
    for (const auto* cards : {&hand.cards, &hand.pleaded}) {
        const auto found = std::ranges::find(*cards, id, &HandCard::card);
        if (id.exists() && found != cards->end()) return &*found;
    }
    return nullptr;
}

Side other_side(Side side) { return side == Side::For ? Side::Against : Side::For; }

void write_face(const Ui& ui, const Desk& desk, LaidCard& laid) {
    const auto& card = *laid.card;
    auto& face = laid.face;
    face.text(Face::Heading, card.headline, Ink::Title);
    std::vector<std::string> chips;
    for (const auto& chip : {card.factor, card.value}) {
        if (!chip.empty()) chips.push_back(chip);
    }
    if (!chips.empty()) face.line({.above = 6, .chips = std::move(chips)});
    face.text(Face::Small, card.claim, Ink::Text, 8);
    for (const auto& link : card.meets) {
        face.line({.runs = {{ui.say("brief.meets", "meets “{card}”, {standing}",
                                    {{"card", link.headline}, {"standing", link.standing}}),
                             Face::Small, Ink::Quiet}},
                   .indent = 24,
                   .above = 6,
                   .side = other_side(desk.side())});
    }
    if (const auto touches = laid.plain->touches; touches != 0) {
        face.line({.runs = {{touches_text(ui, touches), Face::Small, Ink::Quiet}},
                   .indent = touches == (touches_value | touches_risk) ? 44.0F : 24.0F,
                   .above = 6,
                   .touches = touches});
    }
    if (laid.bold == nullptr) return;
    laid.bolder.line(
        {.runs = {{ui.say("brief.bolder", "Bolder: "), Face::Small, Ink::Title}, {card.bold, Face::Small}}});
    laid.bolder.text(Face::Small, card.bold_risk, Ink::Warning, 2);
}

}  // namespace

std::vector<LaidCard> lay_out_hand(const Ui& ui, const Desk& desk) {
    std::vector<LaidCard> cards;
    const auto& options = desk.view().options;
    int number = 0;
    for (std::size_t at = 0; at < options.size(); ++at) {
        const auto& option = options[at];
        if (option.group != Group::Main || !option.closed_because.empty()) continue;
        ++number;
        const auto* card = find_card(desk.hand(), card_in(option.move));
        if (card == nullptr) continue;
        cards.push_back({.card = card,
                         .plain = &option,
                         .number = number,
                         .plain_at = at,
                         .id = "option/" + std::to_string(at)});
    }
    for (std::size_t at = 0; at < options.size(); ++at) {
        if (options[at].group != Group::Bold) continue;
        const auto found = std::ranges::find_if(
            cards, [&](const LaidCard& laid) { return laid.card->card == card_in(options[at].move); });
        if (found == cards.end()) continue;
        found->bold = &options[at];
        found->bold_at = at;
        found->bold_id = "option/" + std::to_string(at);
    }
    for (auto& laid : cards) write_face(ui, desk, laid);
    return cards;
}

}  // namespace allwrits
