// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"
#include "workshop/simulation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

struct ExploreWishes {
    std::uint32_t plays = 1000;
    std::uint64_t seed = 1;  // Of the first play; the next has the next.
};

// What many plays of a scenario came to.
struct Exploration {
    std::uint32_t plays = 0, stuck = 0, refused = 0;
    std::vector<std::uint32_t> endings = {};  // By ending,
    std::uint32_t no_ending = 0;              // and those that came to none.
    std::vector<std::uint32_t> orders = {};   // By package.
    std::uint32_t no_order = 0;
    std::vector<std::uint32_t> favoured = {};  // By role, of the endings' `favors`.
    double mean_index = 0;                     // 0..100, of plays with an order.
    std::uint32_t shortest = 0, longest = 0;   // Moves.
    double mean_length = 0;
    // Choices, cards, exhibits and orders, as "choice.on_papers": all, and those that no play offered or
    // made.
    std::size_t options = 0;
    std::vector<std::string> never_offered = {}, never_taken = {};

    bool well() const { return stuck == 0 && refused == 0; }
};

Exploration explore(const Scenario& scenario, const Cast& cast, const ExploreWishes& wishes);

}  // namespace allwrits
