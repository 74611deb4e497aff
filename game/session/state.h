// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "session/scenario.h"

#include <array>
#include <cstdint>
#include <type_traits>

namespace allwrits {

enum class Finding : std::uint8_t { None, For, Against, NotShown };

enum class Inquiry : std::uint8_t { None, Why, Hypothetical, Burden, Unseen };

// A move handed in under seal, until all are in.
struct Pending {
    std::uint8_t seat = 0xFF;
    std::uint8_t kind = 0;  // Which Move it is, by its place in the variant.
    std::uint16_t a = 0, b = 0;
    bool operator==(const Pending&) const = default;
};

// All that a session is, as a value: no pointer, no padding, no floating point, so equal bytes are equal
// states and the hash is over the bytes. Only apply (session/apply.h) writes it.
struct State {
    static constexpr std::uint8_t nobody = 0xFF;

    // Cards, one bit an argument.
    Set<128> pleaded, bold, struck, upheld, defeated, unmeetable, moved, cheaper, cited;
    Set<256> cut;    // Attacks that a distinction took away, by place in Scenario::attacks.
    Set<256> taken;  // Choices made.
    // Exhibits. `known` is by role; a reading means something once drawn.
    std::array<Set<64>, Limits::roles> known;
    Set<64> drawn, second_reading, admitted, limited, excluded, weighed;
    Set<64> flags, happened, told;
    Set<64> outweighs;  // Bit 8 x a + b: the bench put value a above value b.
    std::array<std::int64_t, 8> figures{};  // Millionths; what a forecast told the rules.
    std::array<std::int32_t, Limits::measures> measures{};
    std::array<std::uint32_t, Limits::roles> deck{};  // What orders each role's deck.
    std::uint32_t step = 0;
    std::int32_t index = 0;       // Of the order, thousandths.
    std::int32_t days_spent = 0;  // By anyone, thousandths.

    std::array<Pending, Limits::pending> pending{};
    std::uint16_t pending_count = 0;
    std::uint16_t stage = 0xFFFF;  // StageId's place; plain, so that the struct has no gaps.
    std::uint16_t jump = 0xFFFF;   // Where the docket goes when the stage ends.
    std::uint16_t package = 0xFFFF;
    std::uint16_t contrary = 0xFFFF, met_by = 0xFFFF;
    std::uint16_t ending = 0xFFFF;
    std::uint16_t asked_factor = 0xFFFF, asked_hypothetical = 0xFFFF;
    std::uint16_t future = 0;  // Number of the one that is told + 1; 0: none yet.
    std::array<std::uint16_t, Limits::roles> offers{};  // 0: none; else PackageId's place + 1.

    std::array<std::int8_t, Limits::arguments> weight{};  // What was added to a card's pages, in half pages.
    // 0: not stated; else percent + 1.
    std::array<std::array<std::uint8_t, Limits::questions>, Limits::roles> odds{};
    std::array<std::uint8_t, Limits::terms> terms{};                 // Level + 1; 0: not set.
    std::array<std::uint8_t, Limits::terms> term_moved{};
    std::array<Finding, Limits::factors> findings{};
    // 1: by the plain lean, 2: found by the bench.
    std::array<std::uint8_t, Limits::factors> proposed{};
    std::array<std::uint8_t, Limits::factors> bears{};               // Role's place, or nobody.
    // Place in the stage's decisions, or nobody.
    std::array<std::uint8_t, Limits::roles> at{};
    std::array<std::uint8_t, Limits::roles> made{};                  // Moves made in it.
    std::array<std::uint8_t, Limits::roles> style{};
    std::array<std::uint8_t, Limits::roles> concessions{};
    // How often, for the docket of dice and scores.
    std::array<std::uint8_t, Limits::roles> distinguished{};
    std::array<std::uint8_t, Limits::roles> weakness{};              // Argument's place + 1.
    std::uint8_t variant = 0xFF, bench = 0xFF;
    Inquiry inquiry = Inquiry::None;
    std::uint8_t asked_seat = nobody;
    std::uint8_t questions_put = 0, questions_answered = 0;
    std::uint8_t contradictions = 0;
    std::uint8_t appealed_by = nobody;
    std::uint8_t reversed = 0, signed_ = 0, ended = 0;
    std::uint8_t turn_in_stage = 0;  // The decision that an unsealed stage has come to.
    std::array<std::uint8_t, 4> spare{};  // Fills the last word.

    bool operator==(const State&) const = default;
};

static_assert(std::is_trivially_copyable_v<State>);
static_assert(std::has_unique_object_representations_v<State>);
static_assert(sizeof(State) <= 1024);

// Over the bytes; the same on every machine with the same byte order.
std::uint64_t hash_of(const State& state);

}  // namespace allwrits
