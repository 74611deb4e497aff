// SPDX-License-Identifier: MIT
#include "desktop/forecast_pages.h"

#include <algorithm>

namespace allwrits {

ForecastPages::ForecastPages(const Desk& desk, PackageId order)
    : desk_(desk), moment_(desk.moment()), order_(order) {
    const auto& seen = desk.sight().seen;
    course_ = course_asked(desk.scenario(), seen, {.order = order, .beliefs = desk.beliefs()});
    if (const auto least = denial(desk.scenario()); least.exists())
        denied_ = course_of(desk.scenario(), seen, least);
}

const Ledgers& ForecastPages::ledgers() {
    if (!order_.exists()) return desk_.ledgers();
    if (!ledgers_) ledgers_ = desk_.ledgers_of_order(order_);
    return *ledgers_;
}

DrawnFutures& ForecastPages::drawn() {
    if (drawn_ == nullptr) {
        drawn_ =
            std::make_unique<DrawnFutures>(forecasting(desk_.scenario()).inputs(), BeliefPreview::rounds);
    }
    return *drawn_;
}

const std::vector<LogSpread>& ForecastPages::spreads() {
    if (!spreads_) {
        std::optional<Course> before;
        if (denied_.order.exists() && !is_denial()) before = denied_;
        spreads_ = spreads_of(desk_.scenario(), drawn(), course_, before, desk_.beliefs());
    }
    return *spreads_;
}

const FutureCloud& ForecastPages::cloud() {
    if (!cloud_) cloud_ = cloud_of(desk_.scenario(), course_, desk_.beliefs());
    return *cloud_;
}

const std::vector<LedgerMovers>& ForecastPages::movers() {
    if (!movers_) movers_ = movers_of(desk_.scenario(), desk_.words(), course_, desk_.beliefs());
    return *movers_;
}

const WorthBetween& ForecastPages::worth(double rate) {
    if (worth_ == nullptr || worth_rate_ != rate) {
        worth_ = std::make_unique<WorthBetween>(desk_.scenario(), course_.state, denied_.state, rate,
                                                desk_.beliefs());
        worth_rate_ = rate;
        apart_ = worth_->apart();
        held_apart_.reset();
    }
    return *worth_;
}

double ForecastPages::apart(double rate) {
    static_cast<void>(worth(rate));
    return apart_;
}

double ForecastPages::apart(double rate, AssumptionId assumption, double value) {
    const auto& between = worth(rate);
    if (!held_apart_ || held_apart_->first.assumption != assumption || held_apart_->first.value != value) {
        held_apart_ = {{.assumption = assumption, .value = value}, between.apart(assumption, value)};
    }
    return held_apart_->second;
}

const std::vector<Turning>& ForecastPages::turnings(double rate) {
    if (turned_rate_ == rate) return turnings_;
    turned_rate_ = rate;
    turnings_ = allwrits::turnings(desk_.scenario(), course_.state, denied_.state, rate, desk_.beliefs());
    others_.clear();
    for (std::size_t at = 0; at < desk_.scenario().assumptions.size(); ++at) {
        const auto id = id_at<Assumption>(at);
        const bool turns = std::ranges::find(turnings_, id, &Turning::assumption) != turnings_.end();
        if (!turns && worth(rate).depends_on(id)) others_.push_back(id);
    }
    return turnings_;
}

const std::vector<AssumptionId>& ForecastPages::others(double rate) {
    static_cast<void>(turnings(rate));
    return others_;
}

BeliefPreview& ForecastPages::preview(AssumptionId assumption) {
    if (preview_ == nullptr || previewed_ != assumption) {
        preview_ = std::make_unique<BeliefPreview>(desk_.scenario(), desk_.words(), drawn(), course_,
                                                   desk_.beliefs(), assumption);
        previewed_ = assumption;
    }
    return *preview_;
}

}  // namespace allwrits
