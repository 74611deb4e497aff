// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace allwrits {

struct Phrase {
    std::string_view key, text;
};

// An entry of a list of phrases. Its name is what xgettext looks for, as in spoken() and say().
constexpr Phrase said(std::string_view key, std::string_view english) { return {key, english}; }

// The sentences of the forecast: ledgers, why, believe, suppose.
std::span<const Phrase> phrases_of_the_forecast();
// Of the opinion, the hand, the aftermath and what was done so far; of the words that explain themselves; of
// the debrief.
std::span<const Phrase> phrases_of_the_screens();
std::span<const Phrase> phrases_of_the_glossary();
std::span<const Phrase> phrases_of_the_debrief();

}  // namespace allwrits
