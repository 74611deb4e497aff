// SPDX-License-Identifier: MIT
#pragma once

#include "argument/grounded.h"
#include "argument/semantics.h"

#include <optional>
#include <vector>

namespace allwrits {

// Whether an argument is accepted, and a set that shows it: one that holds the argument (Yes, credulously) or
// one that does not (No, sceptically). The set is ascending and lies in the whole graph. It does not depend
// on the solver's version but for semi-stable ones, and preferred ones without an argument that none of them
// attacks.
struct Verdict {
    YesNo answer = YesNo::NotDecided;
    std::optional<std::vector<Node>> shown_by = {};
};

// Whether `at` is in some set of the semantics. What the grounded standings settle costs nothing; else one
// part of the debate is asked about, never by listing its sets.
YesNo is_credulous(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget = {});

// Whether `at` is in every set of the semantics: Yes of everything where there is no (stable) set at all.
//
// Preferred sets: looks for a set against `at`, and learns from each set for it that what comes next must
// attack it (M. Thimm, F. Cerutti, M. Vallati, KR 2021, pp. 655-665); so few questions even where sets are
// legion.
YesNo is_sceptical(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget = {});

// The same with a set to show for it, which costs more.
Verdict credulous(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget = {});
Verdict sceptical(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget = {});

}  // namespace allwrits
