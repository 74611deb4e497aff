// SPDX-License-Identifier: MIT
#include "session/review.h"

#include "catch.h"
#include "session/court_in_session.h"

using namespace allwrits;

namespace {

// A ruling in which nothing is wrong but what a test makes wrong: all found by who had to show it, and a middling order.
struct Ruled : CourtInSession {
    Ruled() {
        state.findings.fill(Finding::None);
        for (const auto factor : {burden, need}) state.findings[factor.at] = Finding::NotShown;
        state.findings[rights.at] = Finding::For;
        state.index = 90'000;
        state.signed_ = 1;
        state.contrary = card(F1).at;
        state.met_by = card(S1).at;
        state.cited.put(card(S7));
    }
};

}  // namespace

TEST_CASE_METHOD(Ruled, "who got less than forty of what was sought appeals, and nobody else") {
    CHECK(review(scenario, state).by == firm);
    state.index = 55'000;
    CHECK_FALSE(review(scenario, state).by.exists());
    state.index = 20'000;
    CHECK(review(scenario, state).by == SmallCourt::state);
}

TEST_CASE_METHOD(Ruled, "the chance to be reversed starts at 35 in 100") {
    CHECK(review(scenario, state).chance == 350'000);
}

TEST_CASE_METHOD(Ruled, "a finding that rests on a defeated card raises the chance by 8 in 100") {
    state.defeated.put(card(S7));
    const auto result = review(scenario, state);
    CHECK(result.fallen == 1);
    CHECK(result.chance == 430'000);
}

TEST_CASE_METHOD(Ruled, "leaving out the heaviest contrary card raises the chance by 8 in 100") {
    state.contrary = card(F3).at;
    CHECK(review(scenario, state).chance == 430'000);
}

TEST_CASE_METHOD(Ruled, "five supported findings lower the chance by 10 in 100, to the floor of 25") {
    state.upheld.put(card(S7));
    CHECK(review(scenario, state).all_supported);
    CHECK(review(scenario, state).chance == 250'000);
}

TEST_CASE_METHOD(Ruled, "finding an open fact for the side that had to show it raises the chance by 6 in 100") {
    // The burden is the firm's to show and open; found for the firm it went to its bearer.
    state.findings[burden.at] = Finding::Against;
    CHECK(review(scenario, state).open == 1);
    CHECK(review(scenario, state).chance == 410'000);
}
