// SPDX-License-Identifier: MIT
#include "script/rules_hash.h"
#include "small_court.h"

#include <array>

using namespace allwrits;

namespace {

// Three roles as a small scenario writes them, and whatever else decides on their sides.
Loaded small_story(std::string_view more) {
    auto loaded = read_files({{"scenario.lua", R"(
        scenario "story" { title = "t", about = "a", values = { "v" },
          roles = { pro = "Speak for it.", con = "Speak against it.", board = "Vote." } }
        argument "p" { "P", role = "pro", claim = "P." }
        argument "c" { "C", role = "con", claim = "C." }
        ending "e" { "It ends." } )" + std::string(more)}});
    if (!loaded) UNSCOPED_INFO(to_text(loaded.error()[0]));
    REQUIRE(loaded);
    return std::move(*loaded);
}

// The small court with more in its scenario's own table.
Result<Loaded, Problems> court_saying(std::string_view fields) {
    auto text = std::string(small_court);
    text.insert(text.find("title ="), std::string(fields) + ", ");
    return read_files({{"scenario.lua", text}, {"more.lua", ""}});
}

Side side_of_role(const Loaded& loaded, std::string_view id) {
    for (const auto& role : loaded.scenario.roles) {
        if (role.id == id) return role.side;
    }
    return Side::None;
}

}  // namespace

TEST_CASE("in a small scenario the role without cards decides, and the bearer of a factor speaks for") {
    const auto story =
        small_story("factor \"f\" { \"Is it so?\", bears = \"pro\" } stage \"s\" { pages = 2 }");
    CHECK(side_of_role(story, "board") == Side::Bench);
    CHECK(side_of_role(story, "pro") == Side::For);
    CHECK(side_of_role(story, "con") == Side::Against);
}

TEST_CASE("where no factor names a bearer the first by id speaks for") {
    const auto story = small_story("stage \"s\" { pages = 2 }");
    CHECK(side_of_role(story, "con") == Side::For);
    CHECK(side_of_role(story, "pro") == Side::Against);
}

TEST_CASE("a role written as a text has that text as its own file, and a name made of its id") {
    const auto story = small_story("stage \"s\" { pages = 2 }");
    CHECK(story.words["role.pro.private"] == "Speak for it.");
    CHECK(story.words["role.pro.name"] == "Pro");
    CHECK(story.words["role.pro.short"] == "Pro");
}

TEST_CASE("currencies and leans are measures, behind those of the author") {
    const auto court = court_with("");
    const auto& measures = court.scenario.measures;
    std::vector<std::string> ids;
    for (const auto& measure : measures) ids.push_back(measure.id);
    CHECK(ids == Lines{"patience", "trust", "pages.doj", "days.doj", "credibility.doj", "pages.apple",
                       "days.apple", "credibility.apple", "days.judge", "questions.judge", "lean.burden"});
    const auto& doj = court.scenario.roles[0];
    CHECK(measures[doj.pages.at].start == 12'000);
    CHECK(measures[doj.credibility.at].max == 10'000);
    CHECK_FALSE(court.scenario.roles[2].pages.exists());
    CHECK(measures[court.scenario.factor_lean[0].at].min == -20'000);
}

TEST_CASE("a measure that only some may see keeps one bit a role") {
    const auto court = court_with("");
    CHECK(court.scenario.measures[0].seen_by == 0b100);
    CHECK(court.scenario.measures[1].seen_by == every_role);
    CHECK(court.scenario.flags[1].seen_by == 0b001);
}

TEST_CASE("a court and an appeal that say nothing have the usual numbers") {
    auto expected = court_with("").scenario;
    expected.appeal.exists = true;
    const auto read = court_saying("court = {}, appeal = {}");
    REQUIRE(read);
    CHECK(rules_text(read->scenario) == rules_text(expected));
}

TEST_CASE("what a court says is in the author's units, and what it leaves out as usual") {
    const auto read = court_saying(
        "court = { bold = 2, turn_up = 0.5, rank_weight = { 1.5, 1 }, ceiling = \"trust\" }, appeal = { "
        "below = 25, supported = -0.2 }");
    REQUIRE(read);
    const auto& court = read->scenario.court;
    CHECK(court.bold == 2000);
    CHECK(court.turn_up == 500'000);
    CHECK(court.rank_weight == std::array<std::int32_t, 8>{1500, 1000, 1000, 1000, 1000, 1000, 1000, 1000});
    CHECK(court.ceiling == id_at<Measure>(1));
    CHECK(court.open_share == Court{}.open_share);
    CHECK(read->scenario.appeal.below == 25'000);
    CHECK(read->scenario.appeal.supported == -200);
}

TEST_CASE("a role that does not exist may see nothing") {
    auto text = std::string(small_court);
    text.replace(text.find("\"judge\" } } } }"), 7, "\"juge\"");
    const auto loaded = read_files({{"scenario.lua", text}, {"more.lua", ""}});
    REQUIRE_FALSE(loaded);
    CHECK(to_text(loaded.error()[0]) ==
          "court/scenario.lua:4:85: measure 'patience' names 'juge' as its seen_by, and there is no such "
          "role (did you mean 'judge'?)");
}

TEST_CASE("three roles need three sides") {
    CHECK(problems_with("role \"clerk\" {}") ==
          Lines{"court/scenario.lua:2:1: 2 roles are on the bench (one role decides; say side = \"bench\", "
                "\"for\" or \"against\")"});
}
