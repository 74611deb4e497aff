// SPDX-License-Identifier: MIT
#include "script/tokens.h"

#include "base/text_check.h"


#include <algorithm>
#include <array>
#include <optional>

namespace allwrits {
namespace {

constexpr std::array<std::string_view, 22> keywords{
    "and", "break", "do",  "else", "elseif", "end",    "false",  "for",  "function", "goto",  "if",
    "in",  "local", "nil", "not",  "or",     "repeat", "return", "then", "true",     "until", "while"};

constexpr std::array<std::string_view, 10> long_symbols{
    "...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_line_end(char c) { return c == '\n' || c == '\r'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f' || is_line_end(c); }

// The value of a hexadecimal digit, or 16.
unsigned hex_value(char c) {
    if (is_digit(c)) return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
    return 16;
}

class Lexer {
public:
    explicit Lexer(std::string_view source) : source_(source) {}

    std::vector<LuaToken> all() {
        std::vector<LuaToken> found;
        while (skip_blanks_and_comments() && !at_end()) {
            LuaToken token{.line = line_, .column = column_};
            if (!read(token)) break;
            found.push_back(std::move(token));
        }
        return found;
    }

private:
    bool at_end() const { return at_ >= source_.size(); }
    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
    }

    // One byte further; a line end of two bytes counts as one, and is read as '\n'.
    char take() {
        const char c = source_[at_++];
        if (is_line_end(c)) {
            if (is_line_end(peek()) && peek() != c) ++at_;
            ++line_;
            column_ = 1;
            return '\n';
        }
        const char next = peek();
        const bool next_continues = (static_cast<unsigned char>(next) & 0xC0U) == 0x80U;
        if (!next_continues) ++column_;
        return c;
    }

    void take_many(std::size_t count) {
        for (std::size_t i = 0; i < count && !at_end(); ++i) take();
    }

    // False when a long comment has no end.
    bool skip_blanks_and_comments() {
        for (;;) {
            while (!at_end() && is_blank(peek())) take();
            if (peek() != '-' || peek(1) != '-') return true;
            take_many(2);
            if (const auto level = long_bracket()) {
                if (!long_text(*level)) return false;
                continue;
            }
            while (!at_end() && !is_line_end(peek())) take();
        }
    }

    // How many '=' stand in the "[==[" that begins here, if one does.
    std::optional<std::size_t> long_bracket() const {
        if (peek() != '[') return std::nullopt;
        std::size_t level = 0;
        while (peek(1 + level) == '=') ++level;
        return peek(1 + level) == '[' ? std::optional{level} : std::nullopt;
    }

    std::optional<std::string> long_text(std::size_t level) {
        const std::string closing = "]" + std::string(level, '=') + "]";
        take_many(level + 2);
        if (is_line_end(peek())) take();
        std::string text;
        while (!at_end()) {
            if (peek() == ']' && source_.substr(at_, closing.size()) == closing) {
                take_many(closing.size());
                return text;
            }
            text += take();
        }
        return std::nullopt;
    }

    bool read(LuaToken& token) {
        const char c = peek();
        if (is_letter(c)) return read_name(token);
        if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return read_number(token);
        if (c == '"' || c == '\'') return read_quoted(token);
        if (const auto level = long_bracket()) {
            auto text = long_text(*level);
            if (!text) return false;
            token.kind = LuaToken::Kind::Text;
            token.text = std::move(*text);
            return true;
        }
        return read_symbol(token);
    }

    bool read_name(LuaToken& token) {
        while (is_letter(peek()) || is_digit(peek())) token.text += take();
        const bool reserved = std::find(keywords.begin(), keywords.end(), token.text) != keywords.end();
        token.kind = reserved ? LuaToken::Kind::Keyword : LuaToken::Kind::Name;
        return true;
    }

    bool read_number(LuaToken& token) {
        const bool hex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
        const auto starts_exponent = [&](char c) {
            return hex ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
        };
        token.kind = LuaToken::Kind::Number;
        while (is_letter(peek()) || is_digit(peek()) || peek() == '.') {
            const bool exponent = starts_exponent(peek());
            token.text += take();
            if (exponent && (peek() == '+' || peek() == '-')) token.text += take();
        }
        return true;
    }

    bool read_quoted(LuaToken& token) {
        token.kind = LuaToken::Kind::Text;
        const char quote = take();
        while (!at_end() && peek() != quote) {
            if (is_line_end(peek())) return false;
            const char c = take();
            if (c != '\\') {
                token.text += c;
            } else if (!read_escape(token.text)) {
                return false;
            }
        }
        if (at_end()) return false;
        take();
        return true;
    }

    bool read_escape(std::string& text) {
        if (at_end()) return false;
        if (is_digit(peek())) return read_decimal(text);
        const char c = take();
        constexpr std::string_view letters = "abfnrtv\\\"'\n";
        constexpr std::string_view meanings = "\a\b\f\n\r\t\v\\\"'\n";
        if (const auto at = letters.find(c); at != std::string_view::npos) {
            text += meanings[at];
            return true;
        }
        if (c == 'z') {
            while (!at_end() && is_blank(peek())) take();
            return true;
        }
        if (c == 'x') return read_hex(text);
        return c == 'u' && read_point(text);
    }

    bool read_decimal(std::string& text) {
        unsigned value = 0;
        for (int i = 0; i < 3 && is_digit(peek()); ++i) value = value * 10 + hex_value(take());
        text += static_cast<char>(static_cast<unsigned char>(value));
        return value < 256;
    }

    bool read_hex(std::string& text) {
        const unsigned high = hex_value(peek());
        const unsigned low = hex_value(peek(1));
        if (high > 15 || low > 15) return false;
        take_many(2);
        text += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
        return true;
    }

    bool read_point(std::string& text) {
        if (peek() != '{') return false;
        take();
        std::uint32_t point = 0;
        while (hex_value(peek()) < 16 && point <= 0x10FFFFU) point = point * 16 + hex_value(take());
        if (peek() != '}' || point > 0x10FFFFU) return false;
        take();
        append_utf8(text, point);
        return true;
    }

    bool read_symbol(LuaToken& token) {
        for (const auto symbol : long_symbols) {
            if (source_.substr(at_, symbol.size()) != symbol) continue;
            token.text = symbol;
            take_many(symbol.size());
            return true;
        }
        constexpr std::string_view symbols = "+-*/%^#&~|<>=(){}[];:,.";
        if (symbols.find(peek()) == std::string_view::npos) return false;
        token.text = std::string(1, take());
        return true;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
    std::uint32_t column_ = 1;
};

}  // namespace

std::vector<LuaToken> tokens_of(std::string_view source) { return Lexer(source).all(); }

}  // namespace allwrits
