// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/sight.h"
#include "view/course.h"
#include "view/line.h"

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// What can be asked about: cards, factors and ledgers by id, "ruling" and "appeal" once there is one. For
// completion and hints.
std::vector<std::string> why_topics(const Scenario& scenario, const Sight& sight);

// The chain behind what the program concludes: for a card, who answers whom and the facts beneath; for a
// factor, each card's pages and what was put there; for the ruling, the findings, what they rest on and the
// order of values; for the appeal, each ground that it counted; for a ledger or another outcome of the
// forecast, and for an assumption, as why_forecast.h says. An unknown topic gives a line that says what can
// be asked.
std::vector<Line> why(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                      std::string_view topic, const Asking& asking = {});

}  // namespace allwrits
