// SPDX-License-Identifier: MIT
#include "base/names.h"
#include "formula/parser.h"

#include <fmt/format.h>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

// Long enough for any name; a message stays one line.
std::string shortened(std::string_view text) {
    constexpr std::size_t longest = 48;
    return text.size() <= longest ? std::string(text) : std::string(text.substr(0, longest)) + "...";
}

constexpr const char* decimal_hint = "write decimals with a point, as in 0.5";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Whether the text is one whole character, so that showing it keeps a message good UTF-8.
bool is_shown(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.empty() ? '\0' : text[0]);
    if (first < 0x80U) return first >= 0x20U && first != 0x7FU;
    const std::size_t length = first >= 0xF0U ? 4 : first >= 0xE0U ? 3 : 2;
    return first >= 0xC2U && first <= 0xF4U && text.size() == length;
}

std::string join_hint(const Token& token) {
    if (token.kind == Token::Kind::Word && find_operator(token.text) == nullptr) {
        const auto near = nearest_name(token.text, {"and", "or"});
        if (!near.empty()) return "did you mean '" + near + "'?";
    }
    if (token.text == ")") return "no '(' before it is open";
    if (token.text == "=") return std::string(instead_of("="));
    const bool begins =
        token.kind == Token::Kind::Word || token.kind == Token::Kind::Number || token.text == "(";
    return begins && find_operator(token.text) == nullptr ? "is an operator missing before it?" : "";
}

}  // namespace

void Parser::fail(std::size_t at, std::string what, std::string hint) {
    if (!problem_) {
        problem_ = problem_at(passage_.where, passage_.whole, at, std::move(what), std::move(hint));
    }
    lexer_.stop();
}

// Where a value should stand.
void Parser::unexpected() {
    const Token token = now();
    if (token.kind == Token::Kind::End) return fail(lexer_.last_end(), "something is missing at the end");
    if (token.kind == Token::Kind::Strange) return not_understood(token);
    fail(token.at, fmt::format("'{}' is not expected here", shortened(token.text)),
         after_decimal_comma(token) ? decimal_hint : "something is missing before it");
}

// Where an operator should stand, or nothing.
void Parser::end() {
    const Token token = now();
    if (token.kind == Token::Kind::End) return;
    if (token.kind == Token::Kind::Strange) return not_understood(token);
    fail(token.at, fmt::format("'{}' is not expected here", shortened(token.text)),
         after_decimal_comma(token) ? decimal_hint : join_hint(token));
}

void Parser::not_understood(const Token& token) {
    const char first = token.text.empty() ? '\0' : token.text[0];
    if (is_digit(first) || first == '.') {
        return fail(token.at, fmt::format("'{}' is too large", shortened(token.text)));
    }
    const auto hint = instead_of(token.text);
    if (hint.empty() && !is_shown(token.text)) return fail(token.at, "a character here cannot be read");
    fail(token.at, fmt::format("'{}' is not understood", token.text),
         hint.empty() ? "names have the letters a to z, digits and _" : std::string(hint));
}

// "0,5": the comma itself, or the number after it.
bool Parser::after_decimal_comma(const Token& token) const {
    const auto whole = passage_.whole;
    const std::size_t comma = token.text == "," ? token.at : token.at - 1;
    if (comma == 0 || comma >= whole.size() - 1 || whole[comma] != ',') return false;
    return is_digit(whole[comma - 1]) && is_digit(whole[comma + 1]);
}

void Parser::unknown(const Token& name) {
    const auto word = shortened(name.text);
    // A letter with an accent, say, cut the name in two.
    const bool cut = now().at == last_end() && now().kind == Token::Kind::Strange;
    if (cut && instead_of(now().text).empty()) return not_understood(now());
    if (!at("(")) {
        if (!names_.has_function(name.text)) {
            return fail(name.at, fmt::format("no value is called '{}'", word),
                        name_hint(name.text, names_.plain_names()));
        }
        const auto ids = names_.ids(name.text);
        return fail(name.at, fmt::format("'{}' needs an id in parentheses", word),
                    ids.empty() ? "" : fmt::format("as in {}({})", word, ids.front()));
    }
    if (names_.find(name.text) != nullptr) {
        return fail(now().at, fmt::format("'{}' is a value and takes no parentheses", word),
                    "is an operator missing?");
    }
    auto known = names_.functions();
    for (auto& ours : function_names()) known.push_back(std::move(ours));
    fail(name.at, fmt::format("no function is called '{}'", word), name_hint(name.text, known));
}

void Parser::unknown_id(const Token& function, std::string_view id, std::size_t at) {
    const auto ids = names_.ids(function.text);
    const auto word = shortened(function.text);
    if (id.empty()) {
        return fail(at, fmt::format("'{}' needs an id in its parentheses", word), name_hint(id, ids));
    }
    fail(at, fmt::format("'{}' knows no '{}'", word, shortened(id)), name_hint(id, ids));
}

void Parser::check_takes(const Operator& with, const Part& side) {
    if (with.takes == Takes::Numbers) check_number(fmt::format("'{}' needs numbers", with.sign), side);
    if (with.takes == Takes::Truths) {
        check_truth(fmt::format("'{}' needs what is true or false", with.sign), side);
    }
}

void Parser::check_number(const std::string& subject, const Part& part) {
    if (problem_ || part.type == Type::Number) return;
    fail(part.from, fmt::format("{}, but '{}' is true or false", subject, words_of(part)),
         "if(..., 1, 0) makes a number of it");
}

void Parser::check_truth(const std::string& subject, const Part& part) {
    if (problem_ || part.type == Type::Truth) return;
    fail(part.from, fmt::format("{}, but '{}' is a number", subject, words_of(part)),
         "compare it, as in x > 0");
}

void Parser::check_same_type(std::string_view what, const Part& one, const Part& other) {
    if (problem_ || one.type == other.type) return;
    const auto kind = [](Type type) { return type == Type::Number ? "a number" : "true or false"; };
    fail(other.from, fmt::format("'{}' needs two of one kind, but '{}' is {} and '{}' is {}", what,
                                 words_of(one), kind(one.type), words_of(other), kind(other.type)));
}

// What is written as numbers. Of a base or exponent that is read nothing is known here.
void Parser::check_power(const Part& base, const Part& exponent) {
    const double* number = problem_ ? nullptr : assembly_.last_number();
    if (number == nullptr) return;
    if (std::abs(*number) > largest_exponent) {
        return fail(exponent.from, fmt::format("the power '{}' is too large", words_of(exponent)));
    }
    const double* of = assembly_.last_number(1);
    if (of == nullptr || *of >= 0 || is_whole(*number)) return;
    fail(exponent.from,
         fmt::format("'{}' is below 0 and has no power '{}'", words_of(base), words_of(exponent)),
         "what is below 0 has whole powers only");
}

void Parser::check_wanted(const Part& all) {
    if (use_.wants == FormulaUse::Wants::Number) check_number("this must be a number", all);
    if (use_.wants == FormulaUse::Wants::Truth) check_truth("this must be true or false", all);
}

void Parser::check_seen(const Name& name, const Part& part) {
    if (problem_ || (use_.shown_to & ~name.seen_by) == 0) return;
    fail(part.from, fmt::format("'{}' is hidden from a role that is shown this", words_of(part)));
}

void Parser::check_parts(const Function& function, std::size_t count, std::size_t at) {
    if (count >= function.least && count <= function.most) return;
    const auto wanted = function.most == 1                ? std::string("one part")
                        : function.least == function.most ? fmt::format("{} parts", function.least)
                                                          : std::string("at least one part");
    fail(at, fmt::format("'{}' takes {} in its parentheses, not {}", function.name, wanted, count),
         fmt::format("as in {}", function.example));
}

std::string Parser::words_of(const Part& part) const {
    return shortened(passage_.whole.substr(part.from, part.to - part.from));
}

}  // namespace allwrits
