// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// One token of a Lua source, and where it begins. Lua itself remembers only the lines of calls; with these a
// message can point at the very field or text.
struct LuaToken {
    enum class Kind { Name, Keyword, Text, Number, Symbol };

    Kind kind = Kind::Symbol;
    std::string text = {};     // of a Text what it says: without quotes, its escapes read
    std::uint32_t line = 0;    // from 1
    std::uint32_t column = 0;  // from 1, in characters as an editor counts them, not in bytes

    bool is(std::string_view symbol_or_word) const { return kind != Kind::Text && text == symbol_or_word; }
};

// The tokens of a source in UTF-8, up to the first that is none: what is wrong there Lua says when it loads
// the file.
std::vector<LuaToken> tokens_of(std::string_view source);

}  // namespace allwrits
