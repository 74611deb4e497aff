// SPDX-License-Identifier: MIT
#include "base/dice.h"

#include "catch.h"

#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

// Sum of (found - expected)^2 / expected; classes that cannot happen are left out.
double chi_square(const std::vector<int>& found, const std::vector<double>& expected) {
    double sum = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (expected[i] > 0) sum += std::pow(found[i] - expected[i], 2) / expected[i];
    }
    return sum;
}

template <class Draw>
std::vector<std::size_t> twelve(Draw draw) {
    std::vector<std::size_t> drawn;
    for (int i = 0; i < 12; ++i) drawn.push_back(draw());
    return drawn;
}

}  // namespace

TEST_CASE("a seed, a use and a count give the same draws for ever") {
    // Reckoned apart in Python. If these change, every saved game changes.
    const Dice dice(2016);
    auto bench = dice.stream("bench");
    CHECK(bench.word() == 0xAC3181F99A713506U);
    CHECK(bench.word() == 0xBF3A5D230A3B424EU);
    CHECK(bench.word() == 0xC4152831D2535AEAU);
    CHECK(dice.stream("bench", 1).word() == 0x8E0EDA151B95185CU);

    auto die = dice.stream("dice");
    CHECK(twelve([&] { return die.below(6); }) ==
          std::vector<std::size_t>{5, 4, 0, 3, 3, 4, 3, 2, 3, 0, 4, 1});
    auto incident = dice.stream("incident", 2);
    CHECK(twelve([&] {
              return incident.pick(std::array{1U, 2U, 3U, 4U});
          }) == std::vector<std::size_t>{0, 0, 3, 2, 3, 1, 1, 1, 0, 1, 0, 0});
}

TEST_CASE("draws of one use shift no draw of another") {
    const Dice dice(5);
    auto quiet = dice.stream("leak");
    const auto expected = quiet.word();

    auto busy = dice.stream("incident");
    for (int i = 0; i < 100; ++i) busy.word();
    CHECK(dice.stream("leak").word() == expected);
}

TEST_CASE("seed, use and count each change the draws") {
    const auto word = Dice(1).stream("bench", 0).word();
    CHECK(Dice(2).stream("bench", 0).word() != word);
    CHECK(Dice(1).stream("variant", 0).word() != word);
    CHECK(Dice(1).stream("bench", 1).word() != word);
}

TEST_CASE("a player's own dice differ from the session's and from each other") {
    const Dice dice(2016);
    CHECK(dice.child("apple").seed() == 0xF6FC4D67F96EBA9AU);
    CHECK(dice.child("doj").seed() != dice.child("apple").seed());
    CHECK(dice.child("apple").child("apple").seed() != dice.child("apple").seed());
    CHECK(dice.child("apple").stream("bench").word() != dice.stream("bench").word());
    // Nor does a stream of the player's name give the child away.
    CHECK(dice.child("apple").seed() != dice.stream("apple").word());
}

TEST_CASE("whole numbers below a limit are equally likely") {
    auto stream = Dice(7).stream("uniform");
    std::vector<int> found(10);
    for (int i = 0; i < 100'000; ++i) ++found.at(stream.below(10));
    // 9 degrees of freedom: 27.9 is passed once in a thousand seeds; the seed is fixed.
    CHECK(chi_square(found, std::vector<double>(10, 10'000)) < 27.9);
}

TEST_CASE("a limit that does not divide 2^32 favours no number") {
    // Four words for three numbers: without Lemire's correction multiples of 3 would come twice as often as
    // others.
    constexpr std::uint32_t limit = 3'221'225'472U;  // 3/4 of 2^32
    auto stream = Dice(7).stream("large");
    std::vector<int> found(3);
    for (int i = 0; i < 30'000; ++i) ++found.at(stream.below(limit) % 3);
    CHECK(chi_square(found, {10'000, 10'000, 10'000}) < 13.8);
    for (int i = 0; i < 100; ++i) CHECK(stream.below(1) == 0);
}

TEST_CASE("pick honours weights and never takes what weighs nothing") {
    auto stream = Dice(7).stream("weights");
    std::vector<int> found(4);
    for (int i = 0; i < 100'000; ++i) ++found.at(stream.pick(std::array{1U, 2U, 0U, 7U}));
    CHECK(found[2] == 0);
    CHECK(chi_square(found, {10'000, 20'000, 0, 70'000}) < 13.8);
}

TEST_CASE("pick among nothing takes the first place") {
    auto stream = Dice(7).stream("nothing");
    CHECK(stream.pick({}) == 0);
    CHECK(stream.pick(std::array{0U, 0U}) == 0);
    CHECK(stream.pick(std::array{0U, 0U, 4U}) == 2);
    // As heavy as weights may be together.
    CHECK(stream.pick(std::array{0U, 0xFFFF'FFFFU}) == 1);
}

TEST_CASE("a chance of nothing never comes, a certain one always") {
    auto stream = Dice(7).stream("chance");
    int quarter = 0;
    for (int i = 0; i < 100'000; ++i) {
        if (stream.chance(250'000)) ++quarter;
    }
    CHECK(std::abs(quarter - 25'000) < 450);  // 3.3 standard deviations of 137
    for (int i = 0; i < 1000; ++i) {
        CHECK_FALSE(stream.chance(0));
        CHECK(stream.chance(1'000'000));
        CHECK(stream.chance(4'000'000'000U));
    }
}
