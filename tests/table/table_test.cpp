// SPDX-License-Identifier: MIT
#include "table/table.h"

#include "catch.h"
#include "players/small_court.h"
#include "view/phrases.h"

using namespace allwrits;

namespace {

struct TableOfSmallCourt : SmallCourt {
    std::shared_ptr<const Scenario> rules = std::make_shared<const Scenario>(scenario);
    std::shared_ptr<const Catalogue> words = [] {
        Catalogue all;
        add_phrases(all);
        return std::make_shared<const Catalogue>(std::move(all));
    }();

    Table table(std::vector<std::string> players, std::uint64_t seed = 7) const {
        return Table(rules, words, seed, Seating{std::move(players)});
    }
    static Move first_move(const Table& at, SeatId seat) {
        std::vector<Move> moves;
        legal_moves(at.scenario(), at.sight(seat), moves);
        return moves.front();
    }
    // A person in the firm's seat takes the first option until the end, or for so many moves.
    static void play_firm(Table& at, std::size_t most = 1000) {
        at.run_computers();
        for (std::size_t made = 0; !at.ended() && made < most; ++made) {
            REQUIRE(at.people_to_act() == std::vector<SeatId>{firm});
            REQUIRE(at.submit({.seat = firm, .move = first_move(at, firm)}));
            at.run_computers();
        }
    }
};

}  // namespace

TEST_CASE_METHOD(TableOfSmallCourt, "computers play their seats until a person must act, and the session to its end with them") {
    auto at = table({"counsel", "person", "judge"});
    play_firm(at);
    CHECK(at.ended());
    CHECK(at.view(firm)->ended);
}

TEST_CASE_METHOD(TableOfSmallCourt, "the log folded anew is the session that was played") {
    auto at = table({"counsel", "person", "judge"});
    play_firm(at);
    const Table again(rules, words, at.log());
    CHECK(again.state() == at.state());
    CHECK(at.log().records.back().state_after == hash_of(at.state()));
}

TEST_CASE_METHOD(TableOfSmallCourt, "undo goes back to before one's own last move, and the same move leads to the same state") {
    auto at = table({"counsel", "person", "judge"});
    play_firm(at, 3);
    const auto move = first_move(at, firm);
    const State before = at.state();
    REQUIRE(at.submit({.seat = firm, .move = move}));
    at.run_computers();
    const State after = at.state();

    REQUIRE(at.undo(firm));
    CHECK(at.state() == before);
    REQUIRE(at.submit({.seat = firm, .move = move}));
    at.run_computers();
    CHECK(at.state() == after);
}

TEST_CASE_METHOD(TableOfSmallCourt, "a branch leaves the line that it left in the log") {
    auto at = table({"counsel", "person", "judge"});
    play_firm(at);
    const auto end = at.state();
    const auto tip = at.log().tip;
    REQUIRE(at.rewind(2));
    play_firm(at, 2);
    REQUIRE(at.rewind(tip));
    CHECK(at.state() == end);
    CHECK_FALSE(at.rewind(static_cast<std::uint32_t>(at.log().records.size() + 1)));
}

TEST_CASE_METHOD(TableOfSmallCourt, "a refused move leaves no record") {
    auto at = table({"person", "person", "person"});
    const auto records = at.log().records.size();
    const auto refused = at.submit({.seat = bench, .move = Sign{}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "refusal.not_your_turn");
    CHECK(at.log().records.size() == records);
}

TEST_CASE_METHOD(TableOfSmallCourt, "a record is handed to the sink as it is made, and trouble there does not stop the session") {
    auto at = table({"person", "person", "person"});
    std::size_t kept = 0;
    at.set_sink([&](const Record& record) -> Result<void> {
        kept = record.number;
        if (kept == 2) return failure(Problem{.what = "the disk is full"});
        return {};
    });
    for (int nth = 0; nth < 2; ++nth) {
        const auto seat = at.people_to_act().front();
        REQUIRE(at.submit({.seat = seat, .move = first_move(at, seat)}));
    }
    CHECK(kept == 2);
    const auto trouble = at.trouble();
    REQUIRE(trouble);
    CHECK(trouble->what == "the disk is full");
    CHECK_FALSE(at.trouble());
}

TEST_CASE_METHOD(TableOfSmallCourt, "a person on the bench has no hidden order of values") {
    CHECK(table({"counsel", "counsel", "person"}).state().bench == State::nobody);
    CHECK(table({"counsel", "counsel", "judge"}).state().bench != State::nobody);
}

TEST_CASE_METHOD(TableOfSmallCourt, "what a sealed stage hides is in no other seat's view") {
    auto at = table({"person", "person", "person"});
    while (at.people_to_act().size() < 2) {
        const auto seat = at.people_to_act().front();
        REQUIRE(at.submit({.seat = seat, .move = first_move(at, seat)}));
    }
    const auto told = at.view(SmallCourt::state)->said.size();
    REQUIRE(at.submit({.seat = firm, .move = first_move(at, firm)}));
    CHECK(at.view(SmallCourt::state)->said.size() == told);
}
