// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/event.h"
#include "session/log.h"
#include "session/scenario.h"
#include "session/state.h"
#include "view/line.h"

#include <span>
#include <vector>

namespace allwrits {

// What one seat is told of a move: each event that it may know, in words, then one or two lines on what moved
// and why. `before` and `after` are the states around the events; they may be full states, since only what
// `seat` may see of them is put into words. A seat that does not exist hears what the public does. `figures`
// were logged beside the move.
void tell(const Scenario& scenario, const Catalogue& words, SeatId seat, const State& before,
          std::span<const Event> events, const State& after, std::vector<Line>& into,
          std::span<const LoggedFigure> figures = {});

}  // namespace allwrits
