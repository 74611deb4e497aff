// SPDX-License-Identifier: MIT
#include "formula/braces.h"

#include "formula/lexer.h"
#include "formula/parser.h"

#include <fmt/format.h>
#include <cmath>
#include <optional>
#include <utility>

namespace allwrits {
namespace {

void put_literal(Braced& braced, std::string_view literal) {
    if (literal.empty()) return;
    if (braced.pieces.empty() || !std::holds_alternative<std::string>(braced.pieces.back())) {
        braced.pieces.emplace_back(std::string{});
    }
    std::get<std::string>(braced.pieces.back()) += literal;
}

// The formula between the brace at `open` and the one that closes it, at `close`.
Result<Formula> formula_between(const Passage& text, std::size_t open, std::size_t close, const Names& names,
                                FormulaUse use) {
    if (close == std::string_view::npos) {
        return failure(problem_at(text.where, text.whole, open, "this '{' is never closed",
                                  "for a brace itself write {{"));
    }
    use.wants = FormulaUse::Wants::Number;
    use.chance_allowed = false;
    Parser parser({.whole = text.whole, .from = open + 1, .to = close, .where = text.where}, names, use);
    Formula formula = parser.formula();
    parser.end();
    if (parser.problem()) return failure(*parser.problem());
    return formula;
}

}  // namespace

std::uint32_t Braced::seen_by() const {
    std::uint32_t roles = every_role;
    for (const auto& piece : pieces) {
        if (const auto* formula = std::get_if<Formula>(&piece)) roles &= formula->seen_by();
    }
    return roles;
}

Result<Braced> parse_braces(std::string_view text, const Place& where, const Names& names,
                            const FormulaUse& use) {
    const Passage passage{.whole = text, .from = 0, .to = text.size(), .where = where};
    Braced braced;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t brace = std::min(text.find_first_of("{}", at), text.size());
        put_literal(braced, text.substr(at, brace - at));
        if (brace == text.size()) break;
        at = brace + 2;
        if (text.substr(brace + 1, 1) == text.substr(brace, 1)) {
            put_literal(braced, text.substr(brace, 1));
            continue;
        }
        if (text[brace] == '}') {
            return failure(
                problem_at(where, text, brace, "this '}' closes nothing", "for a brace itself write }}"));
        }
        const std::size_t close = text.find('}', brace);
        auto formula = formula_between(passage, brace, close, names, use);
        if (!formula) return failure(formula.error());
        braced.pieces.emplace_back(std::move(*formula));
        at = close + 1;
    }
    return braced;
}

std::string number_words(double number) {
    // Doubles this large are all whole.
    constexpr double all_whole = 1e15;
    if (!(std::abs(number) < all_whole)) return fmt::format("{:.0f}", finite_or_zero(number));
    const auto hundredths = std::llround(number * 100);
    const auto size = static_cast<unsigned long long>(std::abs(hundredths));
    std::string words = hundredths < 0 ? "-" : "";
    words += fmt::format("{}", size / 100);
    if (size % 100 != 0) {
        words += size % 10 == 0 ? fmt::format(".{}", size % 100 / 10) : fmt::format(".{:02}", size % 100);
    }
    return words;
}

}  // namespace allwrits
