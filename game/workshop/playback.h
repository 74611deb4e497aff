// SPDX-License-Identifier: MIT
#pragma once

#include "base/dice.h"
#include "base/result.h"
#include "session/log.h"
#include "session/move.h"
#include "session/recording.h"
#include "session/scenario.h"
#include "session/state.h"

#include <utility>

namespace allwrits {

// A log as it is made, move by move: the same records that a table makes, without people, words and views.
class Playback {
public:
    using Start = Beginning;

    // The scenario must outlive it.
    Playback(const Scenario& scenario, Start start);

    const State& state() const { return state_; }
    const Dice& dice() const { return dice_; }
    const Log& log() const& { return log_; }
    Log log() && { return std::move(log_); }

    Result<void, Refusal> make(const Submission& submission);

private:
    const Scenario& scenario_;
    Dice dice_;
    Log log_ = {};
    State state_ = {};
};

}  // namespace allwrits
