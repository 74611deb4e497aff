// SPDX-License-Identifier: MIT
#include "session/rules.h"

#include "catch.h"
#include "flagship.h"
#include "session/options.h"
#include "session/court_in_session.h"

using namespace allwrits;

TEST_CASE_METHOD(CourtInSession, "a decision is proposed and changes nothing until it is applied") {
    const State before = state;
    const auto events = decide(scenario, state, {.seat = SmallCourt::state, .move = Choose{id_at<Choice>(full_relief)}}, dice);
    REQUIRE(events);
    CHECK(state == before);
    follow(*events);
    CHECK(state.taken.has(id_at<Choice>(full_relief)));
}

TEST_CASE_METHOD(CourtInSession, "the same move in the same state leads to the same events") {
    const Submission submission{.seat = SmallCourt::state, .move = Choose{id_at<Choice>(narrow_relief)}};
    const auto once = decide(scenario, state, submission, dice);
    const auto again = decide(scenario, state, submission, dice);
    REQUIRE(once);
    REQUIRE(again);
    CHECK(std::equal(once->all().begin(), once->all().end(), again->all().begin(), again->all().end()));
}

TEST_CASE_METHOD(CourtInSession, "a seat whose turn it is not is refused") {
    const auto events = decide(scenario, state, {.seat = firm, .move = Choose{id_at<Choice>(quiet)}}, dice);
    REQUIRE_FALSE(events);
    CHECK(events.error().key == "refusal.not_your_turn");
}

TEST_CASE_METHOD(CourtInSession, "a move that is not among the legal ones is refused") {
    const auto events = decide(scenario, state, {.seat = SmallCourt::state, .move = Choose{id_at<Choice>(quiet)}}, dice);
    REQUIRE_FALSE(events);
    CHECK(events.error().key == "refusal.not_open");
}

TEST_CASE_METHOD(CourtInSession, "an id beyond every list is refused, whatever the move") {
    const std::vector<Move> wild{Choose{ChoiceId{9999}}, Plead{ArgumentId{9999}}, Distinguish{9999}, Seek{EvidenceId{9999}},
                                 File{EvidenceId{9999}}, Find{FactorId{9999}}, Order{PackageId{9999}}, SetTerm{TermId{9999}, 9}};
    for (const auto& move : wild) CHECK_FALSE(decide(scenario, state, {.seat = SmallCourt::state, .move = move}, dice));
}

TEST_CASE_METHOD(CourtInSession, "in a sealed stage all may act at once, and nothing shows until the last is in") {
    reach_briefs();
    REQUIRE(to_act(scenario, state).size() == 2);
    const auto pleaded = state.pleaded;
    play(firm, Plead{card(F2)});
    play(firm, Pass{});
    CHECK(state.pleaded == pleaded);
    CHECK(see(scenario, state, SmallCourt::state).seen.pending_count == 0);

    while (decision_of(scenario, state, firm) != nullptr) play(firm, moves(firm).front());
    const auto briefs = state.stage;
    while (state.stage == briefs) play(SmallCourt::state, moves(SmallCourt::state).front());
    CHECK(state.pleaded.has(card(F2)));
}

TEST_CASE_METHOD(CourtInSession, "a card handed in under seal is not offered again and its pages are counted") {
    reach_briefs();
    REQUIRE(may(firm, Plead{card(F2)}));
    const auto left = pages(firm);
    play(firm, Plead{card(F2)});
    CHECK_FALSE(may(firm, Plead{card(F2)}));
    CHECK(pages(firm) == left);
    const auto other = see(scenario, state, SmallCourt::state);
    CHECK(other.seen.pending == std::array<Pending, Limits::pending>{});
}

TEST_CASE_METHOD(CourtInSession, "a card that costs more pages than are left is not offered") {
    reach_briefs();
    state.measures[scenario.roles[firm.at].pages.at] = 1500;
    CHECK_FALSE(may(firm, Plead{card(F2)}));
}

TEST_CASE_METHOD(CourtInSession, "odds may be any whole number of per cent, and no other") {
    while (decision_of(scenario, state, firm) == nullptr || decision_of(scenario, state, firm)->verb != Verb::Odds) {
        const auto seat = to_act(scenario, state).front();
        const auto* decision = decision_of(scenario, state, seat);
        if (seat == firm && decision->verb == Verb::Odds) break;
        play(seat, moves(seat).front());
    }
    CHECK(decide(scenario, state, {.seat = firm, .move = Odds{QuestionId{0}, 37}}, dice));
    CHECK_FALSE(decide(scenario, state, {.seat = firm, .move = Odds{QuestionId{0}, 101}}, dice));
    CHECK_FALSE(decide(scenario, state, {.seat = firm, .move = Odds{QuestionId{2}, 37}}, dice));
}

TEST_CASE_METHOD(CourtInSession, "a decision that offers nothing is passed over") {
    reach_briefs();
    // The firm holds nothing back, so nobody asks it whether to file.
    play(firm, Pass{});
    CHECK(decision_of(scenario, state, firm) == nullptr);
}

TEST_CASE("every session of random moves ends by itself, and the same seed and players lead to the same state") {
    const SmallCourt court;
    const CourtPlay playing{court.scenario, {{"state", find_player("random")->play}, {"firm", find_player("random")->play}, {"bench", find_player("random")->play}}};
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto end = playing.play(seed);
        CHECK(end.ended == 1);
        CHECK(end.ending == 0);
        CHECK(end.step < 1000);
        CHECK(hash_of(end) == hash_of(playing.play(seed)));
    }
}

TEST_CASE("different seeds deal different decks, benches and findings") {
    const SmallCourt court;
    Set<64> benches;
    std::vector<std::uint32_t> decks;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        State state{};
        const auto dealt = start(court.scenario, Dice(seed));
        for (const auto& event : dealt.all()) apply(state, event);
        benches.put(std::size_t{state.bench});
        decks.push_back(state.deck[0]);
    }
    CHECK(benches.size() == court.scenario.benches.size());
    std::sort(decks.begin(), decks.end());
    CHECK(std::adjacent_find(decks.begin(), decks.end()) == decks.end());
}

namespace {

// Sessions of the flagship by random players; `watch` sees every decision before it is taken.
void play_at_random(std::uint64_t sessions, const CourtPlay::Watch& watch) {
    const auto& scenario = *Flagship::read().scenario;
    const auto random = find_player("random")->play;
    const CourtPlay playing{scenario, {{"doj", random}, {"apple", random}, {"judge", random}}};
    for (std::uint64_t seed = 1; seed <= sessions; ++seed) playing.play(seed, watch);
}

}  // namespace

TEST_CASE("a card that fell is called the strongest against the ruling only where all against it fell") {
    const auto& scenario = *Flagship::read().scenario;
    int heaviest_fell = 0;
    play_at_random(60, [&](const State& state, const Errand& errand, const Move&) {
        const auto* decision = decision_of(scenario, state, errand.sight.seat);
        if (decision->verb != Verb::Reason || state.contrary != ArgumentId::none) return;
        const auto cards = contrary_cards(scenario, state);
        if (cards.empty()) return;
        const auto fell = [&](ArgumentId card) { return plain_standings(state).of(card) == Standing::Defeated; };
        const auto pages = [&](ArgumentId card) { return card_pages(scenario, state, card); };
        CHECK(is_strongest_contrary(scenario, state, cards.front()));
        bool fallen_is_heaviest = false;
        for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
            const auto card = id_at<Argument>(at);
            const bool theirs = scenario.arguments[at].role == scenario.arguments[cards.front().at].role;
            if (!theirs || !on_record(state, card)) continue;
            if (fell(cards.front())) CHECK(fell(card));
            if (fell(card) && !fell(cards.front())) CHECK_FALSE(is_strongest_contrary(scenario, state, card));
            fallen_is_heaviest = fallen_is_heaviest || (fell(card) && pages(card) > pages(cards.front()));
        }
        heaviest_fell += fallen_is_heaviest ? 1 : 0;
    });
    CHECK(heaviest_fell > 3);
}

TEST_CASE("what a bench may still mark keeps its order while it marks") {
    const auto& scenario = *Flagship::read().scenario;
    std::vector<Move> before;
    int compared = 0;
    play_at_random(30, [&](const State& state, const Errand& errand, const Move& made) {
        const auto* decision = decision_of(scenario, state, errand.sight.seat);
        if (decision->verb != Verb::Mark) return before.clear();
        std::vector<Move> now;
        legal_moves(scenario, errand.sight, now);
        // All of a list marked, the next comes up.
        if (!before.empty() && std::holds_alternative<Mark>(before.front())) {
            CHECK(now == before);
            ++compared;
        }
        before = now;
        std::erase(before, made);
    });
    CHECK(compared > 10);
}
