// SPDX-License-Identifier: MIT
#pragma once

#include "session/move.h"
#include "session/scenario.h"
#include "session/sight.h"
#include "session/state.h"

#include <vector>

namespace allwrits {

// What the options of each kind of decision are made from. Each adds its moves to `into`; rules.h joins them.

// The stage that a state is in; only where the session has begun.
inline const Stage& stage_of(const Scenario& scenario, const State& state) {
    return scenario.stages[state.stage];
}

// Thousandths of a page or day that the seat has left, less what it has handed in under seal.
std::int64_t pages_left(const Scenario& scenario, const State& state, SeatId seat);
std::int64_t days_left(const Scenario& scenario, const State& state, SeatId seat);

// Thousandths of a page.
std::int64_t price_of(const Scenario& scenario, const State& state, ArgumentId argument);
std::int64_t distinguish_price(const Scenario& scenario, const State& state);

// Whether the seat may put this card on the record at all, whatever it has left.
bool can_be_pleaded(const Scenario& scenario, const State& state, SeatId seat, ArgumentId argument);

// A role's cards that can be pleaded, as its deck lies.
std::vector<ArgumentId> deck_order(const Scenario& scenario, const State& state, SeatId seat);

// Exhibits that the seat holds and nobody else has seen on the record.
std::vector<EvidenceId> held_by(const Scenario& scenario, const State& state, SeatId seat);

// The exhibits that the seat is offered, at most four.
std::vector<EvidenceId> exhibits_offered(const Scenario& scenario, const State& state, SeatId seat);

// The exhibit on the record, not weighed yet, on which least can be relied; or none.
EvidenceId thinnest_exhibit(const Scenario& scenario, const State& state);

// The party opposite to one asked.
SeatId opposite(const Scenario& scenario, SeatId seat);

void plead_options(const Scenario&, const State&, SeatId, const Decision&, std::vector<Move>& into);
void answer_options(const Scenario&, const State&, SeatId, const Decision&, std::vector<Move>& into);
void reply_options(const Scenario&, const State&, SeatId, std::vector<Move>& into);
void ask_options(const Scenario&, const State&, std::vector<Move>& into);
void find_options(const Scenario&, const State&, const Decision&, std::vector<Move>& into);
void order_options(const Scenario&, const State&, const Decision&, std::vector<Move>& into);
void term_options(const Scenario&, const State&, std::vector<Move>& into);
void reason_options(const Scenario&, const State&, SeatId, std::vector<Move>& into);

// Cards that a seat pleaded on a factor so far, in the open or under seal, besides those on file.
std::size_t cards_pleaded_on(const Scenario& scenario, const State& state, SeatId seat, FactorId factor);

// The factor that a "find" comes to now: the closest by the plain lean that the bench has not found on.
FactorId factor_to_find(const Scenario& scenario, const State& state, const Decision& decision);

// Cards against the order that was chosen, those on the record, at most four: what stands or is open before what
// fell, and then the heaviest first by pages.
std::vector<ArgumentId> contrary_cards(const Scenario& scenario, const State& state);

// Whether a card is the first of them, or as strong as the first.
bool is_strongest_contrary(const Scenario& scenario, const State& state, ArgumentId named);

// The heaviest card of one's own that a card of the other side on this factor attacks, as the attack to cut;
// or none.
std::uint16_t attack_to_distinguish(const Scenario& scenario, const State& state, SeatId seat,
                                    FactorId factor);

constexpr std::uint16_t no_attack = 0xFFFF;

}  // namespace allwrits
