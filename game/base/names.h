// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// The known name that `wrong` most resembles, or "" when none is near enough to suggest. Near enough means at
// most a third of the letters, and at least one, to be added, dropped, changed or swapped with a neighbour
// (optimal string alignment distance); upper and lower case count as the same letter. Of equals, the first
// listed.
std::string nearest_name(std::string_view wrong, const std::vector<std::string>& known);

// "did you mean 'vendor'?", or "known: a, b, c" for a list of at most eight, or "".
std::string name_hint(std::string_view wrong, const std::vector<std::string>& known);

}  // namespace allwrits
