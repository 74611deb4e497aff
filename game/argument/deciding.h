// SPDX-License-Identifier: MIT
#pragma once

#include "argument/labellings.h"

#include <optional>
#include <vector>

namespace allwrits {

// Questions about one open part of a debate, in its own numbers. What was found stays in the Labellings.

// Some preferred set lacks `at`: Yes, and what was found is a complete set that no preferred set with `at`
// contains. `at` must be in some complete set of the part.
YesNo some_preferred_lacks(Labellings& labellings, const Part& part, Node at);

// Some semi-stable set holds what `literal` says (in or not in): Yes, and it was found.
YesNo some_semi_stable_has(Labellings& labellings, Literal literal);

// The ideal set of the part, or nothing when the budget was spent.
std::optional<std::vector<Node>> ideal_set(Labellings& labellings, const Part& part);

// The first set of a semantics (not Grounded or Ideal) in which all of `given` hold, by
// Labellings::find_first; of complete ones the first is a preferred one. In the numbers of the part.
struct FirstSet {
    YesNo answer = YesNo::NotDecided;
    std::vector<Node> set = {};
};
FirstSet first_set(const Part& part, Semantics semantics, const Literals& given, const Budget& budget);

}  // namespace allwrits
