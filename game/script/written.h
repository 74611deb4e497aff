// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "script/tokens.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace allwrits {

// A stretch of tokens, [from, to), that is one expression. Empty when not known.
struct Stretch {
    std::size_t from = 0;
    std::size_t to = 0;

    bool known() const { return to > from; }
};

// The fields of one `{ ... }` as they are written. A table that a script changes later, or makes in a loop,
// differs.
struct Constructor {
    struct Named {
        std::size_t name = 0;  // the token of the name
        Stretch value = {};
    };
    std::vector<Stretch> listed = {};
    std::map<std::string, Named, std::less<>> named = {};
};

// One Lua file as it is written: finds where things stand.
class Written {
public:
    Written(std::string name, std::string_view source) : name_(std::move(name)), tokens_(tokens_of(source)) {}

    const std::string& name() const { return name_; }
    const std::vector<LuaToken>& tokens() const { return tokens_; }

    // The token of `word` in `word "id"`, on this line; a call that is written once and made often is found
    // each time, several calls on one line are found one after the other.
    std::optional<std::size_t> call(std::string_view word, std::string_view id, std::uint32_t line);

    // The table of the call whose word is this token: from its '{'. Not known when it is no `{ ... }` written
    // there.
    Stretch table_of_call(std::size_t word) const;

    // The constructor that begins with the '{' of this token.
    const Constructor& constructor(std::size_t brace);

    // The only text of the file that says this.
    std::optional<std::size_t> only_text(std::string_view text);

    // The first token on a line that reads so (a name, a symbol; a text by what it says).
    std::optional<std::size_t> on_line(std::uint32_t line, std::string_view text) const;

private:
    struct Calls {
        std::vector<std::size_t> tokens = {};
        std::size_t next = 0;
    };
    void index();
    std::optional<std::size_t> next_call(const std::string& key);
    std::size_t end_of_field(std::size_t from) const;
    void add_field(Constructor& into, Stretch field) const;
    bool is(std::size_t token, std::string_view text) const {
        return token < tokens_.size() && tokens_[token].is(text);
    }

    std::string name_;
    std::vector<LuaToken> tokens_;
    bool indexed_ = false;
    std::unordered_map<std::string, Calls> calls_;
    std::unordered_map<std::string, std::vector<std::size_t>> texts_;
    std::map<std::size_t, Constructor> constructors_;
};

}  // namespace allwrits
