// SPDX-License-Identifier: MIT
#include "workshop/playback.h"

#include "session/apply.h"
#include "session/logged_figures.h"
#include "session/rules.h"

namespace allwrits {
namespace {

std::vector<Event> listed(const Events& events) { return {events.all().begin(), events.all().end()}; }

void fold_into(State& state, const std::vector<Event>& events) {
    for (const auto& event : events) apply(state, event);
}

}  // namespace

Playback::Playback(const Scenario& scenario, Start begin) : scenario_(scenario), dice_(begin.seed) {
    const auto bench = role_on(scenario, Side::Bench);
    auto& opening = log_.opening;
    opening.scenario = scenario.id;
    opening.version = scenario.version;
    if (begin.variant.exists()) opening.variant = scenario.variants[begin.variant.at].id;
    opening.seed = begin.seed;
    opening.files_hash = scenario.files_hash;
    opening.rules_hash = scenario.rules_hash;
    opening.players = std::move(begin.players);
    opening.person_judges =
        bench.exists() && bench.at < opening.players.size() && opening.players[bench.at] == "person";
    opening.events =
        listed(start(scenario, dice_, {.variant = begin.variant, .person_judges = opening.person_judges}));
    fold_into(state_, opening.events);
    opening.figures = figures_to_log(scenario, State{}, opening.events);
    opening.state_after = hash_of(state_);
}

Result<void, Refusal> Playback::make(const Submission& submission) {
    const auto events = decide(scenario_, state_, submission, dice_);
    if (!events) return failure(events.error());
    Record record{.number = static_cast<std::uint32_t>(log_.records.size() + 1),
                  .parent = log_.tip,
                  .seat = submission.seat,
                  .move = submission.move,
                  .note = std::string(submission.note),
                  .events = listed(*events)};
    record.figures = figures_to_log(scenario_, state_, record.events);
    fold_into(state_, record.events);
    record.state_after = hash_of(state_);
    log_.tip = record.number;
    log_.records.push_back(std::move(record));
    return {};
}

}  // namespace allwrits
