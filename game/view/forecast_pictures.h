// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/forecasting.h"
#include "session/scenario.h"
#include "session/state.h"
#include "view/course.h"
#include "view/drawn_futures.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// What pictures of the forecast are drawn from: plain values, for any front end.

// The orders that may be made as things stand, the one that grants least first.
std::vector<PackageId> orders_open(const Scenario& scenario, const State& seen);

// One future: what the two ledgers hold in it.
struct FutureDot {
    double value = 0, risk = 0;
};

// Futures of an order side by side: a few of them to be drawn, all of them to be counted.
struct FutureCloud {
    static constexpr std::size_t most_drawn = 400;
    std::vector<FutureDot> all = {};
    std::optional<FutureDot> told = {};
    std::size_t drawn() const { return all.size() < most_drawn ? all.size() : most_drawn; }
};
// 4,096 futures; none where there is not a ledger of either kind. The first ones are as evenly spread as all
// are.
FutureCloud cloud_of(const Scenario& scenario, const Course& course, const std::vector<Belief>& beliefs);

// At a rate of so many people exposed for a lead: in what share of futures the leads outweigh the people, the
// people outweigh the leads, or there are neither.
struct CloudSides {
    double worth = 0, not_worth = 0, neither = 0;
};
CloudSides sides_of(const FutureCloud& cloud, double rate);

// How the futures in which something happens lie along a scale of equal factors; shares are of all futures.
// Where nothing happens lies beside it.
struct LogSpread {
    static constexpr int bins_a_decade = 4;
    OutcomeId outcome = {};
    double none = 0, none_before = 0;
    int first_bin = 0;  // Bin n begins at 10^(n / bins_a_decade).
    std::vector<double> now = {}, before = {};
    double begin_of(std::size_t bin) const;
};
// Of each ledger; `before` may be missing.
std::vector<LogSpread> spreads_of(const Scenario& scenario, DrawnFutures& drawn, const Course& now,
                                  const std::optional<Course>& before, const std::vector<Belief>& beliefs);

// What one assumption does to a ledger: its mean, as a court weighs it, with the assumption drawn low and
// drawn high, where 8 in 10 of its draws lie between the two.
struct MoverBar {
    AssumptionId assumption = {};
    std::string name = {};           // "chance of escape per order served"
    double low = 0, high = 0;        // Of the assumption, before the debate moved it.
    double at_low = 0, at_high = 0;  // Of the ledger.
};
struct LedgerMovers {
    OutcomeId outcome = {};
    std::string name = {}, unit = {};
    double mean = 0;
    double counted_up_to = 0;  // A future counts no further in it; 0: as it is.
    std::vector<MoverBar> bars = {};  // Widest first.
    std::size_t others = 0;           // That move it less.
};
// As argued so far. An assumption at a belief moves nothing.
std::vector<LedgerMovers> movers_of(const Scenario& scenario, const Catalogue& words, const Course& course,
                                    const std::vector<Belief>& beliefs, std::size_t most = 7);

// To two digits, as figure_text writes it: what is believed is what stands there.
double as_written(double number);

}  // namespace allwrits
