// SPDX-License-Identifier: MIT
#pragma once

#include "session/event.h"
#include "session/log.h"
#include "session/scenario.h"
#include "session/state.h"

#include <span>
#include <vector>

namespace allwrits {

// What a session shows of its forecast beside a move, to be kept with it as numbers, so that whoever reads
// the log again reckons nothing anew: at the start of a stage, of each ledger ("ledger/leads/chance" and so
// on); in the aftermath, of each epilogue in what share of futures it is so ("share/vendor"). `before` is the
// state that the events start from.
std::vector<LoggedFigure> figures_to_log(const Scenario& scenario, const State& before,
                                         std::span<const Event> events);

// The figure of a name, or null.
const LoggedFigure* find_figure(std::span<const LoggedFigure> figures, std::string_view name);

}  // namespace allwrits
