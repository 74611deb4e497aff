// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// Where a value stands. Formulas only hand it back to whoever reads; session/ settles what kind and place
// mean.
struct Slot {
    std::uint16_t kind = 0;
    std::uint16_t at = 0;
    auto operator<=>(const Slot&) const = default;
};

constexpr std::uint32_t every_role = 0xFFFF'FFFFU;

// What a formula must know of a value without knowing what it is.
struct Name {
    Slot slot = {};
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
    std::uint32_t seen_by = every_role;  // Bit r is set if role r may see the value.
    bool can_be_set = false;             // By an effect.
    bool truth = false;                  // True or false, read as 1 or 0, rather than a number.
};

// All that formulas may name: plain values (days_left) and functions of an id (upheld(A-07)).
class Names {
public:
    void put(std::string name, const Name& what);
    void put(std::string function, std::string id, const Name& what);

    // Null if there is none.
    const Name* find(std::string_view name) const;
    const Name* find(std::string_view function, std::string_view id) const;
    bool has_function(std::string_view function) const;

    // For "did you mean", in order of the alphabet.
    std::vector<std::string> plain_names() const;
    std::vector<std::string> functions() const;
    std::vector<std::string> ids(std::string_view function) const;

private:
    using Values = std::map<std::string, Name, std::less<>>;
    Values plain_;
    std::map<std::string, Values, std::less<>> functions_;
};

// True for a word that the language keeps for itself (and, min, true ...) and that so can name no value.
bool is_formula_word(std::string_view word);

}  // namespace allwrits
