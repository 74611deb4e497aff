// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// Words that explain themselves. They stand in the catalogue under "glossary.<word>", the program's own
// beside an author's; where a word has several forms, "glossary.<word>.forms" lists them: "finding|findings".

struct GlossaryHit {
    std::size_t from = 0, length = 0;  // Bytes of the text.
    std::string key = {};              // "glossary.finding"; the catalogue explains it.
};

// Where a word of the glossary stands in a text: whole words, in whatever case, each word's first time only,
// and of two that overlap the longer. In order of place.
std::vector<GlossaryHit> glossary_hits(const Catalogue& words, std::string_view text);

struct GlossaryEntry {
    std::string key = {}, word = {}, text = {};
};

// All of it, by the alphabet of the bytes.
std::vector<GlossaryEntry> glossary_of(const Catalogue& words);

}  // namespace allwrits
