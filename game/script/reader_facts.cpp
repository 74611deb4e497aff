// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

// Thousandths. A choice of play: the order is what matters, and a bench's `excludes_under` may fall between
// any two.
std::int32_t reliability(Confidence confidence) {
    switch (confidence) {
        case Confidence::Primary:
            return 900;
        case Confidence::Seed:
            return 800;
        case Confidence::Press:
            return 700;
        case Confidence::Recalled:
            return 500;
    }
    return 500;
}

// An exhibit is no better than the weakest fact in it.
std::int32_t lowest_reliability(const Scenario& scenario, const Evidence& evidence) {
    auto lowest = reliability(Confidence::Primary);
    for (const auto& answer : evidence.readings) {
        for (const auto fact : answer.facts)
            lowest = std::min(lowest, reliability(scenario.facts[fact.at].confidence));
    }
    return lowest;
}

Reading read_answer(Manuscript& script, const Fields& fields) {
    return {.helps = fields.id<Role>("helps"),
            .facts = fields.ids<Fact>("facts"),
            .strengthens = fields.ids<Argument>("strengthens"),
            .weakens = fields.ids<Argument>("weakens"),
            .shows_up = fields.ids<Argument>("shows_up"),
            .shifts = shifts_of(script, fields.item()),
            .effect = fields.effect("effect")};
}

void read_answers(Manuscript& script, const Item& item, Evidence& evidence) {
    const auto answers = script.items.inside(item, "reading");
    if (answers.size() != 2) {
        return script.complaints.add(
            item.place, fmt::format("{} needs two readings and has {}", called(item), answers.size()),
            "one that helps either side");
    }
    for (std::size_t nth = 0; nth < 2; ++nth)
        evidence.readings[nth] = read_answer(script, Fields(*answers[nth], script));
    evidence.first_reading = Fields(*answers[0], script).chance("chance");
    const Fields second(*answers[1], script);
    if (second.find("chance") == nullptr) return;
    second.complain("chance", fmt::format("{} gives its second reading a chance", called(item)),
                    "the first has one, and the second the rest");
}

Evidence read_exhibit(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Evidence evidence{.id = item.id,
                      .factor = fields.id<Factor>("factor"),
                      .days = fields.thousandths("days"),
                      .may_seek = fields.roles("who"),
                      .start_held_by = fields.id<Role>("held_by"),
                      .last_stage = fields.id<Stage>("until_stage"),
                      .given_by_incident = fields.truth("incident")};
    read_answers(script, item, evidence);
    evidence.reliability = lowest_reliability(script.scenario(), evidence);
    return evidence;
}

}  // namespace

void read_facts(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("source")) {
        scenario.sources.push_back({.id = item->id, .url = Fields(*item, script).text("url")});
    }
    for (const auto* item : script.items.of("fact")) {
        const Fields fields(*item, script);
        scenario.facts.push_back({.id = item->id,
                                  .sources = fields.ids<Source>("source"),
                                  .confidence = fields.one_of<Confidence>("confidence"),
                                  .contested = fields.truth("contested"),
                                  .date = fields.text("date")});
    }
    for (const auto* item : script.items.of("evidence"))
        scenario.evidence.push_back(read_exhibit(script, *item));
}

}  // namespace allwrits
