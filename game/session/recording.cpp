// SPDX-License-Identifier: MIT
#include "session/recording.h"

#include "session/apply.h"
#include "session/logged_figures.h"
#include "session/rules.h"

#include <utility>

namespace allwrits {
namespace {

std::vector<Event> listed(const Events& events) { return {events.all().begin(), events.all().end()}; }

void fold_into(State& state, const std::vector<Event>& events) {
    for (const auto& event : events) apply(state, event);
}

}  // namespace

Opening opened(const Scenario& scenario, Beginning beginning, State& state) {
    Opening opening{.scenario = scenario.id,
                    .version = scenario.version,
                    .seed = beginning.seed,
                    .files_hash = scenario.files_hash,
                    .rules_hash = scenario.rules_hash,
                    .players = std::move(beginning.players)};
    if (beginning.variant.exists()) opening.variant = scenario.variants[beginning.variant.at].id;
    const auto bench = role_on(scenario, Side::Bench);
    opening.person_judges =
        bench.exists() && bench.at < opening.players.size() && opening.players[bench.at] == "person";
    opening.events = listed(start(scenario, Dice(opening.seed),
                                  {.variant = beginning.variant, .person_judges = opening.person_judges}));
    state = {};
    opening.figures = figures_to_log(scenario, state, opening.events);
    fold_into(state, opening.events);
    opening.state_after = hash_of(state);
    return opening;
}

Result<Record, Refusal> recorded(const Scenario& scenario, const Dice& dice, const Log& log,
                                 const Submission& submission, State& state) {
    const auto events = decide(scenario, state, submission, dice);
    if (!events) return failure(events.error());
    Record record{.number = static_cast<std::uint32_t>(log.records.size() + 1),
                  .parent = log.tip,
                  .seat = submission.seat,
                  .move = submission.move,
                  .note = std::string(submission.note),
                  .events = listed(*events)};
    record.figures = figures_to_log(scenario, state, record.events);
    fold_into(state, record.events);
    record.state_after = hash_of(state);
    return record;
}

}  // namespace allwrits
