// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

TEST_CASE("a bench ranks the values, and has its habit and its lines") {
    const auto court = court_with(
        R"(bench "wet" { "The Wet One", values = { "safety", "rule of law" }, exchange = 450, first = "fight",
        first_chance = 0.8, excludes_under = 0.7, weight = 3, past = { "Ruled once.", "Ruled twice." },
        hints = { ["rule of law"] = "The law." } })");
    const auto& dry = court.scenario.benches[0];
    CHECK(dry.rank[0] == 1);
    CHECK(dry.rank[1] == 0);
    const auto& wet = court.scenario.benches[1];
    CHECK(wet.rank[0] == 0);
    CHECK(wet.exchange == 450);
    CHECK(wet.first_steps == std::vector{id_at<Choice>(0)});
    CHECK(wet.first_step_chance == 800'000);
    CHECK(wet.excludes_under == 700);
    CHECK(wet.weight == 3);
    CHECK(court.words["bench.wet.past_2"] == "Ruled twice.");
    CHECK(court.words["bench.wet.hint.rule_of_law"] == "The law.");
}

TEST_CASE("a bench that leaves out a value or makes one up is refused") {
    CHECK(problems_with(R"(bench "b" { "B", values = { "safety", "safty" } })") ==
          Lines{"court/more.lua:1:27: bench 'b' does not rank 'rule_of_law' (a bench ranks every value of "
                "the scenario)",
                "court/more.lua:1:39: bench 'b' ranks 'safty', and there is no such value (did you mean "
                "'safety'?)"});
}

TEST_CASE("an incident happens by chance, and is known to whom it is told") {
    const auto court = court_with(
        R"(incident "tip" { "A tip comes.", only_if = "secret", chance = 0.25, effect = "trust + 1",
                             seen_by = { "doj" } })");
    const auto& tip = court.scenario.incidents[0];
    CHECK(tip.chance.text() == "0.25");
    CHECK(tip.seen_by == 0b001);
    CHECK(tip.effect.size() == 1);
}

TEST_CASE("at least one variant can be drawn") {
    CHECK(problems_with(R"(variant "v" { "As it was", weight = 0 })") ==
          Lines{"court/scenario.lua:2:1: every variant has the weight 0 (at least one can be drawn)"});
}

TEST_CASE("a chance that may leave 0 to 1 is noted") {
    const auto court = court_with(R"(epilogue "e" { "It ends.", chance = "1 + trust" })");
    REQUIRE(court.notes.size() == 1);
    CHECK(
        to_text(court.notes[0]) ==
        "court/more.lua:1:38: '1 + trust' may be from 1 to 11 (a chance is from 0 to 1, and is kept there)");
}
