// SPDX-License-Identifier: MIT
#include "forecast/run.h"

#include "catch.h"
#include "forecast/summary.h"
#include "small_model.h"
#include "yardstick.h"

#include <cmath>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

constexpr std::size_t net = 8;

void require_same(const Run& one, const Run& other) {
    REQUIRE(one.sums.branches() == other.sums.branches());
    REQUIRE(one.pivots == other.pivots);
    REQUIRE(one.columns == other.columns);
}

// Mean and deviation of the numbers themselves, in long double and two passes.
struct Exact {
    long double mean = 0, deviation = 0;
};
Exact exact_of(const Inputs& inputs, const Program& program, std::size_t output, std::uint32_t blocks) {
    std::vector<double> all;
    std::vector<Column> draws(inputs.size()), rooms(program.rooms());
    for (std::uint32_t block = 0; block < blocks; ++block) {
        inputs.draw(block, std::vector<bool>(inputs.size(), true), draws.data());
        program.run(draws.data(), rooms.data());
        const auto& column = program.output(output, draws.data(), rooms.data());
        all.insert(all.end(), column.at.begin(), column.at.end());
    }
    Exact exact;
    const auto n = static_cast<long double>(all.size());
    const auto first = static_cast<long double>(all[0]);
    // About the first one: at a huge mean even a long double has too few digits.
    const auto from_first = [&](double x) { return static_cast<long double>(x) - first; };
    for (const double x : all) exact.mean += from_first(x) / n;
    for (const double x : all) exact.deviation += std::pow(from_first(x) - exact.mean, 2.0L) / n;
    exact.mean += first;
    exact.deviation = std::sqrt(exact.deviation);
    return exact;
}

double relative(double found, long double exact) {
    return static_cast<double>(std::abs((static_cast<long double>(found) - exact) / exact));
}

}  // namespace

TEST_CASE("a run gives the same bits with any number of threads") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    for (const std::uint64_t rounds : {1U, 2U, 5U, 16U}) {
        const auto alone = run_futures(inputs, program, {.rounds = rounds});
        for (const unsigned threads : {0U, 2U, 3U, 7U, 40U}) {
            require_same(run_futures(inputs, program, {.rounds = rounds, .threads = threads}), alone);
        }
    }
}

TEST_CASE("stretches of a run join to the same bits as the run in one piece") {
    const auto inputs = yardstick::made_inputs(Sampling::Philox, 3);
    const auto program = yardstick::program(inputs);
    constexpr std::uint64_t last = 13;
    const auto whole = run_futures(inputs, program, {.rounds = last});
    for (const std::vector<std::uint64_t>& cuts :
         {std::vector<std::uint64_t>{0, 1, last}, {0, 4, 5, 11, last}, {0, 12, last}}) {
        Run joined{.sums = Sums(program.outputs()),
                   .columns = std::vector<std::vector<float>>(program.outputs())};
        for (std::size_t at = 0; at + 1 < cuts.size(); ++at) {
            const auto part = run_futures(
                inputs, program, {.first_round = cuts[at], .rounds = cuts[at + 1] - cuts[at], .threads = 2});
            joined.sums.append(part.sums);
            joined.pivots = part.pivots;
            for (std::size_t output = 0; output < program.outputs(); ++output) {
                joined.columns[output].insert(joined.columns[output].end(), part.columns[output].begin(),
                                              part.columns[output].end());
            }
        }
        require_same(joined, whole);
    }
}

TEST_CASE("a future by itself is the one in the columns") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    constexpr std::uint64_t first_round = 178;
    const auto run = run_futures(inputs, program, {.first_round = first_round, .rounds = 2});
    for (const std::uint64_t future : {0U, 1U, 511U, 512U, 2116U, 4095U, 4096U, 8191U}) {
        const auto outputs = run_future(inputs, program, first_round * futures_a_round + future);
        REQUIRE(outputs.size() == program.outputs());
        for (std::size_t output = 0; output < outputs.size(); ++output) {
            CHECK(static_cast<float>(outputs[output]) == run.columns[output][future]);
        }
    }
}

TEST_CASE("a run into memory that was used before is the same, and gives back nothing of the old") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    Run run;
    run_futures(inputs, program, {.first_round = 9, .rounds = 6, .threads = 2}, run);
    run_futures(inputs, program, {.rounds = 3}, run);
    require_same(run, run_futures(inputs, program, {.rounds = 3}));
    run_futures(inputs, program, {.rounds = 4, .keep_columns = false}, run);
    CHECK(run.columns.empty());
    CHECK(run.sums.branches() == run_futures(inputs, program, {.rounds = 4}).sums.branches());
}

TEST_CASE("remembered draws give the same run, in part or in whole") {
    auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    const auto before = run_futures(inputs, program, {.rounds = 3, .threads = 2});
    for (const std::uint32_t blocks : {5U, 24U}) {
        inputs.remember(blocks);
        require_same(run_futures(inputs, program, {.rounds = 3, .threads = 2}), before);
        CHECK(run_future(inputs, program, 700) == run_future(yardstick::made_inputs(), program, 700));
    }
}

TEST_CASE("a run of no rounds is empty and says 0 throughout") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    const auto run = run_futures(inputs, program, {.rounds = 0, .threads = 4});
    CHECK(run.futures() == 0);
    CHECK(run.sums.branches().empty());
    REQUIRE(run.columns.size() == program.outputs());
    CHECK(run.columns[net].empty());
    const auto summary = summarise(run, net);
    CHECK(summary.futures == 0);
    for (const auto& figure : {summary.mean, summary.deviation, summary.chance, summary.quantiles[3],
                               summary.median_if_any, summary.worst_twentieth}) {
        CHECK(figure.value == 0);
        CHECK(figure.error == 0);
    }
}

TEST_CASE("a program of no outputs runs") {
    const auto inputs = yardstick::made_inputs();
    const auto program = ProgramBuilder(inputs.ranges()).take();
    const auto run = run_futures(inputs, program, {.rounds = 2, .threads = 2});
    CHECK(run.futures() == 2 * futures_a_round);
    CHECK(run.columns.empty());
    CHECK(run_future(inputs, program, 5).empty());
}

TEST_CASE("rounds hold at least the futures asked for") {
    static_assert(rounds_for(0) == 1);
    static_assert(rounds_for(1) == 1);
    static_assert(rounds_for(4096) == 1);
    static_assert(rounds_for(4097) == 2);
    CHECK(rounds_for(1'000'000) == 245);
}

TEST_CASE("mean and deviation are those of the numbers to the last digits") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    constexpr std::uint64_t rounds = 16;
    const auto run = run_futures(inputs, program, {.rounds = rounds});
    for (std::size_t output = 0; output < program.outputs(); ++output) {
        const auto exact = exact_of(inputs, program, output, rounds * replicates);
        INFO("output " << output);
        CHECK(relative(mean_of(run, output).value, exact.mean) < 1e-13);
        CHECK(relative(deviation_of(run.sums, run.pivots[output], output).value, exact.deviation) < 1e-12);
    }
}

TEST_CASE("a small deviation about a huge mean keeps its digits") {
    // The sum of squares itself would have 25 digits; about the pivot it has as many as the numbers have.
    SmallModel model;
    model.input("small", normal(0, 0.001))
        .formula("huge", "1000000000000 + small")
        .formula("wide", "small * 1000000");
    const auto inputs = model.inputs();
    const auto program = model.program(inputs, {"huge", "wide"});
    const auto run = run_futures(inputs, program, {.rounds = 8});
    const auto exact = exact_of(inputs, program, 0, 8 * replicates);
    CHECK(relative(mean_of(run, 0).value, exact.mean) < 1e-15);
    CHECK(relative(deviation_of(run.sums, run.pivots[0], 0).value, exact.deviation) < 1e-12);
    CHECK(deviation_of(run.sums, run.pivots[1], 1).value == Catch::Approx(1000).epsilon(1e-3));
}

TEST_CASE("what never varies has its own value as mean and no deviation") {
    SmallModel model;
    model.input("any", uniform(0, 1)).formula("known", "any * 0 + 0.1");
    const auto inputs = model.inputs();
    const auto run = run_futures(inputs, model.program(inputs, {"known"}), {.rounds = 3});
    CHECK(mean_of(run, 0).value == Catch::Approx(0.1).epsilon(1e-15));
    CHECK(mean_of(run, 0).error < 1e-16);
    CHECK(deviation_of(run.sums, run.pivots[0], 0).value < 1e-9);
}

TEST_CASE("futures far out are as good as the first") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    constexpr std::uint64_t last_round = (std::uint64_t{1} << 32) / futures_a_round - 8;
    const auto run = run_futures(inputs, program, {.first_round = last_round, .rounds = 8, .threads = 2});
    CHECK(run.sums.first() == last_round);
    CHECK(mean_of(run, 7).value == Catch::Approx(17.439113).epsilon(1e-3));
    const auto outputs = run_future(inputs, program, 0xffff'ffff);
    CHECK(static_cast<float>(outputs[net]) == run.columns[net].back());
}
