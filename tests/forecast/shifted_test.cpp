// SPDX-License-Identifier: MIT
#include "forecast/shifted.h"

#include "catch.h"
#include "forecast/run.h"
#include "formula/arithmetic.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

using Kind = Shift::Kind;
constexpr double median = 1.25;

// A quantity, what may be drawn in its place, and what chooses.
Inputs some_inputs() {
    return Inputs::make({{"number", uniform(-1, 4).value()},
                         {"other", uniform(10, 20).value()},
                         {"chooser", uniform(0, 1).value()}},
                        {}, Sampling::Sobol, 5)
        .value();
}

Program program_of(const Inputs& inputs, const Shift& shift, double strength) {
    ProgramBuilder builder(inputs.ranges());
    const auto result = shifted(builder, builder.input(0), shift, {strength},
                                {.median = median, .other = builder.input(1), .chooser = builder.input(2)});
    builder.output(builder.input(0));
    builder.output(result);
    return builder.take();
}

struct Drawn {
    double x = 0, other = 0, chooser = 0;
};

// Whether the shift makes of every future's number what is expected.
void check_shift(const Shift& shift, double strength, const std::function<double(const Drawn&)>& expected) {
    const auto inputs = some_inputs();
    const auto program = program_of(inputs, shift, strength);
    std::vector<Column> draws(3), rooms(program.rooms());
    inputs.draw(3, {true, true, true}, draws.data());
    program.run(draws.data(), rooms.data());
    const auto& result = program.output(1, draws.data(), rooms.data());
    for (std::size_t i = 0; i < block_size; ++i) {
        const Drawn drawn{draws[0].at[i], draws[1].at[i], draws[2].at[i]};
        INFO("strength " << strength << ", number " << drawn.x << ", other " << drawn.other << ", chooser "
                         << drawn.chooser);
        REQUIRE(result.at[i] == expected(drawn));
    }
}

// The share of futures that a shift changes.
double share_changed(const Shift& shift, double strength) {
    const auto inputs = some_inputs();
    const auto run = run_futures(inputs, program_of(inputs, shift, strength), {.rounds = 4});
    std::size_t changed = 0;
    for (std::size_t i = 0; i < run.futures(); ++i)
        changed += run.columns[0][i] != run.columns[1][i] ? 1U : 0U;
    return static_cast<double>(changed) / static_cast<double>(run.futures());
}

}  // namespace

TEST_CASE("times multiplies by the power of its strength") {
    for (const auto& [strength, factor] : std::vector<std::pair<double, double>>{{1, 4}, {0.5, 2}, {2, 16}}) {
        check_shift({Kind::Times, 4}, strength, [f = factor](const Drawn& of) { return of.x * f; });
    }
    check_shift({Kind::Times, 0.7}, 0.3, [](const Drawn& of) { return of.x * power(0.7, 0.3); });
}

TEST_CASE("plus adds in proportion to its strength") {
    for (const double strength : {1.0, 0.5, 2.0}) {
        check_shift({Kind::Plus, -3}, strength, [=](const Drawn& of) { return of.x + -3 * strength; });
    }
}

TEST_CASE("narrow brings numbers nearer to the median, at most into it") {
    for (const auto& [strength, left] :
         std::vector<std::pair<double, double>>{{1, 0.75}, {0.5, 0.875}, {2, 0.5}}) {
        check_shift({Kind::Narrow, 0.75}, strength,
                    [l = left](const Drawn& of) { return (of.x - median) * l + median; });
    }
    check_shift({Kind::Narrow, 0.25}, 2, [](const Drawn&) { return median; });
    check_shift({Kind::Narrow, 3}, 1, [](const Drawn& of) { return (of.x - median) * 3 + median; });
}

TEST_CASE("floor and ceiling go as far towards the end as they are strong") {
    const auto floored = [](double x) { return std::max(x, 1.5); };
    const auto ceiled = [](double x) { return std::min(x, 1.5); };
    for (const double full : {1.0, 2.0}) {
        check_shift({Kind::Floor, 1.5}, full, [&](const Drawn& of) { return floored(of.x); });
        check_shift({Kind::Ceiling, 1.5}, full, [&](const Drawn& of) { return ceiled(of.x); });
    }
    check_shift({Kind::Floor, 1.5}, 0.5,
                [&](const Drawn& of) { return of.x + (floored(of.x) - of.x) * 0.5; });
    check_shift({Kind::Ceiling, 1.5}, 0.5,
                [&](const Drawn& of) { return of.x + (ceiled(of.x) - of.x) * 0.5; });
}

TEST_CASE("replace draws from the other distribution in the share of futures that it is strong") {
    for (const double full : {1.0, 2.0})
        check_shift({.kind = Kind::Replace}, full, [](const Drawn& of) { return of.other; });
    check_shift({.kind = Kind::Replace}, 0.5,
                [](const Drawn& of) { return of.chooser < 0.5 ? of.other : of.x; });
    CHECK(share_changed({.kind = Kind::Replace}, 0.5) == Catch::Approx(0.5).margin(1e-3));
}

TEST_CASE("mix draws from the other distribution in its share of futures") {
    for (const auto& [strength, share] :
         std::vector<std::pair<double, double>>{{1, 0.3}, {0.5, 0.15}, {2, 0.6}}) {
        check_shift({Kind::Mix, 0.3}, strength,
                    [s = share](const Drawn& of) { return of.chooser < s ? of.other : of.x; });
        CHECK(share_changed({Kind::Mix, 0.3}, strength) == Catch::Approx(share).margin(1e-3));
    }
    check_shift({Kind::Mix, 0.8}, 2, [](const Drawn& of) { return of.other; });
}

TEST_CASE("an idle shift changes no bit") {
    const std::vector<Shift> idle = {{Kind::Times, 1},    {Kind::Plus, 0},      {Kind::Narrow, 1},
                                     {Kind::Floor, -1.5}, {Kind::Ceiling, 4.5}, {Kind::Mix, 0}};
    for (const auto& shift : idle) {
        for (const double strength : {1.0, 0.5, 0.3, 2.0}) {
            check_shift(shift, strength, [](const Drawn& of) { return of.x; });
        }
    }
}

TEST_CASE("a shift without strength changes no bit and takes no step") {
    const auto inputs = some_inputs();
    for (const auto kind :
         {Kind::Times, Kind::Plus, Kind::Narrow, Kind::Floor, Kind::Ceiling, Kind::Replace, Kind::Mix}) {
        for (const double strength : {0.0, -1.0}) {
            check_shift({kind, 0.4}, strength, [](const Drawn& of) { return of.x; });
            CHECK(program_of(inputs, {kind, 0.4}, strength).steps() == 0);
        }
    }
}

TEST_CASE("before and after a shift are told of the same futures") {
    const auto inputs = some_inputs();
    const auto without = run_futures(inputs, program_of(inputs, {Kind::Plus, 7}, 0), {.rounds = 2});
    for (const auto kind :
         {Kind::Times, Kind::Plus, Kind::Narrow, Kind::Floor, Kind::Ceiling, Kind::Replace, Kind::Mix}) {
        const auto with = run_futures(inputs, program_of(inputs, {kind, 0.5}, 1), {.rounds = 2});
        CHECK(with.columns[0] == without.columns[0]);
        CHECK(with.columns[1] != without.columns[1]);
    }
}

TEST_CASE("shifts act one after another on what the one before left") {
    const auto inputs = some_inputs();
    ProgramBuilder builder(inputs.ranges());
    auto number = builder.input(0);
    const ShiftedBy by{.median = median, .other = builder.input(1), .chooser = builder.input(2)};
    for (const Shift& shift : {Shift{Kind::Times, 2}, Shift{Kind::Plus, 1}, Shift{Kind::Ceiling, 5}}) {
        number = shifted(builder, number, shift, {1}, by);
    }
    builder.output(number);
    const auto program = builder.take();
    for (const std::uint64_t future : {0U, 77U, 4000U}) {
        const double x = run_future(inputs, program_of(inputs, {Kind::Plus, 0}, 0), future)[0];
        CHECK(run_future(inputs, program, future)[0] == std::min(x * 2 + 1, 5.0));
    }
}
