// SPDX-License-Identifier: MIT
#pragma once

// Catch2 2.13 (Debian 12) and 3 (Debian 13) under one name. Tests are written in the spelling of
// version 3: Catch::Approx, Catch::Matchers::ContainsSubstring, StartsWith, EndsWith, WithinAbs,
// WithinRel, UnorderedEquals, and so on; what version 2 calls otherwise is named anew here.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>

namespace Catch {
using Detail::Approx;  // else Catch::Approx means the matcher of vectors
}

namespace Catch::Matchers {

inline auto ContainsSubstring(const std::string& part, CaseSensitive::Choice choice = CaseSensitive::Yes) {
    return Contains(part, choice);
}

}  // namespace Catch::Matchers
#endif
