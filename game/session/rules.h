// SPDX-License-Identifier: MIT
#pragma once

#include "base/dice.h"
#include "base/result.h"
#include "session/event.h"
#include "session/move.h"
#include "session/scenario.h"
#include "session/sight.h"
#include "session/state.h"

#include <vector>

namespace allwrits {

// What an opening fixes beyond the seed.
struct StartOptions {
    VariantId variant = {};      // None: drawn.
    bool person_judges = false;  // A person on the bench has no hidden order of values.
};

// The events that start a session: variant, bench, decks and the first decision.
Events start(const Scenario& scenario, const Dice& dice, const StartOptions& options = {});

// What would follow from a move, or why it may not be made. Changes nothing.
Result<Events, Refusal> decide(const Scenario& scenario, const State& state, const Submission& submission,
                               const Dice& dice);

// The seats that may act now: one, or while a stage is sealed all that have something left to hand in; none
// at the end.
std::vector<SeatId> to_act(const Scenario& scenario, const State& state);

// The decision that a seat has come to, or null.
const Decision* decision_of(const Scenario& scenario, const State& state, SeatId seat);

// All that a seat may do now, in an order that depends on what it may know alone: equal sights, equal moves.
void legal_moves(const Scenario& scenario, const Sight& sight, std::vector<Move>& into);

}  // namespace allwrits
