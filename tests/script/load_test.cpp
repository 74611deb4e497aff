// SPDX-License-Identifier: MIT
#include "script/load.h"

#include "small_court.h"

#include <filesystem>

using namespace allwrits;

namespace {

Loaded load(const std::string& name) {
    auto loaded = load_scenario(std::filesystem::path(ALLWRITS_SOURCE_DIR) / "scripts" / name);
    if (!loaded) {
        for (const auto& problem : loaded.error()) UNSCOPED_INFO(to_text(problem));
    }
    REQUIRE(loaded);
    return std::move(*loaded);
}

}  // namespace

TEST_CASE("the smallest scenario of ours loads without a word of complaint") {
    const auto bells = load("later_school_bells");
    CHECK(bells.scenario.id == "later_school_bells");
    CHECK(bells.scenario.arguments.size() == 4);
    CHECK(bells.scenario.attacks.size() == 2);
    CHECK(bells.scenario.endings.size() == 3);
    CHECK(bells.notes.empty());
    CHECK(bells.words["argument.study.headline"] == "Later starts added sleep");
    CHECK(bells.words["attack.held.later"] == "a year is long enough to see a drift");
}

TEST_CASE("a scenario's own test is kept with all that is needed to run it") {
    const auto bells = load("later_school_bells");
    REQUIRE(bells.tests.size() == 1);
    const auto& test = bells.tests[0];
    CHECK(test.id == "an answered objection falls");
    CHECK(bells.scenario.roles[test.role.at].id == "pro");
    CHECK(test.play == Lines{"study", "held"});
    CHECK(test.others == "pass");
    CHECK(test.seed == 1);
    CHECK(bells.scenario.endings[test.ending.at].id == "adopted");
}

TEST_CASE("the case of San Bernardino loads, with its parties, cards and orders") {
    const auto loaded = load("san_bernardino_2016");
    CHECK(loaded.scenario.roles.size() == 3);
    CHECK(loaded.scenario.factors.size() == 5);
    CHECK(loaded.scenario.evidence.size() >= 14);
    CHECK(loaded.scenario.benches.size() == 5);
    CHECK(loaded.scenario.appeal.exists);
}

TEST_CASE("each item can be found where it was written") {
    const auto court = court_with(
        "argument \"A-07\" { \"Copies\", role = \"apple\", claim = \"Copies.\", promotes = \"safety\" }");
    CHECK(to_text(court.places.at("argument.A-07")) == "court/more.lua:1:1");
    CHECK(to_text(court.places.at("choice.comply")) == "court/scenario.lua:23:5");
}

TEST_CASE("an item may name what a later file declares") {
    const auto court = court_with(R"(stage "last" { incidents = { "leak" } }
                                     incident "leak" { "It leaks." })");
    REQUIRE(court.scenario.stages.size() == 2);
    CHECK(court.scenario.stages[1].incidents == std::vector{id_at<Incident>(0)});
}

TEST_CASE("all problems of a scenario come at once and in order") {
    CHECK(problems_with(
              "stage \"b\" { kind = \"filling\" }\nstage \"c\" { only_if = \"trst > 1\" }\nstage \"c\" {}") ==
          Lines{"court/more.lua:1:20: kind of stage 'b' cannot be 'filling' (did you mean 'filing'?)",
                "court/more.lua:2:24: no value is called 'trst' (did you mean 'trust'?)",
                "court/more.lua:3:1: stage 'c' is declared twice (first in court/more.lua:2:1)"});
}

TEST_CASE("of very many problems the first fifty are told and the rest counted") {
    std::string more;
    for (int nth = 0; nth < 60; ++nth) more += "stage \"s" + std::to_string(nth) + "\" { kind = \"x\" }\n";
    const auto problems = problems_with(more);
    REQUIRE(problems.size() == 51);
    CHECK(problems.back() == "and 10 more (mend these first)");
}

TEST_CASE("what Lua itself cannot read is a problem with its place") {
    const auto problems = problems_with("stage \"s\" { title = }");
    REQUIRE(problems.size() == 1);
    CHECK_THAT(problems[0], Catch::Matchers::StartsWith("court/more.lua:1"));
}

TEST_CASE("a folder without a scenario says what is missing") {
    const auto loaded = read_files({{"scenario.lua", "source \"S\" { \"A book\" }"}});
    REQUIRE_FALSE(loaded);
    CHECK(to_text(loaded.error()[0]) ==
          "court/scenario.lua: the scenario itself is missing (scenario \"its_id\" { title = \"...\", about "
          "= \"...\", ... })");
}

TEST_CASE("a second scenario in one folder is refused") {
    CHECK(problems_with("scenario \"other\" { title = \"x\", about = \"y\", values = { \"z\" } }") ==
          Lines{"court/more.lua:1:1: scenario 'other' is the second of the folder (a folder holds one "
                "scenario)"});
}

TEST_CASE("a scenario that asks for more room than a session has is refused by name") {
    std::string more;
    for (int nth = 0; nth < 5; ++nth) more += "question \"q" + std::to_string(nth) + "\" { \"Is it so?\" }\n";
    CHECK(problems_with(more) == Lines{"court/scenario.lua:2:1: the scenario has 5 of question (at most 4)"});
}

TEST_CASE("a mended text leaves the hash of the rules alone and changes that of the files") {
    const auto before = court_with("stage \"s\" { \"The end\", say = \"It ends.\" }");
    const auto mended = court_with("stage \"s\" { \"The end\", say = \"So it ends.\" }");
    CHECK(before.scenario.rules_hash == mended.scenario.rules_hash);
    CHECK(before.scenario.files_hash != mended.scenario.files_hash);
}

TEST_CASE("a changed number, formula or link changes the hash of the rules") {
    const auto before = court_with("stage \"s\" { only_if = \"trust > 3\" }").scenario.rules_hash;
    CHECK(court_with("stage \"s\" { only_if = \"trust > 4\" }").scenario.rules_hash != before);
    CHECK(court_with("stage \"s\" { only_if = \"trust > 3\", sealed = true }").scenario.rules_hash != before);
    CHECK(court_with("stage \"t\" { only_if = \"trust > 3\" }").scenario.rules_hash != before);
}

TEST_CASE("what reads badly is noted and not refused") {
    const auto court = court_with("stage \"s\" { \"A title of far more words than fit\" }");
    REQUIRE(court.notes.size() == 1);
    CHECK(to_text(court.notes[0]) ==
          "court/more.lua:1:13: title of stage 's' has 8 words (at most 5 read well)");
}
