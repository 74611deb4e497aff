// SPDX-License-Identifier: MIT
#include "session/lean.h"

#include <algorithm>
#include <cstdlib>

namespace allwrits {

bool on_record(const State& state, ArgumentId argument) {
    return state.pleaded.has(argument) && !state.struck.has(argument);
}

Debate debate_on_record(const Scenario& scenario, const State& state, const Bench* bench) {
    Debate debate;
    debate.present = state.pleaded;
    for (std::size_t k = 0; k < debate.present.words.size(); ++k)
        debate.present.words[k] &= ~state.struck.words[k];
    for (std::size_t at = 0; at < scenario.attacks.size(); ++at) {
        const auto [from, to] = scenario.attacks[at];
        if (!debate.present.has(from) || !debate.present.has(to)) continue;
        if (state.cut.has(at) || state.unmeetable.has(to)) continue;
        if (bench != nullptr) {
            const int attacker = bench->rank[scenario.arguments[from.at].promotes.at];
            const int attacked = bench->rank[scenario.arguments[to.at].promotes.at];
            if (attacker - attacked >= scenario.court.value_gap) continue;
        }
        debate.attack(from, to);
    }
    return debate;
}

std::int64_t card_pages(const Scenario& scenario, const State& state, ArgumentId argument) {
    std::int64_t pages =
        scenario.arguments[argument.at].pages + 500 * std::int64_t{state.weight[argument.at]};
    if (state.bold.has(argument)) pages += scenario.court.bold;
    return std::max<std::int64_t>(pages, 0);
}

std::int64_t card_weight(const Scenario& scenario, const State& state, const Standings& now,
                         ArgumentId argument, const Bench* bench) {
    const auto& card = scenario.arguments[argument.at];
    std::int64_t weight = card_pages(scenario, state, argument);
    switch (now.of(argument)) {
        case Standing::Upheld: {
            const auto& supporters = scenario.supporters_of[argument.at];
            Set<128> standing;
            for (std::size_t k = 0; k < standing.words.size(); ++k)
                standing.words[k] = supporters.words[k] & now.upheld.words[k];
            weight += std::int64_t{scenario.court.support} * static_cast<std::int64_t>(standing.size());
            break;
        }
        case Standing::Open: weight = weight * scenario.court.open_share / 1000; break;
        case Standing::Defeated: weight = 0; break;
    }
    if (bench != nullptr && card.promotes.exists()) {
        weight = weight * scenario.court.rank_weight[bench->rank[card.promotes.at]] / 1000;
    }
    if (const auto credibility = scenario.roles[card.role.at].credibility; credibility.exists()) {
        const std::int64_t trust =
            scenario.court.credibility_base +
            std::int64_t{scenario.court.credibility_step} * state.measures[credibility.at] / 1000;
        weight = weight * trust / 1000;
    }
    return weight;
}

Leans leans(const Scenario& scenario, const State& state, const Bench* bench) {
    const auto now =
        bench == nullptr ? plain_standings(state) : standings(debate_on_record(scenario, state, bench));
    Leans sum{};
    for (std::size_t factor = 0; factor < scenario.factors.size(); ++factor) {
        sum[factor] = state.measures[scenario.factor_lean[factor].at];
        for (const auto card : scenario.cards_on[factor]) {
            if (!on_record(state, card)) continue;
            sum[factor] += sign_of(scenario, scenario.arguments[card.at].role) *
                           card_weight(scenario, state, now, card, bench);
        }
    }
    return sum;
}

Finding finding_of(const Scenario& scenario, FactorId factor, std::int64_t lean) {
    const std::int64_t needs = scenario.factors[factor.at].needs;
    if (needs == 0) return lean > 0 ? Finding::For : Finding::Against;
    if (lean >= needs) return Finding::For;
    return lean <= -needs ? Finding::Against : Finding::NotShown;
}

std::array<FactorId, Limits::factors> closest_first(const Scenario& scenario, const Leans& leans) {
    std::array<FactorId, Limits::factors> order{};
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) order[at] = id_at<Factor>(at);
    std::stable_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(scenario.factors.size()),
                     [&](FactorId a, FactorId b) { return std::abs(leans[a.at]) < std::abs(leans[b.at]); });
    return order;
}

ArgumentId heaviest_card(const Scenario& scenario, const State& state, const Standings& now, FactorId factor,
                         RoleId role, const Bench* bench) {
    ArgumentId best;
    std::int64_t most = -1;
    for (const auto card : scenario.cards_on[factor.at]) {
        if (scenario.arguments[card.at].role != role || !on_record(state, card)) continue;
        const auto weight = card_weight(scenario, state, now, card, bench);
        if (weight > most) {
            most = weight;
            best = card;
        }
    }
    return best;
}

ArgumentId lightest_card(const Scenario& scenario, const State& state, FactorId factor, RoleId role) {
    ArgumentId best;
    std::int64_t least = 0;
    for (const auto card : scenario.cards_on[factor.at]) {
        if (scenario.arguments[card.at].role != role || !on_record(state, card)) continue;
        const auto pages = card_pages(scenario, state, card);
        if (!best.exists() || pages < least) {
            least = pages;
            best = card;
        }
    }
    return best;
}

}  // namespace allwrits
