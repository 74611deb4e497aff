// SPDX-License-Identifier: MIT
#include "session/sight.h"

#include "catch.h"
#include "session/court_in_session.h"

using namespace allwrits;

TEST_CASE_METHOD(CourtInSession, "counsel do not see the bench until the ruling is signed, the bench sees itself") {
    REQUIRE(state.bench != State::nobody);
    CHECK(see(scenario, state, firm).seen.bench == State::nobody);
    CHECK(see(scenario, state, SmallCourt::bench).seen.bench == state.bench);
    CHECK(see(scenario, state, {}).seen.bench == State::nobody);
    state.signed_ = 1;
    CHECK(see(scenario, state, firm).seen.bench == state.bench);
}

TEST_CASE_METHOD(CourtInSession, "what one side found, the other does not know, nor that it was looked for") {
    auto other = state;
    Draft draft(scenario, state, dice);
    draft.emit(Sought{.by = firm, .evidence = paper(backup), .reading = 1});
    state = draft.state();
    CHECK(see(scenario, state, SmallCourt::state).seen == see(scenario, other, SmallCourt::state).seen);
    CHECK(see(scenario, state, firm).seen.second_reading.has(paper(backup)));
}

TEST_CASE_METHOD(CourtInSession, "an exhibit on the record is everybody's") {
    file(firm, build, true);
    CHECK(see(scenario, state, SmallCourt::state).seen.second_reading.has(paper(build)));
}

TEST_CASE_METHOD(CourtInSession, "each side sees its own deck and style alone") {
    const auto seen = see(scenario, state, firm).seen;
    CHECK(seen.deck[firm.at] == state.deck[firm.at]);
    CHECK(seen.deck[SmallCourt::state.at] == 0);
}

TEST_CASE_METHOD(CourtInSession, "a measure and a flag that are one role's are blank to the others") {
    const auto secret = add_measure("secret", 3000, 0, 9000);
    scenario.measures[secret.at].seen_by = 1U << firm.at;
    scenario.flags.push_back({.id = "mark", .seen_by = 1U << firm.at});
    state.measures[secret.at] = 3000;
    state.flags.put(FlagId{0});
    CHECK(see(scenario, state, firm).seen.measures[secret.at] == 3000);
    CHECK(see(scenario, state, firm).seen.flags.has(FlagId{0}));
    CHECK(see(scenario, state, SmallCourt::bench).seen.measures[secret.at] == 0);
    CHECK_FALSE(see(scenario, state, SmallCourt::bench).seen.flags.has(FlagId{0}));
    CHECK(see(scenario, state, {}).seen.measures[secret.at] == 0);
}

TEST_CASE("states that differ only in what a seat may not know give it equal moves, at every step of 50 sessions") {
    const SmallCourt court;
    const auto random = find_player("random")->play;
    CourtPlay playing{court.scenario, {{"state", random}, {"firm", random}, {"bench", random}}};
    std::size_t compared = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        playing.play(seed, [&](const State& now, const Errand& errand, const Move&) {
            const auto seat = errand.sight.seat;
            State other = now;  // Another bench, deck and style of the others, and another find in their hands.
            for (std::size_t role = 0; role < court.scenario.roles.size(); ++role) {
                if (role == seat.at) continue;
                other.deck[role] ^= 0x5555U;
                other.known[role] = {};
                other.at[role] = other.at[role] == State::nobody ? State::nobody : std::uint8_t{0};
                other.made[role] = static_cast<std::uint8_t>(other.made[role] + 1);
            }
            other.step += 7;
            for (std::size_t at = 0; at < court.scenario.evidence.size(); ++at) {
                const bool seen = now.admitted.has(at) || now.excluded.has(at) || now.known[seat.at].has(at);
                if (!seen) other.second_reading.set(at, !now.second_reading.has(at));
            }
            if (seat != SmallCourt::bench && now.signed_ == 0) other.bench = static_cast<std::uint8_t>((now.bench + 1) % 3);
            std::vector<Move> here, there;
            legal_moves(court.scenario, see(court.scenario, now, seat), here);
            legal_moves(court.scenario, see(court.scenario, other, seat), there);
            REQUIRE(here == there);
            ++compared;
        });
    }
    CHECK(compared > 1000);
}
