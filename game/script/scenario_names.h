// SPDX-License-Identifier: MIT
#pragma once

#include "script/complaints.h"
#include "script/items.h"
#include "session/scenario.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace allwrits {

// What the formulas of a scenario may name: its measures and flags, and what the rules know of its items, as
// in upheld(A-07). Each name says which roles may see it, so that no text and no condition can tell a secret:
// which bench was drawn is known to the bench alone, and whether somebody holds an exhibit to nobody. Decks,
// styles and sealed moves have no names at all.
//
// Complains of measures and flags that no formula could name.
Names scenario_names(const Items& items, const Scenario& scenario, Complaints& complaints);

// A name that an author made up, unless it means something already or could not be one.
void put_own(const Item& item, const Name& name, Names& names, Complaints& complaints);

// Over all futures: p(leads), mean(leads) ...
constexpr std::array<std::string_view, 5> statistic_words = {"p", "mean", "median", "p10", "p90"};
void put_figures(const Outcome& outcome, std::size_t place, const Interval& range, Names& names);

// In one future: the number drawn, and what followed. What happens or not is a number 0 or 1 to other
// formulas of a future, so that they can multiply by it, and true or false to those that tell of one
// (`tells`).
Name assumed_name(const Assumption& assumption, std::size_t place);
Name outcome_name(const Outcome& outcome, std::size_t place, const Interval& range, bool tells);

}  // namespace allwrits
