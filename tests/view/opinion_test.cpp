// SPDX-License-Identifier: MIT
#include "view/opinion.h"

#include "catch.h"
#include "flagship_session.h"

#include <algorithm>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Deciding : FlagshipSession {
    using FlagshipSession::FlagshipSession;

    OpinionView opinion(SeatId seat, LevelLedgers ledgers = LevelLedgers::LeftOut) const {
        return opinion_of(scenario(), table.sight(seat), words(), ledgers);
    }
    bool comes_to(Verb verb) {
        return until([verb](const FlagshipSession& now) { return now.asked(now.judge, verb); });
    }
};

int sign_of_side(Side side) { return side == Side::For ? 1 : side == Side::Against ? -1 : 0; }

}  // namespace

TEST_CASE("an opinion is the bench's alone from the ruling on, and everybody's once it is signed") {
    Deciding session(3);
    do {
        const auto& state = session.table.state();
        const bool ruling = session.scenario().stages[state.stage].kind == StageKind::Ruling;
        for (const auto seat : {session.doj, session.apple, SeatId{}})
            CHECK(session.opinion(seat).shown == (state.signed_ != 0));
        CHECK(session.opinion(session.judge).shown == (ruling || state.signed_ != 0));
    } while (session.step());
    CHECK(session.opinion(session.apple).signed_already);
}

TEST_CASE("the factor that is asked now is marked, and no other") {
    Deciding session(4);
    REQUIRE(session.comes_to(Verb::Find));
    const auto view = session.opinion(session.judge);
    REQUIRE(view.factors.size() == 5);
    CHECK(std::count_if(view.factors.begin(), view.factors.end(),
                        [](const auto& factor) { return factor.now; }) == 1);
    const auto now =
        std::find_if(view.factors.begin(), view.factors.end(), [](const auto& factor) { return factor.now; });
    CHECK(now->found == OpinionFactor::Found::NotYet);
    CHECK(now->finding_state == "not found yet");
    CHECK(now->finding.empty());
    CHECK(now->question == session.table.view(session.judge)->question);
    // The three others are proposed.
    CHECK(std::count_if(view.factors.begin(), view.factors.end(), [](const auto& factor) {
              return factor.found == OpinionFactor::Found::Proposed;
          }) == 3);
}

TEST_CASE("a finding rests on cards of the side that it helps, and those that fell are marked") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Deciding session(seed);
        session.to_the_end();
        const auto& state = session.table.state();
        for (const auto& factor : session.opinion(session.doj).factors) {
            for (const auto& card : factor.rests_on) {
                CAPTURE(seed, factor.name, card.id);
                const auto role = session.scenario().arguments[card.card.at].role;
                CHECK(sign_of(session.scenario(), role) == sign_of_side(factor.goes_to));
                CHECK(card.fallen == (state.defeated.has(card.card) || state.struck.has(card.card)));
            }
        }
    }
}

TEST_CASE("a value is put above another only where the bench itself found, and as it is remembered") {
    std::size_t put = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Deciding session(seed);
        session.to_the_end();
        for (const auto& factor : session.opinion(session.apple).factors) {
            if (factor.value.empty()) continue;
            ++put;
            CHECK(factor.found == OpinionFactor::Found::Settled);
            CHECK_FALSE(session.table.state().outweighs.empty());
            CHECK_THAT(factor.value, ContainsSubstring(" outweighs "));
        }
    }
    CHECK(put > 0);
}

TEST_CASE("the order that follows by the opinion is the one that the rules put first") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        Deciding session(seed);
        if (!session.comes_to(Verb::Order)) continue;
        const auto view = session.opinion(session.judge);
        const auto moves = session.legal(session.judge);
        REQUIRE(view.open_orders.size() == moves.size());
        CAPTURE(seed);
        CHECK(view.open_orders.front().package == std::get<Order>(moves.front()).package);
        const auto options = session.table.view(session.judge)->options;
        for (const auto& order : view.open_orders) {
            const auto same = std::find_if(options.begin(), options.end(), [&](const Option& option) {
                return option.move == Move{Order{order.package}};
            });
            REQUIRE(same != options.end());
            CHECK(same->note == order.fit_words);
        }
        CHECK_THAT(view.direction, ContainsSubstring(view.open_orders.front().name));
    }
}

TEST_CASE("the preview says how many findings are for whom, and what is still open") {
    Deciding session(3);
    REQUIRE(session.comes_to(Verb::Find));
    CHECK_THAT(session.opinion(session.judge).direction,
               ContainsSubstring("of 3 findings so far are for DOJ; 2 are still open."));
    CHECK_THAT(session.opinion(session.judge).direction, ContainsSubstring("If the rest go as they lean"));
    session.to_the_end();
    const auto view = session.opinion(session.judge);
    REQUIRE(view.order);
    CHECK_THAT(view.direction,
               ContainsSubstring("of 5 findings are for DOJ. The order: " + view.order->name));
}

TEST_CASE("of each term one level stands, and those may be set that the rules allow") {
    std::size_t with_terms = 0;
    for (std::uint64_t seed = 1; seed <= 12 && with_terms < 2; ++seed) {
        Deciding session(seed);
        if (!session.comes_to(Verb::Terms)) continue;
        const auto view = session.opinion(session.judge);
        with_terms += view.terms.empty() ? std::size_t{0} : std::size_t{1};
        std::size_t may = 0;
        for (const auto& term : view.terms) {
            CHECK(std::count_if(term.levels.begin(), term.levels.end(),
                                [](const auto& level) { return level.stands; }) == 1);
            CHECK(term.levels[term.level].stands);
            for (const auto& level : term.levels) may += level.may ? 1 : 0;
        }
        const auto moves = session.legal(session.judge);
        const auto set = std::count_if(moves.begin(), moves.end(), [](const Move& move) {
            return std::holds_alternative<SetTerm>(move);
        });
        CHECK(may == static_cast<std::size_t>(set));
    }
    CHECK(with_terms > 0);
}

TEST_CASE("reckoned levels say what each ledger would hold instead, and the level that stands says nothing") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Deciding session(seed);
        if (!session.comes_to(Verb::Terms)) continue;
        const auto view = session.opinion(session.judge, LevelLedgers::Reckoned);
        if (view.terms.empty()) continue;
        std::size_t told = 0;
        for (const auto& term : view.terms) {
            CHECK(term.levels[term.level].ledgers.empty());
            for (const auto& level : term.levels) told += level.ledgers.size();
        }
        CHECK(told > 0);
        return;
    }
    FAIL("no session came to terms");
}

TEST_CASE("what a higher court orders in a denial's place is not the order that was given") {
    Deciding session(1);
    auto state = session.table.state();
    const auto place = [&](std::string_view id) {
        const auto& list = session.scenario().packages;
        return id_at<Package>(static_cast<std::size_t>(
            std::find_if(list.begin(), list.end(), [&](const Package& one) { return one.id == id; }) -
            list.begin()));
    };
    CHECK_FALSE(order_given(session.scenario(), state).exists());
    state.package = place("strict").at;
    state.index = 0;
    state.reversed = 1;
    CHECK(order_given(session.scenario(), state) == place("deny"));
    state.index = 55'000;
    CHECK(order_given(session.scenario(), state) == place("strict"));
}

TEST_CASE("the strongest contrary card is named with what met it, once that is said") {
    Deciding session(3);
    session.to_the_end();
    const auto view = session.opinion(session.apple);
    const auto& state = session.table.state();
    REQUIRE(view.contrary.has_value() == (state.contrary != ArgumentId::none));
    if (view.contrary) {
        CHECK(view.contrary->card.at == state.contrary);
        CHECK_FALSE(view.contrary_met.empty());
    }
}
