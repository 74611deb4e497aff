// SPDX-License-Identifier: MIT
#pragma once

#include "argument/acceptance.h"

#include <cstdint>
#include <span>
#include <vector>

namespace allwrits {

// A value that an argument promotes, from 0.
using ValueNumber = std::uint8_t;

// Attacks between arguments that promote values.
//
// Source: T. J. M. Bench-Capon, Persuasion in Practical Argument Using Value-based Argumentation Frameworks,
// Journal of Logic and Computation 13 (2003), pp. 429-448.
struct ValuedGraph {
    AttackIndex index = {};
    std::vector<ValueNumber> value_of = {};  // One an argument, each below `values`.
    ValueNumber values = 0;
};

// All values, most esteemed first.
using Audience = std::vector<ValueNumber>;

// What of the debate an audience feels: an attack fails where it ranks the attacked argument's value above
// the attacker's.
AttackIndex as_felt_by(const ValuedGraph& graph, const Audience& audience);

// How many audiences there are grows with the factorial: more than 6 values are not asked about all.
constexpr ValueNumber most_values = 6;

// Over all audiences: an argument is accepted objectively if each of them must grant it (it is in every
// preferred set of what they feel), subjectively if some may (it is in some preferred set). NotDecided when
// the budget was spent.
struct Reception {
    YesNo objectively = YesNo::NotDecided, subjectively = YesNo::NotDecided;
    bool operator==(const Reception&) const = default;
};
// One an argument. graph.values <= most_values.
std::vector<Reception> receptions(const ValuedGraph& graph, const Budget& budget = {});

}  // namespace allwrits
