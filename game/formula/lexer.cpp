// SPDX-License-Identifier: MIT
#include "formula/lexer.h"

#include <fast_float/fast_float.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_of_word(char c) { return is_letter(c) || is_digit(c); }
bool is_of_id(char c) { return is_of_word(c) || c == '-' || c == '.'; }
bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Two characters before one. Those that are no sign of ours are cut as one too, for the sake of the message.
constexpr std::array<std::string_view, 19> signs = {"<=", ">=", "==", "~=", "!=", "&&", "||", "<>", "**", "<",
                                                    ">",  "+",  "-",  "*",  "/",  "^",  "(",  ")",  ","};

std::string_view while_in(std::string_view rest, bool (*belongs)(char)) {
    const auto end = std::find_if_not(rest.begin(), rest.end(), belongs);
    return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
}

bool starts_number(std::string_view rest) {
    return is_digit(rest[0]) || (rest[0] == '.' && rest.size() > 1 && is_digit(rest[1]));
}

Token number_token(std::string_view rest) {
    Token token{.kind = Token::Kind::Number};
    const auto [end, error] = fast_float::from_chars(rest.data(), rest.data() + rest.size(), token.number);
    token.text = rest.substr(0, static_cast<std::size_t>(end - rest.data()));
    // Too large for a double.
    if (!std::isfinite(token.number) || token.text.empty()) token.kind = Token::Kind::Strange;
    if (token.text.empty()) token.text = while_in(rest, is_of_id);
    (void)error;  // A number too small is 0 and no error; one too large was seen above.
    return token;
}

Token sign_token(std::string_view rest) {
    for (const auto sign : signs) {
        if (!rest.starts_with(sign)) continue;
        const bool foreign = sign == "&&" || sign == "||" || sign == "<>" || sign == "**";
        return {.kind = foreign ? Token::Kind::Strange : Token::Kind::Sign, .text = sign};
    }
    if (rest[0] == '=') return {.kind = Token::Kind::Sign, .text = "="};
    // One whole character of UTF-8, so that a message can show it.
    std::size_t length = 1;
    while (length < std::min<std::size_t>(rest.size(), 4) && continues_character(rest[length])) ++length;
    return {.kind = Token::Kind::Strange, .text = rest.substr(0, length)};
}

Token token_at(std::string_view rest) {
    if (rest.empty()) return {};
    if (starts_number(rest)) return number_token(rest);
    if (is_letter(rest[0])) return {.kind = Token::Kind::Word, .text = while_in(rest, is_of_word)};
    return sign_token(rest);
}

std::size_t characters(std::string_view bytes) {
    return bytes.size() -
           static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), continues_character));
}

}  // namespace

Lexer::Lexer(std::string_view whole, std::size_t from, std::size_t to)
    : whole_(whole), next_(from), to_(to), last_end_(from) {
    advance();
    last_end_ = from;
}

void Lexer::advance() {
    last_end_ = now_.at + now_.text.size();
    const auto rest = whole_.substr(next_, to_ - next_);
    const std::size_t at = next_ + while_in(rest, is_space).size();
    now_ = token_at(whole_.substr(at, to_ - at));
    now_.at = at;
    next_ = at + now_.text.size();
}

std::string_view Lexer::advance_over_id() {
    next_ += while_in(whole_.substr(next_, to_ - next_), is_space).size();
    const auto id = while_in(whole_.substr(next_, to_ - next_), is_of_id);
    now_ = {.kind = Token::Kind::Word, .text = id, .at = next_};
    next_ += id.size();
    advance();
    return id;
}

void Lexer::stop() {
    now_ = {.kind = Token::Kind::End, .at = to_};
    next_ = to_;
}

Problem problem_at(const Place& where, std::string_view whole, std::size_t at, std::string what,
                   std::string hint) {
    const auto before = whole.substr(0, at);
    const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0.
    const auto column = characters(before.substr(line_start));
    Problem problem{.place = where, .what = std::move(what), .hint = std::move(hint)};
    if (line_start == 0 && where.column != 0) {
        problem.place.column += static_cast<std::uint32_t>(column);
        return problem;
    }
    problem.what += ", at character " + std::to_string(column + 1);
    if (line_start != 0) {
        problem.what += " of its line " + std::to_string(std::count(before.begin(), before.end(), '\n') + 1);
    }
    return problem;
}

}  // namespace allwrits
