// SPDX-License-Identifier: MIT
#include "forecast/holding.h"

#include "catch.h"
#include "forecast/run.h"
#include "forecast/small_model.h"

#include <array>

using namespace allwrits;
using Catch::Matchers::WithinAbs;

TEST_CASE("with nothing held the means are those of the forecast, bit for bit") {
    const auto model = yardstick_model();
    auto inputs = model.inputs();
    const auto program = model.program(inputs, {"value", "net"}, ProgramBuilder::Keep::Outputs);
    const auto run = run_futures(inputs, program, {.first_round = 1, .rounds = 3, .keep_columns = false});
    const auto means = means_holding(inputs, program, {.first = 1, .count = 3}, {});
    REQUIRE(means.size() == 2);
    for (std::size_t output = 0; output < 2; ++output) {
        CHECK(means[output].value == mean_of(run, output).value);
        CHECK(means[output].error == mean_of(run, output).error);
    }
}

TEST_CASE("inputs that are held are the same in all futures, others as drawn") {
    SmallModel model;
    model.input("x", uniform(0, 1))
        .input("y", uniform(0, 2))
        .input("z", normal(0, 1))
        .formula("f", "x * y + z * x");
    const auto inputs = model.inputs();
    const auto program = model.program(inputs, {"f"});
    const std::array held = {Held{.input = 0, .value = 3}, Held{.input = 2, .value = -5}};
    // 3 E[y] - 15, with the mean of y as the same futures have it.
    const auto one = means_holding(inputs, program, {.count = 4}, held).at(0);
    CHECK_THAT(one.value, WithinAbs(-12, 0.001));
    const std::array all = {held[0], held[1], Held{.input = 1, .value = 0.5}};
    const auto known = means_holding(inputs, program, {.count = 4}, all).at(0);
    CHECK(known.value == -13.5);
    CHECK(known.error == 0);
}

TEST_CASE("an input that is held leaves those that go together with it as they were") {
    SmallModel model;
    model.input("x", normal(0, 1))
        .input("y", normal(7, 1))
        .correlate(0, 1, 0.9)
        .formula("f", "y + 0 * x")
        .formula("g", "x");
    const auto inputs = model.inputs();
    const auto program = model.program(inputs, {"f", "g"});
    const std::array held = {Held{.input = 0, .value = 2}};
    const auto before = means_holding(inputs, program, {}, {}),
               after = means_holding(inputs, program, {}, held);
    CHECK(after[0].value == before[0].value);
    CHECK(after[1].value == 2);
}

TEST_CASE("draws that are remembered give the same means with an input held") {
    const auto model = yardstick_model();
    auto inputs = model.inputs();
    const auto program = model.program(inputs, {"net"});
    const std::array held = {Held{.input = 3, .value = 0.25}};
    const auto drawn = means_holding(inputs, program, {.count = 2}, held).at(0);
    inputs.remember(replicates);  // One of the two rounds.
    const auto remembered = means_holding(inputs, program, {.count = 2}, held).at(0);
    CHECK(drawn.value == remembered.value);
    CHECK(drawn.error == remembered.error);
}
