// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A PO file, as gettext's tools write it, is all that a translation consists of. Here msgctxt is the key of
// the catalogue, msgid the English that was translated and msgstr the translation.
struct PoEntry {
    std::string key = {};
    std::string english = {};
    std::string translation = {};  // "": not translated yet.
    std::uint32_t line = 0;        // Where it begins.

    bool operator==(const PoEntry&) const = default;
};

constexpr std::size_t largest_po = 4'000'000;  // Bytes.
constexpr std::size_t most_po_entries = 20'000;

// The entries that count: fuzzy ones, which no person has confirmed, obsolete ones and the header are checked
// and left out. Plural forms are refused; this program says one thing in one way. `file` is for places.
Result<std::vector<PoEntry>> read_po(const std::string& file, std::string_view text);

// The same as a PO file, with a header.
std::string po_text(const std::vector<PoEntry>& entries);

}  // namespace allwrits
