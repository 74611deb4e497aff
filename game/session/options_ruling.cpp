// SPDX-License-Identifier: MIT
#include "session/lean.h"
#include "session/options.h"
#include "session/slots.h"

#include <algorithm>
#include <tuple>

namespace allwrits {
namespace {

constexpr std::size_t most_options = 4;

void add_findings(const Scenario& scenario, FactorId factor, Finding besides, std::vector<Move>& into) {
    const auto& rule = scenario.factors[factor.at];
    const bool open = rule.needs > 0 && (rule.may_stay_open || rule.bears.exists());
    for (const auto finding : {Finding::For, Finding::Against, Finding::NotShown}) {
        if (finding == besides || (finding == Finding::NotShown && !open)) continue;
        into.push_back(Find{.factor = factor, .finding = finding});
    }
}

std::int32_t ceiling_of(const Scenario& scenario, const State& state) {
    const auto ceiling = scenario.court.ceiling;
    return ceiling.exists() ? state.measures[ceiling.at] : 100'000;
}

}  // namespace

FactorId factor_to_find(const Scenario& scenario, const State& state, const Decision& decision) {
    for (const auto factor : closest_first(scenario, leans(scenario, state, nullptr))) {
        if (!factor.exists() || state.findings[factor.at] != Finding::None) continue;
        const auto& only = decision.factors;
        if (only.empty() || std::find(only.begin(), only.end(), factor) != only.end()) return factor;
    }
    return {};
}

void find_options(const Scenario& scenario, const State& state, const Decision& decision,
                  std::vector<Move>& into) {
    if (const auto factor = factor_to_find(scenario, state, decision); factor.exists()) {
        add_findings(scenario, factor, Finding::None, into);
    }
    // What was only proposed may be found otherwise, once.
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        if (state.proposed[at] == 1) add_findings(scenario, id_at<Factor>(at), state.findings[at], into);
    }
}

void order_options(const Scenario& scenario, const State& state, const Decision& decision,
                   std::vector<Move>& into) {
    if (consent(scenario, state)) {
        const auto wanted = role_on(scenario, Side::For);
        into.push_back(Order{id_at<Package>(state.offers[wanted.at] - 1U)});
        return;
    }
    const auto add = [&](bool proposed) {
        for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
            const auto& package = scenario.packages[at];
            const bool follows = !package.proposed_if.empty() && holds(scenario, state, package.proposed_if);
            if (follows != proposed || !holds(scenario, state, package.only_if)) continue;
            if (package.index > ceiling_of(scenario, state)) continue;
            const auto& only = decision.packages;
            if (!only.empty() && std::find(only.begin(), only.end(), id_at<Package>(at)) == only.end())
                continue;
            into.push_back(Order{id_at<Package>(at)});
        }
    };
    add(true);
    add(false);
}

void term_options(const Scenario& scenario, const State& state, std::vector<Move>& into) {
    if (state.package >= scenario.packages.size() || !scenario.packages[state.package].has_terms) return;
    for (std::size_t at = 0; at < scenario.terms.size(); ++at) {
        if (state.term_moved[at] != 0) continue;
        const int level = state.terms[at] - 1;
        if (level > 0)
            into.push_back(SetTerm{.term = id_at<Term>(at), .level = static_cast<std::uint16_t>(level - 1)});
        const bool wider = level + 1 < static_cast<int>(scenario.terms[at].levels.size());
        if (wider && state.index + scenario.court.term_step <= ceiling_of(scenario, state)) {
            into.push_back(SetTerm{.term = id_at<Term>(at), .level = static_cast<std::uint16_t>(level + 1)});
        }
    }
}

std::vector<ArgumentId> contrary_cards(const Scenario& scenario, const State& state) {
    // Against a grant speaks the side Against; in the middle, as in a denial, the side that wanted more.
    const auto against = role_on(scenario, state.index > 50'000 ? Side::Against : Side::For);
    const auto now = plain_standings(state);
    // A card that fell is not the strongest any more, however many pages it had.
    std::vector<std::tuple<bool, std::int64_t, ArgumentId>> weighed;
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto card = id_at<Argument>(at);
        if (scenario.arguments[at].role != against || !on_record(state, card)) continue;
        weighed.emplace_back(now.of(card) == Standing::Defeated, -card_pages(scenario, state, card), card);
    }
    std::sort(weighed.begin(), weighed.end());
    std::vector<ArgumentId> list;
    for (const auto& [fell, pages, card] : weighed) {
        if (list.size() < most_options) list.push_back(card);
    }
    return list;
}

bool is_strongest_contrary(const Scenario& scenario, const State& state, ArgumentId named) {
    const auto cards = contrary_cards(scenario, state);
    if (cards.empty() || named.at >= scenario.arguments.size()) return false;
    const auto now = plain_standings(state);
    const auto fell = [&](ArgumentId card) { return now.of(card) == Standing::Defeated; };
    if (fell(named) && !fell(cards.front())) return false;
    return card_pages(scenario, state, named) >= card_pages(scenario, state, cards.front());
}

void reason_options(const Scenario& scenario, const State& state, SeatId seat, std::vector<Move>& into) {
    if (state.contrary == ArgumentId::none) {
        for (const auto card : contrary_cards(scenario, state)) into.push_back(NameContrary{card});
        return;
    }
    const ArgumentId contrary{state.contrary};
    std::size_t shown = 0;
    for (std::size_t at = 0; at < scenario.arguments.size() && shown + 1 < most_options; ++at) {
        const auto card = id_at<Argument>(at);
        if (!scenario.attackers_of[contrary.at].has(card)) continue;
        // What friends of neither side may say belongs to the bench itself.
        const bool own = scenario.arguments[at].role == seat;
        if (!own && (!on_record(state, card) || state.defeated.has(card))) continue;
        into.push_back(Meet{card});
        ++shown;
    }
    into.push_back(Meet{});
}

}  // namespace allwrits
