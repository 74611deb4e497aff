// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

TEST_CASE("a stage keeps its decisions and they their choices, in the author's order") {
    const auto court = court_with(
        R"(stage "hearing" { "The hearing", kind = "hearing",
        only_if = "trust > 0", effect = "trust - 1",
        decision "reply" { role = "asked", verb = "reply", count = 2 },
        decision "path" { role = "judge",
          choice "short" { "Be short.", then_stage = "briefs", touches = { "risk" }, cite = { "F1" } },
          choice "long" { "Be long.", effect = "trust + 1, lean(burden) - 0.5" } } })");
    const auto& stage = court.scenario.stages[1];
    CHECK(stage.kind == StageKind::Hearing);
    CHECK_FALSE(stage.sealed);
    REQUIRE(stage.decisions.size() == 2);
    const auto& reply = court.scenario.decisions[stage.decisions[0].at];
    CHECK(reply.acts == Acts::Asked);
    CHECK(reply.verb == Verb::Reply);
    CHECK(reply.count == 2);
    CHECK(reply.may_pass);
    const auto& path = court.scenario.decisions[stage.decisions[1].at];
    CHECK(path.acts == Acts::Role);
    CHECK_FALSE(path.may_pass);
    REQUIRE(path.choices.size() == 2);
    const auto& first = court.scenario.choices[path.choices[0].at];
    CHECK(first.id == "short");
    CHECK(first.then == id_at<Stage>(0));
    CHECK(first.touches == 2);
    CHECK(court.scenario.choices[path.choices[1].at].effect.size() == 2);
}

TEST_CASE("odds ask all questions of their role, one move each, unless some are named") {
    const auto court = court_with(R"(
        question "leak" { "Will it leak?" } question "rev" { "Is it reversed?", asked_of = { "judge" } }
        stage "odds" { decision "doj_odds" { role = "doj", verb = "odds" },
                       decision "judge_odds" { role = "judge", verb = "odds" },
                       decision "one" { role = "judge", verb = "odds", questions = { "rev" } } })");
    const auto& decisions = court.scenario.decisions;
    CHECK(decisions[2].questions == std::vector{id_at<Question>(0)});
    CHECK(decisions[3].questions.size() == 2);
    CHECK(decisions[3].count == 2);
    CHECK(decisions[4].questions == std::vector{id_at<Question>(1)});
    CHECK(decisions[4].count == 1);
}

TEST_CASE("only a bench gives a ruling and only advocates plead") {
    CHECK(problems_with(a_decision("doj", R"lua(verb = "find")lua")) ==
          Lines{"court/more.lua:1:13: only the bench can find, and decision 'd' is not the bench's"});
    CHECK(problems_with(a_decision("judge", R"lua(verb = "plead")lua")) ==
          Lines{"court/more.lua:1:13: only an advocate can plead, and decision 'd' is the bench's"});
}

TEST_CASE("a decision without choices, or with choices and another verb, is refused") {
    CHECK(
        problems_with(R"(stage "s" { decision "d" { role = "judge" } })") ==
        Lines{
            "court/more.lua:1:13: decision 'd' has no choice (list choices in it, or give it another verb)"});
    CHECK(problems_with(a_decision("judge", R"lua(verb = "order", choice "c" { "Do." })lua")) ==
          Lines{"court/more.lua:1:13: decision 'd' has choices, and its verb is order (leave out the verb)"});
}

TEST_CASE("a jump to a stage that does not exist is refused") {
    CHECK(problems_with(a_decision("judge", R"lua(choice "c" { "Do.", then_stage = "brief" })lua")) ==
          Lines{"court/more.lua:1:77: choice 'c' names 'brief' as its then_stage, and there is no such stage "
                "(did you mean 'briefs'?)"});
}

TEST_CASE("what is made in the open cannot stand under seal") {
    CHECK(problems_with(R"(stage "s" { sealed = true, decision "d" { role = "judge", verb = "weigh" } })") ==
          Lines{"court/more.lua:1:1: decision 'd' cannot be made under seal (leave out sealed, or part the stage "
                "in two)"});
    CHECK(court_with(R"(stage "s" { sealed = true, decision "d" { role = "doj", verb = "plead" } })")
              .scenario.stages[1]
              .sealed);
}

TEST_CASE("a seal has room for sixteen moves") {
    CHECK(problems_with(
              R"(stage "s" { sealed = true, decision "d" { role = "doj", verb = "plead", count = 17 } })") ==
          Lines{"court/more.lua:1:1: stage 's' takes 17 moves under seal (at most 16; part it in two)"});
}

TEST_CASE("the last ending alone has no condition") {
    CHECK(problems_with(R"(ending "last" { "The last.", only_if = "signed" })") ==
          Lines{"court/more.lua:1:1: ending 'last' is the last and has an only_if (the last ending is told "
                "when no other is)",
                "court/scenario.lua:24:1: ending 'over' has no only_if and hides those after it (let it be "
                "the last)"});
}

TEST_CASE("a plain stage with pages lets each advocate plead until they are used") {
    const auto court =
        court_with(R"(argument "D-07" { "x", role = "doj", claim = "y", promotes = "safety", pages = 1 }
                                     stage "opening" { "Opening", pages = 3 })");
    const auto& stage = court.scenario.stages[1];
    REQUIRE(stage.decisions.size() == 2);
    const auto& doj = court.scenario.decisions[stage.decisions[0].at];
    CHECK(doj.id == "opening.doj");
    CHECK(doj.verb == Verb::Plead);
    CHECK(doj.count == 3);
    CHECK(court.scenario.decisions[stage.decisions[1].at].count == 1);
    REQUIRE(stage.effect.size() == 2);
    CHECK(stage.effect[0].target.at == court.scenario.roles[0].pages.at);
    CHECK(stage.effect[0].amount.text() == "3");
    CHECK(court.words["decision.opening.doj.say"] == "Opening");
}

TEST_CASE("a plain ruling lets the bench find on each factor and sign") {
    const auto court = court_with(R"(factor "need" { "Is it needed?", bears = "doj" }
                                     stage "vote" { kind = "ruling", factors = { "need", "burden" } })");
    std::vector<std::string> ids;
    for (const auto id : court.scenario.stages[1].decisions)
        ids.push_back(court.scenario.decisions[id.at].id);
    CHECK(ids == Lines{"vote.need", "vote.burden", "vote.sign"});
    const auto& find = court.scenario.decisions[court.scenario.stages[1].decisions[0].at];
    CHECK(find.role == id_at<Role>(2));
    CHECK(find.factors == std::vector{id_at<Factor>(1)});
    CHECK_FALSE(find.may_pass);
    CHECK(court.words["decision.vote.need.say"] == "Is it needed?");
}

TEST_CASE("a stage says what happens in it once: by decisions or in plain words") {
    CHECK(problems_with(R"(stage "s" { pages = 2, decision "d" { role = "doj", verb = "plead" } })") ==
          Lines{"court/more.lua:1:21: stage 's' has decisions and pages (a stage with decisions of its own "
                "says all in them)"});
}

TEST_CASE("a verb that does not exist is the only complaint about its decision") {
    const auto problems =
        problems_with("stage \"s\" { decision \"d\" { role = \"apple\", say = \"Speak.\", verb = \"pleed\" } }");
    REQUIRE(problems.size() == 1);
    CHECK_THAT(problems[0], Catch::Matchers::ContainsSubstring("'pleed'"));
}
