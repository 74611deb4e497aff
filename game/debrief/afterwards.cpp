// SPDX-License-Identifier: MIT
#include "debrief/afterwards.h"

#include "session/apply.h"
#include "session/forecasting.h"
#include "session/sight.h"
#include "view/course.h"
#include "view/opinion.h"
#include "view/worth_apart.h"

namespace allwrits {

Afterwards::Afterwards(const Scenario& scenario, const Catalogue& words, const Log& log, SeatId seat)
    : scenario_(scenario), catalogue_(words), log_(log), seat_(seat), words_(scenario, words, seen_) {
    events_ = log.opening.events;
    for (const auto number : path_to(log, log.tip)) {
        const auto& events = log.records[number - 1].events;
        events_.insert(events_.end(), events.begin(), events.end());
    }
    State end{};
    for (const auto& event : events_) apply(end, event);
    seen_ = see(scenario, end, seat).seen;
    ruled_ = seen_;
    const auto given = order_given(scenario, seen_);
    // Terms stay with the order that has them, so only another order needs to be put back.
    if (given.exists() && given.at != seen_.package) ruled_ = as_if_ordered(scenario, seen_, given);
    ruled_.reversed = 0;
    ruled_.appealed_by = State::nobody;
}

std::optional<TradeOff> trade_off_of(const Afterwards& after) {
    const auto& scenario = after.scenario();
    const auto ledgers = weighed_ledgers(scenario);
    const auto given = order_given(scenario, after.seen());
    const auto least = denial(scenario);
    if (!ledgers.value.exists() || !ledgers.risk.exists() || !given.exists() || !least.exists())
        return std::nullopt;
    TradeOff trade{.granted = scenario.packages[given.at].index > scenario.packages[least.at].index};
    State beside{};
    if (trade.granted) {
        trade.beside = least;
        beside = as_if_ordered(scenario, after.ruled(), least);
    } else {
        const auto course = course_beside_denial(scenario, after.ruled(), {});
        trade.beside = course.order;
        beside = course.state;
    }
    if (!trade.beside.exists() || trade.beside == given) return std::nullopt;
    const auto own = weighed_outcomes(scenario, after.ruled(), {ledgers.value, ledgers.risk});
    const auto other = weighed_outcomes(scenario, beside, {ledgers.value, ledgers.risk});
    const double sign = trade.granted ? 1 : -1;
    trade.leads = sign * (own[0] - other[0]);
    trade.people = sign * (own[1] - other[1]);
    return trade;
}

}  // namespace allwrits
