// SPDX-License-Identifier: MIT
#pragma once

#include "session/event.h"
#include "session/move.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// A figure that was shown, in millionths, by what it is of. Lists of them are in the order of their names.
struct LoggedFigure {
    std::string name = {};
    std::int64_t millionths = 0;
    bool operator==(const LoggedFigure&) const = default;
};

// What was fixed before the first move.
struct Opening {
    std::string scenario = {};     // Its id; the folder is found by it.
    std::uint32_t version = 0;
    std::string variant = {};      // As asked for; "" when the seed drew it.
    std::uint64_t seed = 0;
    std::uint64_t files_hash = 0;
    std::uint64_t rules_hash = 0;
    bool person_judges = false;
    std::vector<std::string> players = {};  // By seat: "person" or a player's name.
    std::vector<Event> events = {};         // Of start().
    std::vector<LoggedFigure> figures = {};
    std::uint64_t state_after = 0;
    bool operator==(const Opening&) const = default;
};

// One move and what followed. Number 1 is the first; parent 0 is the opening. A rewind adds a record with an
// earlier parent, so branches make a tree in a list that only grows.
struct Record {
    std::uint32_t number = 0;
    std::uint32_t parent = 0;
    SeatId seat = {};
    Move move = {};
    std::string note = {};
    std::vector<Event> events = {};
    std::vector<LoggedFigure> figures = {};  // For people; no rule reads them.
    std::uint64_t state_after = 0;
    bool operator==(const Record&) const = default;
};

// The truth of a session.
struct Log {
    Opening opening = {};
    std::vector<Record> records = {};
    std::uint32_t tip = 0;  // The record that play goes on from; 0 is the opening.
    bool operator==(const Log&) const = default;
};

// The numbers of the records from the opening to `tip`, in order of play; empty if the chain is broken.
std::vector<std::uint32_t> path_to(const Log& log, std::uint32_t tip);

}  // namespace allwrits
