// SPDX-License-Identifier: MIT
#pragma once

#include "session/move.h"
#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// A bench that may be sitting, and how likely that is, per million. No bench: a court without an order of
// values.
struct Possible {
    const Bench* bench = nullptr;
    std::int64_t share = 0;
};

// The bench itself where a seat may know it, else null.
const Bench* known_bench(const Scenario& scenario, const State& seen);

// Who may be sitting, by what the bench has done so far (Bayes): its first step, the exhibits it excluded,
// the cards that moved it, the first question it put. Together the shares make a million, but for rounding.
std::vector<Possible> possible_benches(const Scenario& scenario, const State& seen);

// Whether it is this bench's habit to take this step first.
bool is_habit(const Bench& bench, ChoiceId choice);

// The value that a bench ranks at a place, 0 the first.
ValueId value_at(const Bench& bench, std::uint8_t place);

// The first question names the bench's first value this often, per million, else its second (a choice of
// play).
constexpr std::uint32_t asks_of_first_value = 800'000;

// Of the questions that may be put, the one that concerns a value most: by the share of the pages behind that
// value on the factor (or among the cards of the slope), less how far the factor is from 0. Asks nothing if
// there is none.
Ask question_about(const Scenario& scenario, const State& seen, const Bench* bench, ValueId value,
                   const std::vector<Move>& open);

}  // namespace allwrits
