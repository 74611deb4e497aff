// SPDX-License-Identifier: MIT
#include "workshop/explore.h"

#include "catch.h"
#include "shipped.h"
#include "workshop/check.h"

#include <numeric>

using namespace allwrits;

TEST_CASE("every play is counted under one ending") {
    const auto& scenario = *shipped("later_school_bells").scenario;
    const auto found = explore(scenario, all_played_by(scenario, "random"), {.plays = 50});
    CHECK(found.plays == 50);
    CHECK(found.well());
    CHECK(std::accumulate(found.endings.begin(), found.endings.end(), found.no_ending) == 50);
    CHECK(found.shortest <= found.longest);
}

TEST_CASE("random plays of a small scenario leave no option untried") {
    const auto& scenario = *shipped("later_school_bells").scenario;
    const auto found = explore(scenario, all_played_by(scenario, "random"), {.plays = 200});
    CHECK(found.options == 4);  // Its four cards.
    CHECK(found.never_offered.empty());
    CHECK(found.never_taken.empty());
}

TEST_CASE("checking a folder counts what is in it, or lists its problems") {
    const auto good = check_folder(shipped_folder("later_school_bells"));
    CHECK(good.well());
    CHECK(good.cards == 4);
    CHECK(good.stages == 3);
    CHECK(good.words > 50);
    const auto bad = check_folder(shipped_folder("no_such_scenario"));
    CHECK_FALSE(bad.well());
    CHECK_FALSE(bad.problems.empty());
}
