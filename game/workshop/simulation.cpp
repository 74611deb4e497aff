// SPDX-License-Identifier: MIT
#include "workshop/simulation.h"

#include "base/hash.h"
#include "base/names.h"
#include "session/apply.h"
#include "session/rules.h"
#include "session/sight.h"

#include <array>
#include <fmt/format.h>

namespace allwrits {
namespace {

// The rules end a session at 1,000 moves; a scenario that gets beyond them is stuck.
constexpr std::uint32_t most_moves = 1100;

void fold_into(State& state, const Events& events) {
    for (const auto& event : events.all()) apply(state, event);
}

}  // namespace

Result<Cast> cast_of(const Scenario& scenario, const std::vector<std::string>& names) {
    if (names.size() > scenario.roles.size()) {
        return failure(
            Problem{.what = fmt::format("{} players for {} seats", names.size(), scenario.roles.size())});
    }
    Cast cast;
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        const auto name = at < names.size() ? names[at] : std::string{};
        const auto* player = name.empty() ? &player_for(scenario, id_at<Role>(at)) : find_player(name);
        if (player == nullptr) {
            std::vector<std::string> known;
            for (const auto& each : players()) known.emplace_back(each.name);
            return failure(Problem{.what = fmt::format("no computer player is called '{}'", name),
                                   .hint = name_hint(name, known)});
        }
        cast.push_back(player);
    }
    return cast;
}

Cast all_played_by(const Scenario& scenario, std::string_view name) {
    return Cast(scenario.roles.size(), find_player(name));
}

Simulated simulate(const Scenario& scenario, const Cast& cast, std::uint64_t seed, VariantId variant,
                   const Observer& observer) {
    const Dice dice(seed);
    Simulated session;
    auto& state = session.last;
    const auto fold_trace = [&] { session.trace = mix(session.trace ^ hash_of(state)); };
    fold_into(state, start(scenario, dice, {.variant = variant}));
    fold_trace();
    std::array<std::uint32_t, Limits::roles> made{};
    while (state.ended == 0) {
        const auto acting = to_act(scenario, state);
        if (acting.empty() || session.moves >= most_moves) {
            session.end = Simulated::End::Stuck;
            return session;
        }
        const auto seat = acting.front();
        const auto own =
            dice.child("player/" + scenario.roles[seat.at].id + "/" + std::to_string(made[seat.at]++));
        const Errand errand{.step = state.step, .sight = see(scenario, state, seat), .dice = own};
        const auto move = cast[seat.at]->play(scenario, errand);
        const auto events = decide(scenario, state, {.seat = seat, .move = move}, dice);
        if (!events) {
            session.end = Simulated::End::Refused;
            return session;
        }
        if (observer) observer({.before = state, .errand = errand, .move = move, .events = *events});
        fold_into(state, *events);
        fold_trace();
        ++session.moves;
    }
    return session;
}

}  // namespace allwrits
