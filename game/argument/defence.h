// SPDX-License-Identifier: MIT
#pragma once

#include "argument/acceptance.h"

#include <vector>

namespace allwrits {

// What an advocate of `at` must be ready to say: a set that holds `at`, attacks itself nowhere and answers
// each of its attackers, none of whose members can be left out. Ascending; the same with every solver. No if
// `at` cannot be held.
Verdict defence(const GroundedGraph& graph, Node at, const Budget& budget = {});

// Of `held`, which answers all its attackers: `at` and, of each attack in turn, the first answer. In the
// order found.
std::vector<Node> defending_set(const AttackIndex& index, const std::vector<bool>& held, Node at);

// Drops `members` of `set` (a bit an argument) that the rest does not defend, until all are defended.
void drop_undefended(const AttackIndex& index, const std::vector<Node>& members, std::vector<bool>& set);

// One more argument that nobody attacks, pleaded against `against`, would change the standing of the argument
// asked about to `becomes`.
struct Rebuttal {
    Node against = 0;
    Standing becomes = Standing::Open;
    bool operator==(const Rebuttal&) const = default;
};
// All such, ascending. Weighs the graph once an argument of it.
std::vector<Rebuttal> single_rebuttals(const GroundedGraph& graph, Node at);

}  // namespace allwrits
