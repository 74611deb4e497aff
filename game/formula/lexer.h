// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace allwrits {

// Only files of formula/ include this.
struct Token {
    enum class Kind { End, Number, Word, Sign, Strange };
    Kind kind = Kind::End;
    std::string_view text = {};
    std::size_t at = 0;  // Where it starts, in bytes of the whole text.
    double number = 0;
};

// Cuts the part [from, to) of a text into tokens, one at a time.
class Lexer {
public:
    Lexer(std::string_view whole, std::size_t from, std::size_t to);

    const Token& now() const { return now_; }
    bool at(std::string_view sign) const { return now_.kind != Token::Kind::End && now_.text == sign; }
    void advance();

    // The id that follows the token now, which has to be the "(" of a function of ids; the token after it is
    // the next. Only the function makes A-07 an id: elsewhere it is A less 07. Empty if none stands there.
    std::string_view advance_over_id();

    // Where the last token before now ended.
    std::size_t last_end() const { return last_end_; }
    std::string_view whole() const { return whole_; }

    // Ends here, whatever follows.
    void stop();

private:
    std::string_view whole_;
    std::size_t next_;  // Where to read on.
    std::size_t to_;
    std::size_t last_end_;
    Token now_ = {};
};

// A Problem at byte `at` of a text that starts at `where`. Columns count characters, not bytes. Where the
// column of the spot cannot be known, because the text's is not or lines were broken before it, the words
// tell it instead.
Problem problem_at(const Place& where, std::string_view whole, std::size_t at, std::string what,
                   std::string hint);

}  // namespace allwrits
