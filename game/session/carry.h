// SPDX-License-Identifier: MIT
#pragma once

#include "session/draft.h"
#include "session/move.h"

namespace allwrits {

// Does what a move says, in the open. The move is known to be legal, or was when it was sealed: what has
// become impossible since (a card that the other side's exhibit just showed up) follows the same rules as in
// the open.
void carry_out(Draft& draft, SeatId seat, const Move& move);

// Draws what an exhibit turns out to say and shows it to the seat alone.
void draw_exhibit(Draft& draft, SeatId seat, EvidenceId evidence);

// Puts an exhibit on the record: cards gain their pages, and whoever held it back answers for that.
void put_on_record(Draft& draft, SeatId by, EvidenceId evidence, bool turned_up);

// The one future that is told, and the review before it.
void tell_aftermath(Draft& draft);

// Findings that follow from the plain lean alone, on all but the `left` closest factors.
void propose_findings(Draft& draft, std::size_t left);

// Writes a finding with the cards and the order of values that it rests on.
void write_finding(Draft& draft, FactorId factor, Finding finding, bool by_bench);

}  // namespace allwrits
