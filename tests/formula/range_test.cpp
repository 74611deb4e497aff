// SPDX-License-Identifier: MIT
#include "catch.h"
#include "formula/arithmetic.h"
#include "formula/formula.h"
#include "small_names.h"

#include <cmath>

using namespace allwrits;

namespace {

Interval range(std::string_view text) {
    const SmallNames story;
    const auto parsed = Formula::parse(text, {}, story.names, {.chance_allowed = true});
    REQUIRE(parsed.has_value());
    return parsed->range();
}

auto near(double wanted, double relative) { return Catch::Matchers::WithinRel(wanted, relative); }

}  // namespace

TEST_CASE("a range follows from the bounds of the names") {
    CHECK(range("trust") == Interval{0, 10});
    CHECK(range("trust - cost") == Interval{-100, 15});
    CHECK(range("-cost") == Interval{-100, 5});
    CHECK(range("cost * lean(burden)") == Interval{-900, 900});
    CHECK(range("trust / 4") == Interval{0, 2.5});
    CHECK(range("abs(lean(burden))") == Interval{0, 9});
    CHECK(range("max(cost, 0) + min(trust, 3)") == Interval{0, 103});
    CHECK(range("floor(trust / 4)") == Interval{0, 2});
    CHECK(range("lean(burden) ^ 2") == Interval{0, 81});
    CHECK(range("lean(burden) ^ 3") == Interval{-729, 729});
    CHECK(range("if(met_press, trust, 20)") == Interval{0, 20});
    CHECK(range("if(trust < 11, trust, 99)") == Interval{0, 10});
    CHECK(Formula{}.range() == Interval{0, 0});
}

TEST_CASE("a range tells conditions that always or never hold") {
    CHECK(range("trust >= 0") == Interval{1, 1});
    CHECK(range("trust > 10") == Interval{0, 0});
    CHECK(range("trust > 9") == Interval{0, 1});
    CHECK(range("trust == 11 or cost > 100") == Interval{0, 0});
    CHECK(range("not (trust == 11)") == Interval{1, 1});
    CHECK(range("trust ~= 11 and met_press") == Interval{0, 1});
    CHECK(range("chance(0)") == Interval{0, 0});
    CHECK(range("chance(1)") == Interval{1, 1});
    CHECK(range("chance(leak_rate)") == Interval{0, 1});
}

TEST_CASE("a range of exp or log rises with that within") {
    CHECK(range("exp(trust)").low == 1);
    CHECK_THAT(range("exp(trust)").high, near(22026.465794806718, 1e-14));
    CHECK(range("exp(-trust)").high == 1);
    CHECK_THAT(range("exp(-trust)").low, near(4.5399929762484854e-5, 1e-14));
    CHECK(range("exp(-1000 * cost)").low == 0);
    CHECK(range("exp(1000 * cost)").high < 8.3e307);
    CHECK(range("log(1 + trust)").low == 0);
    CHECK_THAT(range("log(1 + trust)").high, near(2.3978952727983707, 1e-14));
    CHECK(range("log(1 - 0.5 * leak_rate)").high == 0);
    CHECK_THAT(range("log(1 - 0.5 * leak_rate)").low, near(-0.6931471805599453, 1e-13));
}

TEST_CASE("a range of log holds 0 where some numbers have none") {
    CHECK(range("log(-trust)") == Interval{0, 0});
    CHECK(range("log(0.5 * leak_rate)").contains(0));
    CHECK_THAT(range("log(0.5 * leak_rate)").low, near(-744.4400719213812, 1e-14));
    CHECK_THAT(range("log(cost)").high, near(4.605170185988092, 1e-14));
}

TEST_CASE("a range of powers that are not whole is tight where people write them") {
    CHECK(range("0.5 ^ (days_left / 8)").high == 1);
    CHECK_THAT(range("0.5 ^ (days_left / 8)").low, near(0.07432544468767, 1e-8));
    CHECK(range("0.5 ^ (days_left / leak_rate)") == Interval{0, 1});
    CHECK(range("leak_rate ^ (days_left / 8)") == Interval{0, 1});
    CHECK_THAT(range("(0.1 + 0.8 * leak_rate) ^ (0.3 * trust)").low, near(0.001, 1e-8));
    CHECK(range("(0.1 + 0.8 * leak_rate) ^ (0.3 * trust)").high == 1);
    CHECK(range("(1 + trust) ^ -leak_rate").high == 1);
    CHECK(range("(1 + trust) ^ (0.3 * trust)").low == 1);
    CHECK(range("exchange ^ 0.5") == Interval{0, std::sqrt(1000.0)});
    CHECK_THAT(range("trust ^ 1.5").high, near(31.622776601683793, 1e-8));
    CHECK(range("trust ^ 1.5").low == 0);
    CHECK(range("trust ^ -1.5").low == 0);
    CHECK(range("trust ^ -1.5").contains(1e300));
}

TEST_CASE("a range of powers holds those that squaring still has and a logarithm has not") {
    CHECK(power(0.1, 309.9) == 0);
    CHECK(power(0.1, 310) > 0);
    CHECK(range("0.1 ^ (309.9 + 0.6 * leak_rate)").contains(power(0.1, 310)));
    // And one that overflows is 0.
    CHECK(range("10 ^ (300.5 + 100 * leak_rate)").contains(0));
}

TEST_CASE("what is below 0 adds its whole powers to a range, and else 0") {
    CHECK(range("lean(burden) ^ 0.5") == Interval{0, 3});
    CHECK(range("(-1 - trust) ^ 1.5") == Interval{0, 0});
    CHECK(range("(-1 - trust) ^ (0.1 + 0.8 * leak_rate)") == Interval{0, 0});
    CHECK(range("(-1 - trust) ^ (1.5 + leak_rate)") == Interval{0, 121});
    CHECK(range("(-1 - trust) ^ (0.5 + leak_rate)") == Interval{-11, 0});
    CHECK_THAT(range("lean(burden) ^ (2 + leak_rate)").high, near(729, 1e-8));
    CHECK_THAT(range("lean(burden) ^ (2 + leak_rate)").low, near(-729, 1e-8));
}

TEST_CASE("a divisor that may be 0 leaves the sign at most") {
    CHECK(range("trust / leak_rate").low == 0);
    CHECK(range("cost / leak_rate") == Interval{});
    CHECK(range("(0.5 * leak_rate) ^ (0 - trust)").contains(1e300));
    CHECK(range("1e300 * cost * cost * cost * cost * 1e300") == Interval{});
}
