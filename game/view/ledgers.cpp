// SPDX-License-Identifier: MIT
#include "view/ledgers.h"

#include "view/ledger_scale.h"
#include "view/model_words.h"
#include "view/phrases.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace allwrits {
namespace {

// A course reckoned: its run, and what a court would weigh.
struct Reckoned {
    Run run = {};
    Run weighed = {};
    std::uint64_t futures = 0;

    std::span<const float> column(OutcomeId outcome) const {
        return std::span(run.columns[outcome.at]).first(static_cast<std::size_t>(futures));
    }
};

Reckoned reckon(const Scenario& scenario, const Course& course, const std::vector<Belief>& beliefs) {
    const RunPlan plan{.rounds = course.ruled ? rounds_for(futures_told_of) : 1};
    Reckoned reckoned{.run = forecast(scenario, course.state, {.beliefs = beliefs}, plan)};
    reckoned.futures = course.ruled ? futures_told_of : reckoned.run.futures();
    const auto limited = [](const Outcome& outcome) {
        return !outcome.ledger.empty() && outcome.counted_up_to > 0;
    };
    if (std::any_of(scenario.outcomes.begin(), scenario.outcomes.end(), limited)) {
        const Supposing supposing{.beliefs = beliefs, .happening = Happening::Expected, .counted = true};
        reckoned.weighed = forecast(scenario, course.state, supposing, {.keep_columns = false});
    }
    return reckoned;
}

double mean_over(std::span<const float> column) {
    double sum = 0;
    for (const float number : column) sum += number;
    return column.empty() ? 0 : sum / static_cast<double>(column.size());
}

LedgerFigures figures_of(const Reckoned& reckoned, OutcomeId outcome, const std::vector<LedgerStretch>& scale,
                         const Counts& counts) {
    // How far off: from all the replicates, which hold some futures more than are told of.
    const auto summary = summarise(reckoned.run, outcome.at);
    LedgerFigures figures{.chance = {counts.share_above(0), summary.chance.error},
                          .low = {counts.quantile_above(0, 0.05), summary.low_if_any.error},
                          .median = {counts.quantile_above(0, 0.5), summary.median_if_any.error},
                          .high = {counts.quantile_above(0, 0.95), summary.high_if_any.error},
                          .mean = {mean_over(reckoned.column(outcome)), summary.mean.error},
                          .median_of_all = counts.quantile(0.5)};
    constexpr double twentieth = 0.05;
    const double worst = counts.mean_of_greatest(twentieth) * twentieth;
    if (figures.mean.value > 0) figures.worst_share = std::clamp(worst / figures.mean.value, 0.0, 1.0);
    if (reckoned.weighed.futures() > 0) figures.weighed = mean_of(reckoned.weighed, outcome.at);
    figures.shares = shares_on(scale, counts);
    figures.of_hundred = as_hundred(figures.shares);
    return figures;
}

ToldInLedger told_in(const std::vector<LedgerStretch>& scale, const Counts& counts, double value) {
    const double upto = 1 - counts.share_above(value);
    // Rows hold numbers cut short, so the row that it falls in counts as just as much.
    double equal = 0;
    const auto key = Counts::key_of(static_cast<float>(value));
    for (const auto& row : counts.rows()) {
        if (row.key == key) equal = static_cast<double>(row.count) / static_cast<double>(counts.total());
    }
    return {.value = value,
            .stretch = stretch_of(scale, value),
            .lower = std::max(upto - equal, 0.0),
            .equal = equal};
}

Ledger ledger_of(const Wording& words, OutcomeId id, const Reckoned& now, const Reckoned* before) {
    const auto& outcome = words.scenario().outcomes[id.at];
    Ledger ledger{
        .outcome = id, .name = outcome_text(words, id), .unit = outcome.unit, .say = outcome_say(words, id)};
    if (!outcome.happens) ledger.counted_up_to = outcome.counted_up_to;
    const Counts counts(now.column(id));
    const Counts counts_before = before != nullptr ? Counts(before->column(id)) : Counts();
    ledger.stretches = scale_for(words.words(), counts, counts_before);
    ledger.now = figures_of(now, id, ledger.stretches, counts);
    if (before != nullptr) ledger.before = figures_of(*before, id, ledger.stretches, counts_before);
    return ledger;
}

double share_in(const Reckoned& reckoned, OutcomeId id) { return Counts(reckoned.column(id)).share_above(0); }

// Without words of the author's the few that differ most must do; ids tell little.
constexpr std::size_t most_without_words = 4;

void keep_those_that_differ(std::vector<Happens>& list) {
    const auto apart = [](const Happens& one) { return one.before ? std::abs(one.now - *one.before) : 0; };
    constexpr double visible = 0.005;
    std::erase_if(list, [&](const Happens& one) { return apart(one) < visible; });
    std::stable_sort(list.begin(), list.end(),
                     [&](const Happens& a, const Happens& b) { return apart(a) > apart(b); });
    if (list.size() > most_without_words) list.resize(most_without_words);
}

// What happens or not, if its author gave it a sentence; where none has one, by their ids.
std::vector<Happens> happenings(const Wording& words, const Reckoned& now, const Reckoned* before) {
    const auto& outcomes = words.scenario().outcomes;
    bool any_says = false;
    for (std::size_t at = 0; at < outcomes.size(); ++at)
        any_says = any_says || !outcome_say(words, id_at<Outcome>(at)).empty();
    std::vector<Happens> list;
    for (std::size_t at = 0; at < outcomes.size(); ++at) {
        const auto id = id_at<Outcome>(at);
        auto say = outcome_say(words, id);
        if (!outcomes[at].happens || !outcomes[at].ledger.empty() || (any_says && say.empty())) continue;
        if (say.empty()) say = "“" + plain_words(outcomes[at].id) + "”";
        list.push_back({.outcome = id, .say = std::move(say), .now = share_in(now, id)});
        if (before != nullptr) list.back().before = share_in(*before, id);
    }
    if (!any_says) keep_those_that_differ(list);
    return list;
}

}  // namespace

bool Ledgers::same_as_before() const {
    return std::all_of(ledgers.begin(), ledgers.end(),
                       [](const Ledger& one) { return one.before && *one.before == one.now; });
}

Ledgers ledgers_of(const Scenario& scenario, const Catalogue& words, const Course& now,
                   const std::optional<Behind>& behind, const std::vector<Belief>& beliefs) {
    const Wording wording(scenario, words, now.state);
    Ledgers shown{
        .course = course_name(scenario, words, now), .reason = course_reason(words, now), .ruled = now.ruled};
    if (behind) shown.before_name = behind->name;
    if (behind) shown.before_column = behind->column;
    if (now.ruled) shown.told_future = now.state.future;
    const auto reckoned = reckon(scenario, now, beliefs);
    shown.futures = reckoned.futures;
    std::optional<Reckoned> before;
    if (behind) {
        auto other = behind->course;
        other.ruled = now.ruled;  // As many futures, so that both can be told in one breath.
        before = reckon(scenario, other, beliefs);
    }
    const auto* earlier = before ? &*before : nullptr;
    const bool told = shown.told_future != 0;
    const auto future =
        told ? future_of(scenario, now.state, shown.told_future - std::uint64_t{1}) : Future{};
    for (const auto id : ledgers_in(scenario)) {
        shown.ledgers.push_back(ledger_of(wording, id, reckoned, earlier));
        auto& ledger = shown.ledgers.back();
        if (told)
            ledger.told = told_in(ledger.stretches, Counts(reckoned.column(id)), future.outcomes[id.at]);
    }
    shown.happens = happenings(wording, reckoned, earlier);
    return shown;
}

}  // namespace allwrits
