// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/state.h"
#include "view/line.h"

#include <string>
#include <vector>

namespace allwrits {

// What moved between two states, and why: factors that lean otherwise now, each with the answer that did it,
// and credibility. "Burden now leans to Apple. “Many phones are waiting” is met by “One phone”."
void tell_changes(const Scenario& scenario, const Catalogue& words, const State& before, const State& after,
                  std::vector<Line>& into);

// With its first letter small, for the middle of a sentence; names that are all capitals stay.
std::string lower(std::string text);

// With a full stop unless it ends in a stop already.
std::string ended(std::string text);

}  // namespace allwrits
