// SPDX-License-Identifier: MIT
#include "workshop/jump.h"

#include "players/player.h"
#include "session/rules.h"
#include "session/sight.h"
#include "workshop/conditions.h"
#include "workshop/playback.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace allwrits {
namespace {

bool begins(std::span<const Event> events, StageId stage) {
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
        const auto* begun = std::get_if<Began>(&event);
        return begun != nullptr && begun->stage == stage;
    });
}

// Plays until the stage begins, every seat by its usual player, with the dice that a table would give it.
std::optional<Log> played_to(const Scenario& scenario, StageId stage, Playback::Start start) {
    Playback playback(scenario, std::move(start));
    if (begins(playback.log().opening.events, stage)) return std::move(playback).log();
    std::array<std::uint32_t, Limits::roles> made{};
    for (;;) {
        const auto acting = to_act(scenario, playback.state());
        if (acting.empty()) return std::nullopt;
        const auto seat = acting.front();
        const auto& role = scenario.roles[seat.at].id;
        const Errand errand{
            .step = playback.state().step,
            .sight = see(scenario, playback.state(), seat),
            .dice = playback.dice().child(fmt::format("player/{}/{}", role, made[seat.at]++))};
        const auto move = player_for(scenario, seat).play(scenario, errand);
        if (!playback.make({.seat = seat, .move = move})) return std::nullopt;
        if (begins(playback.log().records.back().events, stage)) return std::move(playback).log();
    }
}

}  // namespace

Result<Log> jump_to(const Scenario& scenario, const JumpWishes& wishes) {
    const auto& stage = scenario.stages[wishes.stage.at];
    const bool never = never_holds(stage.only_if);
    for (std::uint32_t nth = 0; nth < wishes.seeds && !never; ++nth) {
        auto log =
            played_to(scenario, wishes.stage,
                      {.seed = wishes.seed + nth, .variant = wishes.variant, .players = wishes.players});
        if (log) return std::move(*log);
    }
    Problem problem{.what = fmt::format("no play with seeds {} to {} came to stage '{}'", wishes.seed,
                                        wishes.seed + wishes.seeds - 1, stage.id)};
    if (never) problem.what = fmt::format("the condition of stage '{}' can never hold", stage.id);
    if (!stage.only_if.empty()) problem.hint = "it begins only if " + stage.only_if.text();
    return failure(problem);
}

}  // namespace allwrits
