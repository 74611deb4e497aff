// SPDX-License-Identifier: MIT
#include "workshop/redecide.h"

#include "catch.h"
#include "record/chain.h"
#include "shipped.h"
#include "workshop/small_play.h"

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

// The play as far as the reply, decided anew after an edit.
Redecided after_edit(const std::vector<Edit>& edits) {
    const auto before = edited_play();
    const auto after = edited_play(edits);
    auto redecided =
        redecide(played_to_reply(before.scenario), index_of(before.scenario), after.scenario, after.words);
    REQUIRE(redecided);
    CHECK(fold(redecided->log, redecided->log.tip));
    return std::move(*redecided);
}

State tip_of(const Log& log) { return fold(log, log.tip).value(); }

}  // namespace

TEST_CASE("without an edit the same log comes out") {
    const auto play = edited_play();
    const auto log = played_to_reply(play.scenario);
    const auto redecided = redecide(log, index_of(play.scenario), play.scenario, play.words);
    REQUIRE(redecided);
    CHECK(redecided->log == log);
    CHECK_FALSE(redecided->stop);
    CHECK(redecided->told == "All 3 moves stand.");
}

TEST_CASE("a changed effect takes effect at the same place of the session") {
    const auto redecided = after_edit({{"trust + 1", "trust + 3"}});
    CHECK_FALSE(redecided.stop);
    CHECK(tip_of(redecided.log).measures[1] == 8000);  // Trust began at 5.
    CHECK(redecided.log.opening.rules_hash != played_to_reply(edited_play().scenario).opening.rules_hash);
}

TEST_CASE("moves keep to their ids when the lists are put in another order") {
    const auto redecided = after_edit({{R"(role "pro")", R"(role "judge" { side = "bench" })"
                                                         "\n"
                                                         R"(role "pro")"},
                                       {R"(role "judge" { side = "bench" })"
                                        "\nvariant",
                                        "variant"},
                                       {R"(argument "key")", R"(argument "bolt" { "A bolt", role = "con",
                                           claim = "It holds.", promotes = "safety", pages = 1 }
                                            argument "key")"}});
    CHECK_FALSE(redecided.stop);
    CHECK(redecided.log.opening.players == std::vector<std::string>{"judge", "person", "person"});
    CHECK(redecided.log.records[1].seat == SeatId{1});
    CHECK(redecided.log.records[1].move == Move{Plead{.argument = ArgumentId{1}}});
    CHECK(tip_of(redecided.log).pleaded.has(1));
}

TEST_CASE("a choice that an edit closes stops the play there, and the condition is named") {
    const auto redecided =
        after_edit({{R"("Speak plainly.",)", R"("Speak plainly.", only_if = "trust > 6",)"}});
    REQUIRE(redecided.stop);
    CHECK(redecided.moves == 0);
    CHECK(redecided.of == 3);
    CHECK(redecided.stop->record == 1);
    CHECK(redecided.log.tip == 0);
    CHECK(redecided.told ==
          "0 of 3 moves stand. 'pro' can no longer 'choose plain': in 'tone' of stage 'talk' it is open "
          "only if trust > 6.");
}

TEST_CASE("a card that an edit took away stops the play at the move that pleaded it") {
    const auto redecided = after_edit({{R"(argument "rust")", R"(argument "moss")"}});
    REQUIRE(redecided.stop);
    CHECK(redecided.moves == 2);
    CHECK(redecided.log.records.size() == 2);
    CHECK(redecided.stop->move == "plead rust");
    CHECK_THAT(redecided.stop->why, ContainsSubstring("argument 'rust', which the scenario no longer has"));
}

TEST_CASE("where an edit gives the turn to somebody else, that is said") {
    const auto redecided = after_edit({{R"(decision "pro_plead" { role = "pro", verb = "plead" },)", ""}});
    REQUIRE(redecided.stop);
    CHECK(redecided.stop->why == "it is the turn of con, in stage 'briefs'");
    const auto shorter = after_edit(
        {{R"("Speak plainly.", effect = "trust + 1")", R"("Speak plainly.", effect = "trust + 6")"},
         {R"(only_if = "warned",)", R"(only_if = "warned or trust > 9",)"}});
    CHECK_FALSE(shorter.stop);
    CHECK(tip_of(shorter.log).stage == 2);  // The storm, which was passed by before.
}

TEST_CASE("the variant that the seed drew stays, whatever the seed would draw now") {
    const auto before = edited_play();
    const auto log = played_to_reply(before.scenario);
    const auto& drawn = before.scenario.variants[tip_of(log).variant].id;
    const auto& other = drawn == "dry" ? R"(variant "wet" {)" : R"(variant "dry" {)";
    const auto after = edited_play({{other, std::string(other) + " weight = 1000,"}});
    const auto redecided = redecide(log, index_of(before.scenario), after.scenario, after.words);
    REQUIRE(redecided);
    CHECK(after.scenario.variants[tip_of(redecided->log).variant].id == drawn);
}

TEST_CASE("a new bench at the seed's place is told") {
    const auto redecided = after_edit({{R"(bench "strict")", R"(bench "stern")"}});
    CHECK(redecided.bench == "stern");
    CHECK_THAT(redecided.told, ContainsSubstring("The seed now draws another bench: 'stern'."));
}

TEST_CASE("a person's seat that is gone is a problem") {
    const auto before = edited_play();
    auto log = played_to_reply(before.scenario);
    auto after = edited_play();
    after.scenario.roles[1].id = "other";
    const auto redecided = redecide(log, index_of(before.scenario), after.scenario, after.words);
    REQUIRE_FALSE(redecided);
    CHECK(redecided.error().what == "a person plays role 'con', which the scenario no longer has");
}

TEST_CASE("only the path to the tip is decided anew") {
    const auto play = edited_play();
    auto log = played_to_reply(play.scenario);
    log.tip = 2;
    const auto redecided = redecide(log, index_of(play.scenario), play.scenario, play.words);
    REQUIRE(redecided);
    CHECK(redecided->of == 2);
    CHECK(redecided->log.records.size() == 2);
}

TEST_CASE("a whole session of the shipped scenarios is decided anew to the same log") {
    const auto& of = shipped(GENERATE("san_bernardino_2016", "later_school_bells"));
    auto table = table_of(of, 3, all_random(of));
    table.run_computers();
    const auto redecided = redecide(table.log(), index_of(*of.scenario), *of.scenario, *of.words);
    REQUIRE(redecided);
    CHECK(redecided->told == "All " + std::to_string(table.log().records.size()) + " moves stand.");
    CHECK(redecided->log == table.log());
}
