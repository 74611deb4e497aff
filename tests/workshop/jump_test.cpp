// SPDX-License-Identifier: MIT
#include "workshop/jump.h"

#include "catch.h"
#include "record/chain.h"
#include "session/rules.h"
#include "shipped.h"
#include "workshop/small_play.h"

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

StageId stage_called(std::string_view id, const Scenario& scenario) {
    return StageId{place_in(List::Stages, id, scenario)};
}

// One person; computers on the other seats.
std::vector<std::string> person_at(const Scenario& scenario, std::string_view role) {
    std::vector<std::string> players;
    for (const auto& each : scenario.roles) {
        players.emplace_back(each.id == role ? "person" : each.side == Side::Bench ? "judge" : "counsel");
    }
    return players;
}

}  // namespace

TEST_CASE("a jump stands at the first moment of the stage, with the seats as wished") {
    const auto& of = shipped("san_bernardino_2016");
    const auto& scenario = *of.scenario;
    const std::string role = GENERATE("doj", "apple");
    const auto stage = stage_called(GENERATE("application", "briefs", "hearing", "ruling"), scenario);
    const auto log = jump_to(scenario, {.stage = stage, .players = person_at(scenario, role)});
    REQUIRE(log);
    const auto state = fold(*log, log->tip).value();
    CHECK(state.stage == stage.at);
    CHECK(state.pending_count == 0);
    CHECK(log->opening.players == person_at(scenario, role));

    Table table(of.scenario, of.words, *log);
    table.run_computers();
    const auto seat = SeatId{place_in(List::Roles, role, scenario)};
    CHECK((table.ended() || table.people_to_act() == std::vector<SeatId>{seat}));
}

TEST_CASE("a person who jumps to the bench has no hidden values") {
    const auto& of = shipped("san_bernardino_2016");
    const auto bench = of.scenario->roles[role_on(*of.scenario, Side::Bench).at].id;
    const auto log = jump_to(*of.scenario, {.stage = stage_called("hearing", *of.scenario),
                                            .players = person_at(*of.scenario, bench)});
    REQUIRE(log);
    CHECK(log->opening.person_judges);
    CHECK(fold(*log, log->tip)->bench == 0xFF);
}

TEST_CASE("a variant that is wished for is played") {
    const auto play = edited_play();
    for (std::uint16_t variant = 0; variant < 2; ++variant) {
        const auto log = jump_to(play.scenario, {.stage = stage_called("reply", play.scenario),
                                                 .variant = VariantId{variant},
                                                 .players = {"person", "counsel", "judge"}});
        REQUIRE(log);
        CHECK(fold(*log, log->tip)->variant == variant);
    }
}

TEST_CASE("a stage that depends on how it was played is looked for with one seed after the other") {
    const auto play = edited_play({
        {"trust - 2, warned = true", "trust - 2"},
        {R"(effect = "trust + 1")", R"x(effect = "warned = chance(0.3)")x"}});
    const auto storm = stage_called("storm", play.scenario);
            const std::vector<std::string> players{"person", "counsel", "judge"};
            std::uint32_t first = 0;
            for (std::uint64_t seed = 1; seed <= 40; ++seed) {
                const auto log =
                    jump_to(play.scenario, {.stage = storm, .seed = seed, .seeds = 1, .players = players});
                if (!log) continue;
                if (first == 0) first = static_cast<std::uint32_t>(seed);
                CHECK(log->opening.seed == seed);
            }
            REQUIRE(first != 0);
            const auto found =
                jump_to(play.scenario, {.stage = storm, .seed = 1, .seeds = 40, .players = players});
            REQUIRE(found);
            CHECK(found->opening.seed == first);
        }

        TEST_CASE("a stage that no play reaches is a problem, with its condition") {
            const auto play = edited_play();
            const auto never = jump_to(play.scenario, {.stage = stage_called("never", play.scenario)});
            REQUIRE_FALSE(never);
            CHECK(never.error().what == "the condition of stage 'never' can never hold");
            CHECK(never.error().hint == "it begins only if trust > 10");

    const auto dry = edited_play({
                {R"(only_if = "warned",)", R"x(only_if = "pleaded(oil)",)x"}});
    const auto storm =
        jump_to(dry.scenario, {.stage = stage_called("storm", dry.scenario), .seed = 5, .seeds = 3});
                    REQUIRE_FALSE(storm);
                    CHECK(storm.error().what == "no play with seeds 5 to 7 came to stage 'storm'");
                }

                TEST_CASE("a stage in which nobody acts is passed on the way, and counts as reached") {
                    const auto play =
                        edited_play({{R"(stage "storm" { "A storm", kind = "narrative", only_if = "warned",)",
                                      R"(stage "calm" { "Calm", kind = "narrative", say = "It is calm." }
                                     stage "storm" { "A storm", kind = "narrative", only_if = "warned",)"}});
                    const auto log = jump_to(play.scenario, {.stage = stage_called("calm", play.scenario)});
                    REQUIRE(log);
                    CHECK(fold(*log, log->tip)->stage > stage_called("calm", play.scenario).at);
                }
