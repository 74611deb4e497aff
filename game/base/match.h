// SPDX-License-Identifier: MIT
#pragma once

namespace allwrits {

// One lambda a kind of a variant: std::visit(Match{[](const Pleaded&) {...}, ...}, event). A kind left out
// does not compile.
template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};

// Clang 14 does not deduce this for an aggregate.
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

}  // namespace allwrits
