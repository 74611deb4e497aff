// SPDX-License-Identifier: MIT
#include "view/worth_apart.h"

#include "session/prospects.h"

#include <utility>

namespace allwrits {
WeighedLedgers weighed_ledgers(const Scenario& scenario) {
    return {.value = outcome_of_ledger(scenario, "investigative value"),
            .risk = outcome_of_ledger(scenario, "user-security risk")};
}

WorthBetween::WorthBetween(const Scenario& scenario, const State& order, const State& other, double rate,
                           std::vector<Belief> beliefs)
    : scenario_(scenario),
      order_(order),
      other_(other),
      rate_(rate),
      ledgers_(weighed_ledgers(scenario)),
      beliefs_(std::move(beliefs)),
      order_depends_(dependence(order)),
      other_depends_(dependence(other)),
      other_as_believed_(worth(other, beliefs_)) {}

double WorthBetween::apart(AssumptionId assumption, double value) const {
    auto beliefs = beliefs_;
    beliefs.push_back({.assumption = assumption, .value = value});
    const double other = other_depends_[assumption.at] ? worth(other_, beliefs) : other_as_believed_;
    return worth(order_, beliefs) - other;
}

double WorthBetween::worth(const State& state, const std::vector<Belief>& beliefs) const {
    const Supposing supposing{.beliefs = beliefs, .happening = Happening::Expected, .counted = true};
    const auto run = forecast(scenario_, state, supposing, {.keep_columns = false},
                              {.outcomes = {ledgers_.value, ledgers_.risk}});
    return rate_ * mean_of(run, 0).value - mean_of(run, 1).value;
}

// What each ledger's number is made of, were nothing believed: a belief about another assumption takes none
// away.
std::vector<bool> WorthBetween::dependence(const State& state) const {
    const auto program = program_of(scenario_, state, {.happening = Happening::Expected, .counted = true},
                                    {.outcomes = {ledgers_.value, ledgers_.risk}});
    std::vector<bool> list;
    for (std::size_t at = 0; at < scenario_.assumptions.size(); ++at) {
        const auto input = Forecasting::input_of(id_at<Assumption>(at));
        list.push_back(program.depends(0, input) || program.depends(1, input));
    }
    return list;
}

}  // namespace allwrits
