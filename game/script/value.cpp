// SPDX-License-Identifier: MIT
#include "script/value.h"

#include <algorithm>

namespace allwrits {

const ScriptValue* ScriptValue::find(std::string_view name) const {
    const auto at = std::lower_bound(
        named.begin(), named.end(), name,
        [](const auto& field_of, std::string_view wanted) { return field_of.first < wanted; });
    return at == named.end() || at->first != name ? nullptr : &at->second;
}

std::string_view name_of(ScriptValue::Kind kind) {
    switch (kind) {
        case ScriptValue::Kind::Nil:
            return "nothing";
        case ScriptValue::Kind::Truth:
            return "true or false";
        case ScriptValue::Kind::Number:
            return "a number";
        case ScriptValue::Kind::Text:
            return "a text";
        case ScriptValue::Kind::Table:
            return "a table";
        case ScriptValue::Kind::Item:
            return "an item";
        case ScriptValue::Kind::Function:
            return "a function";
    }
    return "nothing";
}

}  // namespace allwrits
