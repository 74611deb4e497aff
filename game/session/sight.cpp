// SPDX-License-Identifier: MIT
#include "session/sight.h"

namespace allwrits {
namespace {

bool may_see(std::uint32_t seen_by, SeatId seat) {
    if (!seat.exists()) return seen_by == every_role;
    return ((seen_by >> seat.at) & 1U) != 0;
}

void blank_exhibits(State& seen, SeatId seat) {
    for (std::size_t at = 0; at < Limits::evidence; ++at) {
        const bool own = seat.exists() && seen.known[seat.at].has(at);
        if (own || seen.admitted.has(at) || seen.excluded.has(at)) continue;
        seen.drawn.drop(at);
        seen.second_reading.drop(at);
    }
    for (std::size_t role = 0; role < seen.known.size(); ++role) {
        if (role != seat.at) seen.known[role] = {};
    }
}

// What others handed in under seal, and how far they are in doing so; that they are not done yet may be seen.
void blank_sealed(State& seen, SeatId seat) {
    std::array<Pending, Limits::pending> own{};
    std::uint16_t count = 0;
    for (std::size_t k = 0; k < seen.pending_count; ++k) {
        if (seen.pending[k].seat == seat.at) own[count++] = seen.pending[k];
    }
    seen.pending = own;
    seen.pending_count = count;
    for (std::size_t role = 0; role < seen.at.size(); ++role) {
        if (role == seat.at) continue;
        if (seen.at[role] != State::nobody) seen.at[role] = 0;
        seen.made[role] = 0;
    }
}

void blank_named(const Scenario& scenario, State& seen, SeatId seat) {
    for (std::size_t at = 0; at < scenario.measures.size(); ++at) {
        if (!may_see(scenario.measures[at].seen_by, seat)) seen.measures[at] = 0;
    }
    for (std::size_t at = 0; at < scenario.flags.size(); ++at) {
        if (!may_see(scenario.flags[at].seen_by, seat)) seen.flags.drop(at);
    }
    for (std::size_t at = 0; at < scenario.incidents.size(); ++at) {
        if (!may_see(scenario.incidents[at].seen_by, seat)) seen.happened.drop(at);
    }
}

}  // namespace

Sight see(const Scenario& scenario, const State& state, SeatId seat) {
    Sight sight{.seat = seat, .seen = state};
    auto& seen = sight.seen;
    blank_exhibits(seen, seat);
    blank_sealed(seen, seat);
    blank_named(scenario, seen, seat);
    // How many moves others made would tell whether they were asked about something: the seat's own place
    // must do.
    const std::uint32_t made = seat.exists() ? seen.made[seat.at] : 0;
    seen.step = 1024U * seen.stage + 32U * (seat.exists() ? seen.at[seat.at] : 0U) + made;
    for (std::size_t role = 0; role < seen.deck.size(); ++role) {
        if (role == seat.at) continue;
        seen.deck[role] = 0;
        seen.style[role] = 0;
    }
    const bool bench = seat.exists() && scenario.roles[seat.at].side == Side::Bench;
    if (!bench && seen.signed_ == 0) seen.bench = State::nobody;
    return sight;
}

}  // namespace allwrits
