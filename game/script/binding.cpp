// SPDX-License-Identifier: MIT
#include "script/binding.h"

#include <cmath>
#include <exception>

namespace allwrits {
namespace {

std::string shown_number(lua_State* L, int index) {
    // The sign of a NaN differs by processor.
    if (lua_isinteger(L, index) == 0 && std::isnan(lua_tonumber(L, index))) return "nan";
    lua_pushvalue(L, index);  // lua_tolstring turns what it reads into a text
    std::string text{text_at(L, -1)};
    lua_pop(L, 1);
    return text;
}

std::string shown_object(lua_State* L, int index) {
    if (luaL_callmeta(L, index, "__tostring") == 0) return lua_typename(L, lua_type(L, index));
    if (lua_type(L, -1) != LUA_TSTRING) raise(L, "'__tostring' must return a text");
    std::string text{text_at(L, -1)};
    lua_pop(L, 1);
    return text;
}

}  // namespace

void raise(lua_State* L, const std::string& message) {
    luaL_where(L, 1);
    push_text(L, message);
    lua_concat(L, 2);
    lua_error(L);
    std::terminate();  // not reached: lua_error throws
}

std::string shown_value(lua_State* L, int index) {
    switch (lua_type(L, index)) {
        case LUA_TNIL:
            return "nil";
        case LUA_TBOOLEAN:
            return lua_toboolean(L, index) != 0 ? "true" : "false";
        case LUA_TNUMBER:
            return shown_number(L, index);
        case LUA_TSTRING:
            return std::string{text_at(L, index)};
        default:
            return shown_object(L, index);  // Lua's types are ints, not an enum
    }
}

SourceLine current_line(lua_State* L) {
    lua_Debug frame{};
    for (int level = 0; lua_getstack(L, level, &frame) != 0; ++level) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.currentline > 0) return {frame.source + 1, static_cast<std::uint32_t>(frame.currentline)};
    }
    return {};
}

}  // namespace allwrits
