// SPDX-License-Identifier: MIT
#include "session/draft.h"
#include "session/lean.h"
#include "session/options.h"

#include <algorithm>

namespace allwrits {
namespace {

constexpr std::size_t most_cards = 2;

bool holds_card(const Scenario& scenario, const State& state, FactorId factor, SeatId seat) {
    return lightest_card(scenario, state, factor, seat).exists();
}

// The side that a factor leans to; at 0 the side that asks for the order.
SeatId side_ahead(const Scenario& scenario, std::int64_t lean) {
    return role_on(scenario, lean < 0 ? Side::Against : Side::For);
}

}  // namespace

void ask_options(const Scenario& scenario, const State& state, std::vector<Move>& into) {
    const auto lean = leans(scenario, state, nullptr);
    const auto order = closest_first(scenario, lean);
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto to = side_ahead(scenario, lean[order[at].at]);
        if (to.exists()) into.push_back(Ask{.to = to, .factor = order[at], .kind = Inquiry::Why});
    }
    for (std::size_t at = 0; at < scenario.hypotheticals.size(); ++at) {
        const auto factor = scenario.hypotheticals[at].factor;
        const auto to = side_ahead(scenario, lean[factor.at]);
        if (!to.exists() || !holds_card(scenario, state, factor, to)) continue;
        into.push_back(Ask{.to = to,
                           .factor = factor,
                           .kind = Inquiry::Hypothetical,
                           .hypothetical = static_cast<std::uint16_t>(at)});
    }
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto bearer = state.bears[order[at].at];
        if (bearer == State::nobody) continue;
        const auto to = opposite(scenario, id_at<Role>(bearer));
        if (to.exists()) into.push_back(Ask{.to = to, .factor = order[at], .kind = Inquiry::Burden});
    }
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto behind = opposite(scenario, side_ahead(scenario, lean[order[at].at]));
        if (behind.exists()) into.push_back(Ask{.to = behind, .factor = order[at], .kind = Inquiry::Why});
    }
    for (const auto side : {Side::For, Side::Against}) {
        const auto to = role_on(scenario, side);
        if (to.exists() && order[0].exists())
            into.push_back(Ask{.to = to, .factor = order[0], .kind = Inquiry::Unseen});
    }
}

void reply_options(const Scenario& scenario, const State& state, SeatId seat, std::vector<Move>& into) {
    const FactorId factor{state.asked_factor};
    if (!factor.exists()) return;  // Nobody has been asked.
    const bool asked = seat.at == state.asked_seat;
    const auto left = pages_left(scenario, state, seat);
    if (asked && state.inquiry == Inquiry::Hypothetical) {
        into.push_back(Reply{1});
        into.push_back(Reply{0});
    } else {
        std::size_t shown = 0;
        for (const auto card : deck_order(scenario, state, seat)) {
            if (shown == most_cards) break;
            if (scenario.arguments[card.at].factor != factor || price_of(scenario, state, card) > left)
                continue;
            if (!on_record(state, card) &&
                cards_pleaded_on(scenario, state, seat, factor) >= scenario.court.cards_a_factor)
                continue;
            if (!on_record(state, card)) into.push_back(Plead{.argument = card, .bold = 0});
            const bool bold =
                scenario.arguments[card.at].can_be_bold && !shown_up_by(scenario, state, card).exists();
            if (bold) into.push_back(Plead{.argument = card, .bold = 1});
            ++shown;
        }
    }
    const auto attack = attack_to_distinguish(scenario, state, seat, factor);
    if (attack != no_attack && distinguish_price(scenario, state) <= left)
        into.push_back(Distinguish{attack});
    const bool may_concede = state.concessions[seat.at] < scenario.court.concessions;
    if (may_concede && holds_card(scenario, state, factor, seat)) into.push_back(Concede{factor});
}

}  // namespace allwrits
