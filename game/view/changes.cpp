// SPDX-License-Identifier: MIT
#include "view/changes.h"

#include "session/lean.h"
#include "session/slots.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <algorithm>
#include <cstdlib>

namespace allwrits {
namespace {

// A live attack on `to` by a card that stands (or is open, where `standing` is Open), or none.
ArgumentId attacker_of(const Scenario& scenario, const State& state, ArgumentId to, Standing standing) {
    const auto debate = debate_on_record(scenario, state, nullptr);
    const auto now = plain_standings(state);
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto from = id_at<Argument>(at);
        if (debate.present.has(at) && debate.attackers_of[to.at].has(at) && now.of(from) == standing)
            return from;
    }
    return {};
}

// The heaviest card that the gaining side brought in, as a sentence; "" if it brought none.
std::string newcomer(const Wording& words, const State& before, const State& after, FactorId factor,
                     int side) {
    const auto& scenario = words.scenario();
    ArgumentId heaviest;
    std::int64_t most = 0;
    for (const auto card : scenario.cards_on[factor.at]) {
        const bool ours = side == 0 || sign_of(scenario, scenario.arguments[card.at].role) == side;
        if (!ours || on_record(before, card) || !on_record(after, card)) continue;
        const auto weight = card_weight(scenario, after, plain_standings(after), card, nullptr);
        if (weight <= most) continue;
        most = weight;
        heaviest = card;
    }
    return heaviest.exists() ? phrase(words.words(), "changed.new", {{"card", words.headline(heaviest)}})
                             : std::string{};
}

// The heaviest card of a factor whose standing changed, as a sentence; "" if none did.
std::string cause(const Wording& words, const State& before, const State& after, FactorId factor, int side) {
    const auto& scenario = words.scenario();
    const auto was = plain_standings(before);
    const auto now = plain_standings(after);
    ArgumentId heaviest;
    std::int64_t most = -1;
    for (const auto card : scenario.cards_on[factor.at]) {
        if (!on_record(after, card) || !on_record(before, card) || was.of(card) == now.of(card)) continue;
        const auto pages = card_pages(scenario, after, card);
        if (pages <= most) continue;
        most = pages;
        heaviest = card;
    }
    if (!heaviest.exists()) return newcomer(words, before, after, factor, side);
    const auto headline = words.headline(heaviest);
    switch (now.of(heaviest)) {
        case Standing::Defeated:
            return phrase(words.words(), "changed.met",
                          {{"card", headline},
                           {"by", words.headline(attacker_of(scenario, after, heaviest, Standing::Upheld))}});
        case Standing::Upheld: return phrase(words.words(), "changed.stands", {{"card", headline}});
        case Standing::Open: break;
    }
    const auto by = attacker_of(scenario, after, heaviest, Standing::Open);
    if (!by.exists()) return {};
    return phrase(words.words(), "changed.unsettled", {{"card", headline}, {"by", words.headline(by)}});
}

int leaning(const Scenario& scenario, FactorId factor, std::int64_t lean) {
    if (lean == 0) return 0;
    const auto finding = finding_of(scenario, factor, lean);
    return finding == Finding::For ? 1 : finding == Finding::Against ? -1 : 0;
}

struct Turn {
    FactorId factor = {};
    int side = 0;
    std::int64_t size = 0;  // How far the lean moved.
};

std::vector<Turn> turned(const Scenario& scenario, const State& before, const State& after) {
    const auto was = leans(scenario, before, nullptr);
    const auto now = leans(scenario, after, nullptr);
    std::vector<Turn> turns;
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto factor = id_at<Factor>(at);
        const int side = leaning(scenario, factor, now[at]);
        if (leaning(scenario, factor, was[at]) != side)
            turns.push_back({factor, side, std::abs(now[at] - was[at])});
    }
    std::stable_sort(turns.begin(), turns.end(),
                     [](const Turn& a, const Turn& b) { return a.size > b.size; });
    return turns;
}

// "Burden: leans to Apple", and further ones in the same line: "rights to DOJ". A name may be a plural.
std::string turn_words(const Wording& words, const Turn& turn, bool first) {
    const auto role = role_on(words.scenario(), turn.side > 0 ? Side::For : Side::Against);
    const auto name = first ? words.factor(turn.factor) : lower(words.factor(turn.factor));
    if (turn.side == 0)
        return phrase(words.words(), first ? "changed.open" : "changed.also_open", {{"factor", name}});
    return phrase(words.words(), first ? "changed.lean" : "changed.also",
                  {{"factor", name}, {"role", words.short_role(role)}});
}

// What turned most with its reason; what else turned in a few words, and its reason on request.
void tell_leans(const Wording& words, const State& before, const State& after, std::vector<Line>& into) {
    const auto turns = turned(words.scenario(), before, after);
    if (turns.empty()) return;
    auto text = turn_words(words, turns.front(), true);
    for (std::size_t at = 1; at < turns.size(); ++at) text += ", " + turn_words(words, turns[at], false);
    text += ".";
    if (const auto why = cause(words, before, after, turns.front().factor, turns.front().side); !why.empty())
        text += " " + why;
    into.push_back({.kind = Line::Kind::Changed, .text = std::move(text)});
}

}  // namespace

void tell_changes(const Scenario& scenario, const Catalogue& words, const State& before, const State& after,
                  std::vector<Line>& into) {
    // At the start and the end nothing has moved.
    if (before.stage == StageId::none || after.ended != 0) return;
    const Wording wording(scenario, words, after);
    if (!consent(scenario, before) && consent(scenario, after)) {
        into.push_back({.kind = Line::Kind::Changed, .text = phrase(words, "told.consent")});
    }
    if (before.signed_ == 0) tell_leans(wording, before, after, into);
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        const auto credibility = scenario.roles[at].credibility;
        if (!credibility.exists() || before.measures[credibility.at] == after.measures[credibility.at])
            continue;
        into.push_back({.kind = Line::Kind::Changed,
                        .text = phrase(words, "changed.credibility",
                                       {{"role", wording.short_role(id_at<Role>(at))},
                                        {"now", thousandths_text(after.measures[credibility.at])}})});
    }
}

std::string lower(std::string text) {
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool word =
        text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && (small(text[1]) || text[1] == ' ');
    if (word) text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string ended(std::string text) {
    if (text.empty()) return text;
    const char last = text.back();
    if (last != '.' && last != '?' && last != '!') text += '.';
    return text;
}

}  // namespace allwrits
