// SPDX-License-Identifier: MIT
#include "workshop/test_runner.h"

#include "catch.h"
#include "shipped.h"

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

const Scenario& bells() { return *shipped("later_school_bells").scenario; }
const Test& written_test() { return shipped("later_school_bells").tests.front(); }

}  // namespace

TEST_CASE("the shipped scenarios pass their own tests") {
    for (const auto& name : shipped_names()) {
        for (const auto& test : shipped(name).tests) {
            INFO(name << ": " << test.id);
            const auto outcome = run_test(*shipped(name).scenario, test);
            INFO(outcome.why);
            CHECK(outcome.passed);
        }
    }
}

TEST_CASE("a test that comes out otherwise says how, and what was played") {
    auto test = written_test();
    test.ending = id_at<Ending>(bells().endings.size() - 1);
    const auto outcome = run_test(bells(), test);
    CHECK_FALSE(outcome.passed);
    CHECK_THAT(outcome.why, ContainsSubstring("it came out as 'adopted', not as '"));
    CHECK(std::count(outcome.play.begin(), outcome.play.end(), "pro study") == 1);
    CHECK(std::count(outcome.play.begin(), outcome.play.end(), "pro held") == 1);
    for (const auto& move : outcome.play) CHECK_THAT(move, !ContainsSubstring("move of kind"));
}

TEST_CASE("a move that is never open fails the test") {
    auto test = written_test();
    test.play = {"study", "buses"};  // The other side's card.
    CHECK_THAT(run_test(bells(), test).why, ContainsSubstring("'buses' never was open to be played by pro (it is a card of con)"));
}
