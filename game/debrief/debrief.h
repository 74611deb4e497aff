// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/forecasting.h"
#include "session/log.h"
#include "session/scenario.h"
#include "view/line.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// What is shown and printed after the ruling. No score: a mirror of how one reasoned.

// Odds that the seat stated, beside what the forecast said of the ruling that came and what was told.
struct DebriefOdds {
    QuestionId question = {};
    std::string text = {};  // "Would the method escape within five years?"
    int stated = 0;         // Percent.
    std::optional<double> forecast =
        {};  // Percent: in how many of 100 futures of this ruling; none: not to be told.
    std::optional<bool> happened = {};  // In the future that was told.
    // The square of the distance, 0 to 1: to that share; where none is to be told, to what happened.
    std::optional<double> loss = {};
    std::string sentence = {};          // All of it in words.
};

// A change on the record that turned a factor.
struct DebriefTurn {
    std::uint32_t number = 0, parent = 0;  // The record's; parent is where to rewind to.
    bool own = false;
    std::string text = {};    // What was done,
    std::string turned = {};  // and what moved.
};

struct Debrief {
    bool ready = false;                 // False before the ruling is signed; then all else is empty.
    bool of_seat = false;               // Somebody's own; else the public's.
    std::vector<Line> story = {};       // At most ten: the seat's own decisions, the order, what came of it.
    std::vector<Line> ruling = {};      // The ruling and why.
    std::vector<Line> unanswered = {};  // Cards on the record that nobody answered.
    std::vector<Line> contrary = {};    // The strongest contrary card, and whether the ruling met it.
    std::vector<Line> fallen = {};      // Findings that rest on cards which fell.
    std::vector<Line> overclaims = {};  // Cards pleaded bold: found out, or not.
    std::vector<DebriefTurn> turns = {};  // Largest first, at most five.
    std::vector<DebriefOdds> odds = {};
    Line odds_loss = {};               // "Your loss: 0.05 on average"; empty where nothing can be measured.
    Line trade_off = {};               // "You accepted about 300 people exposed for a lead."
    std::vector<Line> questions = {};  // Three to talk about.
    std::vector<Line> sources = {};    // Of all that was said and cited.
};

// Pure: the same log gives the same debrief. `seat` none: the public's. `beliefs`: what its reader supposes;
// odds are measured by the forecast under these.
Debrief debrief(const Scenario& scenario, const Catalogue& words, const Log& log, SeatId seat,
                const std::vector<Belief>& beliefs = {});

// The same as titled parts, in order, for front ends that print; empty parts are left out.
struct DebriefPart {
    std::string title = {};
    std::vector<Line> lines = {};
};
std::vector<DebriefPart> parts_of(const Debrief& debrief, const Catalogue& words);

}  // namespace allwrits
