// SPDX-License-Identifier: MIT
#pragma once

#include "players/estimate.h"
#include "session/move.h"

#include <cstdint>

namespace allwrits {

// What a seat's style makes of its play.
enum class Style : std::uint8_t { Plain, Bold, Careful, Principled, Populist };
Style style_of(const Scenario& scenario, const State& seen, SeatId seat);

// Weighs the moves of one party in one place of a session, in thousandths of a point of the index.
class Hand {
public:
    Hand(const Scenario& scenario, const Sight& sight, const Dice& dice);

    // How much the seat would be worth after a move, less the price of the pages and days that it takes. With
    // what the seat handed in under seal done already, and nothing known of what the other seats did.
    std::int64_t value(const Move& move) const;

    Style style() const { return style_; }
    const State& now() const { return now_; }
    const Estimate& estimate() const { return estimate_; }

private:
    std::int64_t after(const Move& move) const;
    std::int64_t after_seeking(EvidenceId evidence) const;
    std::int64_t after_holding(EvidenceId evidence) const;
    std::int64_t overclaim_cost(const State& after, ArgumentId card) const;
    std::int64_t chance_shown_up(ArgumentId card) const;
    std::int64_t taste(const Move& move, const State& after) const;
    std::int64_t price_of_pages(std::int64_t pages) const;

    const Scenario& scenario_;
    SeatId seat_;
    const Dice& dice_;
    Style style_;
    Estimate estimate_;
    State now_;
    std::int64_t page_price_;
};

}  // namespace allwrits
