// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "record/index.h"
#include "session/log.h"
#include "session/scenario.h"

#include <cstdint>
#include <optional>
#include <string>

namespace allwrits {

// The session as an edited scenario has it.
struct Redecided {
    // The first move that can no longer be made, by ids: "doj", "plead D-06", and why not.
    struct Stop {
        std::uint32_t record = 0;  // Of the log that was given.
        std::string role = {}, move = {}, why = {};
    };
    Log log = {};                     // Up to the last move that could be made; its tip is there.
    std::uint32_t moves = 0, of = 0;  // How many were made, and how many there were.
    std::optional<Stop> stop = {};
    std::string bench = {};  // The id of the bench, where the seed now draws another one; else "".
    // "All 12 moves stand.", or "4 of 12 moves stand. doj can no longer 'plead D-06': ..."
    std::string told = {};
};

// Reload: decides the moves from the opening to the log's tip anew, with the same seed, variant and seats,
// ids by their text. Computer players are not asked again: their moves stand as they were made. `from` is the
// index of the scenario that the log is of. A Problem if not even the opening can be made: a person's seat or
// the variant that was asked for is gone.
Result<Redecided> redecide(const Log& log, const Index& from, const Scenario& to, const Catalogue& words);

}  // namespace allwrits
