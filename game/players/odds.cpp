// SPDX-License-Identifier: MIT
#include "players/odds.h"

#include "session/carry.h"
#include "session/forecasting.h"
#include "session/review.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace allwrits {
namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t unknown = million / 2;
constexpr std::size_t futures = 100;  // Enough for odds in steps of 5, told in about 2 ms.

using Orders = std::vector<Likely>;

// A state as it would be if that order were signed.
State signed_with(const Scenario& scenario, State state, const Likely& likely) {
    if (!likely.package.exists()) return state;
    // An order that is made already keeps the terms that the bench has set since.
    if (state.package != likely.package.at) state = as_if_ordered(scenario, state, likely.package);
    apply(state, Signed{likely.index});
    return state;
}

// The mean of a chance per million over the orders that may come.
template <class Chance>
std::int64_t mean(const Orders& orders, const std::stop_token& stop, Chance chance) {
    std::int64_t sum = 0, shares = 0;
    for (const auto& likely : orders) {
        if (stop.stop_requested()) break;
        sum += likely.share * chance(likely);
        shares += likely.share;
    }
    return shares == 0 ? unknown : sum / shares;
}

// Each order tells as many futures as its share is of a hundred, drawn with the player's own dice.
template <class IsSo>
std::int64_t share_of_futures(const Scenario& scenario, const State& seen, const Orders& orders,
                              const Dice& dice, const std::stop_token& stop, IsSo is_so) {
    std::vector<std::uint32_t> shares;
    for (const auto& likely : orders) shares.push_back(static_cast<std::uint32_t>(likely.share));
    auto stream = dice.stream("odds/order", seen.step);
    std::int64_t count = 0;
    for (std::size_t k = 0; k < futures && !orders.empty() && !stop.stop_requested(); ++k) {
        const auto own = dice.child("future/" + std::to_string(k));
        Draft draft(scenario, signed_with(scenario, seen, orders[stream.pick(shares)]), own);
        tell_aftermath(draft);
        count += is_so(draft.state()) ? 1 : 0;
    }
    return count * million / static_cast<std::int64_t>(futures);
}

// Of an outcome of the forecast: the share of futures in which it is so, after each order that may come.
std::int64_t share_forecast(const Scenario& scenario, const State& seen, const Orders& orders,
                            std::size_t outcome, const std::stop_token& stop) {
    return mean(orders, stop, [&](const Likely& likely) {
        const auto run = forecast(scenario, signed_with(scenario, seen, likely), {}, {.keep_columns = false},
                                  {.outcomes = {id_at<Outcome>(outcome)}});
        return static_cast<std::int64_t>(mean_of(run, 0).value * million);
    });
}

bool names(const std::string& id, std::string_view part) { return id.find(part) != std::string::npos; }

template <class List>
std::size_t place_of(const List& list, const std::string& id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return static_cast<std::size_t>(found - list.begin());
}

}  // namespace

std::uint16_t odds_on(const Scenario& scenario, const State& seen, const Estimate& estimate, const Dice& dice,
                      QuestionId question, const std::stop_token& stop) {
    const auto& id = scenario.questions[question.at].id;
    const auto orders = estimate.orders(seen);
    const auto epilogue = place_of(scenario.epilogues, id), flag = place_of(scenario.flags, id);
    const auto outcome = place_of(scenario.outcomes, id);
    std::int64_t share = unknown;
    if (outcome < scenario.outcomes.size() && scenario.outcomes[outcome].happens) {
        share = share_forecast(scenario, seen, orders, outcome, stop);
    } else if (epilogue < scenario.epilogues.size() || flag < scenario.flags.size()) {
        const auto is_so = [&](const State& state) {
            return state.told.has(epilogue) || state.flags.has(flag);
        };
        share = share_of_futures(scenario, seen, orders, dice, stop, is_so);
    } else if (names(id, "revers")) {
        share = mean(orders, stop, [&](const Likely& likely) -> std::int64_t {
            const auto appeal = review(scenario, signed_with(scenario, seen, likely));
            return appeal.by.exists() ? appeal.chance : 0;
        });
    } else if (names(id, "open") || names(id, "order")) {
        share = mean(orders, stop, [&](const Likely& likely) {
            return likely.package.exists() && scenario.packages[likely.package.at].opens ? million : 0;
        });
    }
    return static_cast<std::uint16_t>(std::clamp<std::int64_t>((share + 5000) / 10'000, 0, 100));
}

Move nearest_odds(const Scenario& scenario, const Estimate& estimate, const Errand& errand,
                  const std::vector<Move>& open) {
    const auto& seen = errand.sight.seen;
    Move best = Pass{};
    int least = 0, percent = -1;
    for (const auto& move : open) {
        const auto* odds = std::get_if<Odds>(&move);
        if (odds == nullptr) continue;
        if (percent < 0) {
            percent = odds_on(scenario, seen, estimate, errand.dice, odds->question, errand.stop);
        }
        const int away = std::abs(int{odds->percent} - percent);
        if (std::holds_alternative<Odds>(best) && away >= least) continue;
        least = away;
        best = move;
    }
    return best;
}

}  // namespace allwrits
