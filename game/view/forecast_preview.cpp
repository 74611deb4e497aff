// SPDX-License-Identifier: MIT
#include "view/forecast_preview.h"

#include "view/ledger_scale.h"
#include "view/model_words.h"
#include "view/phrases.h"

#include <algorithm>
#include <utility>

namespace allwrits {
namespace {

// Equal factors from so many times the least on.
constexpr double far_apart = 30;
// What one may believe goes a little further than what anybody argues.
constexpr double least_level = 0.001, most_level = 0.999;

}  // namespace

BeliefPreview::BeliefPreview(const Scenario& scenario, const Catalogue& words, DrawnFutures& drawn,
                             Course course, const std::vector<Belief>& beliefs, AssumptionId dragged)
    : scenario_(scenario),
      words_(words),
      drawn_(drawn),
      course_(std::move(course)),
      others_(beliefs),
      dragged_(dragged),
      ledgers_(ledgers_in(scenario)) {
    std::erase_if(others_, [&](const Belief& one) { return one.assumption == dragged_; });
    find_range();
    const auto argued = reckon({});
    // One scale for all that can be dragged to.
    auto lowest = reckon(least_);
    const auto highest = reckon(most_);
    const Wording wording(scenario_, words_, course_.state);
    shown_ = {.course = course_name(scenario_, words_, course_),
              .reason = course_reason(words_, course_),
              .futures = drawn_.futures()};
    for (std::size_t nth = 0; nth < ledgers_.size(); ++nth) {
        const auto id = ledgers_[nth];
        const auto& outcome = scenario_.outcomes[id.at];
        lowest[nth].add(highest[nth]);
        shown_.ledgers.push_back({.outcome = id,
                                  .name = outcome_text(wording, id),
                                  .unit = outcome.unit,
                                  .say = outcome_say(wording, id),
                                  .stretches = scale_for(words_, argued[nth], lowest[nth])});
        auto& ledger = shown_.ledgers.back();
        if (!outcome.happens) ledger.counted_up_to = outcome.counted_up_to;
        ledger.now = figures(nth, argued[nth]);
        ledger.before = ledger.now;
    }
}

void BeliefPreview::find_range() {
    const auto& assumption = scenario_.assumptions[dragged_.at];
    const auto run =
        forecast(scenario_, course_.state, {.beliefs = others_}, {}, {.outcomes = {}, .assumptions = true});
    // After the outcomes, all of them where none is named.
    const Counts counts(run.columns[scenario_.outcomes.size() + dragged_.at]);
    low_ = counts.quantile(0.05);
    middle_ = counts.quantile(0.5);
    high_ = counts.quantile(0.95);
    least_ = std::min(counts.quantile(least_level), quantile(assumption.distribution, least_level));
    most_ = std::max(counts.quantile(most_level), quantile(assumption.distribution, most_level));
    least_ = std::max(least_, assumption.least);
    most_ = std::min(most_, assumption.most);
    by_factors_ = least_ > 0 && most_ / least_ > far_apart;
    // A share that may be all or nothing is dragged over all of it.
    if (!by_factors_ && assumption.least == 0 && assumption.most == 1) least_ = 0, most_ = 1;
}

std::vector<Counts> BeliefPreview::reckon(std::optional<double> value) {
    Supposing supposing{.beliefs = others_};
    if (value) supposing.beliefs.push_back({.assumption = dragged_, .value = *value});
    const auto program = program_of(scenario_, course_.state, supposing, {.outcomes = ledgers_});
    drawn_.run(program, columns_);
    std::vector<Counts> counts;
    for (const auto& column : columns_) counts.emplace_back(column);
    return counts;
}

LedgerFigures BeliefPreview::figures(std::size_t nth, const Counts& counts) const {
    LedgerFigures figures{.chance = {.value = counts.share_above(0)},
                          .low = {.value = counts.quantile_above(0, 0.05)},
                          .median = {.value = counts.quantile_above(0, 0.5)},
                          .high = {.value = counts.quantile_above(0, 0.95)},
                          .median_of_all = counts.quantile(0.5)};
    figures.shares = shares_on(shown_.ledgers[nth].stretches, counts);
    figures.of_hundred = as_hundred(figures.shares);
    return figures;
}

const Ledgers& BeliefPreview::hold(std::optional<double> value) {
    if (value == held_) return shown_;
    held_ = value;
    if (!value) {
        for (auto& ledger : shown_.ledgers) ledger.now = *ledger.before;
        return shown_;
    }
    const auto counts = reckon(value);
    for (std::size_t nth = 0; nth < counts.size(); ++nth) shown_.ledgers[nth].now = figures(nth, counts[nth]);
    return shown_;
}

}  // namespace allwrits
