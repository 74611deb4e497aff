// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

namespace {

Distribution read(std::string_view written) {
    return court_with(fmt::format("assumption \"x\" {{ {} }}", written))
        .scenario.assumptions.at(0)
        .distribution;
}

template <class Shape>
Shape shape_of(std::string_view written) {
    const auto distribution = read(written);
    INFO(written);
    REQUIRE(std::holds_alternative<Shape>(distribution.shape));
    return std::get<Shape>(distribution.shape);
}

Lines problems_of(std::string_view written) {
    return problems_with(fmt::format("assumption \"x\" {{ {} }}", written));
}

}  // namespace

TEST_CASE("each distribution is read by the name that it has in scripts") {
    CHECK(shape_of<Fixed>("fixed { at = 3 }").value == 3);
    CHECK(shape_of<Uniform>("uniform { low = 1, high = 2 }").low == 1);
    CHECK(shape_of<LogUniform>("loguniform { low = 1, high = 20 }").high == 20);
    CHECK(shape_of<Triangular>("triangular { low = 1, likely = 2, high = 4 }").likely == 2);
    CHECK(shape_of<Beta>("pert { low = 1, likely = 2, high = 4 }").high == 4);
    CHECK(shape_of<Exponential>("exponential { mean = 5 }").mean == 5);
    CHECK(shape_of<Bernoulli>("bernoulli { chance = 0.25 }").chance == 0.25);
    CHECK(shape_of<Poisson>("poisson { mean = 6 }").mean == 6);
    CHECK(shape_of<Binomial>("binomial { trials = 7, chance = 0.5 }").trials == 7);
    CHECK(shape_of<Normal>("normal { mean = 1, deviation = 2 }").deviation == 2);
    CHECK(shape_of<Discrete>("discrete { values = { 1, 2 }, weights = { 1, 3 } }").values.size() == 2);
}

TEST_CASE("a distribution may be given in several ways") {
    CHECK(shape_of<Beta>("beta { a = 2, b = 3 }").b == 3);
    CHECK(shape_of<Beta>("beta { mean = 0.25, size = 8 }").a == 2);
    CHECK(quantile(read("beta { low = 0.1, high = 0.6 }"), 0.05) == Catch::Approx(0.1).epsilon(1e-6));
    CHECK(quantile(read("beta { low = 0.1, likely = 0.3, high = 0.6 }"), 0.5) ==
          Catch::Approx(0.3).epsilon(1e-6));
    CHECK(quantile(read("normal { low = 1, high = 5 }"), 0.5) == Catch::Approx(3));
    CHECK(quantile(read("lognormal { low = 1, high = 100 }"), 0.5) == Catch::Approx(10));
    CHECK(quantile(read("lognormal { low = 1, likely = 5, high = 100 }"), 0.95) == Catch::Approx(100));
    CHECK(quantile(read("lognormal { median = 5, deviation = 1 }"), 0.5) == Catch::Approx(5));
    CHECK(mean(read("lognormal { mean = 5, deviation = 1 }")) == Catch::Approx(5));
}

TEST_CASE("distributions are made of distributions") {
    const auto mixed =
        shape_of<Mixture>("mixture { fixed { at = 1 }, uniform { low = 2, high = 3 }, weights = { 1, 3 } }");
    REQUIRE(mixed.parts.size() == 2);
    CHECK(std::get<Uniform>(mixed.parts[1].shape).low == 2);
    CHECK(mixed.weights[0] == Catch::Approx(0.25));
    CHECK(shape_of<Mixture>("mixture { fixed { at = 1 }, fixed { at = 2 } }").weights[0] ==
          Catch::Approx(0.5));
    CHECK(shape_of<Discrete>("discrete { values = { 1, 2 } }").weights[0] == Catch::Approx(0.5));
    const auto cut =
        shape_of<Truncated>("truncated { normal { mean = 0, deviation = 1 }, low = 0, high = 2 }");
    CHECK(std::get<Normal>(cut.base->shape).deviation == 1);
    CHECK(cut.high == 2);
}

TEST_CASE("numbers of a distribution that do not go together are refused where they stand") {
    CHECK(problems_of("beta { low = 0.1, mean = 0.2 }") ==
          Lines{"court/more.lua:1:18: the beta of assumption 'x' is not given in one of its ways (give it "
                "low, likely "
                "and high; or low and high; or mean and size; or a and b)"});
    CHECK(problems_of("loguniform { low = 2, high = 1 }") ==
          Lines{"court/more.lua:1:37: the loguniform of assumption 'x' cannot be: low 2 is above high 1 (low "
                "< high)"});
    CHECK(problems_of("loguniform { low = 0, high = 1 }") ==
          Lines{"court/more.lua:1:37: the loguniform of assumption 'x' cannot be: low 0 is not above 0 (low "
                "> 0)"});
    CHECK(problems_of("triangular { low = 1, high = 2 }") ==
          Lines{"court/more.lua:1:18: the triangular of assumption 'x' has no likely (The likeliest.)"});
    CHECK(problems_of("bernoulli { chance = 2 }").size() == 1);
    CHECK(problems_of("binomial { trials = 2.5, chance = 0.5 }").size() == 1);
    CHECK(problems_of("uniform { low = 1, high = \"2\" }").size() == 1);
    CHECK(problems_of("beta { low = 1, high = \"2\" }").size() == 1);
    CHECK(problems_of("poisson { mean = 1e6 }").size() == 1);
}

TEST_CASE("what is no number makes no distribution") {
    for (const auto* number : {"0/0", "1/0", "-1/0", "math.huge"}) {
        INFO(number);
        CHECK_FALSE(problems_of(fmt::format("uniform {{ low = 0, high = {} }}", number)).empty());
        CHECK_FALSE(problems_of(fmt::format("discrete {{ values = {{ 1, {} }} }}", number)).empty());
    }
}

TEST_CASE("weights fit what they weigh") {
    CHECK(problems_of("discrete { values = { 1, 2 }, weights = { 1 } }") ==
          Lines{"court/more.lua:1:58: the discrete of assumption 'x' has 1 weights for 2 (one for each, or "
                "none at "
                "all)"});
    CHECK(problems_of("discrete { values = { 1, 2 }, weights = { 0, 0 } }").size() == 1);
    CHECK(problems_of("discrete { values = { 1, 2 }, weights = { 1, -1 } }").size() == 1);
    CHECK(problems_of("mixture { fixed { at = 1 } }") ==
          Lines{"court/more.lua:1:18: the mixture of assumption 'x' needs two distributions or more (as in "
                "mixture { "
                "fixed { at = 0 }, uniform { low = 1, high = 2 } })"});
    CHECK(problems_of("truncated { low = 0, high = 1 }") ==
          Lines{"court/more.lua:1:18: the truncated of assumption 'x' has no distribution (as in loguniform "
                "{ low = "
                "0.001, high = 0.1 })"});
}

TEST_CASE("an assumption has one distribution") {
    CHECK(problems_of("unit = \"a year\"") == Lines{"court/more.lua:1:1: assumption 'x' has no distribution "
                                                    "(as in loguniform { low = 0.001, high = 0.1 "
                                                    "})"});
    CHECK(problems_of("fixed { at = 1 }, fixed { at = 2 }") ==
          Lines{"court/more.lua:1:36: assumption 'x' has two distributions (leave out one of them)"});
    CHECK(problems_with("fixed { at = 1 }") == Lines{"court/more.lua:1:1: fixed stands alone (write it in "
                                                     "the table of an assumption or shift or mixture or "
                                                     "truncated)"});
}
