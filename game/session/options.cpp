// SPDX-License-Identifier: MIT
#include "session/options.h"

#include "base/hash.h"
#include "session/draft.h"
#include "session/lean.h"
#include "session/pending.h"
#include "session/slots.h"

#include <algorithm>

namespace allwrits {
namespace {

template <class Visit>
void each_pending(const State& state, SeatId seat, Visit visit) {
    for (std::size_t k = 0; k < state.pending_count; ++k) {
        if (state.pending[k].seat == seat.at) visit(unpacked(state.pending[k]));
    }
}

bool is_pending(const State& state, SeatId seat, const Move& move) {
    bool found = false;
    each_pending(state, seat, [&](const Move& other) { found = found || other == move; });
    return found;
}

bool plead_pending(const State& state, SeatId seat, ArgumentId argument) {
    return is_pending(state, seat, Plead{.argument = argument, .bold = 0}) ||
           is_pending(state, seat, Plead{.argument = argument, .bold = 1});
}

// Orders a role's things by its own deck: a number a thing, the same whenever asked.
std::uint64_t deck_place(const State& state, SeatId seat, std::uint64_t thing) {
    return mix(std::uint64_t{state.deck[seat.at]} << 20U ^ thing);
}

bool opened(const State& state, StageId opens) { return !opens.exists() || opens.at <= state.stage; }

}  // namespace

std::int64_t price_of(const Scenario& scenario, const State& state, ArgumentId argument) {
    const auto& card = scenario.arguments[argument.at];
    if (on_record(state, argument)) return scenario.court.bold_again_price;
    return std::max<std::int64_t>(card.pages - (state.cheaper.has(argument) ? 1000 : 0), 0);
}

std::int64_t distinguish_price(const Scenario& scenario, const State& state) {
    return stage_of(scenario, state).kind == StageKind::Hearing ? scenario.court.distinguish_price_hearing
                                                                : scenario.court.distinguish_price;
}

std::int64_t pages_left(const Scenario& scenario, const State& state, SeatId seat) {
    const auto measure = scenario.roles[seat.at].pages;
    std::int64_t left = measure.exists() ? state.measures[measure.at] : 0;
    each_pending(state, seat, [&](const Move& move) {
        if (const auto* plead = std::get_if<Plead>(&move)) left -= price_of(scenario, state, plead->argument);
        if (std::holds_alternative<Distinguish>(move)) left -= distinguish_price(scenario, state);
    });
    return left;
}

std::int64_t days_left(const Scenario& scenario, const State& state, SeatId seat) {
    const auto measure = scenario.roles[seat.at].days;
    std::int64_t left = measure.exists() ? state.measures[measure.at] : 0;
    each_pending(state, seat, [&](const Move& move) {
        if (const auto* seek = std::get_if<Seek>(&move)) left -= scenario.evidence[seek->evidence.at].days;
    });
    return left;
}

bool can_be_pleaded(const Scenario& scenario, const State& state, SeatId seat, ArgumentId argument) {
    const auto& card = scenario.arguments[argument.at];
    if (card.role != seat || state.struck.has(argument) || state.bold.has(argument)) return false;
    if (plead_pending(state, seat, argument)) return false;
    if (!opened(state, card.opens) || !holds(scenario, state, card.only_if)) return false;
    if (!state.pleaded.has(argument)) return true;
    // A card on the record may be said again, more boldly; not where it is already known to be shown up.
    return card.on_file && card.can_be_bold && !shown_up_by(scenario, state, argument).exists();
}

std::vector<ArgumentId> deck_order(const Scenario& scenario, const State& state, SeatId seat) {
    std::vector<ArgumentId> deck;
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        if (can_be_pleaded(scenario, state, seat, id_at<Argument>(at))) deck.push_back(id_at<Argument>(at));
    }
    std::sort(deck.begin(), deck.end(), [&](ArgumentId a, ArgumentId b) {
        return std::pair(deck_place(state, seat, a.at), a.at) <
               std::pair(deck_place(state, seat, b.at), b.at);
    });
    return deck;
}

std::vector<EvidenceId> held_by(const Scenario& scenario, const State& state, SeatId seat) {
    std::vector<EvidenceId> held;
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        if (state.known[seat.at].has(at) && !state.admitted.has(at) && !state.excluded.has(at)) {
            held.push_back(id_at<Evidence>(at));
        }
    }
    return held;
}

std::vector<EvidenceId> exhibits_offered(const Scenario& scenario, const State& state, SeatId seat) {
    std::vector<EvidenceId> offered;
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        const auto& exhibit = scenario.evidence[at];
        const bool seen = state.known[seat.at].has(at) || state.admitted.has(at) || state.excluded.has(at);
        const bool late = exhibit.last_stage.exists() && state.stage > exhibit.last_stage.at;
        const bool may = ((exhibit.may_seek >> seat.at) & 1U) != 0 && !exhibit.given_by_incident;
        if (!may || seen || late || is_pending(state, seat, Seek{id_at<Evidence>(at)})) continue;
        if (exhibit.days <= days_left(scenario, state, seat)) offered.push_back(id_at<Evidence>(at));
    }
    // Exhibits take numbers beyond all cards, so that the two orders of one deck have nothing to do with each
    // other.
    const auto place = [&](EvidenceId e) {
        return std::pair(deck_place(state, seat, 0x10000U + e.at), e.at);
    };
    std::sort(offered.begin(), offered.end(),
              [&](EvidenceId a, EvidenceId b) { return place(a) < place(b); });
    if (offered.size() > 4) offered.resize(4);
    return offered;
}

EvidenceId thinnest_exhibit(const Scenario& scenario, const State& state) {
    EvidenceId thinnest;
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        if (!state.admitted.has(at) || state.weighed.has(at)) continue;
        if (thinnest.exists() &&
            scenario.evidence[at].reliability >= scenario.evidence[thinnest.at].reliability)
            continue;
        thinnest = id_at<Evidence>(at);
    }
    return thinnest;
}

SeatId opposite(const Scenario& scenario, SeatId seat) {
    if (!seat.exists()) return {};
    const auto side = scenario.roles[seat.at].side;
    if (side == Side::For) return role_on(scenario, Side::Against);
    return side == Side::Against ? role_on(scenario, Side::For) : SeatId{};
}

}  // namespace allwrits
