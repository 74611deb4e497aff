// SPDX-License-Identifier: MIT
#pragma once

#include "session/forecasting.h"
#include "session/scenario.h"
#include "session/state.h"

#include <vector>

namespace allwrits {

// The two ledgers that a court weighs against each other: the first of each kind; none where there is none.
struct WeighedLedgers {
    OutcomeId value = {}, risk = {};
};
WeighedLedgers weighed_ledgers(const Scenario& scenario);

// What an order is worth beyond another, in people exposed, where a lead is worth `rate` of them: means of
// 4,096 futures, always the same ones.
class WorthBetween {
public:
    WorthBetween(const Scenario& scenario, const State& order, const State& other, double rate,
                 std::vector<Belief> beliefs);

    // As things are believed; with one assumption held at a number, whatever is argued.
    double apart() const { return worth(order_, beliefs_) - other_as_believed_; }
    double apart(AssumptionId assumption, double value) const;

    // Whether either course has anything to do with it.
    bool depends_on(AssumptionId assumption) const {
        return order_depends_[assumption.at] || other_depends_[assumption.at];
    }

private:
    double worth(const State& state, const std::vector<Belief>& beliefs) const;
    std::vector<bool> dependence(const State& state) const;

    const Scenario& scenario_;
    State order_;
    State other_;
    double rate_;
    WeighedLedgers ledgers_;
    std::vector<Belief> beliefs_;
    std::vector<bool> order_depends_, other_depends_;
    double other_as_believed_ = 0;
};

}  // namespace allwrits
