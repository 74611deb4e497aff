// SPDX-License-Identifier: MIT
#include "terminal/move_words.h"

#include "catch.h"
#include "session/rules.h"
#include "shipped.h"

#include <set>

using namespace allwrits;

namespace {

// All legal moves of each seat that may act, over some random sessions.
template <class Visit>
void each_set_of_moves(const Shipped& of, Visit visit) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        auto table = table_of(of, seed, all_random(of));
        while (const auto errand = table.errand()) {
            std::vector<Move> legal;
            legal_moves(*of.scenario, errand->sight, legal);
            visit(legal);
            const auto* random = find_player("random");
            REQUIRE(table.submit({.seat = errand->sight.seat, .move = random->play(*of.scenario, *errand)}));
        }
        REQUIRE(table.ended());
    }
}

}  // namespace

TEST_CASE("every legal move has one name, which finds it again") {
    const auto& of = shipped(GENERATE("san_bernardino_2016", "later_school_bells"));
    std::size_t sets = 0;
    each_set_of_moves(of, [&](const std::vector<Move>& legal) {
        ++sets;
        std::set<std::string> names;
        for (const auto& move : legal) {
            const auto name = name_of(move, *of.scenario);
            const bool is_new = names.insert(name).second;
            const bool found = move_named(name, *of.scenario, legal) == move;
            if (!is_new || !found) FAIL("the name '" << name << "' is not its move's alone");
        }
    });
    CHECK(sets > 10);
}

TEST_CASE("names are found in whatever case, with blanks as they come") {
    const auto& scenario = *shipped("later_school_bells").scenario;
    const std::vector<Move> legal{Plead{.argument = id_at<Argument>(0)}, Pass{}};
    CHECK(move_named("  Plead   STUDY ", scenario, legal) == legal[0]);
    CHECK(move_named("pass", scenario, legal) == legal[1]);
    CHECK_FALSE(move_named("plead buses", scenario, legal));
    CHECK_FALSE(move_named("", scenario, legal));
}

TEST_CASE("any whole per cent is a move where odds are asked") {
    const auto& scenario = *shipped("later_school_bells").scenario;
    const QuestionId question{0};
    const std::vector<Move> legal{Odds{question, 35}, Odds{question, 40}};
    CHECK(move_named("odds 37", scenario, legal) == Move{Odds{question, 37}});
    CHECK_FALSE(move_named("odds 101", scenario, legal));
    CHECK_FALSE(move_named("odds 3x", scenario, legal));
    CHECK_FALSE(move_named("odds -1", scenario, legal));
    CHECK_FALSE(move_named("odds 37", scenario, std::vector<Move>{Pass{}}));
}
