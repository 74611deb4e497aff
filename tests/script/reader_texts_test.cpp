// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

TEST_CASE("line ends of the source are spaces, and empty lines part paragraphs") {
    const auto court = court_with("stage \"s\" { say = [[\n  One line\n  and its end.\n\n  Another.  ]] }");
    CHECK(court.words["stage.s.say"] == "One line and its end.\n\nAnother.");
}

TEST_CASE("a text with braces is parsed once, and kept beside the words") {
    const auto court = court_with("stage \"s\" { say = \"{pages(apple)} pages left\" }");
    CHECK(court.words["stage.s.say"] == "{pages(apple)} pages left");
    REQUIRE(court.scenario.braced.size() == 1);
    const auto& braced = court.scenario.braced.at("stage.s.say");
    CHECK(filled(braced, [](Slot) { return 7.5; }) == "7.5 pages left");
}

TEST_CASE("an unknown name in braces is refused where it stands") {
    CHECK(problems_with("stage \"s\" { say = \"You have {trst} left.\" }") ==
          Lines{"court/more.lua:1:30: no value is called 'trst' (did you mean 'trust'?)"});
}

TEST_CASE("a text for all cannot show what some may not see") {
    CHECK(problems_with("stage \"s\" { say = \"{patience} left\" }") ==
          Lines{"court/more.lua:1:21: 'patience' is hidden from a role that is shown this"});
}

TEST_CASE("a text for one role can show what that role may see") {
    const auto court =
        court_with(a_decision("judge", R"lua(say = "{patience} left", choice "c" { "Use {patience}." })lua"));
    CHECK(court.scenario.braced.size() == 2);
}

TEST_CASE("what has no name for people is called after its id") {
    const auto court = court_with("stage \"the_vote\" {}");
    CHECK(court.words["stage.the_vote.title"] == "The vote");
    CHECK(court.words["role.doj.name"] == "Doj");
    CHECK(court.words["value.rule_of_law.name"] == "rule of law");
    CHECK(court.words["scenario.brief"] == "Whether one lock is opened.");
    CHECK(court.words["decision.posture.say"] == "The briefs");
}
