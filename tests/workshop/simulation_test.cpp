// SPDX-License-Identifier: MIT
#include "workshop/simulation.h"

#include "catch.h"
#include "shipped.h"

using namespace allwrits;

TEST_CASE("a simulated session is the one that a table plays") {
    const auto& of = shipped(GENERATE("san_bernardino_2016", "later_school_bells"));
    for (const auto* name : {"random", ""}) {
        const auto cast = cast_of(*of.scenario, std::vector<std::string>(of.scenario->roles.size(), name));
        REQUIRE(cast);
        Seating seating;
        for (const auto* player : *cast) seating.players.emplace_back(player->name);
        auto table = table_of(of, 11, seating);
        table.run_computers();
        const auto session = simulate(*of.scenario, *cast, 11);
        CHECK(session.last == table.state());
        CHECK(session.moves == table.log().records.size());
        CHECK(session.end == Simulated::End::Ended);
    }
}

TEST_CASE("another seed gives another session, the same seed the same") {
    const auto& scenario = *shipped("san_bernardino_2016").scenario;
    const auto cast = all_played_by(scenario, "random");
    CHECK(simulate(scenario, cast, 1).trace == simulate(scenario, cast, 1).trace);
    CHECK(simulate(scenario, cast, 1).trace != simulate(scenario, cast, 2).trace);
}

TEST_CASE("a player that does not exist is a problem with a hint") {
    const auto& scenario = *shipped("later_school_bells").scenario;
    const auto cast = cast_of(scenario, {"rondom"});
    REQUIRE_FALSE(cast);
    CHECK(cast.error().hint == "did you mean 'random'?");
    CHECK_FALSE(cast_of(scenario, {"random", "random", "random", "random"}));
}
