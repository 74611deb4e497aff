// SPDX-License-Identifier: MIT
#pragma once

#include "argument/grounded.h"

#include <vector>

namespace allwrits {

// Some arguments of a graph with the attacks among them, numbered anew from 0 so that work on them costs what
// they cost. The grounded standings settle most of a debate; what is left open falls into parts that do not
// touch, and all sets of a semantics are one set of each part joined with the upheld arguments (by
// directionality: P. Baroni, M. Giacomin, Artificial Intelligence 171 (2007), pp. 675-700).
struct Part {
    std::vector<Node> nodes = {};  // The place in the whole graph, by the place in this part; ascending.
    AttackIndex index = {};

    Node local(Node in_the_graph) const;  // It must be one of `nodes`.
};

// The open arguments, split where no attack joins them, by their least argument. Takes linear time.
std::vector<Part> open_parts(const GroundedGraph& graph);

// The part of open_parts() that holds the open argument `at`.
Part open_part_of(const GroundedGraph& graph, Node at);

// The open arguments from which attacks lead to `at`, with itself: all that bears on its acceptance in
// complete, preferred and ideal sets.
Part open_cone_of(const GroundedGraph& graph, Node at);

}  // namespace allwrits
