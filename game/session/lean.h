// SPDX-License-Identifier: MIT
#pragma once

#include "argument/debate.h"
#include "argument/standing.h"
#include "session/scenario.h"
#include "session/state.h"

#include <array>
#include <cstdint>

namespace allwrits {

// How far each factor of the court leans, reckoned from the cards on the record. All in thousandths of a
// page; plus is the side For, minus the side Against. Whole numbers throughout, rounded towards 0 at each
// product.
using Leans = std::array<std::int64_t, Limits::factors>;

// A card is on the record once pleaded and until struck or conceded.
bool on_record(const State& state, ArgumentId argument);

// The record as a debate: live attacks, less what distinctions cut and what an answer put out of reach. With
// a bench, an attack also fails where that bench ranks the attacked value Court::value_gap or more places
// above the attacker's.
Debate debate_on_record(const Scenario& scenario, const State& state, const Bench* bench);

// What a card weighs, given how it stands: (share x pages + support) x rank x credibility. Without a bench
// all values rank alike.
std::int64_t card_weight(const Scenario& scenario, const State& state, const Standings& now,
                         ArgumentId argument, const Bench* bench);

// Pages of a card before its standing counts: its own, what exhibits and answers added, and what boldness
// adds.
std::int64_t card_pages(const Scenario& scenario, const State& state, ArgumentId argument);

// The plain reading (bench null), which everybody may see, or one bench's own.
Leans leans(const Scenario& scenario, const State& state, const Bench* bench);

// The finding that a lean carries by the factor's own rule.
Finding finding_of(const Scenario& scenario, FactorId factor, std::int64_t lean);

// The factors in order of how near 0 they lean; equals in the scenario's order. Ends with non-existing ids.
std::array<FactorId, Limits::factors> closest_first(const Scenario& scenario, const Leans& leans);

// The role's heaviest card on record for a factor by a reading, or none; the lightest likewise by pages.
ArgumentId heaviest_card(const Scenario& scenario, const State& state, const Standings& now, FactorId factor,
                         RoleId role, const Bench* bench);
ArgumentId lightest_card(const Scenario& scenario, const State& state, FactorId factor, RoleId role);

// The standings that State holds: the plain reading as of the last event.
inline Standings plain_standings(const State& state) {
    return {.upheld = state.upheld, .defeated = state.defeated};
}

}  // namespace allwrits
