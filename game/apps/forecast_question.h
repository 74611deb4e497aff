// SPDX-License-Identifier: MIT
#pragma once

#include "apps/command_line.h"
#include "table/scenarios.h"
#include "base/result.h"
#include "record/shard.h"
#include "session/forecasting.h"
#include "session/state.h"

#include <string_view>
#include <vector>

namespace allwrits {

// What a command line asks of a scenario's model.
struct ForecastQuestion {
    State state = {};
    Supposing supposing = {};
    std::vector<ForecastHead::Asked> told = {};  // The same for people.
};

// The facts, order, terms, cards and exhibits as the line names them; the first name that is unknown is a
// Problem.
Result<ForecastQuestion> read_question(const Ready& ready, const ForecastCommand& command);

Result<OutcomeId> read_outcome(const Scenario& scenario, std::string_view id);

// The question with all that its page says. `futures` as asked for.
ForecastHead head_of(const Ready& ready, const ForecastQuestion& question, std::uint64_t futures);

}  // namespace allwrits
