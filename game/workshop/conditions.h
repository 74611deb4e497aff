// SPDX-License-Identifier: MIT
#pragma once

#include "formula/formula.h"
#include "session/move.h"
#include "session/scenario.h"
#include "session/state.h"
#include "workshop/inspection.h"

#include <map>
#include <string>
#include <vector>

namespace allwrits {

// The condition that the author put on what a move is about; null where it has none.
const Formula* condition_on(const Scenario& scenario, const Move& move);

// Whether a condition is false whatever happens, as far as the bounds of what it reads tell.
bool never_holds(const Formula& condition);

// What formulas read, by the names under which authors write it.
class SlotNames {
public:
    explicit SlotNames(const Scenario& scenario);

    // Each value that a formula reads, as it is now.
    std::vector<Inspection::Read> reads(const Formula& formula, const State& state) const;
    // The value of a slot under its name.
    Inspection::Read read(Slot slot, const State& state) const;

private:
    struct Known {
        std::string name = {};
        bool truth = false;
    };
    const Scenario& scenario_;
    std::map<Slot, Known> names_ = {};
};

// What is in the present stage under a condition; the closed things first.
std::vector<Inspection::Gate> gates_of(const Scenario& scenario, const Catalogue& words, const State& state,
                                       const SlotNames& names);

}  // namespace allwrits
