// SPDX-License-Identifier: MIT
#include "session/lean.h"

#include "catch.h"
#include "session/court_in_session.h"
#include "session/slots.h"

using namespace allwrits;

// On file: S-1 (2 pages) and F-1 (3) on burden, which attack each other, so both are open. Credibility 7 weighs 1.

TEST_CASE_METHOD(CourtInSession, "an open card weighs half its pages") {
    CHECK(card_weight(scenario, state, plain_standings(state), card(S1), nullptr) == 1000);
    CHECK(card_weight(scenario, state, plain_standings(state), card(F1), nullptr) == 1500);
}

TEST_CASE_METHOD(CourtInSession, "a card that a standing card attacks weighs nothing, and what it attacked stands") {
    carry(SmallCourt::state, Plead{card(S2)});
    REQUIRE(standing(F1) == Standing::Defeated);
    CHECK(card_weight(scenario, state, plain_standings(state), card(F1), nullptr) == 0);
    CHECK(standing(S1) == Standing::Upheld);
}

TEST_CASE_METHOD(CourtInSession, "an upheld supporter adds half a page to an upheld card") {
    carry(SmallCourt::state, Plead{card(S2)});
    REQUIRE(standing(S1) == Standing::Upheld);
    CHECK(card_weight(scenario, state, plain_standings(state), card(S2), nullptr) == 3500);
}

TEST_CASE_METHOD(CourtInSession, "credibility multiplies a side's weight: 4 of 10 by 0.85, 10 by 1.15") {
    const auto now = plain_standings(state);
    state.measures[scenario.roles[firm.at].credibility.at] = 4000;
    CHECK(card_weight(scenario, state, now, card(F1), nullptr) == 1275);
    state.measures[scenario.roles[firm.at].credibility.at] = 10000;
    CHECK(card_weight(scenario, state, now, card(F1), nullptr) == 1725);
}

TEST_CASE_METHOD(CourtInSession, "a bench weighs its first value 1.2 times and its second 1.1 times") {
    const auto& protector = scenario.benches[0];  // safety, law, privacy
    const auto now = plain_standings(state);
    CHECK(card_weight(scenario, state, now, card(S3), &protector) == 1200);
    CHECK(card_weight(scenario, state, now, card(S1), &protector) == 1100);
}

TEST_CASE_METHOD(CourtInSession, "a bench does not count an attack on a value that it ranks far above the attacker's") {
    const auto& guardian = scenario.benches[1];  // privacy, law, safety: two places are its gap
    carry(SmallCourt::state, Plead{card(S2)});
    // S-2 promotes safety and F-1 privacy: to the guardian the attack fails, and only S-1's remains.
    CHECK(standings(debate_on_record(scenario, state, nullptr)).of(card(F1)) == Standing::Defeated);
    CHECK(standings(debate_on_record(scenario, state, &guardian)).of(card(F1)) == Standing::Open);
}

TEST_CASE_METHOD(CourtInSession, "a factor's lean is the side For less the side Against, and what was asked for") {
    const auto lean = leans(scenario, state, nullptr);
    CHECK(lean[burden.at] == 1000 - 1500);
    carry(SmallCourt::state, Choose{id_at<Choice>(narrow_relief)});
    CHECK(leans(scenario, state, nullptr)[burden.at] == 1000 - 1500 + 750);
}

TEST_CASE_METHOD(CourtInSession, "a fact needs a page of lean; a right goes by the sign, and at nought against the order") {
    CHECK(finding_of(scenario, burden, 1000) == Finding::For);
    CHECK(finding_of(scenario, burden, 999) == Finding::NotShown);
    CHECK(finding_of(scenario, burden, -1000) == Finding::Against);
    CHECK(finding_of(scenario, rights, 1) == Finding::For);
    CHECK(finding_of(scenario, rights, 0) == Finding::Against);
}

TEST_CASE_METHOD(CourtInSession, "a point not shown goes against whoever has to show it") {
    state.findings[burden.at] = Finding::NotShown;
    CHECK(side_of(scenario, state, burden) == 1);
    state.bears[burden.at] = static_cast<std::uint8_t>(SmallCourt::state.at);
    CHECK(side_of(scenario, state, burden) == -1);
}
