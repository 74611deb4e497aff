// SPDX-License-Identifier: MIT
#pragma once

#include "session/sight.h"
#include "view/seat_view.h"

#include <vector>

namespace allwrits {

// The legal moves of a seat in words, with what each costs, what it meets and which ledgers it touches; after
// them the choices that are closed, with the reason.
std::vector<Option> shown_options(const Scenario& scenario, const Sight& sight, const Catalogue& words);

}  // namespace allwrits
