// SPDX-License-Identifier: MIT
#include "workshop/inspection.h"

#include "catch.h"
#include "shipped.h"
#include "workshop/small_play.h"

#include <algorithm>

using namespace allwrits;
using Step = Inspection::Step;

namespace {

template <class Entry>
const Entry& entry(const std::vector<Entry>& list, std::string_view id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Entry& each) { return each.id == id; });
    REQUIRE(found != list.end());
    return *found;
}

Inspection after(const Loaded& play, const std::vector<std::pair<std::string_view, Move>>& moves) {
    Playback playback(play.scenario, two_people());
    play_all(playback, play.scenario, moves);
    return inspect(play.scenario, play.words, playback.log());
}

}  // namespace

TEST_CASE("author mode shows whose turn it is, the stage and what the seed drew") {
    const auto play = edited_play();
    const auto shown = after(play, {});
    CHECK(shown.stage == "talk");
    CHECK(shown.stage_title == "The talk");
    REQUIRE(shown.turns.size() == 1);
    CHECK(shown.turns[0].role == "pro");
    CHECK(shown.turns[0].decision == "tone");
    CHECK(shown.moves == 0);
    CHECK(shown.seed == 7);
    CHECK((shown.variant == "dry" || shown.variant == "wet"));
    CHECK(shown.bench == "strict");
    CHECK(shown.bench_ranks == std::vector<std::string>{"safety", "ease"});
}

TEST_CASE("measures and flags show what they are, what the last move made of them and who sees them") {
    const auto play = edited_play();
    const auto shown = after(play, {{"pro", choose(play.scenario, "warn")}});
    const auto& trust = entry(shown.measures, "trust");
    CHECK(trust.label == "Trust");
    CHECK(trust.now == "3");
    CHECK(trust.before == "5");
    CHECK(trust.min == "0");
    CHECK(trust.max == "10");
    CHECK(trust.share == Catch::Approx(0.3));
    CHECK(trust.seen_by == "everybody");
    CHECK(entry(shown.measures, "patience").seen_by == "Judge");
    CHECK(entry(shown.measures, "patience").before.empty());
    CHECK(entry(shown.measures, "pages.pro").label == "Pages: Neighbors");
    CHECK(entry(shown.flags, "warned").set);
    CHECK(entry(shown.flags, "warned").changed);
    CHECK_FALSE(entry(shown.flags, "noted").set);
    CHECK(entry(shown.flags, "noted").seen_by == "Judge");
}

TEST_CASE("a closed choice shows its condition as written and what it reads now") {
    const auto play = edited_play();
    const auto shown = after(play, {});
    REQUIRE(shown.gates.size() == 1);  // The other two have no condition.
    const auto& beg = shown.gates[0];
    CHECK(beg.of == Inspection::Gate::Of::Choice);
    CHECK(beg.id == "beg");
    CHECK(beg.label == "Beg.");
    CHECK_FALSE(beg.open);
    CHECK(beg.only_if == "trust > 6 or warned");
    REQUIRE(beg.reads.size() == 2);
    CHECK(beg.reads[0].name == "trust");
    CHECK(beg.reads[0].value == "5");
    CHECK(beg.reads[1].name == "warned");
    CHECK(beg.reads[1].value == "false");
    const auto open = edited_play({{"start = 5", "start = 7"}});
    CHECK(after(open, {}).gates.at(0).open);
}

TEST_CASE("what is closed stands before what is open") {
    const auto play = edited_play({{R"("Speak plainly.",)", R"("Speak plainly.", only_if = "trust > 1",)"}});
    const auto shown = after(play, {});
    REQUIRE(shown.gates.size() == 2);
    CHECK(shown.gates[0].id == "beg");
    CHECK(shown.gates[1].id == "plain");
    CHECK(shown.gates[1].open);
}

TEST_CASE("a card that joins its deck later says with which stage") {
    const auto play = edited_play();
    const auto shown = after(play, {{"pro", choose(play.scenario, "plain")}});
    const auto& oil = entry(shown.gates, "oil");
    CHECK(oil.of == Inspection::Gate::Of::Card);
    CHECK(oil.label == "There is oil");
    CHECK_FALSE(oil.open);
    CHECK(oil.opens_with == "reply");
}

TEST_CASE("what lies under seal is shown to the author") {
    const auto play = edited_play();
    const auto shown =
        after(play, {{"pro", choose(play.scenario, "plain")}, {"pro", plead(play.scenario, "key")}});
    REQUIRE(shown.sealed.size() == 1);
    CHECK(shown.sealed[0].role == "pro");
    CHECK(shown.sealed[0].move == "plead key");
    CHECK(shown.turns.at(0).role == "con");
    CHECK(entry(shown.cards, "key").standing == "not pleaded");
}

TEST_CASE("stages are past, passed by, now or later, and say how to get there") {
    const auto play = edited_play();
    const auto shown = inspect(play.scenario, play.words, played_to_reply(play.scenario));
    CHECK(entry(shown.stages, "talk").when == Step::When::Past);
    CHECK(entry(shown.stages, "talk").way == Step::Way::Rewind);
    CHECK(entry(shown.stages, "talk").record == 0);
    CHECK(entry(shown.stages, "briefs").record == 1);
    CHECK(entry(shown.stages, "storm").when == Step::When::Skipped);
    CHECK(entry(shown.stages, "storm").way == Step::Way::Play);
    CHECK_FALSE(entry(shown.stages, "storm").holds);
    CHECK(entry(shown.stages, "reply").when == Step::When::Now);
    CHECK(entry(shown.stages, "reply").record == 3);
    CHECK(entry(shown.stages, "never").when == Step::When::Later);
    CHECK(entry(shown.stages, "never").way == Step::Way::None);  // Trust is 10 at most.
}

TEST_CASE("cards show how they stand") {
    const auto play = edited_play();
    const auto shown = inspect(play.scenario, play.words, played_to_reply(play.scenario));
    CHECK(entry(shown.cards, "key").standing == "defeated");
    CHECK(entry(shown.cards, "rust").standing == "upheld");
    CHECK(entry(shown.cards, "oil").standing == "not pleaded");
    CHECK(entry(shown.cards, "key").role == "Neighbors");
}

TEST_CASE("problems keep their place and hint, with or without a scenario") {
    const Problems problems{
        {.place = {.file = "gate/scenario.lua", .line = 4, .column = 2}, .what = "no", .hint = "yes"}};
    const auto bare = inspect(problems);
    REQUIRE(bare.problems.size() == 1);
    CHECK(bare.problems[0].file == "gate/scenario.lua");
    CHECK(bare.problems[0].line == 4);
    CHECK(bare.problems[0].hint == "yes");
    CHECK(bare.stage.empty());
    const auto play = edited_play();
    const auto shown = inspect(play.scenario, play.words, played_to_reply(play.scenario), {}, problems);
    CHECK(shown.problems.empty());
    CHECK(shown.notes.size() == 1);
}

TEST_CASE("each moment of a session of the shipped scenarios can be inspected") {
    const auto& of = shipped(GENERATE("san_bernardino_2016", "later_school_bells"));
    auto table = table_of(of, 2, all_random(of));
    table.run_computers();
    const auto last = static_cast<std::uint32_t>(table.log().records.size());
    for (std::uint32_t record = 0; record <= last; record += 5) {
        REQUIRE(table.rewind(record));
        const auto shown = inspect(*of.scenario, *of.words, table.log());
        CHECK(shown.cards.size() == of.scenario->arguments.size());
        CHECK(shown.stages.size() == of.scenario->stages.size());
        CHECK(shown.figures.size() == of.scenario->figures.size());
        for (const auto& gate : shown.gates) {
            for (const auto& read : gate.reads) CHECK(read.name != "?");
        }
    }
    REQUIRE(table.rewind(last));
    const auto end = inspect(*of.scenario, *of.words, table.log());
    CHECK(end.ended);
    CHECK_FALSE(end.ending.empty());
    CHECK(end.turns.empty());
}
