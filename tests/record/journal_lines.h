// SPDX-License-Identifier: MIT
#pragma once

#include "catch.h"
#include "record/frame.h"
#include "record/journal.h"

#include <string>
#include <vector>

namespace allwrits {

inline std::vector<std::string> lines_of(const std::string& bytes) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    for (const auto& frame : frames_of(bytes)) {
        lines.push_back(bytes.substr(from, frame.end - from));
        from = frame.end;
    }
    return lines;
}

inline std::string bytes_of_lines(const std::vector<std::string>& lines) {
    std::string bytes;
    for (const auto& line : lines) bytes += line;
    return bytes;
}

// The journal with a piece of a line's text replaced, under a checksum that agrees.
inline std::string forged(const std::string& bytes, std::size_t line, const std::string& from,
                          const std::string& to) {
    auto lines = lines_of(bytes);
    auto text = std::string{frames_of(lines[line])[0].text};
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    lines[line] = framed(text.replace(at, from.size(), to));
    return bytes_of_lines(lines);
}

inline Problem problem_of(const std::string& bytes) {
    const auto kept = read_journal(bytes, "a.journal");
    REQUIRE_FALSE(kept);
    return kept.error();
}

}  // namespace allwrits
