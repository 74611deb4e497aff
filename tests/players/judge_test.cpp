// SPDX-License-Identifier: MIT
#include "players/small_court.h"

#include "catch.h"
#include "players/benches.h"
#include "players/judge.h"
#include "players/orders.h"
#include "session/lean.h"
#include "session/options.h"

#include <algorithm>
#include <array>

using namespace allwrits;

namespace {

Errand judge_errand(const Scenario& scenario, const State& state, std::uint64_t seed) {
    return {.step = state.step,
            .sight = see(scenario, state, SmallCourt::bench),
            .dice = Dice(seed).child("judge")};
}

// A ruling about to be made on findings that all go one way.
State all_found(const Scenario& scenario, Finding finding) {
    State state{};
    state.measures[scenario.court.ceiling.at] = 100'000;
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) state.findings[at] = finding;
    return state;
}

PackageId ordered(const Scenario& scenario, const State& state, const Bench& bench) {
    std::vector<Move> open;
    order_options(scenario, state, Decision{}, open);
    return order_from(scenario, state, &bench, prospects(scenario, state), menu(scenario, state, open));
}

}  // namespace

TEST_CASE("the first step follows the bench's habit about as often as the scenario says") {
    const SmallCourt court;
    const auto [start_state, first] = CourtPlay{court.scenario}.until(1, SmallCourt::bench, Verb::Choose);
    for (std::size_t bench = 0; bench < court.scenario.benches.size(); ++bench) {
        State state = start_state;
        state.bench = static_cast<std::uint8_t>(bench);
        int kept = 0;
        std::array<int, 7> taken{};
        for (std::uint64_t seed = 0; seed < 2000; ++seed) {
            const auto move = play_judge(court.scenario, judge_errand(court.scenario, state, seed));
            const auto choice = std::get<Choose>(move).choice;
            ++taken[choice.at];
            kept += is_habit(court.scenario.benches[bench], choice) ? 1 : 0;
        }
        CHECK((kept > 1220 && kept < 1380));  // 1,300, and 3.7 deviations either way.
        for (const auto step : {SmallCourt::grant, SmallCourt::show, SmallCourt::hear})
            CHECK(taken[step] > 250);
    }
}

TEST_CASE("findings follow the bench's own reading where the plain one says otherwise") {
    const SmallCourt court;
    int departed = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto end = CourtPlay{court.scenario}.play(seed);
        const auto own = leans(court.scenario, end, &court.scenario.benches[end.bench]);
        const auto plain = leans(court.scenario, end, nullptr);
        for (std::size_t at = 0; at < court.scenario.factors.size(); ++at) {
            const auto factor = id_at<Factor>(at);
            const auto finding = finding_of(court.scenario, factor, own[at]);
            CHECK(end.findings[at] == finding);
            if (finding != finding_of(court.scenario, factor, plain[at])) ++departed;
        }
    }
    CHECK(departed > 5);
}

TEST_CASE("a person's seat that a computer takes over is judged by the plain reading") {
    const SmallCourt court;
    const CourtPlay table{.scenario = court.scenario, .person_judges = true};
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto end = table.play(seed);
        const auto plain = leans(court.scenario, end, nullptr);
        for (std::size_t at = 0; at < court.scenario.factors.size(); ++at) {
            CHECK(end.findings[at] == finding_of(court.scenario, id_at<Factor>(at), plain[at]));
        }
    }
}

TEST_CASE("the order is of most worth to the bench among those that the findings carry") {
    const SmallCourt court;
    const auto& scenario = court.scenario;
    const auto& protector = scenario.benches[0];
    const auto& guardian = scenario.benches[1];
    const auto granted = all_found(scenario, Finding::For);
    CHECK(ordered(scenario, granted, protector) == id_at<Package>(SmallCourt::wide));
    // 150 people a lead: the wide order brings twice the leads, but exposes too many for them.
    CHECK(ordered(scenario, granted, guardian) == id_at<Package>(SmallCourt::strict));
    CHECK(ordered(scenario, all_found(scenario, Finding::Against), protector) ==
          id_at<Package>(SmallCourt::deny));
}

TEST_CASE("an offer near to the bench's best order is taken, one far from it is not") {
    SmallCourt court;
    const auto& protector = court.scenario.benches[0];
    auto state = all_found(court.scenario, Finding::For);
    state.offers[SmallCourt::firm.at] = SmallCourt::strict + 1;
    CHECK(ordered(court.scenario, state, protector) == id_at<Package>(SmallCourt::wide));
    court.scenario.packages[SmallCourt::wide].exposed = 16'000;  // Worth 11,000 beside 10,500.
    CHECK(ordered(court.scenario, state, protector) == id_at<Package>(SmallCourt::strict));
    state.offers[SmallCourt::firm.at] = 0;
    CHECK(ordered(court.scenario, state, protector) == id_at<Package>(SmallCourt::wide));
}

TEST_CASE("offers that meet are ordered whatever the findings") {
    const SmallCourt court;
    auto state = all_found(court.scenario, Finding::Against);
    state.offers[SmallCourt::state.at] = state.offers[SmallCourt::firm.at] = SmallCourt::strict + 1;
    CHECK(ordered(court.scenario, state, court.scenario.benches[0]) == id_at<Package>(SmallCourt::strict));
}

TEST_CASE("exhibits are excluded, limited or admitted by how far they can be relied on") {
    const SmallCourt court;
    std::array<int, 3> seen{};
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        CourtPlay{court.scenario}.play(seed, [&](const State& state, const Errand&, const Move& move) {
            const auto* weigh = std::get_if<Weigh>(&move);
            if (weigh == nullptr) return;
            const auto reliability = court.scenario.evidence[weigh->evidence.at].reliability;
            auto expected = reliability < 700 ? Admission::Limit : Admission::Admit;
            if (reliability < court.scenario.benches[state.bench].excludes_under)
                expected = Admission::Exclude;
            CHECK(weigh->how == expected);
            ++seen[static_cast<std::size_t>(weigh->how)];
        });
    }
    for (const auto count : seen) CHECK(count > 0);
}

TEST_CASE("the reasons name the heaviest contrary card and meet it with one that stands") {
    const SmallCourt court;
    int met = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto end = CourtPlay{court.scenario}.play(seed);
        const auto contrary = contrary_cards(court.scenario, end);
        REQUIRE(!contrary.empty());
        CHECK(end.contrary == contrary.front().at);
        if (end.met_by == ArgumentId::none) continue;
        ++met;
        const ArgumentId by{end.met_by};
        const auto now = standings(debate_on_record(court.scenario, end, &court.scenario.benches[end.bench]));
        CHECK(court.scenario.attackers_of[end.contrary].has(by));
        CHECK(now.of(by) != Standing::Defeated);
    }
    CHECK(met > 10);
}

TEST_CASE("the first question mostly concerns the value that the bench puts first") {
    const SmallCourt court;
    int asked = 0;
    for (std::uint64_t start = 0; start < 12; ++start) {
        const auto [state, errand] = CourtPlay{court.scenario}.until(start, SmallCourt::bench, Verb::Ask);
        const auto& bench = court.scenario.benches[state.bench];
        std::vector<Move> open;
        legal_moves(court.scenario, errand.sight, open);
        const auto of_first =
            question_about(court.scenario, errand.sight.seen, &bench, value_at(bench, 0), open);
        const auto of_second =
            question_about(court.scenario, errand.sight.seen, &bench, value_at(bench, 1), open);
        if (of_first == of_second) continue;
        ++asked;
        int firsts = 0;
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const auto move = play_judge(court.scenario, judge_errand(court.scenario, state, seed));
            if (move == Move{of_first}) ++firsts;
            if (move != Move{of_first}) CHECK(move == Move{of_second});
        }
        CHECK((firsts > 365 && firsts < 435));  // 400, and 3.9 deviations either way.
    }
    CHECK(asked > 0);
}

TEST_CASE("the judge orders an exhibit on the nearest factor alone, and else saves its days") {
    const SmallCourt court;
    int sought = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto [state, errand] = CourtPlay{court.scenario}.until(seed, SmallCourt::bench, Verb::Seek);
        const auto move = play_judge(court.scenario, errand);
        const auto* seek = std::get_if<Seek>(&move);
        if (seek == nullptr) {
            CHECK(move == Move{Pass{}});
            continue;
        }
        ++sought;
        const auto lean = leans(court.scenario, errand.sight.seen, &court.scenario.benches[state.bench]);
        CHECK(court.scenario.evidence[seek->evidence.at].factor ==
              closest_first(court.scenario, lean).front());
    }
    CHECK(sought > 10);
}
