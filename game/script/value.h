// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace allwrits {

// What a scenario says, once Lua is gone: `role "doj" { "Department of Justice", pages = 12 }` is an Item
// with word "role", id "doj", one listed Text and one named Number. A Table is the same without word and id.
struct ScriptValue {
    enum class Kind { Nil, Truth, Number, Text, Table, Item, Function };

    Kind kind = Kind::Nil;
    bool truth = false;
    double number = 0.0;
    std::string text = {};
    std::vector<ScriptValue> listed = {};  // in the author's order
    std::vector<std::pair<std::string, ScriptValue>> named =
        {};  // in the order of the names: Lua forgets the author's
    std::string word = {};
    std::string id = {};     // Empty for `word { ... }`.
    std::uint32_t call = 0;  // Of an Item: counts the calls of words, so it gives the order of the source.
    Place place = {};        // Where the value is written, as near as can be told.
    Place field = {};        // Of a named value: where its name is written. Else as `place`.

    // The named value, or nullptr.
    const ScriptValue* find(std::string_view name) const;
};

// "a text", "a number": for sentences about what was found where something else was wanted.
std::string_view name_of(ScriptValue::Kind kind);

}  // namespace allwrits
