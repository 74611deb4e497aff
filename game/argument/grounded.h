// SPDX-License-Identifier: MIT
#pragma once

#include "argument/graph.h"
#include "argument/standing.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// Grounded semantics on graphs of any size: what standings() (argument/standing.h) says of the rules' small
// Debate, in time proportional to arguments + attacks. Keeps its memory from one graph to the next.
//
// Source: P. M. Dung, Artificial Intelligence 77 (1995), pp. 321-357; the counters are those of S. Modgil and
// M. Caminada, in Argumentation in Artificial Intelligence (2009), pp. 105-129.
class Grounding {
public:
    // One standing an argument, valid until the next call.
    const std::vector<Standing>& ground(const AttackIndex& index);
    // The same, had an argument that nobody attacks been pleaded against `rebutted`.
    const std::vector<Standing>& ground_rebutted(const AttackIndex& index, Node rebutted);

    const std::vector<Standing>& standings() const { return standings_; }  // As last weighed.
    // The upheld arguments, each after those that defend it with the fewest answers in a row.
    const std::vector<Node>& in_order() const { return upheld_; }

private:
    void start(const AttackIndex& index);
    void defeat(const AttackIndex& index, Node at);
    void spread(const AttackIndex& index);

    std::vector<Standing> standings_ = {};
    std::vector<std::uint32_t> left_ = {};  // Attackers not yet defeated.
    std::vector<Node> upheld_ = {};         // In the order in which they were found.
};

// A graph of attacks with its grounded standings: what the other semantics begin from.
struct GroundedGraph {
    AttackIndex index = {};
    std::vector<Standing> standings = {};
};
GroundedGraph weigh(AttackIndex index);

// The arguments of a standing, ascending.
std::vector<Node> all_with(const std::vector<Standing>& standings, Standing standing);

}  // namespace allwrits
