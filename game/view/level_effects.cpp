// SPDX-License-Identifier: MIT
#include "view/level_effects.h"

#include "forecast/summary.h"
#include "session/apply.h"
#include "session/forecasting.h"
#include "view/model_words.h"

#include <array>
#include <cmath>

namespace allwrits {
namespace {

// Of the present figure: less is not worth a bench's while, nor surer than the model.
constexpr double least_share = 0.03;

// Both states meet the same futures, so what differs between them is known better than either.
Run weighed(const Scenario& scenario, const State& state, const std::vector<OutcomeId>& ledgers) {
    return forecast(scenario, state, {.happening = Happening::Expected, .counted = true}, {},
                    {.outcomes = ledgers});
}

// The standard error of the mean difference, from how far the replicates lie apart.
double error_of_difference(const std::vector<float>& now, const std::vector<float>& with) {
    std::array<double, replicates> means{};
    const double each = static_cast<double>(now.size()) / replicates;
    for (std::size_t at = 0; at < now.size(); ++at) {
        const double difference = static_cast<double>(with[at]) - static_cast<double>(now[at]);
        means[at / block_size % replicates] += difference / each;
    }
    double mean = 0, squares = 0;
    for (const double one : means) mean += one / replicates;
    for (const double one : means) squares += (one - mean) * (one - mean);
    return std::sqrt(squares / (replicates * (replicates - 1.0)));
}

State with_level(const Scenario& scenario, const State& seen, const OpenLevel& open) {
    State other = seen;
    const auto steps = static_cast<int>(open.level) - (seen.terms[open.term.at] - 1);
    apply(other, TermSet{.term = open.term,
                         .level = static_cast<std::uint8_t>(open.level),
                         .moved = 1,
                         .index = seen.index + steps * scenario.court.term_step});
    return other;
}

}  // namespace

std::vector<LevelEffects> level_effects(const Scenario& scenario, const State& seen,
                                        const std::vector<OpenLevel>& open) {
    std::vector<LevelEffects> list;
    const auto ledgers = ledgers_in(scenario);
    if (ledgers.empty() || open.empty()) return list;
    const auto stands = weighed(scenario, seen, ledgers);
    for (const auto& one : open) {
        const auto other = weighed(scenario, with_level(scenario, seen, one), ledgers);
        LevelEffects effects{.term = one.term, .level = one.level};
        for (std::size_t at = 0; at < ledgers.size(); ++at) {
            LevelEffect effect{.ledger = ledgers[at],
                               .now = mean_of(stands, at).value,
                               .with = mean_of(other, at).value};
            const double apart = std::abs(effect.with - effect.now);
            effect.clear = apart > 0 && apart >= least_share * std::abs(effect.now) &&
                           apart > error_of_difference(stands.columns[at], other.columns[at]);
            effects.ledgers.push_back(effect);
        }
        list.push_back(std::move(effects));
    }
    return list;
}

}  // namespace allwrits
