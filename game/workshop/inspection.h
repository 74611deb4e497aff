// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "session/log.h"
#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// All that author mode draws: plain values, made when the log or the scenario changes and kept till then. It
// shows secrets (the bench, what exhibits say, what lies under seal), so nobody but the author may be shown
// it.
struct Inspection {
    // What loading found: a problem, or a note on what is allowed but reads badly.
    struct Fault {
        std::string file = {};
        std::uint32_t line = 0, column = 0;  // From 1; 0: not known.
        std::string what = {}, hint = {};
    };

    // A number of the author's.
    struct Number {
        std::string id = {}, label = {};  // "pages.doj", "Pages: DOJ"; the id again where it has no words.
        std::string now = {}, min = {}, max = {};
        double share = 0;          // Where it lies from min to max, 0..1, for a bar.
        std::string before = {};   // Before the last move, if that changed it; else "".
        std::string seen_by = {};  // "everybody", "nobody", or the roles: "DOJ and Apple".
    };

    // A flag of the author's.
    struct Toggle {
        std::string id = {};
        bool set = false, changed = false;  // By the last move.
        std::string seen_by = {};
    };

    // A value that a condition reads, under the name by which it is read there: "credibility(doj)", "5".
    struct Read {
        std::string name = {}, value = {};
    };

    // Something of the present stage that has a condition, open or not.
    struct Gate {
        enum class Of : std::uint8_t { Decision, Choice, Package, Card };
        Of of = Of::Choice;
        std::string id = {}, label = {};
        bool open = false;
        std::string only_if = {};      // As written; "" for a card that joins its deck with a later stage:
        std::string opens_with = {};   // the id of that stage, else "".
        std::vector<Read> reads = {};  // What the condition reads, as it is now.
    };

    // A stage of the docket, in order.
    struct Step {
        enum class When : std::uint8_t { Past, Skipped, Now, Later };
        // How author mode gets there: back to a record of this session, or anew with computers on all seats.
        enum class Way : std::uint8_t { None, Rewind, Play };
        StageId stage = {};
        std::string id = {}, title = {}, only_if = {};
        When when = When::Later;
        bool holds = true;         // Its condition, as things are now.
        Way way = Way::None;       // None: its condition can never hold.
        std::uint32_t record = 0;  // For Rewind: the record by which it began; 0 is the opening.
    };

    // A card, and how it stands.
    struct Card {
        std::string id = {}, headline = {}, role = {}, standing = {};
        bool bold = false;
    };

    // An exhibit, and what the seed has it say as far as it is drawn.
    struct Exhibit {
        std::string id = {}, question = {};
        std::string reading = {};  // "" as long as nobody has sought it.
        std::string seen_by = {};  // Whoever has it in hand; "everybody" once it is on the record.
    };

    // Who may act now, and at which decision; ids.
    struct Turn {
        std::string role = {}, decision = {};
    };

    // What lies under seal: a role's id, and the move by ids.
    struct Unopened {
        std::string role = {}, move = {};
    };

    std::vector<Fault> problems = {}, notes = {};
    std::string stage = {}, stage_title = {};  // "" where no scenario has loaded.
    bool ended = false;
    std::string ending = {};       // Its id, if it came to one.
    std::vector<Turn> turns = {};  // One, or several while the stage is sealed.
    std::uint32_t moves = 0;       // So far.
    std::uint64_t seed = 0;
    std::string variant = {}, bench = {};       // Ids; "" for none.
    std::vector<std::string> bench_ranks = {};  // Ids of its values, the first one first.
    std::vector<Number> measures = {};
    std::vector<Toggle> flags = {};
    std::vector<Read> figures = {};  // Of the forecast, as the rules have them: "mean(leads)".
    std::vector<Gate> gates = {};    // Closed ones first.
    std::vector<Step> stages = {};
    std::vector<Card> cards = {};
    std::vector<Exhibit> exhibits = {};
    std::vector<Unopened> sealed = {};
};

// At the log's tip. The log must fold and be of this scenario's places.
Inspection inspect(const Scenario& scenario, const Catalogue& words, const Log& log,
                   const Problems& problems = {}, const Problems& notes = {});

// Where nothing has loaded yet: the faults alone.
Inspection inspect(const Problems& problems, const Problems& notes = {});

}  // namespace allwrits
