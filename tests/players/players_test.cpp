// SPDX-License-Identifier: MIT
#include "players/small_court.h"

#include "catch.h"
#include "players/counsel.h"
#include "players/judge.h"
#include "players/random.h"

#include <algorithm>
#include <array>

using namespace allwrits;

namespace {

bool is_legal(const Scenario& scenario, const Errand& errand, const Move& move) {
    std::vector<Move> open;
    legal_moves(scenario, errand.sight, open);
    return std::find(open.begin(), open.end(), move) != open.end();
}

}  // namespace

TEST_CASE("every player makes legal moves to the end of any session") {
    const SmallCourt court;
    for (const auto& player : players()) {
        const CourtPlay table{court.scenario,
                            {{"state", player.play}, {"firm", player.play}, {"bench", player.play}}};
        int illegal = 0;
        std::size_t moves = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto end = table.play(seed, [&](const State&, const Errand& errand, const Move& move) {
                ++moves;
                if (!is_legal(court.scenario, errand, move)) ++illegal;
            });
            REQUIRE(end.ended == 1);
            REQUIRE(end.signed_ == 1);
        }
        INFO(player.name);
        CHECK(illegal == 0);
        CHECK(moves > 200 * 20);
    }
}

TEST_CASE("a seat that sees the same makes the same move, whatever is hidden from it") {
    const SmallCourt court;
    const CourtPlay table{court.scenario};
    int compared = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        table.play(seed, [&](const State& state, const Errand& errand, const Move& move) {
            const auto seat = errand.sight.seat;
            if (seat == SmallCourt::bench || state.signed_ != 0) return;
            State other = state;
            other.bench = static_cast<std::uint8_t>((state.bench + 1) % court.scenario.benches.size());
            const auto rival = seat == SmallCourt::state ? SmallCourt::firm : SmallCourt::state;
            other.deck[rival.at] += 17;
            other.style[rival.at] ^= 1U;
            other.known[rival.at] = {};
            Errand same = errand;
            same.sight = see(court.scenario, other, seat);
            REQUIRE(same.sight.seen == errand.sight.seen);
            CHECK(table.player_of(seat)(court.scenario, same) == move);
            ++compared;
        });
    }
    CHECK(compared > 200);
}

TEST_CASE("players are found by name, and each role has one that fits it") {
    const SmallCourt court;
    CHECK(find_player("nobody") == nullptr);
    REQUIRE(find_player("random") != nullptr);
    CHECK(find_player("random")->play == &play_random);
    CHECK(player_for(court.scenario, SmallCourt::bench).name == "judge");
    CHECK(player_for(court.scenario, SmallCourt::state).name == "counsel");
    CHECK(player_for(court.scenario, SmallCourt::firm).name == "counsel");
}

TEST_CASE("a seat with nothing to do gets a pass from every player") {
    const SmallCourt court;
    for (const auto& player : players()) {
        CHECK(player.play(court.scenario, Errand{.sight = {.seat = SmallCourt::firm}}) == Move{Pass{}});
    }
}

TEST_CASE("a random player makes each legal move about as often") {
    const SmallCourt court;
    const auto [state, first] = CourtPlay{court.scenario}.until(1, SmallCourt::bench, Verb::Choose);
    std::array<int, 7> taken{};
    for (std::uint64_t seed = 0; seed < 900; ++seed) {
        Errand errand = first;
        errand.dice = Dice(seed).child("bench");
        ++taken[std::get<Choose>(play_random(court.scenario, errand)).choice.at];
    }
    for (const auto step : {SmallCourt::grant, SmallCourt::show, SmallCourt::hear}) {
        CHECK((taken[step] > 245 && taken[step] < 355));  // 300, and 3.9 deviations either way.
    }
}
