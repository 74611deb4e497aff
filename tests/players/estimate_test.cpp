// SPDX-License-Identifier: MIT
#include "players/small_court.h"

#include "catch.h"
#include "players/benches.h"
#include "players/estimate.h"
#include "players/orders.h"

#include <numeric>

using namespace allwrits;

namespace {

std::int64_t share_of(const std::vector<Possible>& possible, const Bench& bench) {
    for (const auto& one : possible) {
        if (one.bench == &bench) return one.share;
    }
    return -1;
}

State opening(const Scenario& scenario, std::uint64_t seed) {
    State state{};
    const auto events = start(scenario, Dice(seed));
    for (const auto& event : events.all()) apply(state, event);
    return state;
}

}  // namespace

TEST_CASE("counsel thinks all benches as likely as they are drawn until one has done something") {
    SmallCourt court;
    court.scenario.benches[2].weight = 2;
    const auto seen = see(court.scenario, opening(court.scenario, 1), SmallCourt::firm).seen;
    const auto possible = possible_benches(court.scenario, seen);
    CHECK(share_of(possible, court.scenario.benches[0]) == 250'000);
    CHECK(share_of(possible, court.scenario.benches[2]) == 500'000);
}

TEST_CASE("a step that is one bench's habit makes that bench likelier by what the habit is worth") {
    const SmallCourt court;
    auto seen = see(court.scenario, opening(court.scenario, 1), SmallCourt::firm).seen;
    seen.taken.put(id_at<Choice>(SmallCourt::show));
    const auto possible = possible_benches(court.scenario, seen);
    // 0.65 against twice 0.175.
    CHECK(share_of(possible, court.scenario.benches[1]) == Catch::Approx(650'000).margin(2000));
    CHECK(share_of(possible, court.scenario.benches[0]) == Catch::Approx(175'000).margin(2000));
}

TEST_CASE("a bench that keeps what its rule would exclude is another bench") {
    const SmallCourt court;
    auto seen = see(court.scenario, opening(court.scenario, 1), SmallCourt::firm).seen;
    const auto before = share_of(possible_benches(court.scenario, seen), court.scenario.benches[2]);
    seen.admitted.put(id_at<Evidence>(SmallCourt::letters));
    seen.weighed.put(id_at<Evidence>(SmallCourt::letters));
    CHECK(share_of(possible_benches(court.scenario, seen), court.scenario.benches[2]) < before / 4);
}

TEST_CASE("the bench knows itself, and a court without benches has one reader with no ranking") {
    SmallCourt court;
    const auto state = opening(court.scenario, 1);
    const auto own = possible_benches(court.scenario, see(court.scenario, state, SmallCourt::bench).seen);
    REQUIRE(own.size() == 1);
    CHECK(own.front().bench == &court.scenario.benches[state.bench]);
    court.scenario.benches.clear();
    const auto plain = possible_benches(court.scenario, state);
    REQUIRE(plain.size() == 1);
    CHECK(plain.front().bench == nullptr);
}

TEST_CASE("shares of the orders that may come make a whole") {
    const SmallCourt court;
    const auto sight = see(court.scenario, opening(court.scenario, 4), SmallCourt::state);
    const Estimate estimate(court.scenario, sight, Dice(4));
    std::int64_t sum = 0;
    for (const auto& likely : estimate.orders(sight.seen)) sum += likely.share;
    CHECK((sum > 999'900 && sum <= 1'000'000));
}

TEST_CASE("what leans further to a side is worth more to it and less to the other") {
    const SmallCourt court;
    const auto state = opening(court.scenario, 4);
    for (const auto seat : {SmallCourt::state, SmallCourt::firm}) {
        const auto sight = see(court.scenario, state, seat);
        const Estimate estimate(court.scenario, sight, Dice(4));
        const int sign = sign_of(court.scenario, seat);
        auto last = sign * estimate.worth(sight.seen);
        for (int step = 0; step < 12; ++step) {
            auto leaned = sight.seen;
            leaned.measures[court.scenario.factor_lean[SmallCourt::burden.at].at] += 250 * (step + 1);
            const auto now = sign * estimate.worth(leaned);
            CHECK(now > last);
            last = now;
        }
    }
}

TEST_CASE("where nobody will find, the order is expected by its worth alone") {
    SmallCourt court;
    const auto state = opening(court.scenario, 4);
    CHECK(findings_ahead(court.scenario, state) == FindingsAhead::ByBench);
    for (auto& decision : court.scenario.decisions) {
        if (decision.verb == Verb::Find) decision.only_if = court.formula("false");
    }
    CHECK(findings_ahead(court.scenario, state) == FindingsAhead::ByPlainLean);
    for (auto& stage : court.scenario.stages) stage.proposes_findings = false;
    CHECK(findings_ahead(court.scenario, state) == FindingsAhead::Nobody);
    const auto sight = see(court.scenario, state, SmallCourt::firm);
    const Estimate estimate(court.scenario, sight, Dice(4));
    // Two benches of three would have the wide order, the third the strict one.
    CHECK(estimate.index(sight.seen) == Catch::Approx((90'000 * 2 + 55'000) / 3).margin(200));
}
