// SPDX-License-Identifier: MIT
#include "forecast/kernels.h"

#include "base/hash.h"
#include "catch.h"
#include "forecast/words.h"
#include "philox.h"
#include "step_meaning.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

using namespace allwrits;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

// Numbers at which steps change their ways.
const std::vector<double> nasty = {0.0,
                                   -0.0,
                                   5e-324,
                                   -5e-324,
                                   3e-310,
                                   -2.2e-308,
                                   2.3e-308,
                                   1e-300,
                                   1e-5,
                                   -0.25,
                                   0.49999999999999994,
                                   0.5,
                                   -0.5,
                                   0.70710678118654752,
                                   1.0,
                                   -1.0,
                                   1.0000000000000002,
                                   1.4142135623730951,
                                   1.5,
                                   -1.5,
                                   2.0,
                                   2.5,
                                   -2.5,
                                   3.0,
                                   -7.0,
                                   12.0,
                                   307.5,
                                   -708.0,
                                   708.5,
                                   709.0,
                                   709.5,
                                   -745.0,
                                   1e6,
                                   -1e6,
                                   1000001.5,
                                   4503599627370495.5,
                                   9007199254740993.0,
                                   1e154,
                                   -1e155,
                                   1e300,
                                   1.7976931348623157e308,
                                   -1.7976931348623157e308,
                                   infinity,
                                   -infinity,
                                   no_number};

enum class Numbers { Ordinary, Nasty, Finite };

// The same column for the same seed.
Column column_of(Numbers numbers, std::uint64_t seed) {
    Column column;
    for (std::size_t at = 0; at < block_size; ++at) {
        const auto word = mix(seed * block_size + at);
        const double share = static_cast<double>(word >> 11) * 0x1p-53;
        double x = (share - 0.3) * 20;
        if (numbers != Numbers::Ordinary) {
            const auto any = std::bit_cast<double>(mix(word));  // Any exponent at all.
            x = word % 4 == 0 ? any : word % 4 == 1 ? std::round(x) : nasty[word / 4 % nasty.size()];
        }
        column.at[at] = numbers == Numbers::Finite ? finite_or_zero(x) : x;
    }
    return column;
}

Words words_of(std::uint64_t seed) {
    Words words;
    for (std::size_t at = 0; at < block_size; ++at) {
        const auto word = mix(seed * block_size + at);
        // Far into both tails too, and the very ends.
        words[at] = static_cast<std::uint32_t>(word >> 32) >> (word % 3 == 0 ? word / 4 % 32 : 0);
        if (word % 6 == 0) words[at] = ~words[at];
    }
    words[5] = 0;
    words[6] = 0xffffffff;
    words[7] = 0x7fffffff;
    words[8] = 0x80000000;
    return words;
}

bool same(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) ||
           (std::isnan(a) && std::isnan(b));
}
bool same(float a, float b) { return same(double{a}, double{b}); }

// The first place where they are not the same, for messages.
template <class Range>
std::optional<std::size_t> difference(const Range& a, const Range& b) {
    for (std::size_t at = 0; at < block_size; ++at) {
        if (!same(a[at], b[at])) return at;
    }
    return std::nullopt;
}

std::vector<const Kernels*> every_kernels() {
    const auto list = all_kernels();
    return {list.at, list.at + list.count};
}

constexpr auto last_step = static_cast<int>(Step::IfNotK);

// The order of addition that the sums promise: 32 abreast, then half on half.
double plain_sum(const std::array<double, block_size>& terms) {
    std::array<double, 32> lanes{};
    for (std::size_t at = 0; at < block_size; ++at) lanes[at % 32] += terms[at];
    for (std::size_t half = 16; half > 0; half /= 2) {
        for (std::size_t lane = 0; lane < half; ++lane) lanes[lane] += lanes[lane + half];
    }
    return lanes[0];
}

std::vector<DrawPiece> some_pieces(std::size_t tables) {
    std::vector<DrawPiece> pieces(tables * pieces_each);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        for (std::size_t power = 0; power < 4; ++power) {
            pieces[at].c[power] = static_cast<double>(mix(4 * at + power) >> 11) * 0x1p-50 - 4;
        }
    }
    return pieces;
}

}  // namespace

TEST_CASE("the vectors that this processor has are found") {
    const auto all = every_kernels();
    REQUIRE(!all.empty());
    CHECK(all.front()->name == "base");
    if (all.size() == 1) WARN("no wide vectors here: the kernels are compared with plain code alone");
    const auto is_chosen = [](const Kernels* one) { return one == &kernels(); };
    CHECK(std::any_of(all.begin(), all.end(), is_chosen));
}

TEST_CASE("every step gives the same bits with all vectors, whatever the numbers") {
    for (int at = 0; at <= last_step; ++at) {
        const auto step = static_cast<Step>(at);
        for (std::uint64_t seed = 0; seed < 24; ++seed) {
            const auto numbers = seed % 4 == 0 ? Numbers::Ordinary : Numbers::Nasty;
            const auto a = column_of(numbers, 3 * seed), b = column_of(numbers, 3 * seed + 1);
            const auto c = column_of(numbers, 3 * seed + 2);
            for (std::size_t nth = 0; nth < nasty.size(); nth += 1 + seed % 3) {
                const double k = nasty[nth];
                Column first;
                for (const auto* one : every_kernels()) {
                    Column into;
                    one->step(step, into.at.data(), a.at.data(), b.at.data(), c.at.data(), k);
                    if (one->name == "base") first = into;
                    const auto where = difference(first.at, into.at);
                    INFO(one->name << ", step " << at << ", k " << k << ", a " << a.at[where.value_or(0)]
                                   << ", b " << b.at[where.value_or(0)]);
                    REQUIRE(!where);
                }
            }
        }
    }
}

TEST_CASE("every step gives what formulas give, but for what they make of overflow") {
    for (int at = 0; at <= last_step; ++at) {
        const auto meaning = meaning_of(static_cast<Step>(at));
        if (!meaning) continue;
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            const auto numbers = seed == 0 ? Numbers::Ordinary : Numbers::Finite;
            const auto a = column_of(numbers, 3 * seed), b = column_of(numbers, 3 * seed + 1);
            const auto c = column_of(numbers, 3 * seed + 2);
            for (const double k : nasty) {
                if (!std::isfinite(k)) continue;
                Column into;
                kernels().step(static_cast<Step>(at), into.at.data(), a.at.data(), b.at.data(), c.at.data(),
                               k);
                for (std::size_t i = 0; i < block_size; ++i) {
                    const double expected = by_formula(*meaning, a.at[i], b.at[i], c.at[i], k);
                    if (finite_or_zero(into.at[i]) == expected) continue;
                    INFO("step " << at << ": a " << a.at[i] << ", b " << b.at[i] << ", c " << c.at[i]
                                 << ", k " << k);
                    REQUIRE(into.at[i] == expected);
                }
            }
        }
    }
}

TEST_CASE("powers that are not whole, roots and what is finite are as in formulas") {
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        const auto a = column_of(Numbers::Finite, 2 * seed), b = column_of(Numbers::Finite, 2 * seed + 1);
        const auto any = column_of(Numbers::Nasty, seed);
        const double k = b.at[0] > -1e6 && b.at[0] < 1e6 && !is_whole(b.at[0]) ? b.at[0] : 1.25;
        const auto step = [&](Step which, const Column& of, const Column& with = {}) {
            Column into;
            kernels().step(which, into.at.data(), of.at.data(), with.at.data(), of.at.data(), k);
            return into;
        };
        const auto roots = step(Step::SquareRoot, a), powers = step(Step::PowerK, a),
                   finite = step(Step::Finite, any);
        const auto of_k = step(Step::KPower, b), both = step(Step::Power, a, b);
        for (std::size_t i = 0; i < block_size; ++i) {
            INFO(a.at[i] << " ^ " << b.at[i] << ", k " << k);
            REQUIRE(roots.at[i] == power(a.at[i], 0.5));
            REQUIRE(powers.at[i] == power(a.at[i], k));
            REQUIRE(finite.at[i] == finite_or_zero(any.at[i]));
            const double kept = kept_exponent(b.at[i]);
            if (is_whole(kept) || kept == 0.5) continue;
            REQUIRE(both.at[i] == power(a.at[i], b.at[i]));
            REQUIRE(of_k.at[i] == power(k, b.at[i]));
        }
    }
}

TEST_CASE("the words are the same with all vectors, and those of plain code") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto within = words_of(seed);
        const auto first = static_cast<std::uint32_t>(mix(seed)),
                   scramble = static_cast<std::uint32_t>(mix(seed) >> 32);
        const auto stream = mix(~seed);
        Words sobol_first;
        for (const auto* one : every_kernels()) {
            Words sobol, philox;
            one->sobol_words(within.data(), first, scramble, sobol.data());
            one->philox_words(seed, stream, scramble, philox.data());
            if (one->name == "base") sobol_first = sobol;
            REQUIRE(sobol == sobol_first);
            for (std::uint32_t at = 0; at < block_size; ++at) {
                REQUIRE(philox[at] == plain_philox_word(seed, stream, scramble, at));
            }
        }
    }
}

TEST_CASE("the draws by pieces are the same with all vectors, and those of plain code") {
    const auto pieces = some_pieces(5);
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto words = words_of(seed);
        Words from;
        Column plain_one, plain_many;
        for (std::size_t at = 0; at < block_size; ++at) {
            from[at] = static_cast<std::uint32_t>(mix(seed + at) % 5 * pieces_each);
            const auto [piece, t] = piece_point(words[at]);
            REQUIRE(piece < pieces_each);
            plain_one.at[at] = piece_value(pieces[piece], t);
            plain_many.at[at] = piece_value(pieces[from[at] + piece], t);
        }
        for (const auto* one : every_kernels()) {
            Column by_one, by_many;
            one->pieces(pieces.data(), words.data(), by_one.at.data());
            one->pieces_from(pieces.data(), words.data(), from.data(), by_many.at.data());
            INFO(one->name);
            REQUIRE(!difference(by_one.at, plain_one.at));
            REQUIRE(!difference(by_many.at, plain_many.at));
        }
    }
}

TEST_CASE("thresholds count how many a word reaches, with all vectors") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto words = words_of(seed);
        std::vector<std::uint32_t> below;
        for (std::uint64_t nth = 0; nth < seed % 17; ++nth)
            below.push_back(static_cast<std::uint32_t>(mix(nth + seed) >> 32));
        if (seed % 3 == 0) below.push_back(words[9]);  // Reached exactly.
        std::sort(below.begin(), below.end());
        for (const auto* one : every_kernels()) {
            Column into;
            one->thresholds(words.data(), below.data(), below.size(), into.at.data());
            for (std::size_t at = 0; at < block_size; ++at) {
                const auto reached = std::upper_bound(below.begin(), below.end(), words[at]) - below.begin();
                REQUIRE(into.at[at] == static_cast<double>(reached));
            }
        }
    }
}

TEST_CASE("sums and distances add up in the one order, with all vectors") {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const auto numbers = seed % 2 == 0 ? Numbers::Ordinary : Numbers::Nasty;
        const auto x = column_of(numbers, 2 * seed), y = column_of(numbers, 2 * seed + 1);
        const double pivot = seed % 5 == 0 ? 0 : x.at[seed % block_size];
        std::array<double, block_size> apart, from_pivot, squares;
        for (std::size_t at = 0; at < block_size; ++at) {
            from_pivot[at] = x.at[at] - pivot;
            squares[at] = from_pivot[at] * from_pivot[at];
            apart[at] = (x.at[at] - y.at[at]) * (x.at[at] - y.at[at]);
        }
        for (const auto* one : every_kernels()) {
            const auto sums = one->sums(x.at.data(), pivot);
            INFO(one->name << ", pivot " << pivot);
            REQUIRE(same(sums.sum, plain_sum(from_pivot)));
            REQUIRE(same(sums.squares, plain_sum(squares)));
            REQUIRE(same(one->squared_distance(x.at.data(), y.at.data()), plain_sum(apart)));
        }
    }
}

TEST_CASE("columns become floats alike with all vectors") {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const auto x = column_of(seed % 2 == 0 ? Numbers::Ordinary : Numbers::Finite, seed);
        constexpr double most = std::numeric_limits<float>::max();
        std::array<float, block_size> plain;
        for (std::size_t at = 0; at < block_size; ++at)
            plain[at] = static_cast<float>(std::clamp(x.at[at], -most, most));
        for (const auto* one : every_kernels()) {
            std::array<float, block_size> into;
            one->as_floats(x.at.data(), into.data());
            const auto where = difference(into, plain);
            INFO(one->name << ": " << x.at[where.value_or(0)]);
            REQUIRE(!where);
        }
    }
}
