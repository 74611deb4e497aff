// SPDX-License-Identifier: MIT
#include "forecast/counts.h"

#include "base/hash.h"
#include "catch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

using namespace allwrits;

namespace {

constexpr std::array some_shares = {0.0, 1e-6, 0.01, 0.05, 0.1,   0.25, 0.3333,
                                    0.5, 0.75, 0.9,  0.95, 0.999, 1.0};

// Of either sign, over sixty powers of ten, some of them 0 and some alike.
std::vector<float> some_numbers(std::size_t count, std::uint64_t seed) {
    std::vector<float> numbers;
    for (std::size_t at = 0; at < count; ++at) {
        const auto word = mix(seed * 1'000'003 + at);
        const double share = static_cast<double>(word >> 11) * 0x1p-53;
        const double size = word % 7 == 0   ? 0
                            : word % 7 == 1 ? std::round(share * 50)
                                            : std::pow(10, share * 60 - 30);
        numbers.push_back(static_cast<float>(word % 16 < 6 ? -size : size));
    }
    return numbers;
}

// The k-th of rising numbers, where k is the least that is a share of all.
double plain_quantile(std::vector<float> numbers, double share) {
    std::sort(numbers.begin(), numbers.end());
    const double rank = std::max(1.0, std::ceil(share * static_cast<double>(numbers.size())));
    return static_cast<double>(numbers[static_cast<std::size_t>(rank) - 1]);
}

bool within_a_cell(double found, double exact) { return std::abs(found - exact) <= std::abs(exact) / 4096; }

std::vector<float> whole_numbers(int low, int high) {
    std::vector<float> numbers;
    for (int number = low; number <= high; ++number) numbers.push_back(static_cast<float>(number));
    return numbers;
}

}  // namespace

TEST_CASE("quantiles are those of the sorted numbers within 1 in 4,096") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto numbers = some_numbers(1 + 397 * seed, seed);
        const Counts counts(numbers);
        CHECK(counts.total() == numbers.size());
        for (const double share : some_shares) {
            const double exact = plain_quantile(numbers, share);
            INFO("seed " << seed << ", share " << share << ": " << counts.quantile(share) << " for "
                         << exact);
            REQUIRE(within_a_cell(counts.quantile(share), exact));
            REQUIRE(std::abs(counts.quantile(share)) <= std::abs(exact));  // Cut, never rounded up.
        }
    }
}

TEST_CASE("whole numbers up to 8,192 are exact, of either sign") {
    for (int number = -8192; number <= 8192; ++number) {
        REQUIRE(Counts::number_of(Counts::key_of(static_cast<float>(number))) == number);
    }
    CHECK(Counts::number_of(Counts::key_of(8193)) == 8192);
    CHECK(Counts(whole_numbers(-8192, 8192)).rows().size() == 16385);
}

TEST_CASE("keys are in the order of the numbers") {
    auto numbers = some_numbers(20'000, 5);
    std::sort(numbers.begin(), numbers.end());
    for (std::size_t at = 1; at < numbers.size(); ++at) {
        REQUIRE(Counts::key_of(numbers[at - 1]) <= Counts::key_of(numbers[at]));
    }
    CHECK(Counts::key_of(-1) < Counts::key_of(-0.5F));
    CHECK(Counts::key_of(-1e-30F) < Counts::key_of(0));
    CHECK(Counts::key_of(0) < Counts::key_of(1e-30F));
    CHECK(Counts::key_of(-0.0F) == Counts::key_of(0));
}

TEST_CASE("each key stands for the number that is nearest to 0 among its own") {
    for (std::uint32_t key = 0; key < (1U << 21); key += 37) {
        const double number = Counts::number_of(key);
        if (!std::isfinite(number)) continue;
        REQUIRE(Counts::key_of(static_cast<float>(number)) == (number == 0 ? Counts::key_of(0) : key));
    }
    constexpr float most = std::numeric_limits<float>::max();
    CHECK(within_a_cell(Counts::number_of(Counts::key_of(most)), static_cast<double>(most)));
    CHECK(within_a_cell(Counts::number_of(Counts::key_of(-most)), -static_cast<double>(most)));
}

TEST_CASE("counts of parts add up to the counts of the whole, however it is cut") {
    const auto numbers = some_numbers(5000, 8);
    const Counts whole(numbers);
    for (const std::size_t size : {1U, 7U, 512U, 4999U, 6000U}) {
        Counts sum;
        for (std::size_t from = 0; from < numbers.size(); from += size) {
            const auto to = std::min(numbers.size(), from + size);
            sum.add(Counts(std::span(numbers).subspan(from, to - from)));
        }
        CHECK(sum.rows() == whole.rows());
        CHECK(sum.total() == whole.total());
    }
    CHECK(Counts(whole.rows()).rows() == whole.rows());
    CHECK(Counts(whole.rows()).total() == 5000);
    auto twice = whole;
    twice.add(twice);
    CHECK(twice.total() == 10'000);
    CHECK(twice.quantile(0.3) == whole.quantile(0.3));
}

TEST_CASE("rows rise and hold no key twice") {
    const Counts counts(some_numbers(3000, 2));
    for (std::size_t at = 0; at < counts.rows().size(); ++at) {
        REQUIRE(counts.rows()[at].count > 0);
        if (at > 0) REQUIRE(counts.rows()[at - 1].key < counts.rows()[at].key);
    }
}

TEST_CASE("numbers below 0 come first, the greatest size foremost") {
    const Counts counts(std::vector<float>{3, -1, 0, -100, 2, -7});
    CHECK(counts.quantile(0) == -100);
    CHECK(counts.quantile(2.0 / 6) == -7);
    CHECK(counts.quantile(0.5) == -1);
    CHECK(counts.quantile(4.0 / 6) == 0);
    CHECK(counts.quantile(1) == 3);
    CHECK(counts.share_above(0) == Catch::Approx(2.0 / 6));
    CHECK(counts.share_above(-7) == Catch::Approx(4.0 / 6));
    CHECK(counts.count_above(3) == 0);
    CHECK(counts.count_above(-1000) == 6);
}

TEST_CASE("among those above a number alone, quantiles are those of them by themselves") {
    const auto numbers = some_numbers(4000, 3);
    const Counts counts(numbers);
    for (const double than : {0.0, 7.0, -3.0}) {
        std::vector<float> above;
        for (const float number : numbers) {
            if (Counts::number_of(Counts::key_of(number)) > than) above.push_back(number);
        }
        CHECK(counts.count_above(than) == above.size());
        for (const double share : some_shares) {
            CHECK(counts.quantile_above(than, share) == Counts(above).quantile(share));
        }
    }
    CHECK(counts.quantile_above(1e38, 0.5) == 0);  // None is.
}

TEST_CASE("the mean of the greatest share of a known list") {
    const Counts counts(whole_numbers(1, 20));
    CHECK(counts.mean_of_greatest(0.05) == 20);
    CHECK(counts.mean_of_greatest(0.1) == 19.5);
    CHECK(counts.mean_of_greatest(0.5) == 15.5);
    CHECK(counts.mean_of_greatest(1) == 10.5);
    CHECK(counts.mean_of_greatest(0.06) == 19.5);  // Part of a number counts as the whole of it.
    CHECK(counts.mean_of_greatest(0) == 20);
    // A row that is taken in part: five numbers, the greatest two of which are 7 and one of the three 4s.
    CHECK(Counts(std::vector<float>{4, 1, 4, 7, 4}).mean_of_greatest(0.4) == 5.5);
    CHECK(Counts(std::vector<float>{-4, -1, -4, -7, -4}).mean_of_greatest(0.4) == -2.5);
}

TEST_CASE("a histogram counts each number once, and what lies outside at the nearest end") {
    const Counts counts(whole_numbers(0, 99));
    CHECK(counts.histogram(0, 100, 4) == std::vector<std::uint64_t>{25, 25, 25, 25});
    CHECK(counts.histogram(20, 60, 4) == std::vector<std::uint64_t>{30, 10, 10, 50});
    CHECK(counts.histogram(-50, -10, 3) == std::vector<std::uint64_t>{0, 0, 100});
    CHECK(counts.histogram(5, 5, 2) == std::vector<std::uint64_t>{0, 0});
    CHECK(counts.histogram(0, 1, 0).empty());
    const auto many = Counts(some_numbers(3000, 4)).histogram(-10, 10, 37);
    CHECK(std::accumulate(many.begin(), many.end(), std::uint64_t{0}) == 3000);
}

TEST_CASE("counts of nothing say 0") {
    const Counts none;
    CHECK(none.total() == 0);
    CHECK(none.quantile(0.5) == 0);
    CHECK(none.quantile_above(0, 0.5) == 0);
    CHECK(none.share_above(0) == 0);
    CHECK(none.mean_of_greatest(0.05) == 0);
    CHECK(none.histogram(0, 1, 2) == std::vector<std::uint64_t>{0, 0});
    Counts some(std::vector<float>{1, 2});
    some.add(none);
    CHECK(some.total() == 2);
    CHECK(Counts(std::span<const float>{}).rows().empty());
}
