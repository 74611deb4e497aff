// SPDX-License-Identifier: MIT
#include "yardstick.h"

#include "catch.h"
#include "forecast/run.h"
#include "forecast/summary.h"

#include <cmath>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

using namespace allwrits;

namespace {

// At 2^18 futures: 32,768 of each replicate.
const Run& yardstick_run(Sampling sampling) {
    static std::map<Sampling, Run> runs;
    if (!runs.contains(sampling)) {
        const auto inputs = yardstick::made_inputs(sampling);
        runs[sampling] = run_futures(inputs, yardstick::program(inputs), {.rounds = 64, .threads = 2});
    }
    return runs[sampling];
}

std::size_t output(std::string_view name) {
    for (std::size_t at = 0; at < yardstick::formulas.size(); ++at) {
        if (yardstick::formulas[at].first == name) return at;
    }
    throw std::out_of_range(std::string(name));
}

// Within four standard errors and half of the last digit that is known.
void check_near(const Estimated& figure, double known, double half_digit) {
    INFO(figure.value << " +- " << figure.error << ", known " << known);
    CHECK(figure.error > 0);
    CHECK(std::abs(figure.value - known) <= 4 * figure.error + half_digit);
}

// The mean of e^(-k x) of a triangular x, by its two straight parts.
double triangular_exp(double k, double low, double likely, double high) {
    const auto part = [&](double from, double to) {
        return (std::exp(-k * to) - std::exp(-k * from)) / (to - from);
    };
    return 2 / (high - low) / (k * k) * (part(likely, high) - part(low, likely));
}

}  // namespace

TEST_CASE("the closed forms of the yardstick are the known ones") {
    const double cases = 1200 * std::exp(0.125), effective = cases * 8 / 11 * 0.8;
    const double solved = effective * (0.02 + 4 * 0.08 + 0.35) / 6 * 0.6;
    CHECK(effective == Catch::Approx(791.143647).epsilon(1e-9));
    CHECK(solved == Catch::Approx(54.588912).epsilon(1e-8));
    CHECK(solved * triangular_exp(1.2, 0.2, 0.5, 1.5) == Catch::Approx(23.865619).epsilon(3e-8));
    CHECK(12 + 0.004 * cases == Catch::Approx(17.439113).epsilon(3e-8));
    CHECK(0.8 * 1e5 * std::exp(0.72) + 0.2 * 2e7 * std::exp(0.32) == Catch::Approx(5672865.7).epsilon(1e-8));
}

TEST_CASE("the forecast's means are those in closed form") {
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        const auto& run = yardstick_run(sampling);
        check_near(mean_of(run, output("effective")), 791.143647, 5e-7);
        check_near(mean_of(run, output("solved")), 54.588912, 5e-7);
        check_near(mean_of(run, output("timely")), 23.865619, 5e-7);
        check_near(mean_of(run, output("cost")), 17.439113, 5e-7);
        // Of independent quantities, so products of means.
        const double exposed = 5672865.7 * 0.0627523 * (0.08 + 0.92 * 0.25);
        check_near(mean_of(run, output("exposed")), exposed, 1e-6 * exposed);
        check_near(mean_of(run, output("damage")), exposed * 3.5e-6 * std::exp(0.405), 1e-6);
    }
}

TEST_CASE("the mean of the mixture is the one in closed form") {
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        const auto inputs = yardstick::made_inputs(sampling);
        ProgramBuilder builder(inputs.ranges());
        builder.output(builder.input(8));
        REQUIRE(inputs.at(8).name == "users");
        const auto mean = mean_of(run_futures(inputs, builder.take(), {.rounds = 64}), 0);
        // So few futures own the mean that the error which eight replicates see may be too small by far.
        CHECK(mean.value == Catch::Approx(5672865.7).epsilon(sampling == Sampling::Sobol ? 5e-4 : 1e-2));
        check_near(mean, 5672865.7, 1000);
    }
}

// By 16 x 2^20 Sobol futures of other code.
TEST_CASE("the forecast's other figures are those of a reference sixty times as long") {
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        const auto& run = yardstick_run(sampling);
        check_near(mean_of(run, output("value")), 21.85464, 5e-6);
        check_near(mean_of(run, output("hazard")), 0.0627523, 5e-8);
        const auto net = summarise(run, output("net"));
        check_near(net.mean, 3.8366, 5e-5);
        check_near(net.chance, 1 - 0.52915, 5e-6);
        // And what a cell of the counts leaves open.
        check_near(net.quantiles[0], -13.42, 5e-3 + 13.42 / 4096);
        check_near(net.quantiles[3], -0.976, 5e-4 + 0.976 / 4096);
        check_near(net.quantiles[6], 38.71, 5e-3 + 38.71 / 4096);
    }
}

TEST_CASE("Sobol points come many times as near as independent draws") {
    for (const auto* name : {"effective", "solved", "timely", "cost", "value", "hazard"}) {
        const auto even = mean_of(yardstick_run(Sampling::Sobol), output(name));
        const auto independent = mean_of(yardstick_run(Sampling::Philox), output(name));
        INFO(name << ": " << even.error << " for " << independent.error);
        CHECK(even.error < 0.5 * independent.error);
    }
}

TEST_CASE("what is certain of the yardstick holds in every future") {
    const auto& columns = yardstick_run(Sampling::Sobol).columns;
    const auto& effective = columns[output("effective")];
    const auto &solved = columns[output("solved")], &timely = columns[output("timely")];
    const auto &value = columns[output("value")], &hazard = columns[output("hazard")];
    const auto &net = columns[output("net")], &regret = columns[output("regret")];
    std::size_t wrong = 0;
    for (std::size_t at = 0; at < net.size(); ++at) {
        const bool less_and_less =
            effective[at] >= solved[at] && solved[at] >= timely[at] && value[at] <= 250;
        const bool share = hazard[at] > 0 && hazard[at] <= 1;
        if (!less_and_less || !share || (regret[at] > 0) != (net[at] < 0)) ++wrong;
    }
    CHECK(wrong == 0);
}
