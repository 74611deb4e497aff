// SPDX-License-Identifier: MIT
#include "view/forecast_pictures.h"

#include "forecast/counts.h"
#include "forecast/tornado.h"
#include "session/slots.h"
#include "view/model_words.h"
#include "view/worth_apart.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

int bin_of(double number) {
    return static_cast<int>(std::floor(std::log10(number) * LogSpread::bins_a_decade));
}

std::vector<std::vector<float>> ledger_columns(const Scenario& scenario, DrawnFutures& drawn,
                                               const Course& course, const std::vector<Belief>& beliefs) {
    std::vector<std::vector<float>> columns;
    drawn.run(program_of(scenario, course.state, {.beliefs = beliefs}, {.outcomes = ledgers_in(scenario)}),
              columns);
    return columns;
}

// Shares by bin; what lies outside counts to the nearest. Returns the share of nothing.
double put_in_bins(const std::vector<float>& column, int first, std::vector<double>& bins) {
    std::size_t none = 0;
    const double one = 1 / static_cast<double>(column.size());
    const auto last = static_cast<int>(bins.size()) - 1;
    for (const double number : column) {
        if (number > 0)
            bins[static_cast<std::size_t>(std::clamp(bin_of(number) - first, 0, last))] += one;
        else
            ++none;
    }
    return static_cast<double>(none) * one;
}

// Each with half of its neighbours: few futures make ragged curves.
std::vector<double> smoothed(const std::vector<double>& bins) {
    std::vector<double> smooth(bins.size());
    for (std::size_t at = 0; at < bins.size(); ++at) {
        const double left = at > 0 ? bins[at - 1] : 0;
        const double right = at + 1 < bins.size() ? bins[at + 1] : 0;
        smooth[at] = (left + 2 * bins[at] + right) / 4;
    }
    return smooth;
}

LogSpread spread_between(OutcomeId outcome, const std::vector<float>& now, const std::vector<float>* before) {
    LogSpread spread{.outcome = outcome};
    double low = 0;
    double high = 0;
    for (const auto* column : {&now, before}) {
        if (column == nullptr) continue;
        const Counts counts(*column);
        if (counts.count_above(0) == 0) continue;
        // Tails would take most of the picture for a hundredth of what happens.
        const double least = counts.quantile_above(0, 0.01);
        low = low > 0 ? std::min(low, least) : least;
        high = std::max(high, counts.quantile_above(0, 0.998));
    }
    if (low <= 0) {
        spread.none = spread.none_before = 1;
        return spread;
    }
    spread.first_bin = bin_of(low) - 1;
    std::vector<double> bins(static_cast<std::size_t>(bin_of(high) + 2 - spread.first_bin));
    spread.none = put_in_bins(now, spread.first_bin, bins);
    spread.now = smoothed(bins);
    if (before == nullptr) return spread;
    std::ranges::fill(bins, 0);
    spread.none_before = put_in_bins(*before, spread.first_bin, bins);
    spread.before = smoothed(bins);
    return spread;
}

}  // namespace

std::vector<PackageId> orders_open(const Scenario& scenario, const State& seen) {
    std::vector<PackageId> orders;
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        const bool made = seen.package == at;
        if (made || holds(scenario, seen, scenario.packages[at].only_if))
            orders.push_back(id_at<Package>(at));
    }
    std::ranges::stable_sort(orders, {}, [&](PackageId id) { return scenario.packages[id.at].index; });
    return orders;
}

FutureCloud cloud_of(const Scenario& scenario, const Course& course, const std::vector<Belief>& beliefs) {
    FutureCloud cloud;
    const auto weighed = weighed_ledgers(scenario);
    if (!weighed.value.exists() || !weighed.risk.exists()) return cloud;
    const auto run = forecast(scenario, course.state, {.beliefs = beliefs}, {},
                              {.outcomes = {weighed.value, weighed.risk}});
    for (std::size_t at = 0; at < run.columns[0].size(); ++at) {
        cloud.all.push_back({.value = run.columns[0][at], .risk = run.columns[1][at]});
    }
    if (course.ruled && course.state.future != 0) {
        const auto told = future_of(scenario, course.state, course.state.future - std::uint64_t{1});
        cloud.told =
            FutureDot{.value = told.outcomes[weighed.value.at], .risk = told.outcomes[weighed.risk.at]};
    }
    return cloud;
}

CloudSides sides_of(const FutureCloud& cloud, double rate) {
    CloudSides sides;
    const double one = cloud.all.empty() ? 0 : 1 / static_cast<double>(cloud.all.size());
    for (const auto& dot : cloud.all) {
        const double apart = rate * dot.value - dot.risk;
        (apart > 0 ? sides.worth : apart < 0 ? sides.not_worth : sides.neither) += one;
    }
    return sides;
}

double LogSpread::begin_of(std::size_t bin) const {
    return std::pow(10.0, (first_bin + static_cast<double>(bin)) / bins_a_decade);
}

std::vector<LogSpread> spreads_of(const Scenario& scenario, DrawnFutures& drawn, const Course& now,
                                  const std::optional<Course>& before, const std::vector<Belief>& beliefs) {
    const auto columns = ledger_columns(scenario, drawn, now, beliefs);
    std::vector<std::vector<float>> earlier;
    if (before) earlier = ledger_columns(scenario, drawn, *before, beliefs);
    std::vector<LogSpread> spreads;
    const auto ledgers = ledgers_in(scenario);
    for (std::size_t nth = 0; nth < ledgers.size(); ++nth) {
        spreads.push_back(spread_between(ledgers[nth], columns[nth], before ? &earlier[nth] : nullptr));
    }
    return spreads;
}

std::vector<LedgerMovers> movers_of(const Scenario& scenario, const Catalogue& words, const Course& course,
                                    const std::vector<Belief>& beliefs, std::size_t most) {
    const Wording wording(scenario, words, course.state);
    const auto ledgers = ledgers_in(scenario);
    const Supposing supposing{.beliefs = beliefs, .happening = Happening::Expected, .counted = true};
    const auto program =
        program_of(scenario, course.state, supposing, {.outcomes = ledgers}, ProgramBuilder::Keep::EveryStep);
    std::vector<LedgerMovers> list;
    for (std::size_t nth = 0; nth < ledgers.size(); ++nth) {
        const auto chart = tornado(forecasting(scenario).inputs(), program, nth, {});
        LedgerMovers movers{.outcome = ledgers[nth],
                            .name = outcome_text(wording, ledgers[nth]),
                            .unit = scenario.outcomes[ledgers[nth].at].unit,
                            .mean = chart.drawn.value,
                            .counted_up_to = scenario.outcomes[ledgers[nth].at].counted_up_to};
        for (const auto& swing : chart.swings) {
            if (swing.input >= scenario.assumptions.size() || !(std::abs(swing.swing.value) > 0)) continue;
            if (movers.bars.size() == most) {
                ++movers.others;
                continue;
            }
            const auto id = id_at<Assumption>(swing.input);
            movers.bars.push_back({.assumption = id,
                                   .name = assumption_text(wording, id),
                                   .low = swing.input_low,
                                   .high = swing.input_high,
                                   .at_low = swing.at_low.value,
                                   .at_high = swing.at_high.value});
        }
        list.push_back(std::move(movers));
    }
    return list;
}

double as_written(double number) {
    if (number == 0 || !std::isfinite(number)) return number;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(number))) - 1);
    // By division where the unit is below 1, so that 0.02 is 0.02.
    if (unit >= 1) return std::round(number / unit) * unit;
    return std::round(number / unit) / std::round(1 / unit);
}

}  // namespace allwrits
