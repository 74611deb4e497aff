// SPDX-License-Identifier: MIT
#include "session/draft.h"
#include "view/dossier.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// One exhibit, as far as a seat has seen it.

namespace allwrits {
namespace {

Line told(std::string text, std::vector<FactId> cites = {}) {
    return {.kind = Line::Kind::Narration, .text = std::move(text), .cites = std::move(cites)};
}

void add_cards(const Wording& words, std::string_view key, const std::vector<ArgumentId>& cards,
               std::vector<Line>& into) {
    std::vector<std::string> names;
    for (const auto card : cards) {
        names.push_back(words.scenario().arguments[card.at].id + " “" + words.headline(card) + "”");
    }
    if (!names.empty())
        into.push_back(told(phrase(words.words(), key, {{"cards", joined(words.words(), names)}})));
}

void add_read(const Wording& words, EvidenceId exhibit, std::vector<Line>& into) {
    const auto& reading = reading_of(words.scenario(), words.seen(), exhibit);
    into.push_back(told(words.reading(exhibit), reading.facts));
    if (reading.helps.exists()) {
        into.push_back(
            told(phrase(words.words(), "exhibit.helps", {{"role", words.short_role(reading.helps)}})));
    }
    add_cards(words, "exhibit.strengthens", reading.strengthens, into);
    add_cards(words, "exhibit.weakens", reading.weakens, into);
    add_cards(words, "exhibit.shows_up", reading.shows_up, into);
}

// Which of its readings is found is drawn when it is looked for: until then only whom it may help is known.
void add_unread(const Wording& words, EvidenceId exhibit, std::vector<Line>& into) {
    const auto& evidence = words.scenario().evidence[exhibit.at];
    into.push_back(told(phrase(words.words(), "exhibit.unread")));
    const auto one = evidence.readings[0].helps;
    const auto other = evidence.readings[1].helps;
    if (one.exists() && other.exists() && one != other) {
        into.push_back(
            told(phrase(words.words(), "exhibit.may_help",
                        {{"one", words.short_role(one)}, {"other", words.short_role(other)}})));
    } else if (one.exists()) {
        into.push_back(told(phrase(words.words(), "exhibit.helps", {{"role", words.short_role(one)}})));
    }
    into.push_back(told(phrase(words.words(), "exhibit.costs",
                               {{"days", days_text(words.words(), evidence.days)}})));
}

}  // namespace

std::vector<Line> known_of_exhibit(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                                   EvidenceId exhibit) {
    const Wording wording(scenario, words, sight.seen);
    const auto& evidence = scenario.evidence[exhibit.at];
    std::vector<Line> lines{{.kind = Line::Kind::Heading, .text = wording.question(exhibit)}};
    // A seat's sight holds a draw only where it has seen it.
    if (sight.seen.drawn.has(exhibit.at))
        add_read(wording, exhibit, lines);
    else
        add_unread(wording, exhibit, lines);
    const auto& state = sight.seen;
    const auto* status = state.excluded.has(exhibit.at) ? "record.excluded"
                         : state.limited.has(exhibit.at) ? "record.limited"
                                                         : "";
    lines.push_back(
        told(phrase(words, "exhibit.reliability",
                    {{"n", thousandths_text(evidence.reliability * std::int64_t{10})},
                     {"status", *status == '\0' ? std::string{} : phrase(words, status)}})));
    if (evidence.factor.exists())
        lines.push_back(told(phrase(words, "exhibit.factor", {{"factor", wording.factor(evidence.factor)}})));
    return lines;
}

}  // namespace allwrits
