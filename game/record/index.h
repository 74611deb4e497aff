// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "session/scenario.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A list of the Scenario whose places moves and events use.
enum class List : std::uint8_t {
    Roles, Values, Measures, Flags, Evidence, Arguments, Attacks, Factors, Terms, Packages, Benches, Variants,
    Stages, Choices, Hypotheticals, Incidents, Questions, Epilogues, Endings
};
constexpr std::size_t list_count = 19;

// A list inside each entry of another: the styles of a role, the levels of a term, the decisions of a stage.
enum class Inner : std::uint8_t { Styles, Levels, Decisions };
constexpr std::size_t inner_count = 3;

// "argument": the word of a list in files and in what people are told.
std::string_view word_of(List list);
std::string_view word_of(Inner inner);
// The list whose entries hold the inner lists.
List owner_of(Inner inner);

// The id texts of a scenario by place: all that a journal needs to know of it. A save stays readable without
// the scenario, and readable after the scenario's lists have been put in another order.
struct Index {
    std::array<std::vector<std::string>, list_count> lists{};
    std::array<std::vector<std::vector<std::string>>, inner_count> inner{};  // By place of the owner.

    const std::vector<std::string>& of(List list) const { return lists[static_cast<std::size_t>(list)]; }
    // The inner list of the entry at `owner`; null if there is no such entry.
    const std::vector<std::string>* of(Inner which, std::size_t owner) const;
    bool operator==(const Index&) const = default;
};

// Attacks are named "D-06>A-06". A name that occurs twice in one list gets "#2" and so on, so that each names
// one place.
Index index_of(const Scenario& scenario);

// The place of a name in a list.
std::optional<std::uint16_t> place_of(std::string_view name, const std::vector<std::string>& list);

// What keeps an index from naming each place by one text, if anything does. Files are not trusted to hold a
// sound one.
Result<void> check(const Index& index);

}  // namespace allwrits
