// SPDX-License-Identifier: MIT
#include "base/result.h"

#include "catch.h"

#include <string>

using namespace allwrits;

namespace {

Result<int> half(int whole) {
    if (whole % 2 != 0) return failure(Problem{.what = "odd"});
    return whole / 2;
}

}  // namespace

TEST_CASE("a place is told as far as it is known") {
    CHECK(to_text(Place{}).empty());
    CHECK(to_text(Place{.file = "a.lua"}) == "a.lua");
    CHECK(to_text(Place{.file = "a.lua", .line = 41}) == "a.lua:41");
    CHECK(to_text(Place{.file = "a.lua", .line = 41, .column = 7}) == "a.lua:41:7");
    CHECK(to_text(Place{.file = "a.lua", .column = 7}) == "a.lua");
}

TEST_CASE("a problem is one line with place, sentence and hint") {
    const Place place{.file = "a.lua", .line = 41, .column = 7};
    CHECK(to_text(Problem{place, "no seat is called 'vendr'", "did you mean 'vendor'?"}) ==
          "a.lua:41:7: no seat is called 'vendr' (did you mean 'vendor'?)");
    CHECK(to_text(Problem{place, "no end", ""}) == "a.lua:41:7: no end");
    CHECK(to_text(Problem{{}, "no end", ""}) == "no end");
}

TEST_CASE("a result holds a value or the problem") {
    CHECK(half(8).value() == 4);
    REQUIRE_FALSE(half(7).has_value());
    CHECK(half(7).error().what == "odd");
    CHECK(half(7).map([](int x) { return x + 1; }).error() == half(9).error());
}
