// SPDX-License-Identifier: MIT
#include "view/dossier.h"

#include "session/draft.h"
#include "session/lean.h"
#include "view/changes.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <algorithm>
#include <utility>

namespace allwrits {
namespace {

Line heading(std::string text) { return {.kind = Line::Kind::Heading, .text = std::move(text)}; }
Line narration(std::string text, std::vector<FactId> cites = {}) {
    return {.kind = Line::Kind::Narration, .text = std::move(text), .cites = std::move(cites)};
}

std::string card_line(const Wording& words, ArgumentId card) {
    const auto& argument = words.scenario().arguments[card.at];
    const auto pages = pages_text(words.words(), card_pages(words.scenario(), words.seen(), card));
    return phrase(words.words(), "record.card",
                  {{"id", argument.id},
                   {"headline", words.headline(card)},
                   {"role", words.short_role(argument.role)},
                   {"standing", words.standing(card)},
                   {"pages", pages}});
}

void add_exhibits(const Wording& words, SeatId seat, std::vector<Line>& into) {
    const auto& scenario = words.scenario();
    const auto& state = words.seen();
    bool first = true;
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        const auto exhibit = id_at<Evidence>(at);
        const bool held = seat.exists() && state.known[seat.at].has(at) && !state.admitted.has(at) &&
                          !state.excluded.has(at);
        if (!state.admitted.has(at) && !state.excluded.has(at) && !held) continue;
        if (std::exchange(first, false)) into.push_back(heading(phrase(words.words(), "record.exhibits")));
        const auto status = held                     ? "record.held"
                            : state.excluded.has(at) ? "record.excluded"
                            : state.limited.has(at)  ? "record.limited"
                                                     : "";
        const auto tenths = thousandths_text(scenario.evidence[at].reliability * std::int64_t{10});
        into.push_back(
            narration(phrase(words.words(), "record.exhibit",
                             {{"question", words.question(exhibit)},
                              {"text", words.reading(exhibit)},
                              {"n", tenths},
                              {"status", *status == '\0' ? std::string{} : phrase(words.words(), status)}}),
                      reading_of(scenario, state, exhibit).facts));
    }
}

void add_links(const Wording& words, ArgumentId card, std::string_view key, const std::vector<Link>& links,
               std::vector<Line>& into) {
    for (std::size_t at = 0; at < links.size(); ++at) {
        const auto [from, to] = links[at];
        if (to != card || !on_record(words.seen(), from)) continue;
        const bool is_attack = &links == &words.scenario().attacks;
        if (is_attack && (words.seen().cut.has(at) || words.seen().unmeetable.has(to))) continue;
        into.push_back(
            narration("    " + phrase(words.words(), key,
                                      {{"card", words.headline(from)}, {"standing", words.standing(from)}})));
    }
}

}  // namespace

std::vector<Line> record_of(const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    const Wording wording(scenario, words, sight.seen);
    const auto lean = leans(scenario, sight.seen, nullptr);
    std::vector<Line> lines;
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto factor = id_at<Factor>(at);
        lines.push_back(
            heading(phrase(words, "record.factor",
                           {{"factor", wording.factor(factor)}, {"lean", wording.lean(factor, lean[at])}})));
        const auto before = lines.size();
        for (const auto card : scenario.cards_on[at]) {
            if (sight.seen.pleaded.has(card))
                lines.push_back(narration(card_line(wording, card), scenario.arguments[card.at].grounds));
        }
        if (lines.size() == before) lines.push_back(narration(phrase(words, "record.nothing")));
    }
    add_exhibits(wording, sight.seat, lines);
    return lines;
}

std::vector<Line> map_of(const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    const Wording wording(scenario, words, sight.seen);
    std::vector<Line> lines;
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        lines.push_back(heading(wording.factor(id_at<Factor>(at))));
        for (const auto card : scenario.cards_on[at]) {
            if (!on_record(sight.seen, card)) continue;
            lines.push_back(narration(card_line(wording, card)));
            add_links(wording, card, "map.attack", scenario.attacks, lines);
            add_links(wording, card, "map.support", scenario.supports, lines);
        }
    }
    return lines;
}

std::vector<Line> law_of(const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    const Wording wording(scenario, words, sight.seen);
    const auto lean = leans(scenario, sight.seen, nullptr);
    std::vector<Line> lines;
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto factor = id_at<Factor>(at);
        lines.push_back(
            heading(phrase(words, "record.factor",
                           {{"factor", wording.factor(factor)}, {"lean", wording.lean(factor, lean[at])}})));
        auto text = wording.text("factor." + scenario.factors[at].id + ".question");
        const auto bearer = sight.seen.bears[at];
        text += " " + (bearer == State::nobody
                           ? phrase(words, "law.law")
                           : phrase(words, "law.bears", {{"role", wording.short_role(id_at<Role>(bearer))}}));
        lines.push_back(narration(text));
        const auto& law = "factor." + scenario.factors[at].id + ".law";
        if (const auto more = wording.text(law); !more.empty()) lines.push_back(narration(more));
    }
    return lines;
}

std::vector<Line> sources_of(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                             const std::vector<FactId>& facts) {
    const Wording wording(scenario, words, sight.seen);
    std::vector<FactId> once;
    for (const auto fact : facts) {
        if (std::find(once.begin(), once.end(), fact) == once.end()) once.push_back(fact);
    }
    std::vector<Line> lines;
    for (const auto id : once) {
        const auto& fact = scenario.facts[id.at];
        std::string text = "[" + fact.id + "] " + wording.text("fact." + fact.id + ".text");
        if (fact.contested) text += " (" + phrase(words, "sources.contested") + ")";
        for (const auto source : fact.sources) {
            const auto& from = scenario.sources[source.at];
            text += "\n    " + wording.text("source." + from.id + ".title");
            if (!from.url.empty()) text += " " + from.url;
        }
        lines.push_back(narration(text));
    }
    if (lines.empty()) lines.push_back(narration(phrase(words, "sources.none")));
    return lines;
}

}  // namespace allwrits
