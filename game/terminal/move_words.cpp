// SPDX-License-Identifier: MIT
#include "terminal/move_words.h"

#include "record/index.h"
#include "workshop/move_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace allwrits {
namespace {

// An attack written twice has a number the second time.
std::string nth_of_its_kind(const Scenario& scenario, std::uint16_t attack) {
    const auto& [from, to] = scenario.attacks[attack];
    std::size_t before = 0;
    for (std::size_t at = 0; at < attack; ++at) {
        if (scenario.attacks[at].from == from && scenario.attacks[at].to == to) ++before;
    }
    return before == 0 ? std::string{} : fmt::format(" {}", before + 1);
}

// As everywhere, but for what is typed more shortly: odds are asked on one question at a time, and a doubled
// attack is told by its number.
std::string typed_name(const Move& move, const Scenario& scenario, const Index& index) {
    if (const auto* odds = std::get_if<Odds>(&move)) return fmt::format("odds {}", odds->percent);
    if (const auto* distinguish = std::get_if<Distinguish>(&move)) {
        const auto& attack = scenario.attacks[distinguish->attack];
        return fmt::format("distinguish {} from {}{}", scenario.arguments[attack.to.at].id,
                           scenario.arguments[attack.from.at].id,
                           nth_of_its_kind(scenario, distinguish->attack));
    }
    return move_text(move, index);
}

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Blanks between words as one, none at the ends.
std::string spaced(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r';
        if (!blank) result += c;
        if (blank && !result.empty() && result.back() != ' ') result += ' ';
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

bool same_but_for_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return small(x) == small(y); });
}

std::optional<Move> odds_named(std::string_view name, std::span<const Move> legal) {
    constexpr std::string_view verb = "odds ";
    if (!name.starts_with(verb)) return std::nullopt;
    name.remove_prefix(verb.size());
    unsigned percent = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), percent);
    if (read.ec != std::errc{} || read.ptr != name.data() + name.size() || percent > 100) return std::nullopt;
    for (const auto& move : legal) {
        if (auto odds = std::get_if<Odds>(&move))
            return Odds{odds->question, static_cast<std::uint16_t>(percent)};
    }
    return std::nullopt;
}

}  // namespace

std::string name_of(const Move& move, const Scenario& scenario) {
    return typed_name(move, scenario, index_of(scenario));
}

std::optional<Move> move_named(std::string_view text, const Scenario& scenario, std::span<const Move> legal) {
    const auto name = spaced(text);
    const auto index = index_of(scenario);
    if (const auto odds = odds_named(name, legal)) return odds;
    std::optional<Move> found;
    bool doubtful = false;
    for (const auto& move : legal) {
        const auto known = typed_name(move, scenario, index);
        if (known == name) return move;
        if (!same_but_for_case(known, name)) continue;
        doubtful = doubtful || found.has_value();
        found = move;
    }
    // Ids that differ in case alone must be typed as they are written.
    return doubtful ? std::nullopt : found;
}

}  // namespace allwrits
