// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace allwrits {

// A text that is read from left to right and knows its place.
class Scanner {
public:
    Scanner(std::string_view text, std::string_view comment_marks, const std::string& file)
        : text_(text), comment_marks_(comment_marks), file_(file) {}

    bool at_end() const { return at_ >= text_.size(); }
    bool at_line_end() const { return at_end() || text_[at_] == '\n' || text_[at_] == '\r'; }
    char peek() const { return at_end() ? '\0' : text_[at_]; }
    void step() {
        if (text_[at_] == '\n') {
            ++line_;
            line_begin_ = at_ + 1;
        }
        ++at_;
    }

    void skip_blanks() {
        while (peek() == ' ' || peek() == '\t') step();
    }
    // Blanks, line ends and comments.
    void skip_empty() {
        for (;;) {
            if (at_end()) return;
            if (comment_marks_.find(peek()) != std::string_view::npos) {
                while (!at_line_end()) step();
            } else if (peek() == ' ' || peek() == '\t' || at_line_end()) {
                step();
            } else {
                return;
            }
        }
    }
    // Up to the next of `ends` or the end of the line.
    std::string_view word(std::string_view ends) {
        const auto begin = at_;
        while (!at_line_end() && ends.find(peek()) == std::string_view::npos) step();
        return text_.substr(begin, at_ - begin);
    }

    // Line and column, without the file, since each word is marked.
    struct Mark {
        std::uint32_t line = 0, column = 0;
    };
    Mark mark() const {
        return {static_cast<std::uint32_t>(line_), static_cast<std::uint32_t>(at_ - line_begin_ + 1)};
    }
    tl::unexpected<Problem> problem(const Mark& where, std::string what, std::string hint) const {
        return failure(Problem{{file_, where.line, where.column}, std::move(what), std::move(hint)});
    }

private:
    std::string_view text_, comment_marks_;
    const std::string& file_;
    std::size_t at_ = 0, line_ = 1, line_begin_ = 0;
};

// What a message quotes of a text that may be anything: one line, short, nothing that a terminal would obey.
std::string quoted(std::string_view text);

Result<struct Instance> read_af(std::string_view text, const std::string& file);
Result<struct Instance> read_apx(std::string_view text, const std::string& file);

}  // namespace allwrits
