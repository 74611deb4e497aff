// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/sight.h"
#include "view/course.h"
#include "view/line.h"

#include <optional>
#include <vector>

namespace allwrits {

// "What would you have to believe?": the number of an assumption at which the better of an order and a
// denial changes, if a lead is worth so many people exposed.

// People exposed that one lead is worth: what somebody says, else the mean of the benches.
struct ExchangeRate {
    double rate = 0;
    bool of_benches = false;
};
ExchangeRate usual_rate(const Scenario& scenario);

// Whether the question can be put: there are orders, and a ledger of either kind.
bool can_weigh(const Scenario& scenario);

// The answer for one assumption, in two or three sentences.
std::vector<Line> what_to_believe(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                                  AssumptionId assumption, const ExchangeRate& rate, const Asking& asking);

// Whether an assumption can change the decision at all.
struct Turning {
    AssumptionId assumption = {};
    double value = 0;  // Where it does; of several places the one nearest to what is believed now.
    double lower = 0;  // In what share of futures it is lower, as argued so far.
    bool order_better_above = false;
};
// Those that can, the nearest to what is believed now first.
std::vector<Turning> turnings(const Scenario& scenario, const State& order, const State& denied, double rate,
                              const std::vector<Belief>& beliefs);

// The same in words, one line each, and which cannot.
std::vector<Line> what_turns(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                             const ExchangeRate& rate, const Asking& asking);

}  // namespace allwrits
