// SPDX-License-Identifier: MIT
#include "forecast/sensitivity.h"

#include "catch.h"
#include "forecast/small_model.h"

#include <array>
#include <cmath>
#include <string>

using namespace allwrits;
using Catch::Matchers::WithinAbs;

namespace {

Sensitivity of_one(const SmallModel& model, const std::string& output, const SensitivityPlan& plan = {},
                   std::uint64_t seed = 1) {
    const auto inputs = model.inputs(seed);
    return sensitivity(inputs, model.program(inputs, {output}), plan).at(0);
}

bool holds(const SobolIndex& index, double truth) { return index.low <= truth && truth <= index.high; }

// I. M. Sobol's g-function: the product of (|4 x - 2| + a) / (1 + a) over x uniform on (0, 1).
struct GFunction {
    std::vector<double> a;
    SmallModel model = {};

    explicit GFunction(std::vector<double> numbers) : a(std::move(numbers)) {
        std::string product = "1";
        for (std::size_t at = 0; at < a.size(); ++at) {
            const auto name = "x" + std::to_string(at);
            model.input(name, uniform(0, 1));
            product += " * (abs(4 * " + name + " - 2) + " + std::to_string(a[at]) + ") / (1 + " +
                       std::to_string(a[at]) + ")";
        }
        model.formula("g", product);
    }

    double own(std::size_t at) const { return 1 / (3 * (1 + a[at]) * (1 + a[at])); }
    double variance() const {
        double product = 1;
        for (std::size_t at = 0; at < a.size(); ++at) product *= 1 + own(at);
        return product - 1;
    }
    double first(std::size_t at) const { return own(at) / variance(); }
    double total(std::size_t at) const { return own(at) / (1 + own(at)) * (variance() + 1) / variance(); }
};

}  // namespace

// T. Ishigami and T. Homma, 1990: sin x1 + 7 sin^2 x2 + x3^4 sin x1 / 10, each x uniform on (-pi, pi).
// Formulas have no sine, but x1 and x2 count by their sines alone, and the sine of such an angle is 2 b - 1
// with b beta(1/2, 1/2): the arcsine law. Indices do not mind by what an input is named.
TEST_CASE("the indices of Ishigami's function are the known ones") {
    constexpr double pi = 3.14159265358979323846;
    SmallModel model;
    model.input("b1", beta(0.5, 0.5))
        .input("b2", beta(0.5, 0.5))
        .input("x3", uniform(-pi, pi))
        .formula("f", "(2 * b1 - 1) + 7 * (2 * b2 - 1)^2 + 0.1 * x3^4 * (2 * b1 - 1)");
    const auto found = of_one(model, "f", {.rounds = 32});
    CHECK_THAT(found.variance, WithinAbs(13.8446, 0.02));
    const std::array first = {0.3139, 0.4424, 0.0}, total = {0.5576, 0.4424, 0.2437};
    REQUIRE(found.of.size() == 3);
    for (std::size_t at = 0; at < 3; ++at) {
        CHECK_THAT(found.of[at].first.value, WithinAbs(first[at], 0.005));
        CHECK_THAT(found.of[at].total.value, WithinAbs(total[at], 0.005));
    }
    CHECK(found.is_reliable());
}

TEST_CASE("the indices of Sobol's g-function are the known ones") {
    const GFunction g({0, 1, 4.5, 9, 99, 99, 99, 99});
    const auto found = of_one(g.model, "g", {.rounds = 8});
    CHECK_THAT(found.variance, WithinAbs(g.variance(), 0.003));
    for (std::size_t at = 0; at < g.a.size(); ++at) {
        CHECK_THAT(found.of[at].first.value, WithinAbs(g.first(at), 0.008));
        CHECK_THAT(found.of[at].total.value, WithinAbs(g.total(at), 0.008));
    }
}

TEST_CASE("in a sum each input's index is its share of the variance, first and total") {
    SmallModel model;
    model.input("a", normal(10, 1))
        .input("b", normal(-5, 2))
        .input("c", uniform(0, 6))
        .formula("sum", "a + b - c");
    const auto found = of_one(model, "sum");
    CHECK_THAT(found.variance, WithinAbs(8, 0.02));
    const std::array shares = {1.0 / 8, 4.0 / 8, 3.0 / 8};
    for (std::size_t at = 0; at < 3; ++at) {
        CHECK_THAT(found.of[at].first.value, WithinAbs(shares[at], 0.006));
        CHECK_THAT(found.of[at].total.value, WithinAbs(shares[at], 0.006));
    }
}

// Compared with 4 x 16,777,216 futures, drawn both ways.
TEST_CASE("the yardstick's value is moved by what a long forecast says moves it") {
    const auto found = of_one(yardstick_model(), "value");
    const std::array first = {0.3082, 0.0362, 0.2794, 0.0702, 0.1116, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0262, 0.0};
    const std::array total = {0.4158, 0.0571, 0.3853, 0.1090, 0.1686, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0419, 0.0};
    CHECK_THAT(found.variance, WithinAbs(355.2, 5));
    for (std::size_t at = 0; at < 12; ++at) {
        CHECK(found.of[at].inputs == std::vector{at});
        CHECK_THAT(found.of[at].first.value, WithinAbs(first[at], 0.006));
        CHECK_THAT(found.of[at].total.value, WithinAbs(total[at], 0.004));
    }
    CHECK(found.is_reliable());
}

TEST_CASE("an input that an output does not read has index 0 and no error") {
    const auto found = of_one(yardstick_model(), "value", {.rounds = 1});
    for (const std::size_t unread : {5U, 6U, 7U, 8U, 9U, 11U}) {
        const auto& [inputs, first, total] = found.of[unread];
        CHECK((first.value == 0 && first.spread == 0 && total.value == 0 && total.spread == 0));
        CHECK((first.doubt == SobolIndex::Doubt::None && total.doubt == SobolIndex::Doubt::None));
    }
}

TEST_CASE("nine intervals in ten hold the true index") {
    const GFunction g({0, 1, 4.5});
    for (const auto sampling : {Sampling::Sobol, Sampling::Philox}) {
        std::array<int, 3> first{}, total{};
        for (std::uint64_t seed = 0; seed < 400; ++seed) {
            const auto inputs = g.model.inputs(seed, sampling);
            const auto found = sensitivity(inputs, g.model.program(inputs, {"g"}), {.rounds = 1}).at(0);
            for (std::size_t at = 0; at < 3; ++at) {
                first[at] += holds(found.of[at].first, g.first(at)) ? 1 : 0;
                total[at] += holds(found.of[at].total, g.total(at)) ? 1 : 0;
            }
        }
        // Expected are 360; a standard deviation is 6.
        for (std::size_t at = 0; at < 3; ++at) {
            CAPTURE(at, first[at], total[at]);
            CHECK((first[at] > 340 && first[at] < 380));
            CHECK((total[at] > 340 && total[at] < 380));
        }
    }
}

TEST_CASE("correlated inputs are moved together and share one index") {
    SmallModel model;
    model.input("a", normal(0, 1))
        .input("apart", normal(0, 1))
        .input("b", normal(0, 1))
        .correlate(0, 2, 0.5)
        .formula("sum", "a + apart + b");
    const auto found = of_one(model, "sum");
    // Of a + b: 2 + 2 x 0.5.
    REQUIRE(found.of.size() == 2);
    CHECK(found.of[0].inputs == std::vector<std::size_t>{0, 2});
    CHECK(found.of[1].inputs == std::vector<std::size_t>{1});
    CHECK_THAT(found.variance, WithinAbs(4, 0.02));
    CHECK_THAT(found.of[0].first.value, WithinAbs(0.75, 0.006));
    CHECK_THAT(found.of[0].total.value, WithinAbs(0.75, 0.006));
    CHECK_THAT(found.of[1].first.value, WithinAbs(0.25, 0.006));
}

// The logarithm of a product is a sum. Var log beta(a, b) = trigamma(a) - trigamma(a + b), a sum of 1 / k^2.
TEST_CASE("by its logarithm, a product is explained as a sum") {
    SmallModel model;
    model.input("cases", lognormal_by_median(1200, 0.5))
        .input("unlock", beta(8, 3))
        .input("delay", uniform(0, 1))
        .formula("solved", "cases * unlock * exp(-1.2 * delay)");
    const auto found = of_one(model, "solved", {.transforms = {AsLogarithm{}}});
    const std::array variances = {0.25, 1.0 / 64 + 1.0 / 81 + 1.0 / 100, 1.44 / 12};
    const double all = variances[0] + variances[1] + variances[2];
    CHECK_THAT(found.variance, WithinAbs(all, 0.002));
    for (std::size_t at = 0; at < 3; ++at) {
        CHECK_THAT(found.of[at].first.value, WithinAbs(variances[at] / all, 0.006));
        CHECK_THAT(found.of[at].total.value, WithinAbs(variances[at] / all, 0.006));
    }
}

TEST_CASE("a logarithm counts what lies below the least amount as that much") {
    SmallModel model;
    model.input("x", uniform(-1, 1)).formula("f", "x");
    // Half of it at log 1, half of it at log 1 too.
    const auto found = of_one(model, "f", {.rounds = 1, .transforms = {AsLogarithm{.least = 1}}});
    CHECK(found.variance == 0);
    CHECK(found.of[0].first.doubt == SobolIndex::Doubt::NothingVaries);
}

// Both pass 1/2 in a quarter of futures: a variance of 3/16. With one known the chance is 0 or 1/2: a
// variance of 1/16.
TEST_CASE("of a threshold the indices tell what decides whether it is passed") {
    SmallModel model;
    model.input("x", uniform(0, 1)).input("y", uniform(0, 1)).formula("weaker", "min(x, y)");
    const auto found = of_one(model, "weaker", {.transforms = {AsAbove{0.5}}});
    CHECK_THAT(found.variance, WithinAbs(3.0 / 16, 0.002));
    for (const auto& [inputs, first, total] : found.of) {
        CHECK_THAT(first.value, WithinAbs(1.0 / 3, 0.01));
        CHECK_THAT(total.value, WithinAbs(2.0 / 3, 0.01));
    }
}

TEST_CASE("indices that a few futures own are not reliable, those of a threshold are") {
    const auto itself = of_one(yardstick_model(), "damage");
    CHECK_FALSE(itself.is_reliable());
    CHECK(itself.of[8].first.doubt == SobolIndex::Doubt::ReplicatesDisagree);
    CHECK(itself.of[8].first.spread > SobolIndex::most_spread);
    CHECK(of_one(yardstick_model(), "damage", {.transforms = {AsAbove{1}}}).is_reliable());
    CHECK(of_one(yardstick_model(), "damage", {.transforms = {AsLogarithm{}}}).is_reliable());
}

TEST_CASE("an event that some replicates never saw is not reliable, whatever the spread") {
    SmallModel model;
    model.input("x", uniform(0, 1)).input("idle", uniform(0, 1)).formula("f", "x + 0.000000000001 * idle");
    const auto found = of_one(model, "f", {.rounds = 1, .transforms = {AsAbove{0.9995}}});
    REQUIRE(found.of.size() == 2);
    CHECK(found.of[1].total.spread == 0);
    for (const auto& [inputs, first, total] : found.of) {
        CHECK(first.doubt == SobolIndex::Doubt::ReplicatesDisagree);
        CHECK(total.doubt == SobolIndex::Doubt::ReplicatesDisagree);
    }
    CHECK_FALSE(found.is_reliable());
}

TEST_CASE("an output that is the same in all futures has no indices") {
    SmallModel model;
    model.input("x", uniform(0, 1)).input("y", uniform(0, 1)).formula("f", "3 + (x - x) + (0.1 + y - y)");
    const auto found = of_one(model, "f", {.rounds = 1});
    for (const auto& [inputs, first, total] : found.of) {
        CHECK(first.doubt == SobolIndex::Doubt::NothingVaries);
        CHECK(total.doubt == SobolIndex::Doubt::NothingVaries);
        CHECK(first.value == 0);
    }
}

TEST_CASE("a large mean takes no digits from the indices") {
    SmallModel model;
    model.input("x", uniform(0, 1))
        .input("y", uniform(0, 1))
        .formula("f", "x + y")
        .formula("far", "1000000000 + x + y");
    const auto near = of_one(model, "f", {.rounds = 1}), far = of_one(model, "far", {.rounds = 1});
    for (std::size_t at = 0; at < 2; ++at) {
        CHECK_THAT(far.of[at].first.value, WithinAbs(near.of[at].first.value, 1e-6));
        CHECK_THAT(far.of[at].total.value, WithinAbs(near.of[at].total.value, 1e-6));
    }
}

TEST_CASE("several outputs at once get the indices that each gets alone") {
    const auto model = yardstick_model();
    const auto inputs = model.inputs();
    const auto both = sensitivity(inputs, model.program(inputs, {"cost", "value"}), {.rounds = 1});
    REQUIRE(both.size() == 2);
    const std::array alone = {of_one(model, "cost", {.rounds = 1}), of_one(model, "value", {.rounds = 1})};
    for (std::size_t output = 0; output < 2; ++output) {
        CHECK(both[output].variance == alone[output].variance);
        for (std::size_t at = 0; at < 12; ++at) {
            CHECK(both[output].of[at].first.value == alone[output].of[at].first.value);
            CHECK(both[output].of[at].total.high == alone[output].of[at].total.high);
        }
    }
}

TEST_CASE("a rerun with some inputs drawn anew gives what a run with them gives") {
    const auto model = yardstick_model();
    const auto inputs = model.inputs();
    const auto program = model.program(inputs, {"value", "cost", "net", "regret"});
    const std::vector<bool> all(inputs.size(), true);
    std::vector<Column> first(inputs.size()), second(inputs.size());
    std::vector<Column> rooms(program.rooms()), changed(program.rooms()), expected(program.rooms());
    inputs.draw(3, all, first.data());
    inputs.draw_again(3, all, second.data());
    program.run(first.data(), rooms.data());
    for (const auto& swapped : {std::vector<std::size_t>{0}, {6}, {11}, {2, 8}, {0, 1, 2, 3, 4, 5}}) {
        auto mixed = first;
        for (const auto input : swapped) mixed[input] = second[input];
        program.run(mixed.data(), expected.data());
        const auto cone = program.cone(swapped);
        program.rerun(cone, first.data(), second.data(), rooms.data(), changed.data());
        for (std::size_t output = 0; output < program.outputs(); ++output) {
            const auto& again =
                program.output_again(output, cone, first.data(), second.data(), rooms.data(), changed.data());
            CHECK(again.at == program.output(output, mixed.data(), expected.data()).at);
        }
    }
}
