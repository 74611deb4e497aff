// SPDX-License-Identifier: MIT
#include "forecast/tornado.h"

#include "catch.h"
#include "forecast/run.h"
#include "forecast/small_model.h"

#include <array>
#include <cmath>

using namespace allwrits;
using Catch::Matchers::WithinAbs;

namespace {

Tornado of_one(const SmallModel& model, const std::string& output, Swinging what = Swinging::Mean,
               Rounds rounds = {}) {
    const auto inputs = model.inputs();
    return tornado(inputs, model.program(inputs, {output}), 0, rounds, what);
}

std::vector<std::size_t> order(const Tornado& tornado) {
    std::vector<std::size_t> inputs;
    for (const auto& swing : tornado.swings) inputs.push_back(swing.input);
    return inputs;
}

}  // namespace

TEST_CASE("in a sum each bar is as long as its input's middle eight tenths, the widest first") {
    SmallModel model;
    model.input("small", uniform(0, 1))
        .input("unread", uniform(0, 1))
        .input("down", uniform(0, 10))
        .input("up", uniform(5, 10))
        .formula("f", "small - 2 * down + 3 * up");
    const auto found = of_one(model, "f");
    CHECK(order(found) == std::vector<std::size_t>{2, 3, 0, 1});
    CHECK_THAT(found.drawn.value, WithinAbs(13, 0.01));
    // A uniform's 10 % and 90 % quantile. What the others do is the same at both ends.
    const auto& down = found.swings[0];
    CHECK_THAT(down.input_low, WithinAbs(1, 1e-9));
    CHECK_THAT(down.input_high, WithinAbs(9, 1e-9));
    CHECK_THAT(down.swing.value, WithinAbs(-16, 1e-9));
    CHECK_THAT(down.swing.error, WithinAbs(0, 1e-9));
    CHECK_THAT(down.at_low.value, WithinAbs(21, 0.01));
    CHECK_THAT(found.swings[1].swing.value, WithinAbs(12, 1e-9));
    CHECK_THAT(found.swings[2].swing.value, WithinAbs(0.8, 1e-9));
    CHECK(found.swings[3].swing.value == 0);
    CHECK(found.swings[3].at_low.value == found.drawn.value);
}

TEST_CASE("bars of one length stand in the inputs' order") {
    SmallModel model;
    model.input("a", uniform(0, 1))
        .input("b", uniform(0, 1))
        .input("c", uniform(0, 1))
        .formula("f", "b + 0 * (a + c)");
    CHECK(order(of_one(model, "f")) == std::vector<std::size_t>{1, 0, 2});
}

TEST_CASE("a bar's ends are the means with its input held, and its middle is the forecast") {
    const auto model = yardstick_model();
    const auto inputs = model.inputs();
    const auto program = model.program(inputs, {"value", "net"});
    const Rounds rounds{.first = 2, .count = 2};
    const auto found = tornado(inputs, program, 1, rounds);
    CHECK_THAT(found.drawn.value, WithinAbs(means_holding(inputs, program, rounds, {})[1].value, 1e-10));
    REQUIRE(found.swings.size() == 12);
    for (const auto& swing : found.swings) {
        const std::array low = {Held{.input = swing.input, .value = swing.input_low}};
        const std::array high = {Held{.input = swing.input, .value = swing.input_high}};
        const auto at_low = means_holding(inputs, program, rounds, low)[1];
        CHECK_THAT(swing.at_low.value, WithinAbs(at_low.value, 1e-10));
        CHECK_THAT(swing.at_low.error, WithinAbs(at_low.error, 1e-10));
        CHECK_THAT(swing.at_high.value,
                   WithinAbs(means_holding(inputs, program, rounds, high)[1].value, 1e-10));
        CHECK_THAT(swing.swing.value, WithinAbs(swing.at_high.value - swing.at_low.value, 1e-10));
    }
    for (std::size_t at = 1; at < 12; ++at) {
        CHECK(std::abs(found.swings[at - 1].swing.value) >= std::abs(found.swings[at].swing.value));
    }
}

// With y on (0, 1), x - y is above 0 in a share x of futures. In the others the output is 0, which is not
// above it.
TEST_CASE("the chance of being above 0 swings as it must") {
    SmallModel model;
    model.input("x", uniform(0.2, 0.7)).input("y", uniform(0, 1)).formula("f", "max(0, x - y)");
    const auto found = of_one(model, "f", Swinging::ChanceAboveZero, {.count = 4});
    CHECK_THAT(found.drawn.value, WithinAbs(0.45, 0.003));
    // y at 0.1: always; y at 0.9: never.
    CHECK(order(found) == std::vector<std::size_t>{1, 0});
    CHECK(found.swings[0].at_low.value == 1);
    CHECK(found.swings[0].at_high.value == 0);
    CHECK(found.swings[0].swing.value == -1);
    CHECK_THAT(found.swings[1].at_low.value, WithinAbs(0.25, 0.003));
    CHECK_THAT(found.swings[1].at_high.value, WithinAbs(0.65, 0.003));
}

TEST_CASE("an input that nearly always is the same has no bar") {
    SmallModel model;
    model.input("rare", bernoulli(0.05)).input("half", bernoulli(0.5)).formula("loss", "1000 * rare + half");
    const auto found = of_one(model, "loss");
    CHECK(order(found) == std::vector<std::size_t>{1, 0});
    CHECK(found.swings[1].swing.value == 0);
    CHECK(found.swings[1].at_high.value < found.drawn.value);
}

TEST_CASE("the error of a swing shrinks with its futures and is true") {
    SmallModel model;
    model.input("x", uniform(0, 1)).input("y", lognormal_by_median(1, 0.8)).formula("f", "x * y");
    const auto inputs = model.inputs(3, Sampling::Philox);
    const auto program = model.program(inputs, {"f"});
    const double truth = 0.8 * std::exp(0.32);  // 0.8 E[y].
    const auto few = tornado(inputs, program, 0, {.count = 1}),
               many = tornado(inputs, program, 0, {.count = 16});
    const auto of_x = [](const Tornado& tornado) {
        return tornado.swings[0].input == 0 ? tornado.swings[0] : tornado.swings[1];
    };
    CHECK(of_x(many).swing.error < 0.6 * of_x(few).swing.error);
    CHECK(of_x(many).swing.error > 0);
    CHECK(std::abs(of_x(many).swing.value - truth) < 4 * of_x(many).swing.error);
}
