// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace allwrits {

// What a placeholder of a phrase stands for: {"card", "One phone"} fills "{card}".
using Filling = std::pair<std::string_view, std::string_view>;

// Adds the program's own words, in English, to a scenario's; a key that is there already is left alone, so
// that a translation of it stands.
void add_phrases(Catalogue& words);

// The text of a key with its placeholders filled.
std::string phrase(const Catalogue& words, std::string_view key,
                   std::initializer_list<Filling> fillings = {});

// The same where the English stands at the call: the catalogue's text of the key if it has one, else the
// English.
std::string spoken(const Catalogue& words, std::string_view key, std::string_view english,
                   std::initializer_list<Filling> fillings = {});

}  // namespace allwrits
