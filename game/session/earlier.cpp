// SPDX-License-Identifier: MIT
#include "session/earlier.h"

#include "session/apply.h"

#include <span>

namespace allwrits {
namespace {

void fold(std::span<const Event> events, State& into) {
    for (const auto& event : events) apply(into, event);
}

}  // namespace

State state_at_start(const Log& log) {
    State state{};
    fold(log.opening.events, state);
    return state;
}

State state_before_last_move(const Log& log, SeatId seat) {
    State state = state_at_start(log);
    State before = state;
    for (const auto number : path_to(log, log.tip)) {
        const auto& record = log.records[number - 1];
        if (record.seat == seat) before = state;
        fold(record.events, state);
    }
    return before;
}

}  // namespace allwrits
