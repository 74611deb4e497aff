// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>

namespace allwrits {

// What a court of appeal would make of a ruling, with each ground that it counts, so that it can be told why.
struct Review {
    RoleId by = {};             // Who appeals; none: nobody does.
    std::uint32_t chance = 0;   // Of being reversed, per million.
    int fallen = 0;             // Findings that rest on defeated cards alone.
    int open = 0;               // Facts found, though open, for the side that had to show them.
    bool contrary_unmet = false;
    bool on_papers = false;
    bool contradiction = false;
    bool all_supported = false;
};

Review review(const Scenario& scenario, const State& state);

// Whether the reasons name the heaviest card against the order and meet it, or it has fallen anyhow.
bool contrary_met(const Scenario& scenario, const State& state);

}  // namespace allwrits
