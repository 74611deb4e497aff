// SPDX-License-Identifier: MIT
#include "forecast/draw_table.h"
#include "catch.h"
#include "goodness.h"

#include <array>
#include <bit>
#include <cmath>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

struct Case {
    std::string name = {};
    Distribution distribution = {};
    double largest_error = 1e-6;
};

Distribution mixed() {
    return mixture({fixed(-2).value(), lognormal_by_median(10, 1).value(), poisson(2).value(),
                    beta(2, 3).value()},
                   {0.2, 0.3, 0.1, 0.4})
        .value();
}

std::vector<Case> smooth_cases() {
    return {{"normal", normal(0, 1).value()},
            {"normal far from 0", normal(1e6, 2).value()},
            {"uniform", uniform(-2, 5).value(), 1e-14},
            {"log-uniform over 5 powers of ten", loguniform(1e-3, 100).value()},
            {"log-uniform over 10 powers of ten", loguniform(1e-5, 1e5).value(), 2e-5},
            {"symmetric triangular", triangular(0, 0.5, 1).value()},
            {"triangular", triangular(0, 0.4, 1).value(), 2e-5},
            {"beta", beta(8, 3).value()},
            {"beta by range", beta_by_range(0.3, 0.65, 0.95).value()},
            {"arcsine", beta(0.5, 0.5).value()},
            {"beta from 0.4 up", beta(0.4, 30).value()},
            {"beta of many cases", beta(10'000, 10'000).value()},
            {"beta at its top", beta(10'000, 0.5).value()},
            {"beta with small shapes", beta(0.05, 0.05).value(), 2e-3},
            {"pert", pert(10, 20, 50).value()},
            {"lognormal", lognormal_by_median(1, 1.2).value()},
            {"wide lognormal", lognormal_by_median(1, 3).value()},
            {"widest lognormal", lognormal_by_median(1, 6).value(), 2e-5},
            {"lognormal by range", lognormal_by_range(7, 45, 240).value()},
            {"exponential", exponential(3).value()},
            {"truncated normal", truncated(normal(0, 1).value(), -1, 2).value()},
            {"normal beyond 3 deviations", truncated(normal(0, 1).value(), 3, 5).value()},
            {"truncated beta", truncated(beta(2, 5).value(), 0.1, 0.6).value()},
            {"top of a beta", truncated(beta(2, 5).value(), 0.5, 0.9).value()}};
}

std::vector<Case> all_cases() {
    auto all = smooth_cases();
    all.push_back({"fixed", fixed(3).value()});
    all.push_back({"Bernoulli", bernoulli(0.3).value()});
    all.push_back({"Poisson", poisson(3).value()});
    all.push_back({"Poisson of many", poisson(900).value()});
    all.push_back({"binomial", binomial(1000, 0.2).value()});
    all.push_back({"mixed", mixed()});
    all.push_back({"mixture with many atoms",
                   mixture({poisson(100).value(), normal(0, 1).value()}, {0.5, 0.5}).value()});
    return all;
}

// Words at the ends, around the middle and anywhere.
std::uint32_t some_word(std::uint64_t seed, std::size_t i) {
    constexpr std::array ends{0U, 1U, 2U, 0x7FFFFFFFU, 0x80000000U, 0x80000001U, 0xFFFFFFFEU, 0xFFFFFFFFU};
    return i < ends.size() ? ends[i] : test_word(seed, i);
}

}  // namespace

TEST_CASE("draws are the quantiles of their words, far into both tails") {
    for (const auto& [name, distribution, largest_error] : smooth_cases()) {
        CAPTURE(name);
        CHECK(table_error(distribution, 1200, 1) < largest_error);
    }
}

TEST_CASE("a small shape of a beta errs by little of its width") {
    const auto distribution = beta(0.05, 0.05).value();
    const DrawTable table(distribution);
    for (std::uint64_t i = 0; i < 2000; ++i) {
        const std::uint32_t word = test_word(3, i);
        const double exact = quantile(distribution, (static_cast<double>(word) + 0.5) * 0x1p-32);
        CHECK_THAT(table.draw(word), Catch::Matchers::WithinAbs(exact, 2e-5));
    }
}

TEST_CASE("many draws have the bits of single ones") {
    for (const auto& one : all_cases()) {
        CAPTURE(one.name);
        const DrawTable table(one.distribution);
        Words words;
        Column column;
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            for (std::size_t i = 0; i < block_size; ++i) words[i] = some_word(seed, i);
            table.draws(words, column);
            std::size_t different = 0;
            for (std::size_t i = 0; i < block_size; ++i) {
                const auto single = std::bit_cast<std::uint64_t>(table.draw(words[i]));
                if (std::bit_cast<std::uint64_t>(column.at[i]) != single) ++different;
            }
            CHECK(different == 0);
        }
    }
}

TEST_CASE("draws rise with the word and stay within what can be") {
    for (const auto& one : all_cases()) {
        if (std::holds_alternative<Mixture>(one.distribution.shape)) continue;
        CAPTURE(one.name);
        const DrawTable table(one.distribution);
        const auto [low, high] = support(one.distribution);
        std::size_t falls = 0, outside = 0;
        for (std::size_t i = 0; i < 4000; ++i) {
            const std::uint32_t word = some_word(5, i) >> (i % 5 == 0 ? i % 31 : 0);
            const double x = table.draw(word);
            if (!(x >= low && x <= high && x >= table.least() && x <= table.greatest())) ++outside;
            // The next word may draw the same but for rounding.
            const double next = table.draw(word == 0xFFFFFFFF ? word : word + 1);
            if (next < x - 1e-15 * std::abs(x)) ++falls;
            if (table.draw(word | (word >> 1)) < x - 1e-15 * std::abs(x)) ++falls;
        }
        CHECK(falls == 0);
        CHECK(outside == 0);
    }
}

TEST_CASE("a discrete draw changes exactly where the probability does") {
    const DrawTable table(bernoulli(0.3).value());
    // Value 0 for (w + 1/2) / 2^32 < 0.7
    constexpr std::uint32_t first_1 = 3006477107;  // 0.7 x 2^32 = 3006477107.2
    CHECK(table.draw(first_1 - 1) == 0);
    CHECK(table.draw(first_1) == 1);
    CHECK(table.least() == 0);
    CHECK(table.greatest() == 1);
    CHECK(DrawTable(bernoulli(0).value()).greatest() == 0);
    CHECK(DrawTable(bernoulli(1).value()).least() == 1);
    CHECK(DrawTable(fixed(2.5).value()).draw(0x12345678) == 2.5);
}

TEST_CASE("a part of a mixture has the words of its weight, and all of its own range in them") {
    const DrawTable table(mixture({uniform(0, 1).value(), uniform(10, 11).value()}, {0.25, 0.75}).value());
    CHECK_THAT(table.draw(0), Catch::Matchers::WithinAbs(0, 1e-9));
    CHECK_THAT(table.draw(0x3FFFFFFF), Catch::Matchers::WithinAbs(1, 1e-9));
    CHECK_THAT(table.draw(0x40000000), Catch::Matchers::WithinAbs(10, 1e-9));
    CHECK_THAT(table.draw(0xFFFFFFFF), Catch::Matchers::WithinAbs(11, 1e-9));
    CHECK_THAT(table.draw(0x20000000), Catch::Matchers::WithinAbs(0.5, 1e-9));
    CHECK(table.least() < 1e-9);
    CHECK(table.greatest() > 10.999);
}

TEST_CASE("a part with next to no words is drawn where it has one, and nowhere else") {
    const DrawTable table(
        mixture({normal(0, 1).value(), fixed(7).value(), fixed(9).value()}, {1, 1e-9, 1e-12}).value());
    CHECK(table.greatest() == 7.0);
    CHECK(table.draw(0xFFFFFFFF) == 7.0);
}

TEST_CASE("tables are the same to the last bit on every machine") {
    const auto all = all_cases();
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const auto& one : all) {
        const DrawTable table(one.distribution);
        for (std::size_t i = 0; i < 300; ++i) {
            hash = (hash ^ std::bit_cast<std::uint64_t>(table.draw(some_word(9, i)))) * 0x100000001b3;
        }
    }
    CHECK(hash == 0xb2e4e372605bfff7);
}
