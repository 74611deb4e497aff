// SPDX-License-Identifier: MIT
#include "record/moved.h"
#include "catch.h"
#include "record/small_journal.h"

#include <algorithm>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

// The same ids in another order, and new ones in between.
Scenario edited_scenario() {
    auto scenario = small_scenario();
    scenario.roles = {{.id = "board"}, {.id = "con"}, {.id = "pro", .styles = {"shy", "careful", "bold"}}};
    scenario.arguments = {{.id = "P-00"}, {.id = "C-02"}, {.id = "P-01"}, {.id = "C-01"}};
    scenario.attacks = {{.from = id_at<Argument>(2), .to = id_at<Argument>(1)},
                        {.from = id_at<Argument>(3), .to = id_at<Argument>(2)}};
    scenario.evidence = {{.id = "bus_plan"}, {.id = "letter"}, {.id = "survey"}};
    scenario.terms = {{.id = "buses", .levels = {"none", "one"}},
                      {.id = "start", .levels = {"nine", "eight"}}};
    scenario.decisions = {{.id = "plead_con"}, {.id = "vote"}, {.id = "plead_pro"}};
    scenario.stages = {{.id = "hearing"},
                       {.id = "briefs", .decisions = {id_at<Decision>(0), id_at<Decision>(2)}},
                       {.id = "ruling", .decisions = {id_at<Decision>(1)}}};
    return scenario;
}

SmallSession session_with_places() {
    SmallSession session;
    session.play(
        0, pro, Plead{ArgumentId{0}},
        {Pleaded{.by = pro, .argument = ArgumentId{0}}, Moved{pro, 1}, CameTo{.seat = con, .at = 1}});
    session.play(1, con, Distinguish{0},
                 {Distinguished{con, 0}, Sealed{pro, packed(pro, Seek{EvidenceId{0}})}});
    session.play(1, con, SetTerm{.term = TermId{0}, .level = 1}, {TermSet{.term = TermId{0}, .level = 1}});
    session.log.tip = 2;
    return session;
}

}  // namespace

TEST_CASE("a log is moved to a scenario whose lists were put in another order") {
    const auto session = session_with_places();
    const auto to = edited_scenario();
    const auto to_index = index_of(to);
    const auto moved = moved_to(session.log, session.index, to, to_index);
    REQUIRE(moved);

    CHECK(moved->opening.players == std::vector<std::string>{"person", "counsel", "person"});
    CHECK(moved->opening.rules_hash == session.log.opening.rules_hash);
    CHECK(moved->opening.events[1] == Event{Dealt{.role = SeatId{2}, .deck = 9, .style = 1}});
    CHECK(moved->records[0].seat == SeatId{2});
    CHECK(moved->records[0].move == Move{Plead{ArgumentId{2}}});
    CHECK(moved->records[0].events[2] == Event{CameTo{.seat = SeatId{1}, .at = 0}});
    CHECK(moved->records[1].move == Move{Distinguish{1}});
    CHECK(moved->records[1].events[1] == Event{Sealed{SeatId{2}, packed(SeatId{2}, Seek{EvidenceId{2}})}});
    CHECK(moved->records[2].parent == 1);
    CHECK(moved->records[2].move == Move{SetTerm{.term = TermId{1}, .level = 0}});
    CHECK(moved->tip == 2);

    const auto state = fold(*moved, 1).value();
    CHECK(state.pleaded.has(ArgumentId{2}));
    CHECK(state.stage == 1);
    CHECK(state.at[1] == 0);
    CHECK(moved_to(*moved, to_index, session.scenario, session.index).value() == session.log);
}

TEST_CASE("a log that was moved is written anew and played on") {
    const auto session = session_with_places();
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    put_bytes(path, session.bytes());
    auto kept = read_journal_file(path).value();
    const auto to = edited_scenario();
    const auto to_index = index_of(to);
    kept.log = moved_to(kept.log, kept.index, to, to_index).value();
    kept.index = to_index;
    REQUIRE(Journal::rewrite(path, kept));
    const auto again = read_journal_file(path).value();
    CHECK(again.log.records == kept.log.records);
    CHECK(again.index == to_index);
    CHECK(again.session == "a session");
    CHECK(bytes_in(scratch / "a.journal.1") == session.bytes());
}

TEST_CASE("an id that the scenario no longer has is named") {
    const auto session = session_with_places();
    const auto told = [&](auto change) {
        auto scenario = small_scenario();
        change(scenario);
        const auto moved = moved_to(session.log, session.index, scenario, index_of(scenario));
        REQUIRE_FALSE(moved);
        return moved.error().what;
    };
    CHECK(told([](Scenario& s) { s.arguments[0].id = "P-02"; }) ==
          "the save names argument 'P-01', which the scenario no longer has");
    CHECK(told([](Scenario& s) { s.attacks.erase(s.attacks.begin()); }) ==
          "the save names attack 'C-01>P-01', which the scenario no longer has");
    CHECK(told([](Scenario& s) { s.stages[0].decisions.pop_back(); }) ==
          "the save names decision 'plead_con', which the scenario no longer has");
    CHECK(told([](Scenario& s) { s.terms[0].levels.pop_back(); }) ==
          "the save names level 'nine', which the scenario no longer has");
    CHECK(told([](Scenario& s) { s.roles[0].styles.pop_back(); }) ==
          "the save names style 'careful', which the scenario no longer has");
    CHECK(told([](Scenario& s) { s.roles[1].id = "contra"; }) ==
          "the save names role 'con', which the scenario no longer has");
    CHECK_THAT(told([](Scenario& s) { s.id = "whistles"; }), ContainsSubstring("'bells', not of 'whistles'"));
}

TEST_CASE("an index names each place by one text") {
    auto scenario = small_scenario();
    scenario.attacks.push_back(scenario.attacks[0]);
    const auto index = index_of(scenario);
    CHECK(index.of(List::Attacks) == std::vector<std::string>{"C-01>P-01", "P-01>C-02", "C-01>P-01#2"});
    CHECK(*index.of(Inner::Decisions, 0) == std::vector<std::string>{"plead_pro", "plead_con"});
    CHECK(*index.of(Inner::Levels, 1) == std::vector<std::string>{"one"});
    CHECK(index.of(Inner::Levels, 2) == nullptr);
    CHECK(check(index));
}
