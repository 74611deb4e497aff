// SPDX-License-Identifier: MIT
#include "view/past.h"

#include "catch.h"
#include "flagship_session.h"
#include "session/apply.h"
#include "session/lean.h"

#include <algorithm>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct LookingBack : FlagshipSession {
    using FlagshipSession::FlagshipSession;
    std::vector<PastMove> past(SeatId seat) const {
        return moves_made(scenario(), table.log(), seat, words());
    }
    State after(std::uint32_t record) const {
        State state{};
        for (const auto& event : table.log().opening.events) apply(state, event);
        for (const auto number : path_to(table.log(), record)) {
            for (const auto& event : table.log().records[number - 1].events) apply(state, event);
        }
        return state;
    }
};

bool tells_of(const std::vector<PastMove>& moves, std::uint32_t number) {
    return std::any_of(moves.begin(), moves.end(),
                       [&](const PastMove& move) { return move.number == number; });
}

std::string all_of(const std::vector<PastMove>& moves) {
    std::string text;
    for (const auto& move : moves) text += move.text + "\n" + move.heard + "\n" + move.turned + "\n";
    return text;
}

}  // namespace

TEST_CASE("a seat's own moves are all there, in order, in its own words") {
    LookingBack session(2);
    session.to_the_end();
    for (const auto seat : session.seats()) {
        const auto past = session.past(seat);
        std::vector<std::uint32_t> own;
        for (const auto& move : past) {
            if (!move.own) continue;
            own.push_back(move.number);
            CHECK(move.who == "You");
            CHECK_THAT(move.text, ContainsSubstring("ou "));  // "You plead", "you find", "You say"
            CHECK_FALSE(move.stage.empty());
        }
        std::vector<std::uint32_t> made;
        for (const auto& record : session.table.log().records) {
            if (record.seat == seat) made.push_back(record.number);
        }
        CHECK(own == made);
        CHECK(std::is_sorted(past.begin(), past.end(),
                             [](const auto& a, const auto& b) { return a.number < b.number; }));
    }
}

TEST_CASE("what others hand in under seal is not listed before the seal is broken") {
    LookingBack session(5);
    std::size_t hidden = 0;
    do {
        const auto& state = session.table.state();
        for (const auto& record : session.table.log().records) {
            const bool sealed =
                std::any_of(record.events.begin(), record.events.end(),
                            [](const Event& event) { return std::holds_alternative<Sealed>(event); });
            if (!sealed || state.pending_count == 0 ||
                record.number + state.pending_count <= session.table.log().records.size())
                continue;
            for (const auto seat : session.seats()) {
                if (seat == record.seat) continue;
                ++hidden;
                CHECK_FALSE(tells_of(session.past(seat), record.number));
            }
        }
    } while (session.step());
    CHECK(hidden > 0);
}

TEST_CASE("whatever another seat hands in under seal, one's own list is the same") {
    LookingBack session(9);
    REQUIRE(session.until([](const FlagshipSession& now) { return now.asked(now.doj, Verb::Plead); }));
    const auto before = session.past(session.apple);
    const auto start = session.table.log().tip;
    for (const auto& move : session.legal(session.doj)) {
        REQUIRE(session.table.rewind(start));
        REQUIRE(session.table.submit({.seat = session.doj, .move = move}));
        CHECK(all_of(session.past(session.apple)) == all_of(before));
        CHECK(all_of(session.past(session.doj)) != all_of(before));
    }
}

TEST_CASE("what others did in the open is told as all could hear it") {
    LookingBack session(4);
    session.to_the_end();
    const auto text = all_of(session.past(session.judge));
    CHECK_THAT(text, ContainsSubstring("DOJ pleads “"));
    CHECK_THAT(text, ContainsSubstring("Apple pleads “"));
    // Odds are nobody's to hear, and the public has no moves of its own.
    const auto heard = session.past(SeatId{});
    CHECK_THAT(all_of(heard), !ContainsSubstring(" %."));
    CHECK(std::none_of(heard.begin(), heard.end(), [](const PastMove& move) { return move.own; }));
}

TEST_CASE("a turning point is where a factor leans elsewhere or a card's standing changed") {
    std::size_t turned = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        LookingBack session(seed);
        session.to_the_end();
        for (const auto& move : session.past(SeatId{})) {
            const auto was = session.after(move.parent);
            const auto now = session.after(move.number);
            if (now.signed_ != 0) {
                CHECK_FALSE(move.turning_point());
                continue;
            }
            bool other = false;
            const auto lean_was = leans(session.scenario(), was, nullptr);
            const auto lean_now = leans(session.scenario(), now, nullptr);
            for (std::size_t at = 0; at < session.scenario().factors.size(); ++at) {
                const auto found = [&](std::int64_t lean) {
                    return lean == 0 ? Finding::NotShown
                                     : finding_of(session.scenario(), id_at<Factor>(at), lean);
                };
                other = other || found(lean_was[at]) != found(lean_now[at]);
            }
            CAPTURE(seed, move.number, move.text);
            CHECK(move.turned_a_lean == other);
            CHECK(move.turned.empty() == !other);
            turned += other ? 1 : 0;
        }
    }
    CHECK(turned > 0);
}

TEST_CASE("after a rewind the list holds the path that play is on, and no branch that was left") {
    LookingBack session(7);
    session.to_the_end();
    const auto all = session.past(session.doj);
    const auto third =
        std::find_if(all.begin() + 2, all.end(), [](const PastMove& move) { return move.own; });
    REQUIRE(third != all.end());
    REQUIRE(session.table.rewind(third->parent));
    for (const auto& move : session.past(session.doj)) CHECK(move.number < third->number);
    REQUIRE(session.step());
    const auto path = path_to(session.table.log(), session.table.log().tip);
    for (const auto& move : session.past(session.doj))
        CHECK(std::find(path.begin(), path.end(), move.number) != path.end());
}
