// SPDX-License-Identifier: MIT
#include "session/logged_figures.h"

#include "session/apply.h"
#include "session/forecasting.h"
#include "session/slots.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

std::int64_t millionths(double x) {
    constexpr double most = 9e12;
    return static_cast<std::int64_t>(std::round(std::clamp(x, -most, most) * 1e6));
}

void log_ledgers(const Scenario& scenario, const State& state, std::vector<LoggedFigure>& into) {
    const auto has_ledger = [](const Outcome& outcome) { return !outcome.ledger.empty(); };
    if (std::none_of(scenario.outcomes.begin(), scenario.outcomes.end(), has_ledger)) return;
    const auto run = forecast(scenario, state);
    for (std::size_t at = 0; at < scenario.outcomes.size(); ++at) {
        if (!has_ledger(scenario.outcomes[at])) continue;
        const Counts counts(run.columns[at]);
        const std::pair<const char*, double> figures[] = {{"chance", counts.share_above(0)},
                                                          {"low", counts.quantile_above(0, 0.05)},
                                                          {"median", counts.quantile_above(0, 0.5)},
                                                          {"high", counts.quantile_above(0, 0.95)},
                                                          {"mean", mean_of(run, at).value}};
        for (const auto& [name, value] : figures) {
            into.push_back({"ledger/" + scenario.outcomes[at].id + "/" + name, millionths(value)});
        }
    }
}

bool reads_the_future(const Formula& formula) {
    const auto reads = formula.reads();
    return std::any_of(reads.begin(), reads.end(), [](Slot slot) {
        const auto kind = static_cast<SlotKind>(slot.kind);
        return kind == SlotKind::Assumed || kind == SlotKind::Outcome;
    });
}

// In what share of the futures among which the told one was drawn an epilogue is so, its own chance counted.
// What marks earlier epilogues leave behind is taken as it is in the one that is told.
double share_of(const Scenario& scenario, const State& state, const Epilogue& epilogue) {
    Wanted wanted;
    for (const auto* formula : {&epilogue.only_if, &epilogue.chance}) {
        if (!formula->empty()) wanted.formulas.push_back(formula);
    }
    const auto run = forecast(scenario, state, {}, {.rounds = rounds_for(futures_told_of)}, wanted);
    double sum = 0;
    for (std::uint32_t future = 0; future < futures_told_of; ++future) {
        double chance = 1;
        for (std::size_t nth = 0; nth < wanted.formulas.size(); ++nth) {
            const double x = run.columns[scenario.outcomes.size() + nth][future];
            // Any number but 0 is a condition that holds.
            chance *=
                wanted.formulas[nth] == &epilogue.only_if ? (x != 0 ? 1 : 0) : std::clamp<double>(x, 0, 1);
        }
        sum += chance;
    }
    return sum / futures_told_of;
}

}  // namespace

std::vector<LoggedFigure> figures_to_log(const Scenario& scenario, const State& before,
                                         std::span<const Event> events) {
    std::vector<LoggedFigure> figures;
    State state = before;
    bool began = false;
    for (const auto& event : events) {
        if (const auto* told = std::get_if<Told>(&event)) {
            const auto& epilogue = scenario.epilogues[told->epilogue.at];
            if (reads_the_future(epilogue.only_if) || reads_the_future(epilogue.chance)) {
                figures.push_back({"share/" + epilogue.id, millionths(share_of(scenario, state, epilogue))});
            }
        }
        began = began || std::holds_alternative<Began>(event);
        apply(state, event);
    }
    if (began) log_ledgers(scenario, state, figures);
    // As a journal keeps them.
    std::sort(figures.begin(), figures.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return figures;
}

const LoggedFigure* find_figure(std::span<const LoggedFigure> figures, std::string_view name) {
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const LoggedFigure& figure) { return figure.name == name; });
    return found == figures.end() ? nullptr : &*found;
}

}  // namespace allwrits
