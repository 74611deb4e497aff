// SPDX-License-Identifier: MIT
#include "script/syntax_hint.h"

#include <algorithm>
#include <optional>

namespace allwrits {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// What stands between the quotes after "near", which is the last of the message.
std::string_view near_of(std::string_view message) {
    const auto at = message.rfind(" near ");
    if (at == std::string_view::npos) return {};
    auto word = message.substr(at + 6);
    const bool quoted = word.size() > 2 && word.front() == '\'' && word.back() == '\'';
    if (quoted) word = word.substr(1, word.size() - 2);
    return word;
}

// The first byte of a curly quote or a dash as text programs write them, as Lua shows it.
bool is_curly(std::string_view near) { return near == "<\\226>" || near.substr(0, 3) == "\xE2\x80\x9C"; }

class Around {
public:
    Around(const ScriptRun& run, const Written& file, std::uint32_t line, std::string_view near)
        : run_(run), tokens_(file.tokens()) {
        const bool is_text = near.size() > 1 && (near.front() == '"' || near.front() == '\'');
        at_ = file.on_line(line, is_text ? near.substr(1, near.size() - 2) : near);
    }

    bool known() const { return at_ && *at_ > 0; }
    const LuaToken& token() const { return tokens_[*at_]; }
    const LuaToken& before() const { return tokens_[*at_ - 1]; }
    bool after_is(std::string_view symbol) const { return known() && at(*at_ + 1, symbol); }
    bool before_is(std::string_view symbol) const { return known() && before().is(symbol); }

    // `A-07 = ...`: a dash within what should name a field.
    bool after_dashed_id() const { return known() && *at_ >= 2 && at(*at_ - 2, "-"); }

    // A text, then a bare word that is no field and no word of scenarios: "He said "no" to it".
    bool in_broken_text() const {
        if (!known() || before().kind != LuaToken::Kind::Text || token().kind != LuaToken::Kind::Name)
            return false;
        const auto& words = run_.words.words;
        return !after_is("=") && std::find(words.begin(), words.end(), token().text) == words.end();
    }

private:
    bool at(std::size_t place, std::string_view symbol) const {
        return place < tokens_.size() && tokens_[place].is(symbol);
    }

    const ScriptRun& run_;
    const std::vector<LuaToken>& tokens_;
    std::optional<std::size_t> at_;
};

SyntaxHint of_unclosed_table(const Around& around, std::string_view near) {
    if (near == "=" && around.after_dashed_id()) return {{}, "an id with a dash is written [\"A-07\"] = ..."};
    if (around.in_broken_text()) return {{}, "a quote mark within a text is written \\\""};
    if (near == ";" || near == "=") return {};
    if (around.known() && around.before().line < around.token().line) {
        return {"a comma is missing at the end of line " + std::to_string(around.before().line) +
                    ", or a '{' is not closed there",
                {}};
    }
    const std::string shown = near.front() == '"' ? std::string(near) : "'" + std::string(near) + "'";
    return {"a comma is missing before " + shown + ", or a '{' is not closed", {}};
}

}  // namespace

SyntaxHint syntax_hint(const ScriptRun& run, const Written& file, std::uint32_t line,
                       std::string_view message) {
    const auto near = near_of(message);
    if (near.empty()) return {};
    if (is_curly(near)) return {{}, "use straight quotes, \" and not \xE2\x80\x9C or \xE2\x80\x9D"};
    if (has(message, "unfinished string"))
        return {{}, "the text has no quote at its end; one of several lines stands in [[ and ]]"};
    if (near == "<eof>") return {{}, "a '{' or a '[[' is never closed"};
    const Around around(run, file, line, near);
    if (near == ":" || around.before_is(":")) return {{}, "write = after the name of a field, not :"};
    if (message.substr(0, 12) == "'}' expected") return of_unclosed_table(around, near);
    return {};
}

}  // namespace allwrits
