// SPDX-License-Identifier: MIT
#include "players/counsel.h"

#include "players/hand.h"
#include "players/judge.h"
#include "players/odds.h"
#include "players/random.h"
#include "session/rules.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

namespace allwrits {
namespace {

// Points of the index, in thousandths. An offer may miss what counsel expects to get by a point; moves half a
// point apart are as good as each other, so that counsel is not the same in every session.
constexpr std::int64_t near_enough = 1000;
constexpr std::int64_t as_good = 500;

bool is_bold(const Move& move) {
    const auto* plead = std::get_if<Plead>(&move);
    return plead != nullptr && plead->bold != 0;
}

// What it may do at all by its style.
std::vector<Move> to_weigh(const std::vector<Move>& open, Style style) {
    std::vector<Move> moves;
    for (const auto& move : open) {
        if (style != Style::Careful || !is_bold(move)) moves.push_back(move);
    }
    return moves.empty() ? open : moves;
}

// The best of some moves, or any that is as good.
Move best_of(const Hand& hand, const std::vector<Move>& moves, const Errand& errand) {
    std::vector<std::pair<std::int64_t, const Move*>> weighed;
    for (const auto& move : moves) {
        if (errand.unwanted()) return moves.front();
        weighed.emplace_back(hand.value(move), &move);
    }
    const auto most = std::max_element(weighed.begin(), weighed.end())->first;
    std::vector<const Move*> best;
    for (const auto& [value, move] : weighed) {
        if (value + as_good >= most) best.push_back(move);
    }
    auto stream = errand.dice.stream("counsel/equals", errand.sight.seen.step);
    return *best[stream.below(static_cast<std::uint32_t>(best.size()))];
}

// What it holds against itself goes in first where that is worth more than the risk of holding it.
std::optional<Move> to_file(const Hand& hand, const std::vector<Move>& open, const Errand& errand) {
    for (const auto& move : open) {
        if (errand.unwanted()) break;
        const auto* file = std::get_if<File>(&move);
        if (file != nullptr && hand.value(move) > hand.value(Hold{file->evidence})) return move;
    }
    return std::nullopt;
}

// An offer of what it expects to get, or as little better for its side as there is; it never offers to take
// less.
Move offer(const Scenario& scenario, const Hand& hand, SeatId seat, const std::vector<Move>& open) {
    const auto expected = hand.estimate().index(hand.now());
    const int sign = sign_of(scenario, seat);
    Move best = Offer{};
    std::int64_t least = 0;
    for (const auto& move : open) {
        const auto* one = std::get_if<Offer>(&move);
        if (one == nullptr || !one->package.exists()) continue;
        const auto above = sign * (scenario.packages[one->package.at].index - expected);
        if (above < -near_enough) continue;
        if (std::get<Offer>(best).package.exists() && std::abs(above) >= least) continue;
        least = std::abs(above);
        best = move;
    }
    return std::find(open.begin(), open.end(), best) != open.end() ? best : open.front();
}

bool has_odds(const std::vector<Move>& open) { return std::holds_alternative<Odds>(open.front()); }
bool has_offers(const std::vector<Move>& open) { return std::holds_alternative<Offer>(open.front()); }

}  // namespace

Move play_counsel(const Scenario& scenario, const Errand& errand) {
    const auto& sight = errand.sight;
    std::vector<Move> open;
    legal_moves(scenario, sight, open);
    if (open.empty()) return Pass{};
    switch (scenario.roles[sight.seat.at].side) {
        case Side::Bench:
            return play_judge(scenario, errand);
        case Side::None:
            return play_random(scenario, errand);
        case Side::For:
        case Side::Against:
            break;
    }
    if (open.size() == 1) return open.front();
    const Hand hand(scenario, sight, errand.dice);
    if (has_odds(open)) return nearest_odds(scenario, hand.estimate(), errand, open);
    if (has_offers(open)) return offer(scenario, hand, sight.seat, open);
    if (const auto file = to_file(hand, open, errand)) return *file;
    std::vector<Move> moves;
    for (const auto& move : to_weigh(open, hand.style())) {
        if (!std::holds_alternative<File>(move)) moves.push_back(move);  // Weighed above.
    }
    return best_of(hand, moves.empty() ? open : moves, errand);
}

}  // namespace allwrits
