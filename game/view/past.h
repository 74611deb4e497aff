// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/log.h"
#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// A move on the path that play is on, as one seat knows of it.
struct PastMove {
    std::uint32_t number = 0;  // The record's, to go back to: just before it is just after `parent`.
    std::uint32_t parent = 0;  // 0 is the opening.
    SeatId by = {};
    std::string stage = {};  // Title of the stage it was made in.
    std::string who = {};    // "DOJ", or "You"; "" where a seal is broken, since several seats are told of.
    std::string text =
        {};  // "You plead “Many phones are waiting”."; of others what was heard: it names them.
    std::string heard =
        {};            // Beside an own move: what others were heard to do at once, as where a seal is broken.
    bool own = false;  // A decision of the seat itself.
    bool sealed = false;  // Handed in under seal: what it did came when the seal was broken.
    bool opened = false;  // It was the last to come in, and broke the seal.

    // What it changed on the record, by the plain reading.
    bool turned_a_lean = false;  // A factor leans to another side, or is open now.
    bool changed_a_standing = false;
    std::int64_t moved = 0;   // By how much all factors moved together, thousandths of a page.
    std::string turned = {};  // "Burden now leans to Apple ..."; "" if nothing did.
    bool turning_point() const { return turned_a_lean || changed_a_standing; }
};

// In order of play. A seat's own moves are all there, as it made them; of others' moves those that it was
// told something of, in the words in which it was told. What others handed in under seal is told where the
// seal is broken. `seat` none: as the public heard it.
std::vector<PastMove> moves_made(const Scenario& scenario, const Log& log, SeatId seat,
                                 const Catalogue& words);

}  // namespace allwrits
