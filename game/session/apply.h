// SPDX-License-Identifier: MIT
#pragma once

#include "session/event.h"
#include "session/state.h"

namespace allwrits {

// Writes one event into a state. The only function that does, and it cannot fail: an id beyond a list's end
// (a damaged log that got past its checksums) changes nothing.
void apply(State& state, const Event& event);

}  // namespace allwrits
