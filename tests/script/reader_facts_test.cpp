// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

namespace {

constexpr std::string_view backup =
    R"lua(evidence "backup" { "What is in it?", days = 1, who = { "doj", "judge" },
  held_by = "apple", until_stage = "briefs",
  reading { helps = "doj", chance = "if(taken(fight), 0, 0.75)", "It ends early.",
            facts = { "F2", "F1" }, shows_up = { "D-06" } },
  reading { helps = "apple", "Much is in hand.", facts = { "F2" },
            strengthens = { "A-06" }, effect = "trust - 1" } })lua";

}  // namespace

TEST_CASE("an exhibit has two readings, and is as reliable as the weakest fact in them") {
    const auto court = court_with(backup);
    const auto& exhibit = court.scenario.evidence.at(0);
    CHECK(exhibit.days == 1000);
    CHECK(exhibit.may_seek == 0b101);
    CHECK(exhibit.reliability == 700);
    CHECK(exhibit.first_reading.text() == "if(taken(fight), 0, 0.75)");
    CHECK(exhibit.readings[0].facts == std::vector{id_at<Fact>(1), id_at<Fact>(0)});
    CHECK(exhibit.readings[0].shows_up == std::vector{id_at<Argument>(0)});
    CHECK(exhibit.readings[1].helps == id_at<Role>(1));
    CHECK(exhibit.readings[1].effect.size() == 1);
    CHECK(court.words["evidence.backup.question"] == "What is in it?");
    CHECK(court.words["evidence.backup.reading_2"] == "Much is in hand.");
}

TEST_CASE("without a chance both readings are as likely") {
    const auto court = court_with(an_exhibit("", ""));
    CHECK(court.scenario.evidence[0].first_reading.text() == "0.5");
    CHECK(court.scenario.evidence[0].may_seek == every_role);
}

TEST_CASE("an exhibit with one reading or a second chance is refused") {
    CHECK(
        problems_with(R"lua(evidence "e" { "What?", reading { "a", helps = "doj" } })lua") ==
        Lines{"court/more.lua:1:1: evidence 'e' needs two readings and has 1 (one that helps either side)"});
    CHECK(problems_with(an_exhibit("", R"(, chance = 0.5)")) ==
          Lines{"court/more.lua:1:98: evidence 'e' gives its second reading a chance (the first has one, and "
                "the second the rest)"});
}

TEST_CASE("a chance above 1 is refused") {
    CHECK(
        problems_with(an_exhibit(R"(, chance = 1.5)", "")) ==
        Lines{"court/more.lua:1:64: chance of the reading of evidence 'e' is 1.5 (a chance is from 0 to 1)"});
}

TEST_CASE("an exhibit cannot show up a card that has no bold form") {
    CHECK(problems_with(an_exhibit(R"(, shows_up = { "A-06" })", "")) ==
          Lines{"court/more.lua:1:66: the reading of evidence 'e' shows up 'A-06', which has no bold form "
                "(give the card its bold words, or leave it out here)"});
}

TEST_CASE("a fact without a source that exists is refused") {
    CHECK(problems_with(R"lua(fact "F9" { "It rains.", source = { "S1", "S3" }, confidence = "sure" })lua") ==
          Lines{"court/more.lua:1:43: fact 'F9' names 'S3' as its source, and there is no such source (did "
                "you mean 'S1'?)",
                "court/more.lua:1:64: confidence of fact 'F9' cannot be 'sure' (known: primary, seed, press, "
                "recalled)"});
}
