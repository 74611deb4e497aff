// SPDX-License-Identifier: MIT
#include "forecast/words.h"

#include "base/hash.h"
#include "catch.h"
#include "forecast/kernels.h"
#include "forecast/sobol_directions.h"
#include "philox.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

using Key = std::array<std::uint32_t, 2>;
using Four = std::array<std::uint32_t, 4>;

std::vector<std::uint32_t> all_words(const WordStream& stream, const std::vector<std::uint32_t>& blocks) {
    std::vector<std::uint32_t> all;
    Words words;
    for (const auto block : blocks) {
        stream.words(block, words);
        all.insert(all.end(), words.begin(), words.end());
    }
    return all;
}

// The first blocks of one replicate, in order.
std::vector<std::uint32_t> of_replicate(const WordStream& stream, std::uint32_t replicate,
                                        std::uint32_t count, std::uint32_t from = 0) {
    std::vector<std::uint32_t> blocks;
    for (std::uint32_t nth = from; nth < from + count; ++nth) blocks.push_back(nth * replicates + replicate);
    return all_words(stream, blocks);
}

// Whether each of as many equal cells as there are words holds one. The number of words is a power of two.
bool one_a_cell(const std::vector<std::uint32_t>& words) {
    std::vector<bool> taken(words.size());
    const int shift = 32 - static_cast<int>(std::bit_width(words.size()) - 1);
    for (const auto word : words) taken[word >> shift] = true;
    return std::find(taken.begin(), taken.end(), false) == taken.end();
}

// As whole multiples of 2^-32, without the mean that uniform words have.
double correlation(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other) {
    double sum = 0;
    for (std::size_t at = 0; at < one.size(); ++at) {
        sum += (one[at] * 0x1p-32 - 0.5) * (other[at] * 0x1p-32 - 0.5);
    }
    return 12 * sum / static_cast<double>(one.size());
}

// A dimension of new-joe-kuo-6.21201 (https://web.maths.unsw.edu.au/~fkuo/sobol/): its line there, columns s,
// a and m_i.
struct JoeKuo {
    std::uint32_t degree = 0, polynomial = 0;
    std::vector<std::uint32_t> initial = {};
};

// By the recurrence of the authors' own program. Degree 0: the first dimension, which has no polynomial.
std::array<std::uint32_t, 32> directions_of(const JoeKuo& line) {
    std::array<std::uint32_t, 32> v{};
    const auto s = line.degree;
    for (std::uint32_t i = 0; i < 32; ++i) {
        if (s == 0 || i < s) {
            v[i] = (s == 0 ? 1U : line.initial[i]) << (31 - i);
            continue;
        }
        v[i] = v[i - s] ^ (v[i - s] >> s);
        for (std::uint32_t k = 1; k < s; ++k) v[i] ^= ((line.polynomial >> (s - 1 - k)) & 1U) * v[i - k];
    }
    return v;
}

std::vector<double> first_points(std::uint32_t dimension, std::uint32_t count) {
    std::vector<double> points;
    for (std::uint32_t nth = 0; nth < count; ++nth) {
        std::uint32_t x = 0;
        const auto gray = nth ^ (nth >> 1);
        for (std::uint32_t bit = 0; bit < 32; ++bit) {
            if (((gray >> bit) & 1U) != 0) x ^= sobol_directions(dimension)[bit];
        }
        points.push_back(x * 0x1p-32);
    }
    return points;
}

}  // namespace

// kat_vectors of the Random123 library. The kernels number their calls from 0 to 127, so of the three they
// can reach the first alone: the others are asked of a plain copy of the algorithm, and the kernels are held
// against that.
TEST_CASE("Philox gives the known answers") {
    CHECK(plain_philox({}, {}) == Four{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    constexpr std::uint32_t ones = 0xffffffff;
    CHECK(plain_philox({ones, ones, ones, ones}, {ones, ones}) ==
          Four{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(plain_philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
          Four{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
    Words words;
    kernels().philox_words(0, 0, 0, words.data());
    CHECK(Four{words[0], words[128], words[256], words[384]} ==
          Four{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
}

TEST_CASE("a stream of Philox counts by block and name under the key of its seed") {
    const std::uint64_t seed = 0x299f31d0a4093822;
    const WordStream stream(Sampling::Philox, seed, "cases", 3);
    for (const std::uint32_t block : {0U, 1U, 0x85a308d3U, 0xffffffffU}) {
        Words words;
        stream.words(block, words);
        for (std::uint32_t at = 0; at < block_size; ++at) {
            REQUIRE(words[at] == plain_philox_word(seed, hash_text("cases"), block, at));
        }
    }
}

TEST_CASE("the Sobol points are those of Joe and Kuo") {
    const std::vector<JoeKuo> lines = {{},
                                       {1, 0, {1}},
                                       {2, 1, {1, 3}},
                                       {3, 1, {1, 3, 1}},
                                       {3, 2, {1, 1, 1}},
                                       {4, 1, {1, 1, 3, 3}},
                                       {4, 4, {1, 3, 5, 13}},
                                       {5, 2, {1, 1, 5, 5, 17}},
                                       {5, 4, {1, 1, 5, 5, 5}},
                                       {5, 7, {1, 1, 7, 11, 19}}};
    for (std::uint32_t dimension = 0; dimension < lines.size(); ++dimension) {
        INFO("dimension " << dimension);
        CHECK(sobol_directions(dimension) == directions_of(lines[dimension]));
    }
    // What the authors' program prints for its first points.
    CHECK(first_points(0, 8) == std::vector<double>{0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125});
    CHECK(first_points(1, 8) == std::vector<double>{0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625});
    CHECK(first_points(2, 8) == std::vector<double>{0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375});
}

TEST_CASE("no two Sobol dimensions are alike, and each direction begins at a bit of its own") {
    std::set<std::array<std::uint32_t, 32>> all;
    for (std::uint32_t dimension = 0; dimension < sobol_dimensions; ++dimension) {
        const auto& directions = sobol_directions(dimension);
        all.insert(directions);
        for (int bit = 0; bit < 32; ++bit)
            REQUIRE(std::countr_zero(directions[static_cast<std::size_t>(bit)]) == 31 - bit);
    }
    CHECK(all.size() == sobol_dimensions);
}

TEST_CASE("each run of 2^k scrambled points has one in each cell of 2^-k") {
    for (std::uint32_t dimension = 0; dimension < sobol_dimensions; ++dimension) {
        const WordStream stream(Sampling::Sobol, 7, "input " + std::to_string(dimension), dimension);
        for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
            INFO("dimension " << dimension << ", replicate " << replicate);
            const auto words = of_replicate(stream, replicate, 4);
            // Runs of every length for a few, as they are many.
            for (std::size_t size = dimension < 16 ? 2 : 256; size <= words.size(); size *= 2) {
                for (std::size_t from = 0; from < words.size(); from += size) {
                    const auto start = words.begin() + static_cast<std::ptrdiff_t>(from);
                    REQUIRE(one_a_cell({start, start + static_cast<std::ptrdiff_t>(size)}));
                }
            }
        }
    }
}

TEST_CASE("the cells are filled evenly for a million points, and far beyond the first") {
    const WordStream stream(Sampling::Sobol, 1, "cases", 5);
    CHECK(one_a_cell(of_replicate(stream, 3, 256)));
    constexpr std::uint32_t last_block = 0xffffffff / block_size;  // Of 2^32 futures.
    CHECK(one_a_cell(of_replicate(stream, replicates - 1, 1, last_block / replicates)));
    CHECK(all_words(stream, {last_block}) != all_words(stream, {replicates - 1}));
}

TEST_CASE("a word does not depend on what was asked before") {
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        const WordStream one(sampling, 11, "leaks", 2);
        const WordStream same(sampling, 11, "leaks", 2);
        const auto forward = all_words(one, {0, 1, 9, 700});
        Words words;
        for (const std::uint32_t block : {700U, 9U, 9U, 1U, 0U}) same.words(block, words);
        CHECK(std::equal(words.begin(), words.end(), forward.begin()));
        CHECK(all_words(same, {0, 1, 9, 700}) == forward);
    }
}

TEST_CASE("streams of other names and other seeds have other words that go together with none") {
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        const auto of = [&](std::uint64_t seed, const std::string& name) {
            return of_replicate(WordStream(sampling, seed, name, 4), 0, 32);
        };
        const auto first = of(1, "cases");
        // Of n independent words the correlation has a deviation of 1 / sqrt(n). Two scrambles of one
        // dimension go together or against each other as the first bits have it, by 3/4 or so either way: no
        // more than their mean is near 0.
        const double deviation =
            sampling == Sampling::Philox ? 1 / std::sqrt(static_cast<double>(first.size())) : 0.8;
        constexpr int streams = 100;
        double by_seed = 0, by_name = 0;
        for (int nth = 2; nth < 2 + streams; ++nth) {
            const auto seeded = of(static_cast<std::uint64_t>(nth), "cases"),
                       named = of(1, "cases " + std::to_string(nth));
            REQUIRE(seeded != first);
            REQUIRE(named != first);
            CHECK(std::abs(correlation(first, seeded)) < 5 * deviation);
            CHECK(std::abs(correlation(first, named)) < 5 * deviation);
            by_seed += correlation(first, seeded) / streams;
            by_name += correlation(first, named) / streams;
        }
        CHECK(std::abs(by_seed) < 4 * deviation / std::sqrt(streams));
        CHECK(std::abs(by_name) < 4 * deviation / std::sqrt(streams));
    }
}

TEST_CASE("dimensions of one model go together with none") {
    const auto of = [](std::uint32_t dimension) {
        return of_replicate(WordStream(Sampling::Sobol, 3, std::to_string(dimension), dimension), 1, 32);
    };
    std::vector<std::vector<std::uint32_t>> all;
    for (std::uint32_t dimension = 0; dimension < 40; ++dimension) all.push_back(of(dimension));
    const double most = 5 / std::sqrt(static_cast<double>(all[0].size()));
    for (std::size_t one = 0; one < all.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other)
            REQUIRE(std::abs(correlation(all[one], all[other])) < most);
    }
}

TEST_CASE("the eight replicates are forecasts of their own") {
    // The error of the mean of u^2 over each replicate's first block, for many seeds.
    constexpr std::size_t seeds = 1000;
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        std::array<std::vector<double>, replicates> errors;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const WordStream stream(sampling, seed, "cases", 0);
            for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
                double sum = 0;
                for (const auto word : of_replicate(stream, replicate, 1)) {
                    const double u = (word + 0.5) * 0x1p-32;
                    sum += u * u - 1.0 / 3;
                }
                errors[replicate].push_back(sum / block_size);
            }
        }
        const auto product = [](const std::vector<double>& a, const std::vector<double>& b) {
            double sum = 0;
            for (std::size_t at = 0; at < a.size(); ++at) sum += a[at] * b[at];
            return sum;
        };
        // 28 pairs: a correlation beyond 4.5 deviations comes up once in 5,000 times.
        for (std::size_t one = 0; one < replicates; ++one) {
            for (std::size_t other = 0; other < one; ++other) {
                const double r =
                    product(errors[one], errors[other]) /
                    std::sqrt(product(errors[one], errors[one]) * product(errors[other], errors[other]));
                CHECK(std::abs(r) < 4.5 / std::sqrt(static_cast<double>(seeds)));
            }
        }
    }
}

TEST_CASE("over seeds each word is uniform: every bit is set in half of them") {
    constexpr int seeds = 2500, deviation = 25;
    constexpr std::array some = {0, 1, 77, 511};
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        std::array<std::array<int, 32>, some.size()> set{};
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            Words words;
            WordStream(sampling, seed, "price", 1).words(0, words);
            for (std::size_t nth = 0; nth < some.size(); ++nth) {
                const auto word = words[static_cast<std::size_t>(some[nth])];
                for (std::size_t bit = 0; bit < 32; ++bit)
                    set[nth][bit] += static_cast<int>((word >> bit) & 1U);
            }
        }
        for (const auto& counts : set) {
            for (const int count : counts) CHECK(std::abs(count - seeds / 2) < 5 * deviation);
        }
    }
}

TEST_CASE("dimensions beyond the Sobol points draw by Philox") {
    Words beyond, independent;
    WordStream(Sampling::Sobol, 5, "far", sobol_dimensions).words(2, beyond);
    WordStream(Sampling::Philox, 5, "far", 0).words(2, independent);
    CHECK(beyond == independent);
}

TEST_CASE("a future stands in one place of one block") {
    static_assert(place_of(0).block == 0 && place_of(0).at == 0);
    static_assert(place_of(731'204).block == 1428 && place_of(731'204).at == 68);
    static_assert(place_of(0xffff'ffff).block == 0x7f'ffff && place_of(0xffff'ffff).at == 511);
    CHECK(place_of(std::uint64_t{1} << 40).block == 1U << 31);
}
