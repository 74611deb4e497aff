// SPDX-License-Identifier: MIT
#include "forecast/summary.h"

#include "catch.h"
#include "small_model.h"
#include "yardstick.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

// The yardstick's output `value` for any seed, without making its tables anew.
class ValueForecast {
public:
    Sums sums(Sampling sampling, std::uint64_t seed, std::uint64_t rounds) {
        std::vector<WordStream> streams;
        for (std::size_t at = 0; at < inputs_.size(); ++at) {
            streams.emplace_back(sampling, seed, inputs_[at].name, static_cast<std::uint32_t>(at));
        }
        Sums sums(1);
        for (std::uint64_t round = 0; round < rounds; ++round) {
            Sums::Branch branch{.first = round, .rounds = 1};
            for (std::uint64_t nth = 0; nth < replicates; ++nth) {
                branch.of.push_back(block(streams, static_cast<std::uint32_t>(round * replicates + nth)));
            }
            sums.add(std::move(branch));
        }
        return sums;
    }

    Estimated mean(Sampling sampling, std::uint64_t seed, std::uint64_t rounds) {
        return mean_of(sums(sampling, seed, rounds), pivot, 0);
    }

private:
    static constexpr double pivot = 20;

    static Program only_value(const Inputs& inputs) {
        return yardstick_model().program(inputs, {"value"}, ProgramBuilder::Keep::Outputs);
    }

    BlockSums block(const std::vector<WordStream>& streams, std::uint32_t number) {
        Words words;
        for (std::size_t at = 0; at < inputs_.size(); ++at) {
            if (!program_.reads(at)) continue;
            streams[at].words(number, words);
            tables_[at].draws(words, draws_[at]);
        }
        program_.run(draws_.data(), rooms_.data());
        return kernels().sums(program_.output(0, draws_.data(), rooms_.data()).at.data(), pivot);
    }

    std::vector<Input> inputs_ = yardstick::inputs();
    Program program_ = only_value(yardstick::made_inputs());
    std::vector<DrawTable> tables_ = [this] {
        std::vector<DrawTable> tables;
        for (const auto& input : inputs_) tables.emplace_back(input.distribution);
        return tables;
    }();
    std::vector<Column> draws_ = std::vector<Column>(inputs_.size()),
                        rooms_ = std::vector<Column>(program_.rooms());
};

constexpr double mean_of_value = 21.85464;  // By 16 x 2^20 futures of other code, to its last digit.
constexpr double t_of_7 = 1.895;  // Student's t with 7 degrees of freedom leaves 5 % beyond on either side.

double rms_error(ValueForecast& forecast, Sampling sampling, std::uint64_t rounds, std::uint64_t seeds) {
    double squares = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        squares += std::pow(forecast.mean(sampling, seed, rounds).value - mean_of_value, 2);
    }
    return std::sqrt(squares / static_cast<double>(seeds));
}

Summary summary_of(const Result<Distribution>& distribution, std::uint64_t rounds = 16) {
    SmallModel model;
    model.input("x", distribution).formula("y", "x * 1");
    const auto inputs = model.inputs();
    return summarise(run_futures(inputs, model.program(inputs, {"y"}), {.rounds = rounds}), 0);
}

// Within five standard errors, and what counts cut off.
void check_near(const Estimated& figure, double exact) {
    INFO(figure.value << " +- " << figure.error << " for " << exact);
    CHECK(figure.error >= 0);
    CHECK(std::abs(figure.value - exact) <= 5 * figure.error + std::abs(exact) / 4096);
}

}  // namespace

TEST_CASE("standard errors come from how far the replicates lie apart") {
    // Means 1 to 8: their squared distances from 4.5 add up to 42, and 42 / (8 x 7) is 3/4.
    Sums::Branch branch{.first = 0, .rounds = 1};
    for (int mean = 1; mean <= 8; ++mean) {
        branch.of.push_back({.sum = mean * 512.0, .squares = (mean * mean + 9.0) * 512.0});
    }
    Sums sums(1);
    sums.add(branch);
    const auto mean = mean_of(sums, 100, 0);
    CHECK(mean.value == 104.5);
    CHECK(mean.error == Catch::Approx(std::sqrt(0.75)));
    // Each replicate's own deviation is 3; that of all is more, by the variance of the means, 42 / 8.
    const auto deviation = deviation_of(sums, 100, 0);
    CHECK(deviation.value == Catch::Approx(std::sqrt(9 + 5.25)));
    CHECK(deviation.error == Catch::Approx(0).margin(1e-12));
}

TEST_CASE("the figures of a uniform quantity are those that everybody can reckon") {
    const auto summary = summary_of(uniform(-1, 3));
    CHECK(summary.futures == 65'536);
    check_near(summary.mean, 1);
    check_near(summary.deviation, 4 / std::sqrt(12.0));
    check_near(summary.chance, 0.75);
    for (std::size_t at = 0; at < Summary::levels.size(); ++at) {
        check_near(summary.quantiles[at], -1 + 4 * Summary::levels[at]);
    }
    check_near(summary.median_if_any, 1.5);
    check_near(summary.low_if_any, 0.15);
    check_near(summary.high_if_any, 2.85);
    check_near(summary.worst_twentieth, 2.9);
}

TEST_CASE("where nothing mostly happens, the figures say so") {
    // Nine in ten futures are 0, and the others lognormal.
    const auto summary =
        summary_of(mixture({fixed(0).value(), lognormal_by_median(5, 0.5).value()}, {0.9, 0.1}));
    check_near(summary.chance, 0.1);
    CHECK(summary.quantiles[3].value == 0);
    CHECK(summary.quantiles[3].error == 0);
    check_near(summary.mean, 0.1 * 5 * std::exp(0.125));
    check_near(summary.median_if_any, 5);
    check_near(summary.low_if_any, 5 * std::exp(-0.5 * 1.6448536));
    check_near(summary.high_if_any, 5 * std::exp(0.5 * 1.6448536));
}

TEST_CASE("whole numbers have exact quantiles") {
    const auto summary = summary_of(poisson(30));
    CHECK(summary.quantiles[0].value == 21);
    CHECK(summary.quantiles[3].value == 30);
    CHECK(summary.quantiles[6].value == 39);
    check_near(summary.mean, 30);
    check_near(summary.deviation, std::sqrt(30.0));
}

TEST_CASE("figures beyond all floats stay finite") {
    SmallModel model;
    model.input("x", uniform(0.5, 1)).formula("y", "x * 1" + std::string(60, '0'));
    const auto inputs = model.inputs();
    const auto summary = summarise(run_futures(inputs, model.program(inputs, {"y"}), {.rounds = 2}), 0);
    CHECK(summary.mean.value == Catch::Approx(0.75e60).epsilon(1e-3));
    CHECK(std::isfinite(summary.quantiles[3].value));
    CHECK(std::isfinite(summary.quantiles[3].error));
    CHECK(std::isfinite(summary.worst_twentieth.value));
}

TEST_CASE("the futures of a round belong to the replicates block by block") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    const auto run = run_futures(inputs, program, {.first_round = 5, .rounds = 3});
    const auto counts = counts_by_replicate(run, 3);
    for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
        std::vector<float> own;
        for (std::size_t future = 0; future < run.futures(); ++future) {
            if (future / block_size % replicates == replicate) own.push_back(run.columns[3][future]);
        }
        CHECK(counts[replicate].rows() == Counts(own).rows());
    }
}

TEST_CASE("the summary of joined parts is that of the whole") {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    const auto whole = run_futures(inputs, program, {.rounds = 8});
    auto first = run_futures(inputs, program, {.rounds = 3});
    const auto second = run_futures(inputs, program, {.first_round = 3, .rounds = 5});
    for (const std::size_t output : {3U, 6U, 8U}) {
        auto counts = counts_by_replicate(first, output);
        const auto more = counts_by_replicate(second, output);
        for (std::size_t at = 0; at < counts.size(); ++at) counts[at].add(more[at]);
        auto sums = first.sums;
        sums.append(second.sums);
        const auto joined = summarise(sums, first.pivots[output], output, counts),
                   expected = summarise(whole, output);
        CHECK(joined.futures == expected.futures);
        CHECK(joined.mean.value == expected.mean.value);
        CHECK(joined.deviation.error == expected.deviation.error);
        CHECK(joined.quantiles[6].value == expected.quantiles[6].value);
        CHECK(joined.worst_twentieth.error == expected.worst_twentieth.error);
    }
}

TEST_CASE("nine in ten intervals made of mean and error hold the true mean") {
    ValueForecast forecast;
    constexpr std::uint64_t seeds = 200, rounds = rounds_for(32'768);
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        int held = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const auto [value, error] = forecast.mean(sampling, seed, rounds);
            if (std::abs(value - mean_of_value) <= t_of_7 * error) ++held;
        }
        const double share = held / static_cast<double>(seeds);
        CAPTURE(share);
        // Of 200 the share has a deviation of 2.1 %.
        CHECK(share >= 0.84);
        CHECK(share <= 0.95);
    }
}

TEST_CASE("sixteen times as many futures err a quarter with Philox, far less with Sobol points") {
    ValueForecast forecast;
    const double philox =
        rms_error(forecast, Sampling::Philox, 1, 100) / rms_error(forecast, Sampling::Philox, 16, 30);
    const double sobol =
        rms_error(forecast, Sampling::Sobol, 1, 100) / rms_error(forecast, Sampling::Sobol, 16, 30);
    CAPTURE(philox, sobol);
    CHECK(philox > 2.8);
    CHECK(philox < 5.6);
    CHECK(sobol > 6);
    // And are much less off to begin with.
    CHECK(rms_error(forecast, Sampling::Sobol, 1, 50) < 0.4 * rms_error(forecast, Sampling::Philox, 1, 50));
}
