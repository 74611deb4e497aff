// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "record/chain.h"
#include "record/index.h"
#include "session/log.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace allwrits {

// The text of each line of a journal, without its checksum. docs/formats.md tells the form.

constexpr std::string_view journal_magic = "allwrits-journal";
// Raised when lines of an older program could no longer be read as they stand.
constexpr std::uint32_t journal_format = 1;
// Raised when decide (session/rules.h) would decide an old session otherwise. Folding does not ask for it.
constexpr std::uint32_t rules_version = 2;

// The first line.
struct OpeningLine {
    Opening opening = {};
    Index index = {};
    std::string session = {};  // Tells one session from another.
    std::uint32_t rules = rules_version;
};

// Play went back: it goes on from this record, 0 for the opening.
struct BackLine {
    std::uint32_t to = 0;
};

// The last line of a journal that was closed.
struct EndLine {
    std::uint32_t count = 0;  // Records,
    std::uint32_t tip = 0;    // and where play was: a lost line for going back shows.
};

using RecordLine = std::variant<Record, BackLine, EndLine>;

// A Problem where something has no name in the index: what cannot be written could not be read.
Result<std::string> to_json(const OpeningLine& line);
// `stage`: the place of the stage in which the record was made; its decisions are named within it.
Result<std::string> to_json(const Record& record, const Index& index, std::uint16_t stage);
std::string to_json(const BackLine& line);
std::string to_json(const EndLine& line);

// `missing` ends the sentence about a name that the index lacks: "names argument 'D-60', which ...".
Result<OpeningLine> opening_from(std::string_view json);
Result<RecordLine> record_from(std::string_view json, const Index& index, const Chain& chain,
                               std::string_view missing);

// The opening's events and players against another index than its own.
Result<Opening> opening_from(std::string_view json, const Index& index, std::string_view missing);

// 64-bit words as 16 hexadecimal digits: many JSON readers keep 53 bits of a number.
std::string to_hex(std::uint64_t word);

}  // namespace allwrits
