// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

TEST_CASE("an assumption keeps its distribution as written, and who argues for which end") {
    const auto court = court_with(R"(
        assumption "leak" { loguniform { low = 0.001, high = 0.5 }, unit = "per order",
                            low = "doj", high = "apple", evidence = "none", cite = { "MP-27" } }
        outcome "leads" { ledger = "investigative value", unit = "leads", formula = "leak * 2" })");
    const auto& leak = court.scenario.assumptions[0];
    CHECK(leak.distribution == "loguniform high=0.5 low=0.001");
    CHECK(leak.low == id_at<Role>(0));
    CHECK_FALSE(leak.evidence);
    CHECK(leak.cite == Lines{"MP-27"});
    CHECK(court.scenario.outcomes[0].formula == "leak * 2");
}

TEST_CASE("an assumption has one distribution, with its numbers in order") {
    CHECK(problems_with(R"(assumption "leak" { unit = "a year" })") ==
          Lines{"court/more.lua:1:1: assumption 'leak' has no distribution (as in loguniform { low = 0.001, "
                "high = 0.1 })"});
    CHECK(problems_with(R"(assumption "leak" { loguniform { low = 2, high = 1 } })") ==
          Lines{"court/more.lua:1:40: the loguniform of assumption 'leak' is out of order (low <= likely <= "
                "high)"});
    CHECK(problems_with(R"(assumption "leak" { loguniform { low = 0, high = 1 } })") ==
          Lines{"court/more.lua:1:40: the loguniform of assumption 'leak' cannot begin at 0 (it must be "
                "above 0)"});
}

TEST_CASE("a card can only shift what is assumed, once anything is") {
    CHECK(problems_with(R"(assumption "leak" { fixed { at = 1 } }
argument "D-07" { "x", role = "doj", claim = "y", promotes = "safety", shifts = { leek = "times 2" } })") ==
          Lines{"court/more.lua:2:83: argument 'D-07' shifts 'leek', and there is no such "
                "assumption (did you mean 'leak'?)"});
}

TEST_CASE("a scenario's test plays what exists and ends where something ends") {
    CHECK(problems_with(R"(test "a play" { role = "doj", play = { "D-05" }, ending = "ovr" })") ==
          Lines{"court/more.lua:1:40: test 'a play' plays 'D-05', and there is no such card or choice (did "
                "you mean 'D-06'?)",
                "court/more.lua:1:59: test 'a play' names 'ovr' as its ending, and there is no such ending "
                "(did you mean 'over'?)"});
}
