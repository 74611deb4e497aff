// SPDX-License-Identifier: MIT
#include "forecast/break_even.h"

#include "catch.h"
#include "forecast/small_model.h"

#include <cmath>
#include <vector>

using namespace allwrits;
using enum BreakEven::Verdict;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("courses are even where the difference of their worth changes its sign") {
    const auto found = break_even(uniform(0, 10).value(), [](double x) { return 3 - x; });
    CHECK(found.verdict == Depends);
    REQUIRE(found.crossings.size() == 1);
    CHECK_THAT(found.crossings[0].value, WithinRel(3, 1e-6));
    CHECK_THAT(found.crossings[0].level, WithinAbs(0.3, 1e-6));
    CHECK_FALSE(found.crossings[0].first_better_above);
}

TEST_CASE("all changes are found, from the lowest up") {
    const auto found =
        break_even(uniform(0, 10).value(), [](double x) { return (x - 2) * (x - 5.3) * (x - 9.1); });
    REQUIRE(found.crossings.size() == 3);
    const std::vector<double> expected = {2, 5.3, 9.1};
    for (std::size_t at = 0; at < 3; ++at) {
        CHECK_THAT(found.crossings[at].value, WithinRel(expected[at], 1e-6));
        CHECK(found.crossings[at].first_better_above == (at != 1));
    }
}

TEST_CASE("one course better throughout, the other, and no difference are told apart") {
    const auto quantity = normal(0, 1).value();
    CHECK(break_even(quantity, [](double x) { return x * x + 0.1; }).verdict == FirstThroughout);
    CHECK(break_even(quantity, [](double x) { return -std::exp(x); }).verdict == SecondThroughout);
    CHECK(break_even(quantity, [](double) { return 0.0; }).verdict == NoDifference);
    // As good for a part and better for the rest.
    CHECK(break_even(quantity, [](double x) { return x > 1 ? x - 1 : 0.0; }).verdict == FirstThroughout);
    CHECK(break_even(quantity, [](double x) { return x > 1 ? x - 1 : 0.0; }).crossings.empty());
}

TEST_CASE("what only a part believed impossible would change is no crossing") {
    CHECK(break_even(uniform(0, 10).value(), [](double x) { return 10.5 - x; }).verdict == FirstThroughout);
    // Beyond 99.9 %.
    CHECK(break_even(normal(0, 1).value(), [](double x) { return x - 3.2; }).verdict == SecondThroughout);
    CHECK(break_even(normal(0, 1).value(), [](double x) { return x - 3.05; }).verdict == Depends);
}

TEST_CASE("a crossing at 0 or in a far tail is found as exactly") {
    const auto at_zero = break_even(uniform(-1, 2).value(), [](double x) { return x * x * x; });
    REQUIRE(at_zero.crossings.size() == 1);
    CHECK_THAT(at_zero.crossings[0].value, WithinAbs(0, 1e-6));
    CHECK_THAT(at_zero.crossings[0].level, WithinAbs(1.0 / 3, 1e-6));
    const auto far = break_even(lognormal_by_median(1, 2).value(), [](double x) { return 400 - x; });
    REQUIRE(far.crossings.size() == 1);
    CHECK_THAT(far.crossings[0].value, WithinRel(400, 1e-6));
    // log 400 / 2 is 2.9957 deviations above.
    CHECK_THAT(far.crossings[0].level, WithinAbs(0.998631, 1e-6));
}

TEST_CASE("where both are even for a stretch the crossing lies in it") {
    const auto found = break_even(uniform(0, 10).value(), [](double x) {
        return x < 4 ? -1.0 : x > 6 ? 1.0 : 0.0;
    });
    REQUIRE(found.crossings.size() == 1);
    CHECK((found.crossings[0].value >= 4 && found.crossings[0].value <= 6));
    CHECK(found.crossings[0].first_better_above);
}

TEST_CASE("a jump is found where it is") {
    const auto found = break_even(uniform(0, 10).value(), [](double x) { return x < 7.25 ? 1.0 : -1.0; });
    REQUIRE(found.crossings.size() == 1);
    CHECK_THAT(found.crossings[0].value, WithinRel(7.25, 1e-6));
}

TEST_CASE("of a count the crossing is the first number on the upper side, with the chance of fewer") {
    const auto found = break_even(poisson(2).value(), [](double n) { return 2.5 - n; });
    REQUIRE(found.crossings.size() == 1);
    CHECK(found.crossings[0].value == 3);
    CHECK_THAT(found.crossings[0].level, WithinAbs(5 * std::exp(-2.0), 1e-9));  // Of 0, 1 and 2.
}

TEST_CASE("of what happens or not, each is looked at once") {
    int looks = 0;
    const auto found = break_even(bernoulli(0.3).value(), [&](double x) {
        ++looks;
        return x - 0.5;
    });
    REQUIRE(found.crossings.size() == 1);
    CHECK(found.crossings[0].value == 1);
    CHECK_THAT(found.crossings[0].level, WithinAbs(0.7, 1e-12));
    CHECK(looks == 2);
}

TEST_CASE("few looks suffice") {
    int looks = 0;
    break_even(uniform(1, 10).value(), [&](double x) {
        ++looks;
        return x - 3;
    });
    CHECK(looks < 41 + 25);
}

TEST_CASE("of a model's input the courses' means are compared on the same futures") {
    SmallModel model;
    model.input("price", uniform(0, 2))
        .input("gain", uniform(0, 2))
        .formula("order", "gain - price")
        .formula("refuse", "0.25 * gain")
        .formula("same", "gain - price");
    const auto inputs = model.inputs();
    // Even where the price is 3/4 of the mean gain, which is 1.
    const auto found = break_even(inputs, model.program(inputs, {"order", "refuse"}), 0, {.count = 4});
    REQUIRE(found.crossings.size() == 1);
    CHECK_THAT(found.crossings[0].value, WithinAbs(0.75, 0.001));
    CHECK_THAT(found.crossings[0].level, WithinAbs(0.375, 0.001));
    CHECK_FALSE(found.crossings[0].first_better_above);
    CHECK(break_even(inputs, model.program(inputs, {"order", "same"}), 1, {}).verdict == NoDifference);
    CHECK(break_even(inputs, model.program(inputs, {"refuse", "order"}), 0, {})
              .crossings[0]
              .first_better_above);
}
