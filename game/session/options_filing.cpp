// SPDX-License-Identifier: MIT
#include "session/draft.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/pending.h"

#include <algorithm>

namespace allwrits {
namespace {

constexpr std::size_t most_options = 4;

// A card in each form that it can take and the seat can pay for.
void add_card(const Scenario& scenario, const State& state, SeatId seat, ArgumentId card,
              std::vector<Move>& into) {
    if (price_of(scenario, state, card) > pages_left(scenario, state, seat)) return;
    if (!on_record(state, card)) into.push_back(Plead{.argument = card, .bold = 0});
    const bool bold = scenario.arguments[card.at].can_be_bold && !shown_up_by(scenario, state, card).exists();
    if (bold) into.push_back(Plead{.argument = card, .bold = 1});
}

bool attacks(const Scenario& scenario, ArgumentId from, ArgumentId to) {
    return scenario.attackers_of[to.at].has(from);
}

// What the other side has standing or open on the record, heaviest first by the plain reading.
std::vector<ArgumentId> opponents(const Scenario& scenario, const State& state, SeatId seat) {
    const auto now = plain_standings(state);
    const auto other = opposite(scenario, seat);
    std::vector<std::pair<std::int64_t, ArgumentId>> weighed;
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto card = id_at<Argument>(at);
        if (scenario.arguments[at].role != other || !on_record(state, card) || state.unmeetable.has(card))
            continue;
        if (now.of(card) == Standing::Defeated) continue;
        weighed.emplace_back(-card_weight(scenario, state, now, card, nullptr), card);
    }
    std::sort(weighed.begin(), weighed.end());
    std::vector<ArgumentId> list;
    for (const auto& [weight, card] : weighed) list.push_back(card);
    return list;
}

bool among(const std::vector<FactorId>& factors, FactorId factor) {
    return factors.empty() || std::find(factors.begin(), factors.end(), factor) != factors.end();
}

bool cut_pending(const State& state, SeatId seat, std::uint16_t attack) {
    for (std::size_t k = 0; k < state.pending_count; ++k) {
        if (state.pending[k].seat != seat.at) continue;
        const auto move = unpacked(state.pending[k]);
        if (const auto* cut = std::get_if<Distinguish>(&move); cut != nullptr && cut->attack == attack)
            return true;
    }
    return false;
}

// A side distinguishes once on each factor.
bool has_distinguished(const Scenario& scenario, const State& state, SeatId seat, FactorId factor) {
    for (std::size_t at = 0; at < scenario.attacks.size(); ++at) {
        const auto& target = scenario.arguments[scenario.attacks[at].to.at];
        if (target.role != seat || target.factor != factor) continue;
        if (state.cut.has(at) || cut_pending(state, seat, static_cast<std::uint16_t>(at))) return true;
    }
    return false;
}

void add_seeks(const Scenario& scenario, const State& state, SeatId seat, std::vector<Move>& into) {
    for (std::size_t k = 0; k < state.pending_count; ++k) {
        const bool sought =
            state.pending[k].seat == seat.at && std::holds_alternative<Seek>(unpacked(state.pending[k]));
        if (sought) return;
    }
    for (const auto exhibit : exhibits_offered(scenario, state, seat)) into.push_back(Seek{exhibit});
}

}  // namespace

std::size_t cards_pleaded_on(const Scenario& scenario, const State& state, SeatId seat, FactorId factor) {
    const auto counts = [&](ArgumentId card) {
        const auto& argument = scenario.arguments[card.at];
        return argument.role == seat && argument.factor == factor && !argument.on_file;
    };
    std::size_t count = 0;
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        if (state.pleaded.has(at) && counts(id_at<Argument>(at))) ++count;
    }
    for (std::size_t k = 0; k < state.pending_count; ++k) {
        if (state.pending[k].seat != seat.at) continue;
        const auto move = unpacked(state.pending[k]);
        if (const auto* plead = std::get_if<Plead>(&move); plead != nullptr && counts(plead->argument))
            ++count;
    }
    return count;
}

std::uint16_t attack_to_distinguish(const Scenario& scenario, const State& state, SeatId seat,
                                    FactorId factor) {
    std::uint16_t best = no_attack;
    std::int64_t most = -1;
    const auto now = plain_standings(state);
    for (std::size_t at = 0; at < scenario.attacks.size(); ++at) {
        const auto [from, to] = scenario.attacks[at];
        const auto& target = scenario.arguments[to.at];
        // Only a quarrel that goes both ways can be settled by "both true, of different things".
        const bool mutual = attacks(scenario, to, from);
        if (!mutual || target.role != seat || scenario.arguments[from.at].role == seat) continue;
        if (factor.exists() && target.factor != factor) continue;
        if (!on_record(state, from) || !on_record(state, to) || state.cut.has(at)) continue;
        if (now.of(to) == Standing::Upheld || state.unmeetable.has(to)) continue;
        if (has_distinguished(scenario, state, seat, target.factor)) continue;
        const auto pages = card_pages(scenario, state, to);
        if (pages > most) {
            most = pages;
            best = static_cast<std::uint16_t>(at);
        }
    }
    return best;
}

void plead_options(const Scenario& scenario, const State& state, SeatId seat, const Decision& decision,
                   std::vector<Move>& into) {
    Set<64> factors;  // Cards of four factors, so that a hand shows four places to fight.
    std::size_t shown = 0;
    for (const auto card : deck_order(scenario, state, seat)) {
        const auto factor = scenario.arguments[card.at].factor;
        if (shown == most_options) break;
        if (factor.exists() && (factors.has(factor) || !among(decision.factors, factor))) continue;
        const auto most = scenario.court.opening_cards_a_factor;
        if (factor.exists() && !on_record(state, card) &&
            cards_pleaded_on(scenario, state, seat, factor) >= most)
            continue;
        const auto before = into.size();
        add_card(scenario, state, seat, card, into);
        if (into.size() == before) continue;
        ++shown;
        if (factor.exists() && scenario.factors.size() >= most_options) factors.put(factor);
    }
}

void answer_options(const Scenario& scenario, const State& state, SeatId seat, const Decision& decision,
                    std::vector<Move>& into) {
    const auto deck = deck_order(scenario, state, seat);
    Set<128> listed;
    std::size_t shown = 0;
    const auto list = [&](ArgumentId card) {
        const auto factor = scenario.arguments[card.at].factor;
        if (listed.has(card) || !among(decision.factors, factor)) return;
        const auto most = scenario.court.cards_a_factor;
        if (factor.exists() && !on_record(state, card) &&
            cards_pleaded_on(scenario, state, seat, factor) >= most)
            return;
        const auto before = into.size();
        add_card(scenario, state, seat, card, into);
        if (into.size() == before) return;
        listed.put(card);
        ++shown;
    };
    for (const auto opponent : opponents(scenario, state, seat)) {
        for (const auto card : deck) {
            if (shown == most_options - 1) break;
            if (attacks(scenario, card, opponent)) list(card);
        }
    }
    // A side with nothing to meet may still strengthen its own case.
    for (const auto card : deck) {
        if (shown < most_options - 1) list(card);
    }
    const auto attack = attack_to_distinguish(scenario, state, seat, {});
    if (attack != no_attack && distinguish_price(scenario, state) <= pages_left(scenario, state, seat)) {
        into.push_back(Distinguish{attack});
    }
    if (decision.may_seek) add_seeks(scenario, state, seat, into);
}

}  // namespace allwrits
