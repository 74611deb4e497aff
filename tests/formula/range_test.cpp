// SPDX-License-Identifier: MIT
#include "catch.h"
#include "formula/formula.h"
#include "small_names.h"

using namespace allwrits;

namespace {

Interval range(std::string_view text) {
    const SmallNames story;
    const auto parsed = Formula::parse(text, {}, story.names, {.chance_allowed = true});
    REQUIRE(parsed.has_value());
    return parsed->range();
}

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

TEST_CASE("a divisor that may be 0 leaves the sign at most") {
    CHECK(range("trust / leak_rate").low == 0);
    CHECK(range("cost / leak_rate") == Interval{});
    CHECK(range("(0.5 * leak_rate) ^ (0 - trust)").contains(1e300));
    CHECK(range("1e300 * cost * cost * cost * cost * 1e300") == Interval{});
}
