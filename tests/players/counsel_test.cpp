// SPDX-License-Identifier: MIT
#include "players/small_court.h"

#include "catch.h"
#include "players/counsel.h"
#include "players/hand.h"
#include "players/random.h"

#include <algorithm>
#include <cstdlib>

using namespace allwrits;

namespace {

Plead plead(SmallCourt::Card card, bool bold = false) {
    return {.argument = id_at<Argument>(card), .bold = static_cast<std::uint16_t>(bold)};
}

bool is_bold(const Move& move) {
    const auto* one = std::get_if<Plead>(&move);
    return one != nullptr && one->bold != 0;
}

// Both parties in one style alone.
SmallCourt court_of_style(const char* style) {
    SmallCourt court;
    for (auto& role : court.scenario.roles) role.styles = {style};
    return court;
}

template <class Counts>
int count_moves(const SmallCourt& court, Counts counts) {
    int count = 0;
    const CourtPlay table{court.scenario};
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        table.play(seed, [&](const State&, const Errand& errand, const Move& move) {
            if (errand.sight.seat != SmallCourt::bench && counts(move)) ++count;
        });
    }
    return count;
}

// Two cards of the same weight on the same factor, one that meets five pages and one that meets two.
SmallCourt court_of_two_answers() {
    SmallCourt court;
    auto& cards = court.scenario.arguments;
    cards[SmallCourt::F2].on_file = true;
    cards[SmallCourt::F1].pages = 5000;
    for (const auto at : {SmallCourt::S2, SmallCourt::S6}) {
        cards[at].pages = 2000;
        cards[at].promotes = SmallCourt::law;
        cards[at].can_be_bold = false;
    }
    court.scenario.supports.clear();
    court.scenario.attacks = {{id_at<Argument>(SmallCourt::S2), id_at<Argument>(SmallCourt::F1)},
                              {id_at<Argument>(SmallCourt::S6), id_at<Argument>(SmallCourt::F2)}};
    for (auto& exhibit : court.scenario.evidence)
        exhibit.readings[0].strengthens = exhibit.readings[1].strengthens = {};
    finish(court.scenario);
    return court;
}

double mean_index(const Scenario& scenario, Player state, Player firm) {
    const CourtPlay table{scenario, {{"state", state}, {"firm", firm}}};
    double sum = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) sum += table.play(seed).index / 1000.0;
    return sum / 300;
}

}  // namespace

TEST_CASE("counsel would rather meet the heavier of two open attacks") {
    const auto court = court_of_two_answers();
    int both_open = 0, heavier = 0, lighter = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto [state, errand] = CourtPlay{court.scenario}.until(seed, SmallCourt::state, Verb::Plead);
        std::vector<Move> open;
        legal_moves(court.scenario, errand.sight, open);
        const auto has = [&](const Move& move) {
            return std::find(open.begin(), open.end(), move) != open.end();
        };
        if (!has(plead(SmallCourt::S2)) || !has(plead(SmallCourt::S6))) continue;
        ++both_open;
        const Hand hand(court.scenario, errand.sight, errand.dice);
        CHECK(hand.value(plead(SmallCourt::S2)) > hand.value(plead(SmallCourt::S6)));
        const auto move = play_counsel(court.scenario, errand);
        heavier += move == Move{plead(SmallCourt::S2)} ? 1 : 0;
        lighter += move == Move{plead(SmallCourt::S6)} ? 1 : 0;
    }
    CHECK(both_open > 10);
    // Where half a point of the index lies between them it may take either.
    CHECK(lighter * 10 < heavier);
}

TEST_CASE("counsel who is told to stop makes a legal move without weighing the others") {
    const auto court = court_of_two_answers();
    int other = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        auto [state, errand] = CourtPlay{court.scenario}.until(seed, SmallCourt::state, Verb::Plead);
        const auto wanted = play_counsel(court.scenario, errand);
        std::stop_source source;
        errand.stop = source.get_token();
        CHECK(play_counsel(court.scenario, errand) == wanted);
        source.request_stop();
        const auto stopped = play_counsel(court.scenario, errand);
        std::vector<Move> open;
        legal_moves(court.scenario, errand.sight, open);
        CHECK(std::find(open.begin(), open.end(), stopped) != open.end());
        other += stopped == wanted ? 0 : 1;
    }
    CHECK(other > 0);
}

TEST_CASE("careful counsel never claims more than its grounds, bold counsel does") {
    CHECK(count_moves(court_of_style("careful"), is_bold) == 0);
    CHECK(count_moves(court_of_style("bold"), is_bold) > 40);
}

TEST_CASE("careful and principled counsel file what hurts them") {
    const auto holds_back = [](const Move& move) { return std::holds_alternative<Hold>(move); };
    const auto files = [](const Move& move) { return std::holds_alternative<File>(move); };
    for (const auto* style : {"careful", "principled"}) {
        CHECK(count_moves(court_of_style(style), holds_back) == 0);
        CHECK(count_moves(court_of_style(style), files) > 10);
    }
}

TEST_CASE("an overclaim is worth less while an exhibit may still show it up") {
    auto court = court_of_style("plain");
    auto safe = court;
    for (auto& exhibit : safe.scenario.evidence)
        exhibit.readings[0].shows_up = exhibit.readings[1].shows_up = {};
    const auto [state, errand] = CourtPlay{court.scenario}.until(3, SmallCourt::state, Verb::Plead);
    const Move bold = plead(SmallCourt::S2, true);
    const auto risky = Hand(court.scenario, errand.sight, errand.dice).value(bold);
    CHECK(risky < Hand(safe.scenario, errand.sight, errand.dice).value(bold));
}

TEST_CASE("a populist goes to the public where others do not") {
    const auto goes = [](const Move& move) {
        return move == Move{Choose{id_at<Choice>(SmallCourt::public_letter)}};
    };
    const auto populist = count_moves(court_of_style("populist"), goes);
    CHECK(populist > 15);
    CHECK(count_moves(court_of_style("principled"), goes) * 2 < populist);
}

TEST_CASE("principled counsel answers the bench") {
    const auto court = court_of_style("principled");
    int asked = 0, silent = 0;
    const CourtPlay table{court.scenario};
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        table.play(seed, [&](const State& state, const Errand& errand, const Move& move) {
            if (decision_of(court.scenario, state, errand.sight.seat)->verb != Verb::Reply) return;
            ++asked;
            silent += std::holds_alternative<Pass>(move) ? 1 : 0;
        });
    }
    CHECK(asked > 60);
    CHECK(silent * 5 < asked);
}

TEST_CASE("counsel never offers to take less than it expects to get") {
    const SmallCourt court;
    const CourtPlay table{court.scenario};
    int offers = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        table.play(seed, [&](const State&, const Errand& errand, const Move& move) {
            const auto* offer = std::get_if<Offer>(&move);
            if (offer == nullptr || !offer->package.exists()) return;
            ++offers;
            const Estimate estimate(court.scenario, errand.sight, errand.dice);
            const auto expected = estimate.index(errand.sight.seen);
            const auto offered = court.scenario.packages[offer->package.at].index;
            const auto better = sign_of(court.scenario, errand.sight.seat) * (offered - expected);
            CHECK(better >= -3000);
        });
    }
    CHECK(offers > 40);
}

TEST_CASE("counsel states the odds that its own expectations carry, and 50 where it has none") {
    const SmallCourt court;
    const CourtPlay table{court.scenario};
    const auto end = table.play(5);
    const auto stated = [&](SeatId seat, std::size_t question) { return end.odds[seat.at][question] - 1; };
    for (const auto seat : {SmallCourt::state, SmallCourt::firm, SmallCourt::bench}) {
        // The epilogue of that name is told in a fifth of all futures; a hundred of them are looked at.
        CHECK((stated(seat, 1) >= 10 && stated(seat, 1) <= 30));
        CHECK(stated(seat, 2) == 50);
    }
    const auto [state, errand] = table.until(5, SmallCourt::firm, Verb::Odds);
    const Estimate estimate(court.scenario, errand.sight, errand.dice);
    std::int64_t opens = 0, all = 0;
    for (const auto& likely : estimate.orders(errand.sight.seen)) {
        all += likely.share;
        if (court.scenario.packages[likely.package.at].opens) opens += likely.share;
    }
    const auto percent = static_cast<int>(opens * 100 / all);
    CHECK(std::abs(stated(SmallCourt::firm, 0) - percent) <= 3);
}

TEST_CASE("counsel gets more than a random player from either seat") {
    const SmallCourt court;
    const auto with_counsel = mean_index(court.scenario, play_counsel, play_random);
    const auto against_counsel = mean_index(court.scenario, play_random, play_counsel);
    const auto random = mean_index(court.scenario, play_random, play_random);
    CHECK(with_counsel > random + 8);
    CHECK(against_counsel < random - 8);
}
