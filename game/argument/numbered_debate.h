// SPDX-License-Identifier: MIT
#pragma once

#include "argument/debate.h"
#include "argument/graph.h"

#include <vector>

namespace allwrits {

// The arguments of a debate that take part, numbered from 0 without gaps, and the attacks among them: for
// what the rules do not ask (other semantics, explanations, files for other solvers).
struct NumberedDebate {
    AttackIndex index = {};
    std::vector<ArgumentId> arguments = {};  // By number; ascending.
};
NumberedDebate numbered(const Debate& debate);

}  // namespace allwrits
