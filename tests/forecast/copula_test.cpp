// SPDX-License-Identifier: MIT
#include "forecast/copula.h"

#include "catch.h"
#include "forecast/inputs.h"
#include "forecast/special.h"
#include "forecast/words.h"
#include "goodness.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

constexpr std::uint32_t million_blocks = 1954;  // Of 512: 1,000,448 futures.

// All draws of each input over so many blocks.
std::vector<std::vector<double>> draws_of(const Inputs& inputs, std::uint32_t blocks) {
    std::vector<std::vector<double>> all(inputs.size());
    std::vector<Column> columns(inputs.size());
    for (std::uint32_t block = 0; block < blocks; ++block) {
        inputs.draw(block, std::vector<bool>(inputs.size(), true), columns.data());
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at].insert(all[at].end(), columns[at].at.begin(), columns[at].at.end());
    }
    return all;
}

double correlation(const std::vector<double>& x, const std::vector<double>& y) {
    const auto n = static_cast<double>(x.size());
    double mean_x = 0, mean_y = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        mean_x += x[i] / n;
        mean_y += y[i] / n;
    }
    double xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - mean_x) * (x[i] - mean_x);
        yy += (y[i] - mean_y) * (y[i] - mean_y);
        xy += (x[i] - mean_x) * (y[i] - mean_y);
    }
    return xy / std::sqrt(xx * yy);
}

Inputs normals(std::size_t count, const std::vector<InputCorrelation>& correlations, Sampling sampling,
               std::uint64_t seed = 4) {
    std::vector<Input> inputs;
    for (std::size_t at = 0; at < count; ++at)
        inputs.push_back({"input " + std::to_string(at), normal(0, 1).value()});
    return Inputs::make(inputs, correlations, sampling, seed).value();
}

}  // namespace

TEST_CASE("the triangle of a matrix of three is the one found by hand") {
    // Columns 1, 0.6 and -0.3; then sqrt(1 - 0.36) = 0.8 and (0.2 + 0.18) / 0.8 = 0.475; then what is left.
    const auto lower = cholesky({{1, 0.6, -0.3}, {0.6, 1, 0.2}, {-0.3, 0.2, 1}});
    REQUIRE(lower);
    const Matrix expected = {{1, 0, 0}, {0.6, 0.8, 0}, {-0.3, 0.475, std::sqrt(1 - 0.09 - 0.475 * 0.475)}};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            CHECK((*lower)[row][column] == Catch::Approx(expected[row][column]).margin(1e-15));
        }
    }
}

TEST_CASE("a triangle times itself turned is the matrix") {
    Matrix matrix(6, std::vector<double>(6));
    for (std::size_t row = 0; row < 6; ++row) {
        for (std::size_t column = 0; column < 6; ++column) {
            matrix[row][column] =
                std::pow(0.7, std::abs(static_cast<double>(row) - static_cast<double>(column)));
        }
    }
    const auto lower = cholesky(matrix).value();
    for (std::size_t row = 0; row < 6; ++row) {
        for (std::size_t column = 0; column < 6; ++column) {
            double sum = 0;
            for (std::size_t k = 0; k < 6; ++k) sum += lower[row][k] * lower[column][k];
            CHECK(sum == Catch::Approx(matrix[row][column]).epsilon(1e-14));
        }
    }
    CHECK(cholesky({}).value().empty());
}

TEST_CASE("what is no matrix of correlations has no triangle") {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(!cholesky({{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}}));
    CHECK(!cholesky({{1, 1}, {1, 1}}));
    CHECK(!cholesky({{1, -1.5}, {-1.5, 1}}));
    CHECK(!cholesky({{1, nan}, {nan, 1}}));
    CHECK(cholesky({{1, 0.999}, {0.999, 1}}));
}

TEST_CASE("a score goes back to the word that it came from") {
    // 1e-6 of the deviation is what a table's draw may be off (draw_table.h): at the middle 1,700 of 2^32
    // words.
    double worst = 0, worst_of_tail = 0;
    for (std::uint32_t block = 0; block < 400; ++block) {
        Words words, back;
        for (std::size_t i = 0; i < block_size; ++i) {
            const auto number = std::uint64_t{block} * block_size + i;
            words[i] = test_word(1, number) >> (block % 2 == 0 ? 0 : number % 31);
            if (block % 4 == 1) words[i] = ~words[i];
        }
        Column scores;
        normal_scores(words, scores);
        words_of_scores(scores, back);
        for (std::size_t i = 0; i < block_size; ++i) {
            const double apart = std::abs(static_cast<double>(words[i]) - static_cast<double>(back[i]));
            const double tail = std::min<double>(words[i], ~words[i]) + 0.5;
            worst = std::max(worst, apart);
            worst_of_tail = std::max(worst_of_tail, (apart - 2) / tail);
        }
    }
    CAPTURE(worst, worst_of_tail);
    CHECK(worst < 1700);
    CHECK(worst_of_tail < 1e-5);
}

TEST_CASE("the word of a score is its probability to 2 in 2^32") {
    double worst = 0;
    Column scores;
    Words words;
    for (int from = 0; from < 40; ++from) {
        for (std::size_t i = 0; i < block_size; ++i) {
            scores.at[i] = -7.5 + 15.0 * (static_cast<double>(from) + static_cast<double>(i) / 512) / 40;
        }
        words_of_scores(scores, words);
        for (std::size_t i = 0; i < block_size; ++i) {
            worst = std::max(worst, std::abs(words[i] + 0.5 - normal_probability(scores.at[i]) * 0x1p32));
        }
    }
    CAPTURE(worst);
    CHECK(worst <= 2);
}

TEST_CASE("scores at and beyond the ends give the words of the ends") {
    Column scores;
    scores.at.fill(0);
    scores.at[1] = 9;
    scores.at[2] = -9;
    scores.at[3] = 7;
    scores.at[4] = -1e300;
    Words words;
    words_of_scores(scores, words);
    CHECK(words[0] == 0x7fffffff);
    CHECK(words[1] == 0xffffffff);
    CHECK(words[2] == 0);
    CHECK(words[3] == 0xffffffff);
    CHECK(words[4] == 0);
}

TEST_CASE("normal quantities are correlated as they are asked to be") {
    for (const double r : {-0.95, -0.5, 0.0, 0.3, 0.8, 0.99}) {
        const auto all = draws_of(normals(2, {{0, 1, r}}, Sampling::Philox), million_blocks);
        const double error = (1 - r * r) / std::sqrt(static_cast<double>(all[0].size()));
        INFO(r);
        CHECK(std::abs(correlation(all[0], all[1]) - r) < 4 * error);
        // Sobol points are closer still.
        const auto even = draws_of(normals(2, {{0, 1, r}}, Sampling::Sobol), 256);
        CHECK(std::abs(correlation(even[0], even[1]) - r) < 1e-3);
    }
}

TEST_CASE("three quantities keep all three correlations, and a fourth is left alone") {
    const auto inputs = normals(4, {{0, 2, 0.6}, {3, 0, -0.3}, {2, 3, 0.2}}, Sampling::Philox);
    CHECK(inputs.group_of(3) == std::vector<std::size_t>{0, 2, 3});
    CHECK(inputs.group_of(1) == std::vector<std::size_t>{1});
    const auto all = draws_of(inputs, million_blocks / 2);
    constexpr double most = 5e-3;  // Above 4 errors.
    CHECK(correlation(all[0], all[2]) == Catch::Approx(0.6).margin(most));
    CHECK(correlation(all[0], all[3]) == Catch::Approx(-0.3).margin(most));
    CHECK(correlation(all[2], all[3]) == Catch::Approx(0.2).margin(most));
    for (const std::size_t other : {0U, 2U, 3U}) CHECK(std::abs(correlation(all[1], all[other])) < most);
}

TEST_CASE("going together leaves each quantity's own distribution as it is") {
    const std::vector<Input> of = {{"share", beta(2, 8).value()},
                                   {"harm", lognormal_by_median(3.5, 0.9).value()},
                                   {"delay", triangular(0.2, 0.5, 1.5).value()},
                                   {"leaks", poisson(0.4).value()}};
    const auto inputs =
        Inputs::make(of, {{0, 1, 0.7}, {1, 2, -0.4}, {0, 3, 0.5}}, Sampling::Philox, 3).value();
    auto all = draws_of(inputs, 512);
    for (std::size_t at = 0; at < of.size(); ++at) {
        std::sort(all[at].begin(), all[at].end());
        const bool discrete = is_discrete(of[at].distribution);
        const auto goodness = discrete ? chi_squared(all[at], of[at].distribution)
                                       : kolmogorov_smirnov(all[at], of[at].distribution);
        INFO(of[at].name << ": p " << goodness.p);
        CHECK(goodness.p > 0.002);
    }
}

TEST_CASE("quantities of other distributions go together by their scores") {
    // Of lognormals the correlation of the logarithms is the one asked for; of uniforms 6/pi asin(r/2) (K.
    // Pearson 1907).
    const double r = 0.6;
    const std::vector<Input> of = {{"a", lognormal_by_median(2, 0.5).value()},
                                   {"b", lognormal_by_median(7, 1.2).value()},
                                   {"c", uniform(0, 1).value()},
                                   {"d", uniform(-3, 5).value()}};
    const auto inputs = Inputs::make(of, {{0, 1, r}, {2, 3, r}}, Sampling::Philox, 9).value();
    auto all = draws_of(inputs, 1024);
    for (auto& x : all[0]) x = std::log(x);
    for (auto& x : all[1]) x = std::log(x);
    CHECK(correlation(all[0], all[1]) == Catch::Approx(r).margin(5e-3));
    CHECK(correlation(all[2], all[3]) == Catch::Approx(6 / std::numbers::pi * std::asin(r / 2)).margin(5e-3));
}
