// SPDX-License-Identifier: MIT
#include "script/written.h"

#include <algorithm>

namespace allwrits {
namespace {

// What opens and what closes, so that a comma inside is not taken for the end of a field. `while` and `for`
// have their `do`.
bool opens(const LuaToken& token) {
    if (token.kind == LuaToken::Kind::Text) return false;
    return token.text == "{" || token.text == "(" || token.text == "[" || token.text == "function" ||
           token.text == "if" || token.text == "do" || token.text == "repeat";
}

bool closes(const LuaToken& token) {
    if (token.kind == LuaToken::Kind::Text) return false;
    return token.text == "}" || token.text == ")" || token.text == "]" || token.text == "end" ||
           token.text == "until";
}

std::string call_key(std::uint32_t line, std::string_view word, std::string_view id) {
    return std::to_string(line) + '|' + std::string(word) + '|' + std::string(id);
}

}  // namespace

void Written::index() {
    if (indexed_) return;
    indexed_ = true;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        const auto& token = tokens_[i];
        if (token.kind == LuaToken::Kind::Text) texts_[token.text].push_back(i);
        if (token.kind != LuaToken::Kind::Name || i + 1 >= tokens_.size()) continue;
        const std::size_t next = is(i + 1, "(") ? i + 2 : i + 1;
        const bool has_text = next < tokens_.size() && tokens_[next].kind == LuaToken::Kind::Text;
        const bool is_call = has_text || next == i + 2 || is(next, "{");
        if (!is_call) continue;
        calls_[call_key(token.line, token.text, has_text ? tokens_[next].text : "")].tokens.push_back(i);
        // Newer Lua tells the line of what follows the word.
        if (has_text && tokens_[next].line != token.line) {
            calls_[call_key(tokens_[next].line, token.text, tokens_[next].text)].tokens.push_back(i);
        }
    }
}

std::optional<std::size_t> Written::next_call(const std::string& key) {
    const auto found = calls_.find(key);
    if (found == calls_.end()) return std::nullopt;
    auto& [tokens, next] = found->second;
    const std::size_t token = tokens[next];
    next = (next + 1) % tokens.size();
    return token;
}

std::optional<std::size_t> Written::call(std::string_view word, std::string_view id, std::uint32_t line) {
    index();
    if (const auto exact = next_call(call_key(line, word, id))) return exact;
    return next_call(call_key(line, word, ""));  // the id is made by an expression
}

Stretch Written::table_of_call(std::size_t word) const {
    std::size_t at = word + 1;
    const bool parenthesis = is(at, "(");
    if (parenthesis) ++at;
    if (parenthesis && !is(at, "{")) {
        // word("id", { ... }), word("id") { ... }, word(expression) { ... }
        at = end_of_field(at);
        if (is(at, ",") || is(at, ")")) ++at;
    } else if (at < tokens_.size() && tokens_[at].kind == LuaToken::Kind::Text) {
        ++at;
        if (is(at, "(")) ++at;
    }
    if (!is(at, "{")) return {};
    const std::size_t end = end_of_field(at);
    return {at, end};
}

// Where the expression ends that begins here: at a comma, or at what closes what is around it.
std::size_t Written::end_of_field(std::size_t from) const {
    std::size_t depth = 0;
    std::size_t at = from;
    for (; at < tokens_.size(); ++at) {
        const auto& token = tokens_[at];
        if (depth == 0 && (token.is(",") || token.is(";"))) break;
        if (opens(token)) ++depth;
        if (!closes(token)) continue;
        if (depth == 0) break;
        --depth;
    }
    return at;
}

void Written::add_field(Constructor& into, Stretch field) const {
    const auto& first = tokens_[field.from];
    if (first.kind == LuaToken::Kind::Name && is(field.from + 1, "=")) {
        into.named[first.text] = {field.from, {field.from + 2, field.to}};
    } else if (first.is("[")) {
        const bool by_text =
            field.from + 1 < tokens_.size() && tokens_[field.from + 1].kind == LuaToken::Kind::Text;
        if (by_text && is(field.from + 2, "]") && is(field.from + 3, "=")) {
            into.named[tokens_[field.from + 1].text] = {field.from + 1, {field.from + 4, field.to}};
        }
    } else {
        into.listed.push_back(field);
    }
}

const Constructor& Written::constructor(std::size_t brace) {
    const auto known = constructors_.find(brace);
    if (known != constructors_.end()) return known->second;
    Constructor read;
    for (std::size_t at = brace + 1; at < tokens_.size() && !is(at, "}");) {
        const std::size_t end = end_of_field(at);
        if (end > at) add_field(read, {at, end});
        if (!is(end, ",") && !is(end, ";")) break;
        at = end + 1;
    }
    return constructors_.emplace(brace, std::move(read)).first->second;
}

std::optional<std::size_t> Written::only_text(std::string_view text) {
    index();
    const auto found = texts_.find(std::string(text));
    if (found == texts_.end() || found->second.size() != 1) return std::nullopt;
    return found->second.front();
}

std::optional<std::size_t> Written::on_line(std::uint32_t line, std::string_view text) const {
    const auto first =
        std::lower_bound(tokens_.begin(), tokens_.end(), line,
                         [](const LuaToken& token, std::uint32_t wanted) { return token.line < wanted; });
    for (auto token = first; token != tokens_.end() && token->line == line; ++token) {
        if (token->text == text) return static_cast<std::size_t>(token - tokens_.begin());
    }
    return std::nullopt;
}

}  // namespace allwrits
