// SPDX-License-Identifier: MIT
#include "players/orders.h"

#include "session/options.h"
#include "session/slots.h"

#include <algorithm>
#include <limits>

namespace allwrits {
namespace {

// A person who judges in a bench's place has no rate of his own: the mean of all.
std::int64_t exchange_of(const Scenario& scenario, const Bench* bench) {
    if (bench != nullptr) return bench->exchange;
    std::int64_t sum = 0;
    for (const auto& one : scenario.benches) sum += one.exchange;
    return sum / std::max<std::int64_t>(static_cast<std::int64_t>(scenario.benches.size()), 1);
}

// The index above which the findings carry no order.
std::int32_t most_proposed(const Scenario& scenario, const State& state) {
    std::int32_t most = -1;
    for (const auto& package : scenario.packages) {
        if (package.index <= most || package.proposed_if.empty()) continue;
        if (holds(scenario, state, package.proposed_if)) most = package.index;
    }
    return most >= 0 ? most : std::numeric_limits<std::int32_t>::max();
}

bool is_near(const Scenario& scenario, std::int64_t worth, std::int64_t best) {
    return best > 0 ? worth * 1000 >= best * scenario.court.offer_share : worth >= best;
}

}  // namespace

std::int64_t worth_of(const Scenario& scenario, const Bench* bench, const Prospect& order) {
    if (scenario.benches.empty()) return 0;
    return exchange_of(scenario, bench) * order.leads - order.exposed;
}

std::vector<PackageId> menu(const Scenario& scenario, const State& state, const std::vector<Move>& open) {
    const auto most = most_proposed(scenario, state);
    std::vector<PackageId> list;
    PackageId mildest;
    for (const auto& move : open) {
        const auto* order = std::get_if<Order>(&move);
        if (order == nullptr) continue;
        const auto index = scenario.packages[order->package.at].index;
        if (index <= most) list.push_back(order->package);
        if (!mildest.exists() || index < scenario.packages[mildest.at].index) mildest = order->package;
    }
    if (list.empty() && mildest.exists()) list.push_back(mildest);
    return list;
}

Menus::Menus(const Scenario& scenario) : scenario_(scenario) {
    const auto add = [&](Slot slot) {
        if (std::find(reads_.begin(), reads_.end(), slot) == reads_.end()) reads_.push_back(slot);
    };
    for (const auto& package : scenario.packages) {
        for (const auto slot : package.proposed_if.reads()) add(slot);
        for (const auto slot : package.only_if.reads()) add(slot);
    }
    if (const auto ceiling = scenario.court.ceiling; ceiling.exists()) {
        add({.kind = static_cast<std::uint16_t>(SlotKind::Measure), .at = ceiling.at});
    }
}

const std::vector<PackageId>& Menus::of(const State& state) {
    values_.clear();
    for (const auto slot : reads_) values_.push_back(read_slot(scenario_, state, slot));
    for (const auto offer : state.offers) values_.push_back(offer);  // Those that meet leave one order.
    const auto known = known_.find(values_);
    if (known != known_.end()) return known->second;
    std::vector<Move> open;
    order_options(scenario_, state, Decision{}, open);
    return known_.emplace(values_, menu(scenario_, state, open)).first->second;
}

PackageId order_from(const Scenario& scenario, const State& state, const Bench* bench,
                     const std::vector<Prospect>& prospects, const std::vector<PackageId>& menu) {
    const auto worth = [&](PackageId package) { return worth_of(scenario, bench, prospects[package.at]); };
    // Of equals the one nearer to what the findings carry.
    const auto better = [&](PackageId a, PackageId b) {
        const auto of_a = worth(a), of_b = worth(b);
        return of_a != of_b ? of_a > of_b : scenario.packages[a.at].index > scenario.packages[b.at].index;
    };
    PackageId best, offered;
    for (const auto package : menu) {
        if (!best.exists() || better(package, best)) best = package;
    }
    for (const auto package : menu) {
        const auto is_it = [&](std::uint16_t offer) { return offer == package.at + 1U; };
        if (std::none_of(state.offers.begin(), state.offers.end(), is_it)) continue;
        if (!is_near(scenario, worth(package), worth(best))) continue;
        if (!offered.exists() || better(package, offered)) offered = package;
    }
    return offered.exists() ? offered : best;
}

FindingsAhead findings_ahead(const Scenario& scenario, const State& state) {
    if (state.stage >= scenario.stages.size()) return FindingsAhead::ByBench;
    const std::size_t from = state.jump != StageId::none ? state.jump : state.stage;
    bool proposed = false;
    for (std::size_t at = from; at < scenario.stages.size(); ++at) {
        const auto& stage = scenario.stages[at];
        // Where the seat is already, the stage has begun whatever its condition says by now.
        if (at != state.stage && !holds(scenario, state, stage.only_if)) continue;
        proposed = proposed || stage.proposes_findings;
        for (const auto id : stage.decisions) {
            const auto& decision = scenario.decisions[id.at];
            if (decision.verb == Verb::Find && holds(scenario, state, decision.only_if))
                return FindingsAhead::ByBench;
        }
    }
    return proposed ? FindingsAhead::ByPlainLean : FindingsAhead::Nobody;
}

}  // namespace allwrits
