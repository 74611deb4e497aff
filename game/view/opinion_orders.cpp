// SPDX-License-Identifier: MIT
#include "session/lean.h"
#include "session/options.h"
#include "session/slots.h"
#include "view/opinion.h"

namespace allwrits {
namespace {

// Whether the bench has findings still to make; before the ruling it has all of them.
bool still_to_find(const Scenario& scenario, const State& state) {
    if (state.stage >= scenario.stages.size() || stage_of(scenario, state).kind != StageKind::Ruling)
        return state.signed_ == 0;
    const auto& decisions = stage_of(scenario, state).decisions;
    for (std::size_t at = state.turn_in_stage; at < decisions.size(); ++at) {
        const auto& decision = scenario.decisions[decisions[at].at];
        if (decision.verb == Verb::Find && holds(scenario, state, decision.only_if)) return true;
    }
    return false;
}

}  // namespace

PackageId order_given(const Scenario& scenario, const State& state) {
    if (state.package >= scenario.packages.size()) return {};
    // A reversed denial keeps its index of 0 while what the higher court orders takes its place.
    if (state.reversed == 0 || state.index != 0) return PackageId{state.package};
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        if (scenario.packages[at].index == 0) return id_at<Package>(at);
    }
    return PackageId{state.package};
}

PackageId order_that_follows(const Scenario& scenario, const State& seen) {
    State as_it_leans = seen;
    const auto lean = leans(scenario, seen, nullptr);
    const bool open = still_to_find(scenario, seen);
    for (std::size_t at = 0; open && at < scenario.factors.size(); ++at) {
        auto& finding = as_it_leans.findings[at];
        if (finding == Finding::None) finding = finding_of(scenario, id_at<Factor>(at), lean[at]);
    }
    PackageId follows;
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        const auto& package = scenario.packages[at];
        if (!package.proposed_if.empty() && holds(scenario, as_it_leans, package.proposed_if))
            follows = id_at<Package>(at);
    }
    return follows;
}

}  // namespace allwrits
