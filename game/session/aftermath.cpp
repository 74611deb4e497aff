// SPDX-License-Identifier: MIT
#include "session/carry.h"
#include "session/docket.h"
#include "session/forecasting.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/review.h"
#include "session/slots.h"

#include <algorithm>

namespace allwrits {
namespace {

bool rests_on_fallen(const Scenario& scenario, const State& state, FactorId factor) {
    const int side = side_of(scenario, state, factor);
    bool cited = false;
    for (const auto card : scenario.cards_on[factor.at]) {
        if (!state.cited.has(card) || sign_of(scenario, scenario.arguments[card.at].role) != side) continue;
        cited = true;
        if (on_record(state, card) && !state.defeated.has(card)) return false;
    }
    return cited;
}

// A fact that was not shown, and yet found for the side that had to show it.
bool found_for_bearer_though_open(const Scenario& scenario, const State& state, FactorId factor,
                                  std::int64_t lean) {
    const auto bearer = state.bears[factor.at];
    if (bearer == State::nobody || finding_of(scenario, factor, lean) != Finding::NotShown) return false;
    return side_of(scenario, state, factor) == sign_of(scenario, id_at<Role>(bearer));
}

bool is_supported(const Scenario& scenario, const State& state, FactorId factor) {
    const int side = side_of(scenario, state, factor);
    for (const auto card : scenario.cards_on[factor.at]) {
        const bool ours = sign_of(scenario, scenario.arguments[card.at].role) == side;
        if (ours && state.cited.has(card) && on_record(state, card) && state.upheld.has(card)) return true;
    }
    // An open point is rightly decided by who had to show it.
    return state.findings[factor.at] == Finding::NotShown;
}

// The one future that is told, of the ruling as it now stands.
Future draw_future(Draft& draft) {
    if (draft.scenario().outcomes.empty() && draft.scenario().assumptions.empty()) return {};
    const auto number = draft.dice().stream("future").below(futures_told_of);
    draft.emit(FutureDrawn{static_cast<std::uint16_t>(number)});
    return future_of(draft.scenario(), draft.state(), number);
}

}  // namespace

bool contrary_met(const Scenario& scenario, const State& state) {
    const auto cards = contrary_cards(scenario, state);
    if (cards.empty() || state.defeated.has(cards.front())) return true;
    // Named (of equals any will do), and met by a card that has not fallen; a value alone meets it too, once
    // named.
    if (state.contrary == ArgumentId::none) return false;
    if (!is_strongest_contrary(scenario, state, ArgumentId{state.contrary})) return false;
    if (state.met_by == ArgumentId::none) return !state.outweighs.empty();
    return !state.defeated.has(ArgumentId{state.met_by});
}

Review review(const Scenario& scenario, const State& state) {
    Review result;
    const auto& appeal = scenario.appeal;
    if (!appeal.exists || state.signed_ == 0 || !holds(scenario, state, appeal.only_if)) return result;
    if (state.index < appeal.below) result.by = role_on(scenario, Side::For);
    if (100'000 - state.index < appeal.below) result.by = role_on(scenario, Side::Against);
    if (!result.by.exists()) return result;

    const auto lean = leans(scenario, state, nullptr);
    std::int32_t chance = appeal.base;
    bool all_supported = true;
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto factor = id_at<Factor>(at);
        if (state.findings[at] == Finding::None) continue;
        if (rests_on_fallen(scenario, state, factor)) ++result.fallen;
        if (found_for_bearer_though_open(scenario, state, factor, lean[at])) ++result.open;
        all_supported = all_supported && is_supported(scenario, state, factor);
    }
    result.contrary_unmet = !contrary_met(scenario, state);
    result.on_papers = !appeal.on_papers.empty() && holds(scenario, state, appeal.on_papers);
    result.contradiction = state.contradictions > 0;
    result.all_supported = all_supported;
    chance += appeal.fallen * result.fallen + appeal.open * result.open;
    if (result.contrary_unmet) chance += appeal.contrary;
    if (result.on_papers) chance += appeal.papers;
    chance += appeal.contradiction * state.contradictions;
    if (result.all_supported) chance += appeal.supported;
    result.chance = static_cast<std::uint32_t>(std::clamp(chance, appeal.least, appeal.most)) * 1000U;
    return result;
}

void tell_aftermath(Draft& draft) {
    const auto& scenario = draft.scenario();
    const auto appeal = review(scenario, draft.state());
    if (appeal.by.exists()) {
        const bool reversed = draft.dice().stream("appeal").chance(appeal.chance);
        draft.emit(Appealed{
            .by = appeal.by, .chance = appeal.chance, .reversed = static_cast<std::uint8_t>(reversed)});
        const bool denied = draft.state().index == 0;
        if (reversed && denied && scenario.appeal.denial_becomes.exists()) {
            // The index stays that of the ruling under review: it measures what this bench gave.
            draft.emit(Ordered{.package = scenario.appeal.denial_becomes, .index = draft.state().index});
        }
    }
    const auto future = draw_future(draft);
    for (std::size_t at = 0; at < scenario.epilogues.size(); ++at) {
        const auto& epilogue = scenario.epilogues[at];
        const auto read = [&](Slot slot) { return read_in_future(scenario, draft.state(), future, slot); };
        if (!epilogue.only_if.empty() && epilogue.only_if.value(read) == 0) continue;
        if (!epilogue.chance.empty()) {
            const auto chance = per_million(epilogue.chance.value(read));
            if (!draft.dice().stream("epilogue/" + epilogue.id).chance(chance)) continue;
        }
        draft.emit(Told{id_at<Epilogue>(at)});
        draft.change(epilogue.effect, "epilogue_effect/" + epilogue.id);
    }
}

}  // namespace allwrits
