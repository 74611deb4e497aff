// SPDX-License-Identifier: MIT
#include "session/carry.h"
#include "session/lean.h"
#include "session/slots.h"

#include <algorithm>
#include <utility>

namespace allwrits {
namespace {

// The two cards of a side on a factor that its finding rests on: the heaviest as they stand, and if none
// stands the one with most pages, so that a finding without support shows what it leans on.
std::vector<ArgumentId> cards_to_cite(const Draft& draft, FactorId factor, RoleId role) {
    const auto& scenario = draft.scenario();
    const auto now = plain_standings(draft.state());
    std::vector<std::pair<std::pair<std::int64_t, std::int64_t>, ArgumentId>> cards;
    for (const auto card : scenario.cards_on[factor.at]) {
        if (scenario.arguments[card.at].role != role || !on_record(draft.state(), card)) continue;
        const auto weight = card_weight(scenario, draft.state(), now, card, nullptr);
        cards.push_back({{-weight, -card_pages(scenario, draft.state(), card)}, card});
    }
    std::sort(cards.begin(), cards.end());
    std::vector<ArgumentId> cited;
    for (const auto& [key, card] : cards) {
        const bool weighs = key.first != 0;
        if (cited.size() < 2 && (weighs || cited.empty())) cited.push_back(card);
    }
    return cited;
}

// Putting the value of one side's heaviest card above that of the other's is what a finding between them
// means.
void put_value(Draft& draft, FactorId factor, RoleId winner, RoleId loser) {
    const auto& scenario = draft.scenario();
    const auto now = plain_standings(draft.state());
    const auto above = heaviest_card(scenario, draft.state(), now, factor, winner, nullptr);
    const auto below = heaviest_card(scenario, draft.state(), now, factor, loser, nullptr);
    if (!above.exists() || !below.exists()) return;
    const auto high = scenario.arguments[above.at].promotes;
    const auto low = scenario.arguments[below.at].promotes;
    if (!high.exists() || !low.exists() || high == low) return;
    const bool contradicts = draft.state().outweighs.has(std::size_t{8} * low.at + high.at);
    draft.emit(ValuePut{.above = high, .below = low, .contradicts = static_cast<std::uint8_t>(contradicts)});
}

}  // namespace

void write_finding(Draft& draft, FactorId factor, Finding finding, bool by_bench) {
    draft.emit(Found{.factor = factor, .finding = finding, .by_bench = static_cast<std::uint8_t>(by_bench)});
    const auto side = side_of(draft.scenario(), draft.state(), factor);
    if (side == 0) return;
    const auto winner = role_on(draft.scenario(), side > 0 ? Side::For : Side::Against);
    const auto loser = role_on(draft.scenario(), side > 0 ? Side::Against : Side::For);
    for (const auto card : cards_to_cite(draft, factor, winner)) draft.emit(Cited{card});
    if (by_bench && finding != Finding::NotShown) put_value(draft, factor, winner, loser);
}

void propose_findings(Draft& draft, std::size_t left) {
    const auto lean = leans(draft.scenario(), draft.state(), nullptr);
    const auto order = closest_first(draft.scenario(), lean);
    for (std::size_t at = left; at < draft.scenario().factors.size(); ++at) {
        const auto factor = order[at];
        write_finding(draft, factor, finding_of(draft.scenario(), factor, lean[factor.at]), false);
    }
}

}  // namespace allwrits
