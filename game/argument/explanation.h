// SPDX-License-Identifier: MIT
#pragma once

#include "argument/grounded.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace allwrits {

// A line of a dispute: `argument` attacks that of the line `answers`.
struct DisputeLine {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    Node argument = 0;
    std::uint32_t answers = none;   // The place of an earlier line; none: the claim.
    std::uint32_t depth = 0;        // Of the claim 0, of its attackers 1, of their answers 2.
    std::uint32_t shown_at = none;  // An earlier line about the same argument, below which the rest stands.
    bool operator==(const DisputeLine&) const = default;
};

// Why an argument stands as it does, as the shortest dispute that shows it; each line after the one that it
// answers.
//   Upheld: each attacker and one answer to each, and so on down to what nobody attacks.
//   Defeated: one upheld attacker, and why it is upheld.
//   Open: attackers back to a circle that nobody outside settles; the last line is shown at the one that
//   closes it.
// Shortest: with the fewest answers in a row; where several are equal, the first that grounding finds. Open:
// with the fewest lines.
//
// Source: the grounded game and its numbers, S. Modgil and M. Caminada, Proof Theories and Algorithms for
// Abstract Argumentation Frameworks, in Argumentation in Artificial Intelligence (2009), pp. 105-129.
struct Dispute {
    Standing standing = Standing::Open;
    std::vector<DisputeLine> lines = {};
};
Dispute explain(const AttackIndex& index, Node claim);

// The same in English, a line each and indented by depth.
std::string to_words(const Dispute& dispute, const std::function<std::string(Node)>& name);

}  // namespace allwrits
