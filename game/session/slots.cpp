// SPDX-License-Identifier: MIT
#include "session/slots.h"

#include "session/forecasting.h"

#include <cmath>
#include <vector>

namespace allwrits {
namespace {

bool on_record(const State& state, std::size_t argument) {
    return state.pleaded.has(argument) && !state.struck.has(argument);
}

// A figure of the forecast as it was last taken; a slot names the outcome and the statistic.
double figure(const Scenario& scenario, const State& state, std::size_t at) {
    for (std::size_t place = 0; place < scenario.figures.size(); ++place) {
        const auto& [outcome, statistic] = scenario.figures[place];
        if (outcome.at * statistics + static_cast<std::size_t>(statistic) == at)
            return static_cast<double>(state.figures[place]) / 1e6;
    }
    return 0;
}

bool is_held(const State& state, std::size_t evidence) {
    if (state.admitted.has(evidence) || state.excluded.has(evidence)) return false;
    for (const auto& known : state.known) {
        if (known.has(evidence)) return true;
    }
    return false;
}

}  // namespace

double read_slot(const Scenario& scenario, const State& state, Slot slot) {
    const std::size_t at = slot.at;
    const auto truth = [](bool yes) { return yes ? 1.0 : 0.0; };
    switch (static_cast<SlotKind>(slot.kind)) {
        case SlotKind::Measure: return state.measures[at] / 1000.0;
        case SlotKind::Flag: return truth(state.flags.has(at));
        case SlotKind::Upheld: return truth(state.upheld.has(at));
        case SlotKind::Defeated: return truth(state.defeated.has(at));
        case SlotKind::Open:
            return truth(on_record(state, at) && !state.upheld.has(at) && !state.defeated.has(at));
        case SlotKind::Pleaded: return truth(on_record(state, at));
        case SlotKind::Bold: return truth(state.bold.has(at));
        case SlotKind::Struck: return truth(state.struck.has(at));
        case SlotKind::Admitted: return truth(state.admitted.has(at));
        case SlotKind::Held: return truth(is_held(state, at));
        case SlotKind::Taken: return truth(state.taken.has(at));
        case SlotKind::Happened: return truth(state.happened.has(at));
        case SlotKind::Variant: return truth(state.variant == at);
        case SlotKind::Bench: return truth(state.bench == at);
        case SlotKind::Level: return state.terms[at] - 1.0;
        case SlotKind::Ordered: return truth(state.package == at);
        case SlotKind::Found: return side_of(scenario, state, id_at<Factor>(at));
        case SlotKind::Lean: return state.measures[scenario.factor_lean[at].at] / 1000.0;
        case SlotKind::CardWeight: return state.weight[at] / 2.0;
        case SlotKind::Cheaper: return truth(state.cheaper.has(at));
        case SlotKind::Bears: return state.bears[at] == State::nobody ? -1.0 : state.bears[at];
        case SlotKind::RoleNumber: return static_cast<double>(at);
        case SlotKind::Index: return state.index / 1000.0;
        case SlotKind::Reversed: return truth(state.reversed != 0);
        case SlotKind::Appealed: return truth(state.appealed_by != State::nobody);
        case SlotKind::Signed: return truth(state.signed_ != 0);
        case SlotKind::DaysSpent: return state.days_spent / 1000.0;
        case SlotKind::Consent: return truth(consent(scenario, state));
        case SlotKind::Figure: return figure(scenario, state, at);
        // Each future has its own: forecasting.cpp and the epilogues see to them.
        case SlotKind::Assumed:
        case SlotKind::Outcome: return 0;
    }
    return 0;
}

double read_in_future(const Scenario& scenario, const State& state, const Future& future, Slot slot) {
    const auto in = [&](const std::vector<double>& list) {
        return slot.at < list.size() ? list[slot.at] : 0.0;
    };
    switch (static_cast<SlotKind>(slot.kind)) {
        case SlotKind::Assumed: return in(future.assumptions);
        case SlotKind::Outcome: return in(future.outcomes);
        default: return read_slot(scenario, state, slot);
    }
}

std::uint32_t chance_of(const Scenario& scenario, const State& state, const Formula& chance) {
    if (chance.empty()) return 1'000'000;
    const double share = chance.value([&](Slot slot) { return read_slot(scenario, state, slot); });
    if (!(share > 0)) return 0;
    return share >= 1 ? 1'000'000 : static_cast<std::uint32_t>(std::floor(share * 1e6 + 0.5));
}

int side_of(const Scenario& scenario, const State& state, FactorId factor) {
    switch (state.findings[factor.at]) {
        case Finding::For: return 1;
        case Finding::Against: return -1;
        case Finding::NotShown: {
            const auto bearer = state.bears[factor.at];
            return bearer == State::nobody ? 0 : -sign_of(scenario, id_at<Role>(bearer));
        }
        case Finding::None: break;
    }
    return 0;
}

bool consent(const Scenario& scenario, const State& state) {
    const auto wanted = role_on(scenario, Side::For);
    const auto given = role_on(scenario, Side::Against);
    if (!wanted.exists() || !given.exists()) return false;
    if (state.offers[wanted.at] == 0 || state.offers[given.at] == 0) return false;
    const auto& low = scenario.packages[state.offers[wanted.at] - 1U];
    const auto& high = scenario.packages[state.offers[given.at] - 1U];
    return low.index <= high.index;
}

}  // namespace allwrits
