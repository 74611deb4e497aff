// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/sight.h"
#include "view/course.h"
#include "view/line.h"

#include <vector>

namespace allwrits {

// The chain behind a forecast: an outcome, the assumptions that move it most, and for each how the debate
// has shifted it, by what, and what the outcome would be without that, in the same futures. The five that
// move it most; all with `more`.
std::vector<Line> why_outcome(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                              OutcomeId outcome, const Asking& asking);

// An assumption: its range, who argues for which end, what it rests on, what shifts it now, and each ledger
// with it at its low and at its high end.
std::vector<Line> why_assumption(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                                 AssumptionId assumption, const Asking& asking);

}  // namespace allwrits
