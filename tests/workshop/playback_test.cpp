// SPDX-License-Identifier: MIT
#include "workshop/playback.h"

#include "catch.h"
#include "record/chain.h"
#include "shipped.h"
#include "workshop/move_text.h"
#include "workshop/small_play.h"

using namespace allwrits;

TEST_CASE("a playback writes the very log that a table writes") {
    const auto& of = shipped(GENERATE("san_bernardino_2016", "later_school_bells"));
    auto table = table_of(of, 5, all_random(of));
    table.run_computers();
    Playback playback(*of.scenario, {.seed = 5, .players = all_random(of).players});
    for (const auto& record : table.log().records) {
        REQUIRE(playback.make({.seat = record.seat, .move = record.move}));
    }
    CHECK(playback.log() == table.log());
}

TEST_CASE("a move that may not be made leaves a playback as it was") {
    const auto loaded = edited_play();
    Playback playback(loaded.scenario, two_people());
    const auto before = playback.log();
    const auto made = playback.make({.seat = SeatId{1}, .move = choose(loaded.scenario, "plain")});
    REQUIRE_FALSE(made);
    CHECK(made.error().key == "refusal.not_your_turn");
    CHECK(playback.log() == before);
}

TEST_CASE("moves are told by ids, as they are typed") {
    const auto loaded = edited_play();
    const auto index = index_of(loaded.scenario);
    CHECK(move_text(choose(loaded.scenario, "beg"), index) == "choose beg");
    CHECK(move_text(plead(loaded.scenario, "rust"), index) == "plead rust");
    CHECK(move_text(Plead{.argument = ArgumentId{0}, .bold = 1}, index) == "plead key bold");
    CHECK(move_text(Distinguish{0}, index) == "distinguish key from rust");
    CHECK(move_text(Offer{}, index) == "no offer");
    CHECK(move_text(Meet{}, index) == "outweighed");
    CHECK(move_text(Plead{.argument = ArgumentId{99}}, index) == "plead ?");
}
