// SPDX-License-Identifier: MIT
#include "desktop/pondering.h"

#include <utility>

namespace allwrits {

void Pondering::begin(std::shared_ptr<const Scenario> scenario, Player player, Errand errand) {
    drop();
    stop_ = std::stop_source{};
    errand.stop = stop_.get_token();
    thought_ =
        std::async(std::launch::async, [scenario = std::move(scenario), player, task = std::move(errand)] {
            return player == nullptr ? Move{Pass{}} : player(*scenario, task);
        });
}

std::optional<Move> Pondering::answer_by(std::chrono::steady_clock::time_point until) {
    if (!thought_.valid() || thought_.wait_until(until) != std::future_status::ready) return std::nullopt;
    return thought_.get();
}

void Pondering::drop() {
    std::erase_if(dropped_, [](const std::future<Move>& one) {
        return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    if (!thought_.valid()) return;
    stop_.request_stop();
    // A future of std::async waits where it is destroyed, so it is kept until it has ended.
    dropped_.push_back(std::move(thought_));
}

}  // namespace allwrits
