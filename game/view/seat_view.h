// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/move.h"
#include "session/scenario.h"
#include "session/sight.h"
#include "view/line.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// A move that a seat may make, as it is shown.
struct Option {
    // Main options are few and have numbers; the others stand behind a word of their own, so that no more
    // than four things ask to be weighed at once.
    enum class Group { Main, Bold, Evidence, Aside, More, Pass };
    Group group = Group::Main;
    Move move = {};
    std::uint8_t touches = 0;         // The ledgers that it bears on: bits as in view/touching.h.
    std::string words = {};           // "“One phone, by its serial number”"
    std::string price = {};           // "3 pages"
    std::string note = {};            // "meets “Many phones are waiting”; touches user-security risk"
    std::string closed_because = {};  // Not open: why. Such an option has no move.
};

struct DocketEntry {
    std::string title = {}, date = {};
    enum class When { Past, Now, Later };
    When when = When::Later;
};

// What everybody may see of an advocate: "credibility 7 of 10".
struct SeatStanding {
    std::string role = {};  // "DOJ"
    Side side = Side::None;
    std::string text = {};  // "" where the role has no such measure.
};

// All that a front end shows a seat. Words and plain values: no rule and no player reads it back.
struct SeatView {
    std::uint32_t step = 0;
    SeatId seat = {};
    std::string scenario = {}, role = {}, stage = {};
    bool altered = false;            // The facts are a variant's: every screen says so.
    std::string variant = {};
    bool my_turn = false, ended = false;
    Verb verb = Verb::Choose;        // What kind of decision it is, while it is this seat's turn.
    StageKind kind = StageKind::Narrative;  // Of the stage.
    std::string date = {};           // Of the stage; "" if it has none.
    std::string scene = {};          // Where the author sets it: "newsroom"; "" leaves that to the front end.
    std::vector<SeatStanding> seats = {};   // Of all roles, in order.
    // The question wants a whole number from 0 to 100; options are examples of it.
    bool takes_number = false;
    QuestionId number_for = {};
    std::vector<DocketEntry> docket = {};
    std::vector<std::string> currencies = {};  // "pages 9", "credibility 7 of 10"
    std::string question = {};
    // Where the seat is to choose several of a kind: how many, and how many are chosen. 1 and 0 elsewhere.
    std::uint32_t count = 1, made = 0;
    std::vector<Option> options = {};
    std::string waiting_for = {};    // Who acts, when it is not this seat.
    std::vector<Line> said = {};     // Since the session began; a front end shows what is new.
};

// `said` is left for the caller, who has the log.
SeatView show(const Scenario& scenario, const Sight& sight, const Catalogue& words);

}  // namespace allwrits
