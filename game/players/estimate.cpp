// SPDX-License-Identifier: MIT
#include "players/estimate.h"

#include "session/apply.h"
#include "session/options.h"
#include "session/slots.h"

#include <algorithm>
#include <cstdlib>

namespace allwrits {
namespace {

constexpr std::int64_t million = 1'000'000;

// Choices of play, in thousandths of a point of the index. A page that tips no finding is worth about a
// seventh of a point; pages on a card in hand less than on one that is out, for it may never be.
constexpr std::int64_t for_a_lean = 300;
constexpr std::int64_t for_a_page_in_hand = 400;
constexpr std::int64_t for_a_cheaper_card = 300;
constexpr std::int64_t for_credibility = 200;

// How far a factor may still move, in thousandths of a page: a little in any case, more for each page not
// used yet.
constexpr std::int64_t least_drift = 300;
constexpr std::int64_t drift_a_page = 45;

std::int64_t drift(const Scenario& scenario, const State& seen) {
    std::int64_t pages = 0;
    for (const auto& role : scenario.roles) {
        if (role.pages.exists()) pages += seen.measures[role.pages.at];
    }
    return least_drift + drift_a_page * pages / 1000;
}

// Nearly normal with deviation 1000: the sum of three even draws.
std::int64_t bell(Stream& stream) {
    std::int64_t sum = 0;
    for (int k = 0; k < 3; ++k) sum += std::int64_t{stream.below(2001)} - 1000;
    return sum;
}

// Findings that a lean carries, written into a state; what the bench has found already stays.
void find_all(const Scenario& scenario, State& state, const Leans& lean, const Leans& end) {
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        if (state.proposed[at] == 2) continue;
        const auto factor = id_at<Factor>(at);
        apply(state, Found{.factor = factor,
                           .finding = finding_of(scenario, factor, lean[at] + end[at]),
                           .by_bench = 0});
    }
}

// Where a scenario has no orders: the share of points that went to the side For.
std::int32_t index_of_findings(const Scenario& scenario, const State& state) {
    std::int32_t sum = 0;
    for (std::size_t at = 0; at < scenario.factors.size(); ++at)
        sum += side_of(scenario, state, id_at<Factor>(at));
    const auto count = std::max<std::int32_t>(static_cast<std::int32_t>(scenario.factors.size()), 1);
    return 50'000 + 50'000 * sum / count;
}

Likely ruling(const Scenario& scenario, const State& state, const Bench* bench, Menus& menus) {
    const auto package = order_from(scenario, state, bench, usual_prospects(scenario), menus.of(state));
    if (!package.exists()) return {.index = index_of_findings(scenario, state)};
    return {.package = package, .index = scenario.packages[package.at].index};
}

std::int64_t mean_index(const std::vector<Likely>& orders) {
    std::int64_t sum = 0, shares = 0;
    for (const auto& likely : orders) {
        sum += likely.share * likely.index;
        shares += likely.share;
    }
    return shares == 0 ? 50'000 : sum / shares;
}

// Adds to what is listed already where it is the same.
void add(std::vector<Likely>& list, const Likely& likely, std::int64_t share) {
    const auto same = [&](const Likely& one) {
        return one.package == likely.package && one.index == likely.index;
    };
    const auto known = std::find_if(list.begin(), list.end(), same);
    if (known != list.end()) {
        known->share += share;
    } else {
        list.push_back({.package = likely.package, .share = share, .index = likely.index});
    }
}

}  // namespace

Estimate::Estimate(const Scenario& scenario, const Sight& sight, const Dice& dice)
    : scenario_(scenario),
      seat_(sight.seat),
      possible_(possible_benches(scenario, sight.seen)),
      menus_(scenario) {
    auto stream = dice.stream("estimate/ends", sight.seen.step);
    const auto deviation = drift(scenario, sight.seen);
    // In pairs, one the mirror of the other, so that the mean end is no end at all.
    for (std::size_t k = 0; k < ends; k += 2) {
        for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
            ends_[k][at] = bell(stream) * deviation / 1000;
            ends_[k + 1][at] = -ends_[k][at];
        }
    }
}

Estimate::Readings Estimate::readings(const State& state) const {
    Readings list;
    for (const auto& one : possible_) list.push_back(leans(scenario_, state, one.bench));
    return list;
}

std::vector<Likely> Estimate::orders(const State& state) const { return orders(state, readings(state)); }

std::vector<Likely> Estimate::orders(const State& state, const Readings& readings) const {
    const auto ahead = findings_ahead(scenario_, state);
    const auto plain = leans(scenario_, state, nullptr);
    std::vector<Likely> all;
    State found = state;
    for (std::size_t k = 0; k < possible_.size(); ++k) {
        const auto [bench, share] = possible_[k];
        if (ahead == FindingsAhead::Nobody) {
            add(all, ruling(scenario_, state, bench, menus_), share);
            continue;
        }
        const auto& lean = ahead == FindingsAhead::ByBench ? readings[k] : plain;
        for (const auto& end : ends_) {
            find_all(scenario_, found, lean, end);
            add(all, ruling(scenario_, found, bench, menus_), share / static_cast<std::int64_t>(ends));
        }
    }
    return all;
}

std::int64_t Estimate::index(const State& state) const { return mean_index(orders(state)); }

std::int64_t Estimate::lean_terms(const Readings& readings) const {
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < possible_.size(); ++k) {
        std::int64_t squashed = 0;
        for (std::size_t at = 0; at < scenario_.factors.size(); ++at) {
            const auto lean = readings[k][at];
            squashed += lean * for_a_lean / (1000 + std::abs(lean));
        }
        sum += squashed * possible_[k].share / million;
    }
    return sum;
}

std::int64_t Estimate::hand_terms(const State& state) const {
    std::int64_t sum = 0;
    for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) {
        if (state.pleaded.has(at) || state.struck.has(at)) continue;
        std::int64_t gain = state.weight[at] * for_a_page_in_hand / 2;
        if (state.cheaper.has(at)) gain += for_a_cheaper_card;
        sum += sign_of(scenario_, scenario_.arguments[at].role) * gain;
    }
    for (std::size_t at = 0; at < scenario_.roles.size(); ++at) {
        const auto credibility = scenario_.roles[at].credibility;
        if (!credibility.exists()) continue;
        sum += sign_of(scenario_, id_at<Role>(at)) * for_credibility * state.measures[credibility.at] / 1000;
    }
    return sum;
}

std::int64_t Estimate::worth(const State& state) const {
    const auto read = readings(state);
    return sign_of(scenario_, seat_) *
           (mean_index(orders(state, read)) + lean_terms(read) + hand_terms(state));
}

}  // namespace allwrits
