// SPDX-License-Identifier: MIT
#include "forecast/sums.h"

#include "base/hash.h"
#include "catch.h"

#include <bit>
#include <vector>

using namespace allwrits;

namespace {

// Numbers of very different sizes, so that another order of addition shows.
Sums::Branch round_of(std::uint64_t round, std::size_t outputs = 2) {
    Sums::Branch branch{.first = round, .rounds = 1};
    for (std::uint64_t at = 0; at < outputs * replicates; ++at) {
        const auto word = mix(round * 100 + at);
        const double x = static_cast<double>(word >> 40) * (word % 2 == 0 ? 1e-9 : 1e3);
        branch.of.push_back({x - 1e6, x * x});
    }
    return branch;
}

Sums rounds(std::uint64_t from, std::uint64_t to) {
    Sums sums(2);
    for (auto round = from; round < to; ++round) sums.add(round_of(round));
    return sums;
}

// Pair by pair, by the numbers of the rounds.
double tree_sum(std::uint64_t from, std::uint64_t count, std::size_t at) {
    if (count == 1) return round_of(from).of[at].sum;
    return tree_sum(from, count / 2, at) + tree_sum(from + count / 2, count / 2, at);
}

}  // namespace

TEST_CASE("rounds are added up pair by pair") {
    const auto sums = rounds(0, 64);
    REQUIRE(sums.branches().size() == 1);
    for (std::size_t at = 0; at < 2 * replicates; ++at)
        CHECK(sums.branches()[0].of[at].sum == tree_sum(0, 64, at));
    CHECK(sums.of(1, 3).sum == tree_sum(0, 64, replicates + 3));
}

TEST_CASE("every cut of a run into two or three parts joins to the same bits") {
    constexpr std::uint64_t last = 23;
    const auto whole = rounds(0, last);
    for (std::uint64_t cut = 0; cut <= last; ++cut) {
        for (std::uint64_t second = cut; second <= last; ++second) {
            auto joined = rounds(0, cut);
            joined.append(rounds(cut, second));
            joined.append(rounds(second, last));
            REQUIRE(joined.branches() == whole.branches());
            REQUIRE(joined.of(0) == whole.of(0));
        }
    }
}

TEST_CASE("a run that starts anywhere joins to the same bits, whichever parts are joined first") {
    for (const std::uint64_t first : {1U, 5U, 12U, 31U, 1000U}) {
        const auto whole = rounds(first, first + 40);
        auto right = rounds(first + 9, first + 30);
        right.append(rounds(first + 30, first + 40));
        auto left = rounds(first, first + 9);
        left.append(right);
        CHECK(left.branches() == whole.branches());
        CHECK(whole.first() == first);
        CHECK(whole.end() == first + 40);
        CHECK(whole.rounds() == 40);
    }
}

TEST_CASE("thousands of rounds keep few branches, each a power of two in its place") {
    Sums sums(1);
    constexpr std::uint64_t first = 3, count = 5000;
    for (auto round = first; round < first + count; ++round) sums.add(round_of(round, 1));
    CHECK(sums.branches().size() <= 2 * std::bit_width(count));
    for (const auto& branch : sums.branches()) {
        CHECK(std::has_single_bit(branch.rounds));
        CHECK(branch.first % branch.rounds == 0);
    }
}

TEST_CASE("the sums of all replicates are those of each, added up") {
    const auto sums = rounds(2, 9);
    BlockSums all;
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
        all.sum += sums.of(1, replicate).sum;
        all.squares += sums.of(1, replicate).squares;
    }
    CHECK(sums.of(1) == all);
}

TEST_CASE("sums of nothing are 0") {
    const Sums none(3);
    CHECK(none.rounds() == 0);
    CHECK(none.first() == 0);
    CHECK(none.of(2) == BlockSums{});
    auto some = rounds(4, 6);
    some.append(Sums(2));
    CHECK(some.branches() == rounds(4, 6).branches());
}
