// SPDX-License-Identifier: MIT
#pragma once

#include "base/match.h"
#include "formula/formula.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace allwrits {

// A text with formulas in it: "{days_left} days left". Two braces, {{ or }}, stand for one that is shown.
struct Braced {
    std::vector<std::variant<std::string, Formula>> pieces = {};

    // The roles that may see all values it shows.
    std::uint32_t seen_by() const;
};

// A formula in braces must be a number and hold no chance. Its place counts from the start of the whole text.
Result<Braced> parse_braces(std::string_view text, const Place& where, const Names& names,
                            const FormulaUse& use = {});

// A number as texts show it: whole, or with one or two decimals after a point, whatever the locale.
std::string number_words(double number);

template <class Read>
std::string filled(const Braced& braced, Read&& read) {
    std::string text;
    for (const auto& piece : braced.pieces) {
        std::visit(Match{[&](const std::string& literal) { text += literal; },
                         [&](const Formula& formula) { text += number_words(formula.value(read)); }},
                   piece);
    }
    return text;
}

}  // namespace allwrits
