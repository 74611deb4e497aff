// SPDX-License-Identifier: MIT
#include "script/table_keys.h"

#include "script/binding.h"

#include <algorithm>

namespace allwrits {
namespace {

Problem fault(std::string what, std::string hint = {}) {
    return {.what = std::move(what), .hint = std::move(hint)};
}

}  // namespace

TableKeys keys_on_top(lua_State* L, std::size_t most) {
    TableKeys keys;
    lua_Integer last = 0;
    bool strange = false;
    for (lua_pushnil(L); lua_next(L, -2) != 0;) {
        lua_pop(L, 1);
        if (keys.listed + keys.names.size() >= most) {
            lua_pop(L, 1);
            keys.fault = fault("this holds more than " + std::to_string(most) + " values");
            return keys;
        }
        if (lua_type(L, -1) == LUA_TSTRING) {
            keys.names.emplace_back(text_at(L, -1));
        } else if (lua_isinteger(L, -1) != 0 && lua_tointeger(L, -1) > 0) {
            ++keys.listed;
            last = std::max(last, lua_tointeger(L, -1));
        } else {
            strange = true;
        }
    }
    if (strange) {
        keys.fault = fault("a field's name must be a text", "or leave the names out, for a list");
    } else if (static_cast<lua_Unsigned>(last) != keys.listed) {
        keys.fault = fault("the list has a gap", "is one of its values nil?");
    }
    std::sort(keys.names.begin(), keys.names.end());
    return keys;
}

}  // namespace allwrits
