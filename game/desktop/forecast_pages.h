// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "view/believing.h"
#include "view/forecast_pictures.h"
#include "view/forecast_preview.h"
#include "view/worth_apart.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace allwrits {

// What the forecast's pages are drawn from, at one moment of a desk and for one order: each reckoned when it
// is first looked at, and kept.
class ForecastPages {
public:
    ForecastPages(const Desk& desk, PackageId order);

    bool current(const Desk& desk, PackageId order) const {
        return desk.moment() == moment_ && order == order_;
    }
    const Desk& desk() const { return desk_; }
    const Course& course() const { return course_; }
    // The order is the denial itself: nothing is left to weigh it against.
    bool is_denial() const { return course_.order == denied_.order; }

    const Ledgers& ledgers();
    const std::vector<LogSpread>& spreads();
    const FutureCloud& cloud();
    const std::vector<LedgerMovers>& movers();

    // What the order is worth beyond a denial; above 0: it is better.
    double apart(double rate);
    double apart(double rate, AssumptionId assumption, double value);
    // The numbers that can turn that, and the others that have a part in it.
    const std::vector<Turning>& turnings(double rate);
    const std::vector<AssumptionId>& others(double rate);
    BeliefPreview& preview(AssumptionId assumption);

private:
    const WorthBetween& worth(double rate);
    DrawnFutures& drawn();

    const Desk& desk_;
    std::uint64_t moment_ = 0;
    PackageId order_ = {};
    Course course_ = {}, denied_ = {};
    std::unique_ptr<DrawnFutures> drawn_ = {};
    std::optional<Ledgers> ledgers_ = {};
    std::optional<std::vector<LogSpread>> spreads_ = {};
    std::optional<FutureCloud> cloud_ = {};
    std::optional<std::vector<LedgerMovers>> movers_ = {};
    std::unique_ptr<WorthBetween> worth_ = {};
    double worth_rate_ = 0, apart_ = 0, turned_rate_ = 0;
    // The last one asked, as a screen that stands still asks for it each frame.
    std::optional<std::pair<Belief, double>> held_apart_ = {};
    std::vector<Turning> turnings_ = {};
    std::vector<AssumptionId> others_ = {};
    std::unique_ptr<BeliefPreview> preview_ = {};
    AssumptionId previewed_ = {};
};

}  // namespace allwrits
