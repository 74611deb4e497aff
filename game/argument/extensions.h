// SPDX-License-Identifier: MIT
#pragma once

#include "argument/labellings.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// One set of a semantics (its "extension"), ascending. No: there is none, which only stable ones can be.
struct SomeExtension {
    YesNo answer = YesNo::NotDecided;
    std::vector<Node> set = {};
};

// The same one with every solver: of complete sets the grounded one; of preferred and stable ones that which
// holds the first argument if one does, then the second if one still does, and so on; of semi-stable ones the
// same, after choosing likewise which arguments are decided.
SomeExtension some_extension(const GroundedGraph& graph, Semantics semantics, const Budget& budget = {});

// One in which `given` holds of the open part `part`.
struct GivenInPart {
    const Part* part = nullptr;
    const Literals* given = nullptr;
};
SomeExtension some_extension_given(const GroundedGraph& graph, Semantics semantics, const GivenInPart& given,
                                   const Budget& budget = {});

// Whether each open part has a stable set, but for the part that holds `without`, which is not asked.
YesNo all_parts_stable(const GroundedGraph& graph, Node without, const Budget& budget = {});

// Sets of a semantics, each ascending, in ascending order. All of them only if `whole`: otherwise `most` or
// the budget cut them short, and which ones are here means nothing.
struct Listing {
    std::vector<std::vector<Node>> sets = {};
    bool whole = true;
};
Listing list_extensions(const GroundedGraph& graph, Semantics semantics, std::size_t most,
                        const Budget& budget = {});

// How many sets there are: counted in each open part, then multiplied, so that numbers can be large.
struct Count {
    YesNo decided =
        YesNo::NotDecided;  // Yes, or NotDecided when the budget was spent; then `count` means nothing.
    std::uint64_t count = 0;
    bool or_more = false;  // It is larger than 64 bits hold, and `count` is the largest that they do.
};
Count count_extensions(const GroundedGraph& graph, Semantics semantics, const Budget& budget = {});

}  // namespace allwrits
