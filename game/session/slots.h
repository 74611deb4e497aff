// SPDX-License-Identifier: MIT
#pragma once

#include "formula/formula.h"
#include "session/scenario.h"
#include "session/state.h"

namespace allwrits {

// The value that a name of a scenario's formula has in a state: measures in the author's units, truths as 0
// or 1.
double read_slot(const Scenario& scenario, const State& state, Slot slot);

struct Future;
// The same in one future, where assumptions and outcomes have numbers too.
double read_in_future(const Scenario& scenario, const State& state, const Future& future, Slot slot);

// A condition: true when there is none.
inline bool holds(const Scenario& scenario, const State& state, const Formula& condition) {
    return condition.empty() ||
           condition.value([&](Slot slot) { return read_slot(scenario, state, slot); }) != 0;
}

// A chance written as 0..1, per million; certain when there is none.
std::uint32_t chance_of(const Scenario& scenario, const State& state, const Formula& chance);

// For a finding: +1 if it goes to the side For, -1 Against, 0 neither. An open point goes against whoever
// bears it.
int side_of(const Scenario& scenario, const State& state, FactorId factor);

// Whether both sides' offers meet: the one For asks for no more than the one Against gives.
bool consent(const Scenario& scenario, const State& state);

}  // namespace allwrits
