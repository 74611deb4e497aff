// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "base/po.h"
#include "base/result.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// The names in {braces}, of which a translation must have the same as the English. Two braces stand for one
// that is shown.
std::set<std::string, std::less<>> placeholders_in(std::string_view text);

// Puts what is translated into `words`, as far as it can be used with the English of today: `english` has it,
// or, for a text that stands at its call, the entry's own msgid. A placeholder too many or too few is a
// Problem. A stale entry, whose English has changed since, is put in as well; the list names them.
Result<Problems> translate(Catalogue& words, const Catalogue& english, const std::vector<PoEntry>& entries,
                           const std::string& file);

}  // namespace allwrits
