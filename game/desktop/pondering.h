// SPDX-License-Identifier: MIT
#pragma once

#include "players/player.h"

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace allwrits {

// A computer player who thinks on a thread of its own, one thought at a time. All that a thought reads is its
// own, so that play may go on, or back, without it.
class Pondering {
public:
    Pondering() = default;
    Pondering(const Pondering&) = delete;
    Pondering& operator=(const Pondering&) = delete;
    // Waits for thoughts that were dropped: each is told to stop, and needs a few milliseconds for that.
    ~Pondering() { drop(); }

    // `player` null: one whom this program does not have, who passes.
    void begin(std::shared_ptr<const Scenario> scenario, Player player, Errand errand);
    bool under_way() const { return thought_.valid(); }
    // What was thought, once, if it is there by then.
    std::optional<Move> answer_by(std::chrono::steady_clock::time_point until);
    // Nobody wants to know any more. Returns at once.
    void drop();

private:
    std::stop_source stop_ = {};
    std::future<Move> thought_ = {};
    std::vector<std::future<Move>> dropped_ = {};  // Until their threads have ended.
};

}  // namespace allwrits
