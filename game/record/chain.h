// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "session/log.h"
#include "session/state.h"

#include <cstdint>
#include <span>
#include <vector>

namespace allwrits {

// The states that a log goes through. Reader and writer both add each record here first, so that nothing is
// written which could not be read, and lost, doubled or moved lines show by the hash of the state after them.
class Chain {
public:
    // A State a record, 1 kB each; a session is 1,000 moves at most, and rewinds come on top.
    static constexpr std::uint32_t most_records = 20'000;

    static Result<Chain> of(const Opening& opening);
    static Result<Chain> of(const Log& log);

    std::uint32_t size() const { return static_cast<std::uint32_t>(states_.size() - 1); }
    // The state after a record; 0 is the opening. `number` is at most size().
    const State& after(std::uint32_t number) const { return states_[number]; }

    // Whether a record with this number and parent may come next.
    Result<void> fits(std::uint32_t number, std::uint32_t parent) const;
    // The state that a record leads to, if it fits and its hash agrees.
    Result<State> check(const Record& record) const;
    void add(const State& state) { states_.push_back(state); }

private:
    std::vector<State> states_ = {};
};

// The state after some events: they carry all that is needed, so neither Scenario nor dice are asked.
Result<State> folded(State state, std::span<const Event> events);

// The state at a record of a log, by its events alone; 0 is the opening. The opening and each record on the
// way there must lead to the state that it names; a mismatch says which.
Result<State> fold(const Log& log, std::uint32_t tip);

}  // namespace allwrits
