// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"
#include "session/state.h"

#include <cstddef>
#include <vector>

namespace allwrits {

// What a term's level would do to a ledger, beside the level that stands: means as a court weighs them.
struct LevelEffect {
    OutcomeId ledger = {};
    double now = 0, with = 0;
    // The two are far enough apart to be told: by a few hundredths of what stands, and by more than chance in
    // the futures drawn would make.
    bool clear = false;
};

// Of a level that a bench may still set.
struct LevelEffects {
    TermId term = {};
    std::size_t level = 0;
    std::vector<LevelEffect> ledgers = {};
};

// Of each level that `open` names; a forecast each.
struct OpenLevel {
    TermId term = {};
    std::size_t level = 0;
};
std::vector<LevelEffects> level_effects(const Scenario& scenario, const State& seen,
                                        const std::vector<OpenLevel>& open);

}  // namespace allwrits
