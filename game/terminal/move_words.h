// SPDX-License-Identifier: MIT
#pragma once

#include "session/move.h"
#include "session/scenario.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace allwrits {

// Moves as people type them and as scripts keep them: "plead D-06 bold", "ask doj burden why", "term custody
// agency". By ids, so that a script outlives edits which put the scenario's lists in another order.

// The name of a move; no two legal moves have the same.
std::string name_of(const Move& move, const Scenario& scenario);

// The legal move of this name; ids in whatever case, blanks as they come. "odds 37" is a move wherever odds
// are asked, though only every fifth is listed. None: no legal move is called so.
std::optional<Move> move_named(std::string_view text, const Scenario& scenario, std::span<const Move> legal);

}  // namespace allwrits
