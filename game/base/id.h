// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace allwrits {

// A place in one of a Scenario's lists. Cheap to copy and to hash; what outlives a run of the program (files,
// tests, the screen) names things by the text of their id instead, so that an edited scenario does not shift
// them.
template <class Of>
struct Id {
    static constexpr std::uint16_t none = 0xFFFF;
    std::uint16_t at = none;

    constexpr bool exists() const { return at != none; }
    auto operator<=>(const Id&) const = default;
};

using RoleId = Id<struct Role>;
// A session has one seat for each role; people who share a seat are the table's business.
using SeatId = RoleId;
using ValueId = Id<struct Value>;
using MeasureId = Id<struct Measure>;
using FlagId = Id<struct Flag>;
using SourceId = Id<struct Source>;
using FactId = Id<struct Fact>;
using EvidenceId = Id<struct Evidence>;
using ArgumentId = Id<struct Argument>;
using ClashId = Id<struct Clash>;
using FactorId = Id<struct Factor>;
using TermId = Id<struct Term>;
using PackageId = Id<struct Package>;
using BenchId = Id<struct Bench>;
using VariantId = Id<struct Variant>;
using StageId = Id<struct Stage>;
using DecisionId = Id<struct Decision>;
using ChoiceId = Id<struct Choice>;
using IncidentId = Id<struct Incident>;
using EpilogueId = Id<struct Epilogue>;
using EndingId = Id<struct Ending>;
using QuestionId = Id<struct Question>;
using AssumptionId = Id<struct Assumption>;
using OutcomeId = Id<struct Outcome>;

template <class Of>
constexpr Id<Of> id_at(std::size_t at) {
    return Id<Of>{static_cast<std::uint16_t>(at)};
}

// A set of ids, one bit each. Plain bytes, so that a State made of them can be copied, compared and hashed as
// bytes.
template <std::size_t N>
struct Set {
    static_assert(N % 64 == 0);
    std::array<std::uint64_t, N / 64> words{};

    constexpr bool has(std::size_t at) const { return at < N && ((words[at / 64] >> (at % 64)) & 1U) != 0; }
    constexpr void put(std::size_t at) {
        assert(at < N);
        words[at / 64] |= std::uint64_t{1} << (at % 64);
    }
    constexpr void drop(std::size_t at) {
        assert(at < N);
        words[at / 64] &= ~(std::uint64_t{1} << (at % 64));
    }
    constexpr void set(std::size_t at, bool there) { there ? put(at) : drop(at); }
    constexpr bool empty() const { return *this == Set{}; }
    constexpr std::size_t size() const {
        std::size_t count = 0;
        for (const auto word : words) count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }

    template <class Of>
    constexpr bool has(Id<Of> id) const { return id.exists() && has(static_cast<std::size_t>(id.at)); }
    template <class Of>
    constexpr void put(Id<Of> id) { put(static_cast<std::size_t>(id.at)); }
    template <class Of>
    constexpr void drop(Id<Of> id) { drop(static_cast<std::size_t>(id.at)); }
    template <class Of>
    constexpr void set(Id<Of> id, bool there) { set(static_cast<std::size_t>(id.at), there); }

    bool operator==(const Set&) const = default;
};

}  // namespace allwrits
