// SPDX-License-Identifier: MIT
#include "view/hand.h"

#include "catch.h"
#include "flagship_session.h"
#include "session/lean.h"
#include "session/options.h"

#include <algorithm>

using namespace allwrits;

namespace {

struct Laid : FlagshipSession {
    using FlagshipSession::FlagshipSession;
    HandView hand(SeatId seat) const { return hand_of(scenario(), table.sight(seat), words()); }
};

bool lies_in(const std::vector<HandCard>& cards, ArgumentId id) {
    return std::any_of(cards.begin(), cards.end(), [&](const HandCard& card) { return card.card == id; });
}

}  // namespace

TEST_CASE("what a hand offers now is what the rules let the seat plead") {
    Laid session(5);
    do {
        for (const auto seat : {session.doj, session.apple}) {
            const auto hand = session.hand(seat);
            std::vector<Move> offered;
            for (const auto& card : hand.cards) {
                if (card.offered) offered.push_back(Plead{.argument = card.card, .bold = 0});
                if (card.bold_offered) offered.push_back(Plead{.argument = card.card, .bold = 1});
            }
            auto legal = session.legal(seat);
            legal.erase(std::remove_if(legal.begin(), legal.end(),
                                       [](const Move& move) { return !std::holds_alternative<Plead>(move); }),
                        legal.end());
            CHECK(std::is_permutation(offered.begin(), offered.end(), legal.begin(), legal.end()));
        }
    } while (session.step());
}

TEST_CASE("a hand holds the seat's own cards alone, and what is pleaded lies apart") {
    Laid session(6);
    do {
        for (const auto seat : {session.doj, session.apple}) {
            const auto hand = session.hand(seat);
            const auto& state = session.table.state();
            for (const auto& card : hand.cards) {
                CHECK(session.scenario().arguments[card.card.at].role == seat);
                // Only a card on file may be said again, more boldly.
                CHECK((!state.pleaded.has(card.card) || card.on_file));
                CHECK_FALSE(card.claim.empty());
            }
            for (const auto& card : hand.pleaded) {
                CHECK(session.scenario().arguments[card.card.at].role == seat);
                CHECK((state.pleaded.has(card.card) || card.sealed));
            }
            CHECK(hand.pages_left == pages_left(session.scenario(), session.table.sight(seat).seen, seat));
        }
    } while (session.step());
}

TEST_CASE("the bench and the public have no hand") {
    const Laid session(1);
    CHECK_FALSE(session.hand(session.judge).shown);
    CHECK_FALSE(session.hand(SeatId{}).shown);
    CHECK(session.hand(session.doj).shown);
}

TEST_CASE("a card names what it would meet on the record, heaviest first and nothing that has fallen") {
    Laid session(7);
    std::size_t met = 0;
    do {
        const auto& state = session.table.state();
        for (const auto& card : session.hand(session.apple).cards) {
            std::int64_t last = INT64_MAX;
            for (const auto& link : card.meets) {
                ++met;
                const auto pages = card_pages(session.scenario(), state, link.card);
                CHECK(session.scenario().attackers_of[link.card.at].has(card.card));
                CHECK(on_record(state, link.card));
                CHECK_FALSE(state.defeated.has(link.card));
                CHECK(pages <= last);
                last = pages;
            }
        }
    } while (session.step());
    CHECK(met > 0);
}

TEST_CASE("what is pleaded lies weakest first, and the first is flagged unless it stands") {
    Laid session(8);
    session.to_the_end();
    for (const auto seat : {session.doj, session.apple}) {
        const auto pleaded = session.hand(seat).pleaded;
        REQUIRE_FALSE(pleaded.empty());
        const auto& state = session.table.state();
        bool stood = false;
        for (const auto& card : pleaded) {
            if (!on_record(state, card.card)) continue;
            CHECK_FALSE((stood && !state.upheld.has(card.card)));
            stood = stood || state.upheld.has(card.card);
        }
        CHECK(pleaded.front().weakest ==
              (on_record(state, pleaded.front().card) && !state.upheld.has(pleaded.front().card)));
        CHECK(std::count_if(pleaded.begin(), pleaded.end(), [](const auto& card) { return card.weakest; }) <=
              1);
    }
}

TEST_CASE("what a seat hands in under seal lies with what it pleaded, and nobody else sees it") {
    Laid session(9);
    REQUIRE(session.until([](const FlagshipSession& now) { return now.asked(now.doj, Verb::Plead); }));
    const auto moves = session.legal(session.doj);
    const auto plead = std::find_if(moves.begin(), moves.end(),
                                    [](const Move& move) { return std::holds_alternative<Plead>(move); });
    REQUIRE(plead != moves.end());
    const auto card = std::get<Plead>(*plead).argument;
    REQUIRE(session.table.submit({.seat = session.doj, .move = *plead}));
    const auto hand = session.hand(session.doj);
    const auto lies = std::find_if(hand.pleaded.begin(), hand.pleaded.end(),
                                   [&](const HandCard& one) { return one.card == card; });
    REQUIRE(lies != hand.pleaded.end());
    CHECK(lies->sealed);
    CHECK(lies->standing == "handed in, sealed");
    CHECK_FALSE(lies_in(hand.cards, card));
    for (const auto& other : session.hand(session.apple).cards) {
        CHECK(std::none_of(other.meets.begin(), other.meets.end(),
                           [&](const HandLink& link) { return link.card == card; }));
    }
}

TEST_CASE("a card that can be bold says what it would claim, and how many exhibits could show it up") {
    const Laid session(1);
    const auto hand = session.hand(session.apple);
    const auto bold = std::find_if(hand.cards.begin(), hand.cards.end(),
                                   [](const HandCard& card) { return card.can_be_bold; });
    REQUIRE(bold != hand.cards.end());
    CHECK_FALSE(bold->bold.empty());
    CHECK(bold->exhibits > 0);
    CHECK_FALSE(bold->bold_risk.empty());
}
