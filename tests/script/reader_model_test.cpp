// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

namespace {

// Assumptions called a, b, c ..., each with fields of its own.
std::string unknowns(const Lines& fields) {
    std::string text;
    for (std::size_t nth = 0; nth < fields.size(); ++nth) {
        text += fmt::format("assumption \"{}\" {{ uniform {{ low = 0, high = 1 }}, {} }}\n",
                            static_cast<char>('a' + static_cast<int>(nth)), fields[nth]);
    }
    return text;
}

}  // namespace

TEST_CASE("an assumption keeps its distribution, its bounds, and who argues for which end") {
    const auto court = court_with(R"(
        assumption "leak" { loguniform { low = 0.001, high = 0.5 }, unit = "per order",
                            low = "doj", high = "apple", evidence = "none", cite = { "MP-27" } })");
    const auto& leak = court.scenario.assumptions[0];
    CHECK(std::get<LogUniform>(leak.distribution.shape).low == 0.001);
    CHECK(leak.least == 0.001);
    CHECK(leak.most == 0.5);
    CHECK(leak.low == id_at<Role>(0));
    CHECK_FALSE(leak.evidence);
    CHECK(leak.cite == Lines{"MP-27"});
}

TEST_CASE("how far shifts may move an assumption is for its author to say") {
    const auto court = court_with(unknowns({"most = 2", "least = 0.25"}));
    CHECK(court.scenario.assumptions[0].most == 2);
    CHECK(court.scenario.assumptions[0].least == 0);
    CHECK(court.scenario.assumptions[1].least == 0.25);
    CHECK(problems_with(unknowns({"least = 2"})) ==
          Lines{"court/more.lua:1:57: least and most leave no number for assumption 'a' (its distribution is "
                "from 0 to "
                "1)"});
    CHECK(problems_with(unknowns({"least = 0.5, most = 0.25"})).size() == 1);
}

TEST_CASE("an assumption can be named in formulas") {
    CHECK(problems_with("assumption \"MP-27\" { fixed { at = 1 } }") ==
          Lines{"court/more.lua:1:1: assumption 'MP-27' cannot be named in a formula (a name has letters, "
                "digits and "
                "'_', and begins with a letter)"});
    for (const auto* taken : {"trust", "complied", "upheld", "index", "and", "p10", "mean"}) {
        INFO(taken);
        CHECK(problems_with(fmt::format("assumption \"{}\" {{ fixed {{ at = 1 }} }}", taken)) ==
              Lines{fmt::format("court/more.lua:1:1: '{}' means something else in formulas already (call the "
                                "assumption something else)",
                                taken)});
    }
}

TEST_CASE("assumptions go together as closely as the author says") {
    const auto court =
        court_with(unknowns({"together = { b = 0.7, c = -0.2 }", "together = { c = 0.1 }", "unit = \"x\""}));
    const auto& list = court.scenario.correlations;
    REQUIRE(list.size() == 3);
    CHECK(list[0].one == id_at<Assumption>(0));
    CHECK(list[0].other == id_at<Assumption>(1));
    CHECK(list[0].r == 0.7);
    CHECK(list[1].r == -0.2);
    CHECK(list[2].one == id_at<Assumption>(1));
}

TEST_CASE("correlations that cannot all hold are refused") {
    // Whoever goes with both of two that go apart.
    const auto apart =
        unknowns({"together = { b = 0.9, c = 0.9 }", "together = { c = -0.9 }", "unit = \"x\""});
    CHECK(problems_with(apart) ==
          Lines{"court/more.lua:2:66: these correlations cannot all hold: 'b' cannot go with 'c' so, as the "
                "others are "
                "(what goes closely with one thing goes with all that it goes with)"});
    // 3 x 3: possible if 1 + 2abc - a^2 - b^2 - c^2 > 0.
    CHECK(problems_with(
              unknowns({"together = { b = 0.6, c = 0.6 }", "together = { c = -0.27 }", "unit = \"x\""}))
              .empty());
    CHECK(problems_with(
              unknowns({"together = { b = 0.6, c = 0.6 }", "together = { c = -0.29 }", "unit = \"x\""}))
              .size() == 1);
}

TEST_CASE("a correlation is a number below 1 with another assumption, said once") {
    CHECK(problems_with(unknowns({"together = { d = 0.5 }"})) ==
          Lines{"court/more.lua:1:62: assumption 'a' goes together with 'd', and there is no such assumption "
                "(did you "
                "mean 'a'?)"});
    CHECK(problems_with(unknowns({"together = { a = 0.5 }"})) ==
          Lines{"court/more.lua:1:62: assumption 'a' goes together with itself"});
    CHECK(problems_with(unknowns({"together = { b = 0.5 }", "together = { a = 0.5 }"})) ==
          Lines{"court/more.lua:2:62: assumption 'b' and 'a' go together twice (say it at one of the two)"});
    for (const auto* r : {"1", "-1", "2", "\"0.5\"", "true"}) {
        INFO(r);
        CHECK(problems_with(unknowns({fmt::format("together = {{ b = {} }}", r), "unit = \"x\""})).size() ==
              1);
    }
    CHECK(problems_with(unknowns({"together = { 0.5 }"})).size() == 1);
    CHECK(problems_with(unknowns({"together = \"b\""})).size() == 1);
}

TEST_CASE("a scenario's test plays what exists and ends where something ends") {
    CHECK(problems_with(R"(test "a play" { role = "doj", play = { "D-05" }, ending = "ovr" })") ==
          Lines{"court/more.lua:1:40: test 'a play' plays 'D-05', and there is no such card or choice (did "
                "you mean 'D-06'?)",
                "court/more.lua:1:59: test 'a play' names 'ovr' as its ending, and there is no such ending "
                "(did you mean 'over'?)"});
}
