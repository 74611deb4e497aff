// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/pondering.h"
#include "players/small_court.h"

#include <atomic>
#include <thread>

using namespace allwrits;

namespace {

std::atomic<int> begun = 0, stopped = 0, ended = 0;
std::atomic<bool> let_go = false;

constexpr auto long_enough = std::chrono::minutes(1);

// Thinks until it is told to stop, and then until it is let go; for ever only if nobody ever does either.
Move stubborn(const Scenario&, const Errand& errand) {
    ++begun;
    while (!errand.unwanted() && !let_go) std::this_thread::yield();
    if (errand.unwanted()) ++stopped;
    const auto given_up = std::chrono::steady_clock::now() + long_enough;
    while (!let_go && std::chrono::steady_clock::now() < given_up) std::this_thread::yield();
    ++ended;
    return Pass{};
}

}  // namespace

TEST_CASE("a thought that is dropped is told to stop, and holds nobody up while it does") {
    begun = stopped = ended = 0;
    let_go = false;
    SmallCourt court;
    const auto scenario = std::make_shared<const Scenario>(court.scenario);
    {
        Pondering pondering;
        pondering.begin(scenario, stubborn, {});
        while (begun == 0) std::this_thread::yield();
        pondering.drop();
        CHECK_FALSE(pondering.under_way());
        // It is told, and still at it: it ends only when it is let go.
        while (stopped == 0 && ended == 0) std::this_thread::yield();
        CHECK(ended == 0);
        CHECK_FALSE(pondering.answer_by(std::chrono::steady_clock::now()));
        let_go = true;
    }
    CHECK(stopped == 1);
}

TEST_CASE("what was thought before a drop is not what comes after it") {
    let_go = true;
    SmallCourt court;
    const auto scenario = std::make_shared<const Scenario>(court.scenario);
    const Player signs = [](const Scenario&, const Errand&) { return Move{Sign{}}; };
    const Player passes = [](const Scenario&, const Errand&) { return Move{Pass{}}; };
    Pondering pondering;
    pondering.begin(scenario, signs, {});
    pondering.drop();
    pondering.begin(scenario, passes, {});
    CHECK(pondering.answer_by(std::chrono::steady_clock::now() + long_enough) == Move{Pass{}});
    CHECK_FALSE(pondering.under_way());
}
