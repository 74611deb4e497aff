// SPDX-License-Identifier: MIT
#include "forecast/program.h"

#include "catch.h"
#include "several.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

using Keep = ProgramBuilder::Keep;
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

std::vector<Column> spoiled(std::size_t count) {
    std::vector<Column> columns(count);
    for (auto& column : columns) column.at.fill(no_number);
    return columns;
}

bool same_column(const Column& a, const Column& b) { return a.at == b.at; }

std::size_t steps_of(const std::vector<std::string>& texts) { return Several(texts).program().steps(); }

}  // namespace

TEST_CASE("a program gives for each future what its formulas give, whatever the formulas and numbers") {
    std::size_t steps = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        const auto several = Several::random(seed);
        const auto program = several.program();
        auto rooms = spoiled(program.rooms());
        program.run(several.inputs.data(), rooms.data());
        steps += program.steps();
        for (std::size_t output = 0; output < program.outputs(); ++output) {
            const auto& column = program.output(output, several.inputs.data(), rooms.data());
            for (std::size_t i = 0; i < block_size; ++i) {
                const double expected = several.value(output, several.inputs, i);
                if (column.at[i] == expected) continue;
                INFO("seed " << seed << ": " << several.text(output) << "\nat " << several.inputs[0].at[i]
                             << ", " << several.inputs[1].at[i] << ", " << several.inputs[2].at[i] << ", "
                             << several.inputs[3].at[i]);
                REQUIRE(column.at[i] == expected);
            }
        }
    }
    CHECK(steps > 10'000);  // Else the formulas were too plain to prove anything.
}

TEST_CASE("what overflows is 0, even where its sign is certain") {
    // The quotients and powers of what is never below 0 have a bound on one side alone.
    const std::vector<std::string> texts = {"a / b",  "a ^ c",    "c ^ a", "(a + 1) ^ -3",
                                            "b ^ -2", "b ^ -0.5", "1 / b", "a * c"};
    const Several several(texts, {{0, 1e300}, {0, 1}, {0, 1e300}, {0, 1}}, 5);
    auto inputs = several.inputs;
    inputs[1].at.fill(5e-324);
    inputs[0].at.fill(1e300);
    const auto program = several.program();
    std::vector<Column> rooms(program.rooms());
    program.run(inputs.data(), rooms.data());
    for (std::size_t output = 0; output < texts.size(); ++output) {
        const auto& column = program.output(output, inputs.data(), rooms.data());
        for (std::size_t i = 0; i < block_size; ++i) {
            INFO(texts[output]);
            REQUIRE(column.at[i] == several.value(output, inputs, i));
        }
    }
    CHECK(program.output(0, inputs.data(), rooms.data()).at[0] == 0);
}

TEST_CASE("what is known is reckoned while the program is made") {
    CHECK(steps_of({"2 * 3 + 1"}) == 1);  // One that fills the column.
    CHECK(steps_of({"a + 2 * 3"}) == 1);
    CHECK(steps_of({"if(a > 3, b, c)"}) == 0);  // Never above 2: c itself.
    CHECK(steps_of({"min(a, 5) + max(b, 0.1)"}) == 3);
    CHECK(steps_of({"a * 0"}) == 1);
    CHECK(steps_of({"a ^ 3"}) == 2);  // a a a, by a square.
    CHECK(steps_of({"a ^ 8"}) == 3);
    CHECK(steps_of({"a ^ -1"}) == 1);
    CHECK(steps_of({"a"}) == 0);
    CHECK(steps_of({}) == 0);
}

TEST_CASE("equal parts are reckoned once, and what no output needs not at all") {
    CHECK(steps_of({"a * b + a * b"}) == 2);
    CHECK(steps_of({"exp(a * b)", "exp(a * b) + 1", "a * b"}) == 3);
    CHECK(steps_of({"log(a) * (b + c)", "log(a) / (b + c)"}) == 4);
    CHECK(steps_of({"a > b", "b < a"}) == 1);
    CHECK(steps_of({"if(a > 3, exp(b) * exp(c), d + 1)"}) == 1);
}

TEST_CASE("a step is guarded against overflow only where it can come to that") {
    CHECK(steps_of({"a * b"}) == 1);
    const auto wide = [](const std::string& text) {
        return Several({text}, std::vector<Interval>(4, {-1e200, 1e200}), 1).program().steps();
    };
    CHECK(wide("a * b") == 2);
    CHECK(wide("a + b") == 1);
    CHECK(wide("max(a * b, 0)") == 3);
    CHECK(wide("abs(a * b)") == 3);
    CHECK(wide("exp(a * b)") == 3);
}

TEST_CASE("an input that no output depends on is not read") {
    const Several several({"a * 0 + b", "if(a > 3, c, b)"});
    const auto program = several.program();
    CHECK(program.reads(1));
    for (const std::size_t unread : {0U, 2U, 3U}) CHECK(!program.reads(unread));
    CHECK(program.depends(0, 1));
    CHECK(!program.depends(0, 0));
    auto inputs = spoiled(names_count);
    inputs[1] = several.inputs[1];
    std::vector<Column> rooms(program.rooms());
    program.run(inputs.data(), rooms.data());
    for (const std::size_t output : {0U, 1U}) {
        CHECK(same_column(program.output(output, inputs.data(), rooms.data()), inputs[1]));
    }
}

TEST_CASE("random programs read no more than they say") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto several = Several::random(seed);
        const auto program = several.program();
        std::vector<Column> rooms(program.rooms()), with_less(program.rooms());
        program.run(several.inputs.data(), rooms.data());
        auto inputs = several.inputs;
        for (std::size_t at = 0; at < names_count; ++at) {
            if (!program.reads(at)) inputs[at].at.fill(no_number);
        }
        program.run(inputs.data(), with_less.data());
        for (std::size_t output = 0; output < program.outputs(); ++output) {
            INFO("seed " << seed);
            REQUIRE(same_column(program.output(output, several.inputs.data(), rooms.data()),
                                program.output(output, inputs.data(), with_less.data())));
        }
    }
}

TEST_CASE("columns that are used again hold the same as columns of one step each") {
    std::size_t saved = 0;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto several = Several::random(seed);
        const auto few = several.program(), many = several.program(Keep::EveryStep);
        REQUIRE(few.steps() == many.steps());
        REQUIRE(many.rooms() == many.steps());
        saved += many.rooms() - few.rooms();
        auto few_rooms = spoiled(few.rooms()), many_rooms = spoiled(many.rooms());
        few.run(several.inputs.data(), few_rooms.data());
        many.run(several.inputs.data(), many_rooms.data());
        for (std::size_t output = 0; output < few.outputs(); ++output) {
            REQUIRE(same_column(few.output(output, several.inputs.data(), few_rooms.data()),
                                many.output(output, several.inputs.data(), many_rooms.data())));
        }
    }
    CHECK(saved > 1000);
}

TEST_CASE("taking the cone of some inputs again gives what a whole run with those inputs gives") {
    std::size_t left_out = 0;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto several = Several::random(seed);
        const auto program = several.program(Keep::EveryStep);
        std::vector<Column> rooms(program.rooms());
        program.run(several.inputs.data(), rooms.data());
        Random random(~seed);
        std::vector<std::size_t> changed = {random.below(names_count)};
        if (random.below(3) == 0) changed.push_back((changed[0] + 1) % names_count);
        auto with = spoiled(names_count);
        auto inputs = several.inputs;
        for (const auto at : changed) inputs[at] = with[at] = some_column(several.ranges[at], random);
        const auto cone = program.cone(changed);
        auto again = spoiled(program.rooms());
        program.rerun(cone, several.inputs.data(), with.data(), rooms.data(), again.data());
        std::vector<Column> whole(program.rooms());
        program.run(inputs.data(), whole.data());
        left_out += static_cast<std::size_t>(std::count(cone.steps.begin(), cone.steps.end(), false));
        for (std::size_t output = 0; output < program.outputs(); ++output) {
            INFO("seed " << seed);
            REQUIRE(same_column(program.output_again(output, cone, several.inputs.data(), with.data(),
                                                     rooms.data(), again.data()),
                                program.output(output, inputs.data(), whole.data())));
            const bool depends = std::any_of(changed.begin(), changed.end(),
                                             [&](std::size_t at) { return program.depends(output, at); });
            REQUIRE(cone.outputs[output] == depends);
        }
    }
    CHECK(left_out > 1000);
}

TEST_CASE("outputs may be inputs, known numbers or one another") {
    const Several several({"b", "7", "a + c", "c * 0 + 7", "(a + c) * 1"});
    const auto program = several.program();
    std::vector<Column> rooms(program.rooms());
    program.run(several.inputs.data(), rooms.data());
    CHECK(&program.output(0, several.inputs.data(), rooms.data()) == &several.inputs[1]);
    for (std::size_t output = 0; output < 5; ++output) {
        for (std::size_t i = 0; i < block_size; ++i) {
            REQUIRE(program.output(output, several.inputs.data(), rooms.data()).at[i] ==
                    several.value(output, several.inputs, i));
        }
    }
}

TEST_CASE("a program without inputs fills its columns with what is known") {
    ProgramBuilder builder({});
    builder.output(builder.step(Op::Kind::Add, builder.number(2), builder.number(3)));
    builder.output(builder.number(5));
    const auto program = builder.take();
    CHECK(program.steps() == 1);
    std::vector<Column> rooms(program.rooms());
    program.run(nullptr, rooms.data());
    for (const std::size_t output : {0U, 1U}) {
        CHECK(std::all_of(rooms[0].at.begin(), rooms[0].at.end(), [](double x) { return x == 5; }));
        CHECK(&program.output(output, nullptr, rooms.data()) == rooms.data());
    }
}
