// SPDX-License-Identifier: MIT
#include "session/carry.h"

#include "catch.h"
#include "session/court_in_session.h"

using namespace allwrits;

TEST_CASE_METHOD(CourtInSession, "an exhibit adds a page to the cards that it helps") {
    const auto before = card_pages(scenario, state, card(F1));
    file(firm, build, true);
    CHECK(card_pages(scenario, state, card(F1)) == before + 1000);
}

TEST_CASE_METHOD(CourtInSession, "an exhibit at half weight adds half a page, one kept out nothing") {
    const auto before = card_pages(scenario, state, card(F1));
    file(firm, build, true);
    const auto filed = state;
    carry(bench, Weigh{paper(build), Admission::Limit});
    CHECK(card_pages(scenario, state, card(F1)) == before + 500);
    state = filed;
    carry(bench, Weigh{paper(build), Admission::Exclude});
    CHECK(card_pages(scenario, state, card(F1)) == before);
    CHECK_FALSE(state.admitted.has(paper(build)));
}

TEST_CASE_METHOD(CourtInSession, "keeping out an exhibit strikes the card that had no other ground") {
    scenario.arguments[F1].grounds = {FactId{3}};
    scenario.evidence[build].readings[1].facts = {FactId{3}, FactId{4}};
    file(firm, build, true);
    auto twin = *this;
    carry(bench, Weigh{paper(build), Admission::Exclude});
    CHECK(state.struck.has(card(F1)));

    twin.scenario.arguments[F1].grounds = {FactId{3}, FactId{9}};
    twin.carry(bench, Weigh{paper(build), Admission::Exclude});
    CHECK_FALSE(twin.state.struck.has(card(F1)));
}

TEST_CASE_METHOD(CourtInSession, "an overclaim is struck the moment an exhibit shows it up, and costs three of credibility") {
    carry(SmallCourt::state, Plead{card(S2), 1});
    REQUIRE(on_record(state, card(S2)));
    file(firm, letters, true);
    CHECK_FALSE(on_record(state, card(S2)));
    CHECK(credibility(SmallCourt::state) == 4000);
}

TEST_CASE_METHOD(CourtInSession, "the same card without the overclaim survives the exhibit") {
    carry(SmallCourt::state, Plead{card(S2), 0});
    file(firm, letters, true);
    CHECK(on_record(state, card(S2)));
    CHECK(credibility(SmallCourt::state) == 7000);
}

TEST_CASE_METHOD(CourtInSession, "an overclaim that the record already shows up is not offered") {
    reach_briefs();
    file(firm, letters, true);
    for (const auto& move : moves(SmallCourt::state)) CHECK(move != Move{Plead{card(S2), 1}});
}

TEST_CASE_METHOD(CourtInSession, "filing what hurts oneself earns a point of credibility, filing what helps none") {
    file(SmallCourt::state, build, true);
    CHECK(credibility(SmallCourt::state) == 8000);
    file(SmallCourt::state, backup, false);
    CHECK(credibility(SmallCourt::state) == 8000);
}

TEST_CASE_METHOD(CourtInSession, "who holds an exhibit that another brings out loses two of credibility") {
    Draft draft(scenario, state, dice);
    draft.emit(Sought{.by = firm, .evidence = paper(backup), .reading = 0});
    state = draft.state();
    file(SmallCourt::state, backup, false);
    CHECK(credibility(firm) == 5000);
}

TEST_CASE_METHOD(CourtInSession, "distinguishing cuts their attack on one's own card") {
    REQUIRE(standing(S1) == Standing::Open);
    const auto attack = std::find_if(scenario.attacks.begin(), scenario.attacks.end(), [&](const Link& link) {
        return link.from == card(F1) && link.to == card(S1);
    });
    carry(SmallCourt::state, Distinguish{static_cast<std::uint16_t>(attack - scenario.attacks.begin())});
    CHECK(standing(S1) == Standing::Upheld);
    CHECK(standing(F1) == Standing::Defeated);
    CHECK(pages(SmallCourt::state) == 7000);
}

TEST_CASE_METHOD(CourtInSession, "a concession gives up the lightest card on the factor and earns a point of credibility") {
    carry(SmallCourt::state, Plead{card(S6)});
    carry(SmallCourt::state, Concede{burden});
    CHECK(state.struck.has(card(S6)));
    CHECK(on_record(state, card(S1)));
    CHECK(credibility(SmallCourt::state) == 8000);
    CHECK(state.concessions[SmallCourt::state.at] == 1);
}

TEST_CASE_METHOD(CourtInSession, "a memo that names a card not upheld earns two pages, a boast earns none") {
    carry(SmallCourt::state, Weakness{card(S1)});
    CHECK(pages(SmallCourt::state) == 11'000);
    carry(SmallCourt::state, Plead{card(S2)});
    const auto left = pages(SmallCourt::state);
    carry(SmallCourt::state, Weakness{card(S2)});
    CHECK(pages(SmallCourt::state) == left);
}

TEST_CASE_METHOD(CourtInSession, "yes to a hypothetical makes the other side's slope a page heavier") {
    carry(bench, Ask{.to = SmallCourt::state, .factor = burden, .kind = Inquiry::Hypothetical, .hypothetical = 0});
    const auto before = card_pages(scenario, state, card(F1));
    const auto own = card_pages(scenario, state, card(S2));
    carry(SmallCourt::state, Reply{1});
    CHECK(card_pages(scenario, state, card(F1)) == before + 1000);
    CHECK(card_pages(scenario, state, card(S2)) == own);
}

TEST_CASE_METHOD(CourtInSession, "no to a hypothetical costs a page, and puts the card out of reach") {
    carry(bench, Ask{.to = SmallCourt::state, .factor = burden, .kind = Inquiry::Hypothetical, .hypothetical = 0});
    carry(SmallCourt::state, Reply{0});
    CHECK(card_pages(scenario, state, card(S1)) == 1000);
    CHECK(standing(S1) == Standing::Upheld);
    CHECK(standing(F1) == Standing::Defeated);
}

TEST_CASE_METHOD(CourtInSession, "the bench moves a burden to the side it looks at") {
    REQUIRE(state.bears[burden.at] == firm.at);
    carry(bench, Ask{.to = SmallCourt::state, .factor = burden, .kind = Inquiry::Burden});
    CHECK(state.bears[burden.at] == SmallCourt::state.at);
}

TEST_CASE_METHOD(CourtInSession, "asked for what it has not seen, the bench gets what is held, or learns that nothing is") {
    carry(bench, Ask{.to = firm, .factor = burden, .kind = Inquiry::Unseen});
    CHECK(credibility(firm) == 8000);

    Draft draft(scenario, state, dice);
    draft.emit(Sought{.by = SmallCourt::state, .evidence = paper(build), .reading = 1});
    state = draft.state();
    carry(bench, Ask{.to = SmallCourt::state, .factor = burden, .kind = Inquiry::Unseen});
    CHECK(state.admitted.has(paper(build)));
    CHECK(credibility(SmallCourt::state) == 5000);
}

TEST_CASE_METHOD(CourtInSession, "an exhibit says the same whoever asks and however often") {
    for (const auto seat : {SmallCourt::state, firm, bench}) {
        Draft draft(scenario, state, dice);
        draw_exhibit(draft, seat, paper(letters));
        Draft again(scenario, state, dice);
        draw_exhibit(again, firm, paper(letters));
        CHECK(draft.state().second_reading == again.state().second_reading);
    }
}
