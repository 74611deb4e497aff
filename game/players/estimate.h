// SPDX-License-Identifier: MIT
#pragma once

#include "base/dice.h"
#include "players/benches.h"
#include "players/orders.h"
#include "session/lean.h"
#include "session/sight.h"

#include <array>
#include <cstdint>
#include <vector>

namespace allwrits {

// An order that may come, and how likely that is, per million.
struct Likely {
    PackageId package = {};
    std::int64_t share = 0;
    std::int32_t index = 0;  // Thousandths of a point of the index, 0..100000.
};

// What a seat may reckon of the ruling from what it sees. Whole numbers throughout: the same on every
// machine.
//
// What is still to be pleaded moves each factor to and fro, by the more the more pages are left. A few such
// ends are drawn once for an Estimate and used for all the states it is asked about, so that moves are
// compared on the same ends.
class Estimate {
public:
    Estimate(const Scenario& scenario, const Sight& sight, const Dice& dice);

    // Orders that would follow from a state, over all benches still possible and all ends.
    std::vector<Likely> orders(const State& state) const;

    // The expected index of the order, in thousandths of a point.
    std::int64_t index(const State& state) const;

    // How much a state is worth to the seat, in thousandths of a point: the expected index of its side, and a
    // little for what does not turn a finding yet: each lean, and pages added to cards that are still in
    // hand.
    std::int64_t worth(const State& state) const;

    const std::vector<Possible>& possible() const { return possible_; }

private:
    static constexpr std::size_t ends = 16;
    using Ends = std::array<Leans, ends>;
    using Readings = std::vector<Leans>;  // One for each bench still possible.

    Readings readings(const State& state) const;
    std::vector<Likely> orders(const State& state, const Readings& readings) const;
    std::int64_t lean_terms(const Readings& readings) const;
    std::int64_t hand_terms(const State& state) const;

    const Scenario& scenario_;
    SeatId seat_;
    std::vector<Possible> possible_;
    mutable Menus menus_;  // What it has reckoned already; changes no answer.
    Ends ends_{};
};

}  // namespace allwrits
