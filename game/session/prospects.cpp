// SPDX-License-Identifier: MIT
#include "session/prospects.h"

#include "session/forecasting.h"
#include "session/lazy_forecasting.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace allwrits {
namespace {

std::int64_t thousandths(double x) {
    constexpr double most = 1e9;  // So that a rate of exchange times it stays a number.
    return static_cast<std::int64_t>(std::round(std::clamp(x, -most, most) * 1000));
}

}  // namespace

PackageId mildest_package(const Scenario& scenario) {
    PackageId found;
    auto least = std::numeric_limits<std::int32_t>::max();
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        if (scenario.packages[at].index >= least) continue;
        least = scenario.packages[at].index;
        found = id_at<Package>(at);
    }
    return found;
}

OutcomeId outcome_of_ledger(const Scenario& scenario, std::string_view ledger) {
    for (std::size_t at = 0; at < scenario.outcomes.size(); ++at) {
        if (scenario.outcomes[at].ledger == ledger) return id_at<Outcome>(at);
    }
    return {};
}

Prospect prospect(const Scenario& scenario, const State& state) {
    const auto leads = outcome_of_ledger(scenario, "investigative value");
    const auto exposed = outcome_of_ledger(scenario, "user-security risk");
    std::vector<OutcomeId> both;
    for (const auto outcome : {leads, exposed}) {
        if (outcome.exists()) both.push_back(outcome);
    }
    if (both.empty()) return {};
    const auto means = weighed_outcomes(scenario, state, both);
    return {.leads = leads.exists() ? thousandths(means.front()) : 0,
            .exposed = exposed.exists() ? thousandths(means.back()) : 0};
}

std::vector<Prospect> prospects(const Scenario& scenario, const State& state) {
    std::vector<Prospect> all;
    if (scenario.outcomes.empty()) {
        for (const auto& package : scenario.packages) all.push_back({package.leads, package.exposed});
        return all;
    }
    const auto denial = mildest_package(scenario);
    if (!denial.exists()) return all;
    const auto without = prospect(scenario, as_if_ordered(scenario, state, denial));
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        const auto with = prospect(scenario, as_if_ordered(scenario, state, id_at<Package>(at)));
        all.push_back({with.leads - without.leads, with.exposed - without.exposed});
    }
    return all;
}

const std::vector<Prospect>& usual_prospects(const Scenario& scenario) {
    return scenario.forecasting->usual(scenario);
}

}  // namespace allwrits
