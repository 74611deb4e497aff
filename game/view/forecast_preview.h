// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "forecast/counts.h"
#include "session/forecasting.h"
#include "session/scenario.h"
#include "view/course.h"
#include "view/drawn_futures.h"
#include "view/ledgers.h"

#include <optional>
#include <vector>

namespace allwrits {

// The ledgers while somebody drags an assumption: quick enough to be reckoned anew for each frame, some 7 ms
// of one core for the flagship's 102,400 futures. Ledgers alone, each future drawn; the scale stays where it
// is, so that only what changes moves.
class BeliefPreview {
public:
    static constexpr std::uint64_t rounds = 25;

    // `beliefs` of other assumptions stay; what is believed of `dragged` itself is what is asked. All that is
    // given by reference must outlive this.
    BeliefPreview(const Scenario& scenario, const Catalogue& words, DrawnFutures& drawn, Course course,
                  const std::vector<Belief>& beliefs, AssumptionId dragged);

    // With the assumption at this number in every future, as argued so far behind it; none: as argued so far.
    // Reckoned when it is another number than the last.
    const Ledgers& hold(std::optional<double> value);
    const Ledgers& shown() const { return shown_; }

    // What is believed of the assumption as argued so far: the middle, and nine in ten.
    double low() const { return low_; }
    double middle() const { return middle_; }
    double high() const { return high_; }
    // The numbers that it can be dragged between; whether they are so far apart that equal steps are equal
    // factors.
    double least() const { return least_; }
    double most() const { return most_; }
    bool by_factors() const { return by_factors_; }

private:
    std::vector<Counts> reckon(std::optional<double> value);
    void find_range();
    LedgerFigures figures(std::size_t nth, const Counts& counts) const;

    const Scenario& scenario_;
    const Catalogue& words_;
    DrawnFutures& drawn_;
    Course course_;
    std::vector<Belief> others_;
    AssumptionId dragged_;
    std::vector<OutcomeId> ledgers_;
    std::vector<std::vector<float>> columns_ = {};  // By ledger; their memory is used again and again.
    Ledgers shown_ = {};
    std::optional<double> held_ = {};  // What they are shown for.
    double low_ = 0, middle_ = 0, high_ = 0, least_ = 0, most_ = 0;
    bool by_factors_ = false;
};

}  // namespace allwrits
