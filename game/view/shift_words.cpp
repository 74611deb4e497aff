// SPDX-License-Identifier: MIT
#include "view/shift_words.h"

#include "base/match.h"
#include "view/ledgers.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"

namespace allwrits {

std::string cause_text(const Wording& words, const Cause& cause) {
    const auto& scenario = words.scenario();
    return std::visit(
        Match{[&](VariantId id) {
                  return phrase(words.words(), "cause.variant",
                                {{"name", words.text("variant." + scenario.variants[id.at].id + ".name")}});
              },
              [&](const ChosenLevel& chosen) {
                  return phrase(
                      words.words(), "cause.term",
                      {{"term", words.term(chosen.term)}, {"level", words.level(chosen.term, chosen.level)}});
              },
              [&](EvidenceId id) {
                  return phrase(words.words(), "cause.exhibit", {{"question", words.question(id)}});
              },
              [&](ArgumentId id) {
                  return phrase(words.words(), "cause.card",
                                {{"card", words.headline(id)},
                                 {"id", scenario.arguments[id.at].id},
                                 {"standing", words.standing(id)}});
              }},
        cause);
}

std::string shift_text(const Wording& words, const Shift& shift) {
    const auto amount = figure_text(shift.amount);
    const auto say = [&](std::string_view key) { return phrase(words.words(), key, {{"n", amount}}); };
    switch (shift.kind) {
        case Shift::Kind::Times:
            return say("shift.times");
        case Shift::Kind::Plus:
            return phrase(words.words(), shift.amount < 0 ? "shift.minus" : "shift.plus",
                          {{"n", figure_text(shift.amount < 0 ? -shift.amount : shift.amount)}});
        case Shift::Kind::Narrow:
            return say(shift.amount <= 1 ? "shift.narrow" : "shift.widen");
        case Shift::Kind::Floor:
            return say("shift.floor");
        case Shift::Kind::Ceiling:
            return say("shift.ceiling");
        case Shift::Kind::Replace:
            return say("shift.replace");
        case Shift::Kind::Mix:
            return phrase(words.words(), "shift.mix", {{"n", of_hundred_text(words.words(), shift.amount)}});
    }
    return {};
}

std::string strength_text(const Wording& words, const Cause& cause, Strength strength) {
    if (strength.of == 1) return {};
    if (std::holds_alternative<EvidenceId>(cause)) return phrase(words.words(), "strength.limited");
    const auto* card = std::get_if<ArgumentId>(&cause);
    const bool bold = card != nullptr && words.seen().bold.has(*card);
    const bool open = card != nullptr && !words.seen().upheld.has(*card);
    if (bold && open) return phrase(words.words(), "strength.bold_open");
    return phrase(words.words(), bold ? "strength.bold" : "strength.open");
}

std::string active_shift_text(const Wording& words, const ActiveShift& active) {
    auto text =
        phrase(words.words(), "shift.of",
               {{"cause", cause_text(words, active.cause)}, {"shift", shift_text(words, *active.shift)}});
    const auto strength = strength_text(words, active.cause, active.strength);
    return strength.empty() ? text : text + ", " + strength;
}

std::vector<std::string> moves_of_card(const Wording& words, ArgumentId card) {
    std::vector<std::string> list;
    for (const auto& [assumption, shift] : words.scenario().arguments[card.at].shifts) {
        list.push_back(
            phrase(words.words(), "why.card_moves",
                   {{"assumption", numbered_text(words, assumption)}, {"shift", shift_text(words, shift)}}));
    }
    return list;
}

}  // namespace allwrits
