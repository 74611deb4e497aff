// SPDX-License-Identifier: MIT
#pragma once

#include "session/move.h"
#include "session/scenario.h"
#include "session/state.h"
#include "session/prospects.h"

#include <cstdint>
#include <map>
#include <vector>

namespace allwrits {

// What an order is worth to a bench beyond denial, in thousandths of a person: its leads at the bench's rate
// of exchange, less the people exposed. A court without benches has no such rate, and its findings alone
// decide.
std::int64_t worth_of(const Scenario& scenario, const Bench* bench, const Prospect& order);

// Of the orders that are open, those that a bench may give on the findings in `state`: none wider than the
// findings propose. Where all are wider, the mildest.
std::vector<PackageId> menu(const Scenario& scenario, const State& state, const std::vector<Move>& open);

// Remembers menus: they follow from the few values that the conditions of orders read, and a player who looks
// one move ahead meets the same values over and over.
class Menus {
public:
    explicit Menus(const Scenario& scenario);

    const std::vector<PackageId>& of(const State& state);

private:
    const Scenario& scenario_;
    std::vector<Slot> reads_;
    std::map<std::vector<double>, std::vector<PackageId>> known_{};
    std::vector<double> values_{};  // Of one state; kept for its room.
};

// Of a menu the order of most worth to a bench, or an offer that comes near to it; none if the menu is empty.
// `prospects` is by package: what it sees in this state, or what it usually expects.
PackageId order_from(const Scenario& scenario, const State& state, const Bench* bench,
                     const std::vector<Prospect>& prospects, const std::vector<PackageId>& menu);

// How the findings will come about, as far as the docket tells from here.
enum class FindingsAhead { ByBench, ByPlainLean, Nobody };
FindingsAhead findings_ahead(const Scenario& scenario, const State& state);

}  // namespace allwrits
