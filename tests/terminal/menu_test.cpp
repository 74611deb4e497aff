// SPDX-License-Identifier: MIT
#include "terminal/menu.h"

#include "catch.h"
#include "shipped.h"

#include <sstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Asked {
    std::optional<std::size_t> chosen = {};
    std::string shown = {};
};

Asked ask(const std::string& typed) {
    std::istringstream in(typed);
    std::ostringstream out;
    Page page(out, {});
    const auto chosen = choose(page, in, "Which?", {{"One", "first"}, {"Two", "second"}}, 1);
    return {chosen, out.str()};
}

}  // namespace

TEST_CASE("Enter takes the usual entry, a number its own") {
    CHECK(ask("\n").chosen == 1U);
    CHECK(ask("1\n").chosen == 0U);
    CHECK(ask("2\r\n").chosen == 1U);
}

TEST_CASE("a number that is not there is asked for again") {
    const auto asked = ask("3\nabc\n1\n");
    CHECK(asked.chosen == 0U);
    CHECK_THAT(asked.shown, ContainsSubstring("Type a number from 1 to 2, or quit."));
}

TEST_CASE("a menu can be left") {
    CHECK_FALSE(ask("quit\n").chosen);
    CHECK_FALSE(ask("").chosen);
}

TEST_CASE("the bench is the first seat to choose, each with a line on what it does") {
    const auto& flagship = shipped("san_bernardino_2016");
    std::vector<SeatId> order;
    const auto entries = seats_to_choose(*flagship.scenario, *flagship.words, order);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].name == "Judge");
    CHECK_THAT(entries[0].about, Catch::Matchers::EndsWith("."));
    CHECK(entries[0].about.find(". ") == std::string::npos);
    CHECK(flagship.scenario->roles[order[0].at].side == Side::Bench);
}
