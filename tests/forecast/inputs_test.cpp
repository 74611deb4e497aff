// SPDX-License-Identifier: MIT
#include "forecast/inputs.h"

#include "catch.h"
#include "yardstick.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

std::vector<Column> drawn(const Inputs& inputs, std::uint32_t block, bool again = false) {
    std::vector<Column> columns(inputs.size());
    const std::vector<bool> all(inputs.size(), true);
    again ? inputs.draw_again(block, all, columns.data()) : inputs.draw(block, all, columns.data());
    return columns;
}

// The inputs whose draws differ anywhere in some blocks.
std::vector<std::size_t> differing(const Inputs& one, const Inputs& other) {
    std::vector<bool> differ(std::min(one.size(), other.size()));
    for (const std::uint32_t block : {0U, 1U, 8U, 1000U}) {
        const auto a = drawn(one, block), b = drawn(other, block);
        for (std::size_t at = 0; at < differ.size(); ++at) differ[at] = differ[at] || a[at].at != b[at].at;
    }
    std::vector<std::size_t> which;
    for (std::size_t at = 0; at < differ.size(); ++at) {
        if (differ[at]) which.push_back(at);
    }
    return which;
}

const std::vector<InputCorrelation> some_correlations = {{0, 4, 0.5}, {4, 9, -0.3}, {2, 3, 0.8}};

Inputs made(std::vector<Input> inputs, Sampling sampling = Sampling::Sobol, std::uint64_t seed = 1) {
    return Inputs::make(std::move(inputs), some_correlations, sampling, seed).value();
}

}  // namespace

TEST_CASE("a name that is given twice is a problem") {
    const auto result =
        Inputs::make({{"cases", fixed(1).value()}, {"harm", fixed(2).value()}, {"cases", fixed(3).value()}},
                     {}, Sampling::Sobol, 1);
    REQUIRE(!result);
    CHECK(result.error().what == "'cases' is drawn twice");
}

TEST_CASE("correlations that cannot all hold are a problem that names one of them") {
    const std::vector<Input> three = {
        {"a", normal(0, 1).value()}, {"b", normal(0, 1).value()}, {"c", normal(0, 1).value()}};
    const auto result = Inputs::make(three, {{0, 1, 0.9}, {1, 2, 0.9}, {0, 2, -0.9}}, Sampling::Sobol, 1);
    REQUIRE(!result);
    CHECK(result.error().what == "the correlations of 'a' cannot all hold");
    CHECK(!result.error().hint.empty());
    CHECK(!Inputs::make(three, {{0, 1, 1.0}}, Sampling::Sobol, 1));
    CHECK(!Inputs::make(three, {{2, 1, std::nan("")}}, Sampling::Sobol, 1));
    CHECK(Inputs::make(three, {{0, 1, 0.9}, {1, 2, 0.9}, {0, 2, 0.9}}, Sampling::Sobol, 1));
}

TEST_CASE("an input that is added at the end leaves the others' draws as they were") {
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        auto more = yardstick::inputs();
        more.push_back({"another", uniform(0, 1).value()});
        CHECK(differing(made(yardstick::inputs(), sampling), made(more, sampling)).empty());
    }
}

TEST_CASE("another distribution changes the draws of its own input alone, even among correlated ones") {
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        for (const std::size_t changed : {0U, 4U, 9U, 2U, 7U}) {
            auto other = yardstick::inputs();
            other[changed].distribution = pert(1, 2, 5).value();
            CHECK(differing(made(yardstick::inputs(), sampling), made(other, sampling)) ==
                  std::vector{changed});
        }
    }
}

TEST_CASE("another seed and another name give other draws") {
    const auto all = made(yardstick::inputs());
    CHECK(differing(all, made(yardstick::inputs(), Sampling::Sobol, 2)).size() == all.size());
    auto renamed = yardstick::inputs();
    renamed[1].name = "unlocked";
    CHECK(differing(all, made(renamed)) == std::vector<std::size_t>{1});
}

TEST_CASE("a correlation changes nothing outside its group") {
    const auto alone = yardstick::made_inputs();
    CHECK(differing(alone, made(yardstick::inputs())) == std::vector<std::size_t>{0, 2, 3, 4, 9});
}

TEST_CASE("inputs are drawn the same whichever are wanted, in whatever order blocks are asked for") {
    const auto inputs = made(yardstick::inputs());
    const auto all = drawn(inputs, 700);
    drawn(inputs, 3);
    for (std::size_t at = 0; at < inputs.size(); ++at) {
        std::vector<bool> wanted(inputs.size());
        wanted[at] = true;
        std::vector<Column> columns(inputs.size());
        for (auto& column : columns) column.at.fill(-77);
        inputs.draw(700, wanted, columns.data());
        for (std::size_t other = 0; other < inputs.size(); ++other) {
            INFO("wanted " << inputs.at(at).name << ", " << inputs.at(other).name);
            if (other == at) CHECK(columns[other].at == all[other].at);
            if (other != at) CHECK(columns[other].at[17] == -77);
        }
    }
}

TEST_CASE("remembered draws are those that would be drawn") {
    auto inputs = made(yardstick::inputs());
    const auto before = drawn(inputs, 7);
    CHECK(inputs.remembered(0) == nullptr);
    inputs.remember(8);
    CHECK(inputs.remembered(8) == nullptr);
    REQUIRE(inputs.remembered(7) != nullptr);
    for (std::size_t at = 0; at < inputs.size(); ++at) CHECK(inputs.remembered(7)[at].at == before[at].at);
    inputs.remember(0);
    CHECK(inputs.remembered(0) == nullptr);
}

TEST_CASE("the second sample differs everywhere and goes together with nothing of the first") {
    std::vector<Input> of;
    for (int at = 0; at < 4; ++at) of.push_back({"u" + std::to_string(at), uniform(-1, 1).value()});
    const auto inputs = Inputs::make(of, {}, Sampling::Sobol, 6).value();
    std::vector<std::vector<double>> products(4, std::vector<double>(4));
    constexpr std::uint32_t blocks = 256;
    for (std::uint32_t block = 0; block < blocks; ++block) {
        const auto first = drawn(inputs, block), second = drawn(inputs, block, true);
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = 0; b < 4; ++b) {
                for (std::size_t i = 0; i < block_size; ++i)
                    products[a][b] += first[a].at[i] * second[b].at[i];
            }
        }
    }
    const double n = blocks * static_cast<double>(block_size);
    for (const auto& row : products) {
        for (const double product : row) CHECK(std::abs(3 * product / n) < 4 / std::sqrt(n));
    }
}

TEST_CASE("no draw is outside its range") {
    const auto inputs = made(yardstick::inputs());
    for (std::uint32_t block = 0; block < 400; ++block) {
        const auto columns = drawn(inputs, block);
        for (std::size_t at = 0; at < inputs.size(); ++at) {
            const auto [low, high] = std::minmax_element(columns[at].at.begin(), columns[at].at.end());
            INFO(inputs.at(at).name);
            REQUIRE(inputs.range(at).low <= *low);
            REQUIRE(*high <= inputs.range(at).high);
        }
    }
}
