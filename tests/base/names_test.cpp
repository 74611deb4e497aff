// SPDX-License-Identifier: MIT
#include "base/names.h"

#include "catch.h"

using namespace allwrits;

namespace {
const std::vector<std::string> seats{"apple", "judge", "vendor"};
}

TEST_CASE("a typing error finds the name that was meant") {
    CHECK(nearest_name("vendr", seats) == "vendor");  // dropped
    CHECK(nearest_name("judgee", seats) == "judge");  // added
    CHECK(nearest_name("appla", seats) == "apple");   // changed
    CHECK(nearest_name("jugde", seats) == "judge");   // swapped: one error, not two
    CHECK(nearest_name("VENDOR", seats) == "vendor");
}

TEST_CASE("a name unlike all others suggests nothing") {
    CHECK(nearest_name("senate", seats).empty());
    CHECK(nearest_name("vdr", seats).empty());
    CHECK(nearest_name("vendor", {}).empty());
    CHECK(nearest_name(std::string(5000, 'a'), {std::string(5000, 'a')}).empty());
}

TEST_CASE("at most a third of the letters may be wrong, but always one") {
    CHECK(nearest_name("xb", {"ab"}) == "ab");
    CHECK(nearest_name("xyb", {"acb"}).empty());
    CHECK(nearest_name("xxcdef", {"abcdef"}) == "abcdef");
    CHECK(nearest_name("xxxdef", {"abcdef"}).empty());
}

TEST_CASE("of names equally near the first is suggested, and a nearer one before it") {
    CHECK(nearest_name("A-06", {"A-05", "A-07"}) == "A-05");
    CHECK(nearest_name("cost", {"most", "coast", "cost"}) == "cost");
}

TEST_CASE("a hint suggests one name, else lists a few, else says nothing") {
    CHECK(name_hint("vendr", seats) == "did you mean 'vendor'?");
    CHECK(name_hint("senate", seats) == "known: apple, judge, vendor");
    CHECK(name_hint("senate", {}).empty());
    CHECK(name_hint("senate", std::vector<std::string>(9, "a")).empty());
}
