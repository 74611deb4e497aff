// SPDX-License-Identifier: MIT
#pragma once

#include "session/forecasting.h"
#include "session/prospects.h"

#include <memory>
#include <mutex>
#include <vector>

namespace allwrits {

// A scenario's draws and what its orders usually bring, made when first asked for, by whichever thread asks
// first.
class LazyForecasting {
public:
    const Forecasting& get(const Scenario& scenario) {
        std::call_once(once_, [&] { made_ = std::make_unique<Forecasting>(scenario); });
        return *made_;
    }

    const std::vector<Prospect>& usual(const Scenario& scenario) {
        std::call_once(usual_once_, [&] { usual_ = prospects(scenario, State{}); });
        return usual_;
    }

private:
    std::once_flag once_, usual_once_;
    std::unique_ptr<const Forecasting> made_;
    std::vector<Prospect> usual_;
};

}  // namespace allwrits
