// SPDX-License-Identifier: MIT
#include "record/chain.h"
#include "catch.h"
#include "record/small_journal.h"

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a log folds to the state that was played, without a scenario") {
    const auto session = played();
    const auto state = fold(session.log, 5);
    REQUIRE(state);
    CHECK(hash_of(*state) == session.log.records[4].state_after);
    CHECK(state->signed_ == 1);
    CHECK(hash_of(fold(session.log, 0).value()) == session.log.opening.state_after);
}

TEST_CASE("a record that does not lead to its state is named") {
    auto session = played();
    session.log.records[2].state_after ^= 1;
    CHECK(fold(session.log, 2));  // On the other branch.
    for (const std::uint32_t tip : {3U, 4U, 5U}) {
        const auto state = fold(session.log, tip);
        REQUIRE_FALSE(state);
        CHECK_THAT(state.error().what, ContainsSubstring("record 3 does not lead"));
    }
}

TEST_CASE("an opening that does not lead to its state is told") {
    auto session = played();
    session.log.opening.events.pop_back();
    const auto state = fold(session.log, 1);
    REQUIRE_FALSE(state);
    CHECK_THAT(state.error().what, ContainsSubstring("the opening does not lead"));
}

TEST_CASE("a record that is not there cannot be folded to") {
    auto session = played();
    CHECK_FALSE(fold(session.log, 6));
    session.log.records[3].parent = 4;
    CHECK_FALSE(fold(session.log, 5));
}
