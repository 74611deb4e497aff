// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include "base/text_check.h"

#include <algorithm>
#include <array>

namespace allwrits {
namespace {

int assert_true(lua_State* L) {
    luaL_checkany(L, 1);
    if (lua_toboolean(L, 1) != 0) return lua_gettop(L);
    if (lua_gettop(L) < 2) raise(L, "an assertion does not hold");
    lua_settop(L, 2);
    return lua_error(L);
}

int raise_error(lua_State* L) {
    const auto level = static_cast<int>(std::clamp<lua_Integer>(luaL_optinteger(L, 2, 1), 0, 100));
    lua_settop(L, 1);
    if (lua_type(L, 1) == LUA_TSTRING && level > 0) {
        luaL_where(L, level);
        lua_insert(L, 1);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

int select_values(lua_State* L) {
    const int count = lua_gettop(L);
    if (lua_type(L, 1) == LUA_TSTRING && text_at(L, 1) == "#") {
        lua_pushinteger(L, count - 1);
        return 1;
    }
    lua_Integer first = luaL_checkinteger(L, 1);
    if (first < 0) first += count;
    luaL_argcheck(L, first >= 1, 1, "index out of range");
    return first >= count ? 0 : count - static_cast<int>(first);
}

int to_string(lua_State* L) {
    luaL_checkany(L, 1);
    push_text(L, shown_value(L, 1));
    return 1;
}

// The value of a digit in bases up to 36, or 36.
int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 36;
}

// A whole number in a base from 2 to 36, or nothing.
int number_in_base(lua_State* L, lua_Integer base) {
    luaL_checktype(L, 1, LUA_TSTRING);
    luaL_argcheck(L, base >= 2 && base <= 36, 2, "base out of range");
    std::string_view digits = text_at(L, 1);
    const bool negative = !digits.empty() && digits.front() == '-';
    if (negative) digits.remove_prefix(1);
    if (digits.empty()) return 0;
    lua_Unsigned value = 0;
    for (const char c : digits) {
        const int digit = digit_value(c);
        if (digit >= base) return 0;
        value = value * static_cast<lua_Unsigned>(base) + static_cast<lua_Unsigned>(digit);
    }
    lua_pushinteger(L, static_cast<lua_Integer>(negative ? 0 - value : value));
    return 1;
}

int to_number(lua_State* L) {
    luaL_checkany(L, 1);
    if (!lua_isnoneornil(L, 2)) {
        if (number_in_base(L, luaL_checkinteger(L, 2)) == 0) lua_pushnil(L);
        return 1;
    }
    if (lua_type(L, 1) == LUA_TNUMBER) {
        lua_settop(L, 1);
        return 1;
    }
    if (lua_type(L, 1) == LUA_TSTRING) {
        const auto text = text_at(L, 1);
        if (lua_stringtonumber(L, text.data()) == text.size() + 1) return 1;
    }
    lua_pushnil(L);
    return 1;
}

int type_of(lua_State* L) {
    luaL_checkany(L, 1);
    lua_pushstring(L, luaL_typename(L, 1));
    return 1;
}

int raw_equal(lua_State* L) {
    luaL_checkany(L, 1);
    luaL_checkany(L, 2);
    lua_pushboolean(L, lua_rawequal(L, 1, 2));
    return 1;
}

int raw_length(lua_State* L) {
    const int type = lua_type(L, 1);
    luaL_argexpected(L, type == LUA_TTABLE || type == LUA_TSTRING, 1, "table or string");
    lua_pushinteger(L, static_cast<lua_Integer>(lua_rawlen(L, 1)));
    return 1;
}

int raw_get(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    lua_settop(L, 2);
    lua_rawget(L, 1);
    return 1;
}

int raw_set(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    luaL_checkany(L, 3);
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 1;
}

int get_metatable(lua_State* L) {
    luaL_checkany(L, 1);
    if (luaL_getmetafield(L, 1, "__metatable") == LUA_TNIL) lua_pushnil(L);
    return 1;
}

constexpr std::array metamethods{"__index", "__newindex", "__call", "__tostring", "__len",  "__concat",
                                 "__eq",    "__lt",       "__le",   "__unm",      "__add",  "__sub",
                                 "__mul",   "__div",      "__mod",  "__pow",      "__idiv", "__band",
                                 "__bor",   "__bxor",     "__shl",  "__shr",      "__bnot"};
constexpr std::array ignored_fields{"__name", "__metatable"};

// Refuses what is no metamethod of ours: __gc and __close would run when nobody counts, __mode makes what a
// table holds depend on the collector. The first by name, as Lua's own order differs from run to run.
void refuse_other_fields(lua_State* L) {
    std::string refused;
    lua_pushnil(L);
    while (lua_next(L, 2) != 0) {
        lua_pop(L, 1);
        if (lua_type(L, -1) != LUA_TSTRING) continue;
        const auto name = text_at(L, -1);
        const bool known =
            std::find(metamethods.begin(), metamethods.end(), name) != metamethods.end() ||
            std::find(ignored_fields.begin(), ignored_fields.end(), name) != ignored_fields.end();
        if (name.substr(0, 2) == "__" && !known && (refused.empty() || name < refused)) refused = name;
    }
    if (!refused.empty()) raise(L, "'" + presentable(refused, 80) + "' is not allowed in a metatable");
}

// Copies one metamethod from the script's table at 2 to the private one at 3.
void copy_metamethod(lua_State* L, const char* name) {
    lua_pushstring(L, name);
    lua_pushvalue(L, -1);
    const int type = lua_rawget(L, 2);
    const bool chains = type == LUA_TTABLE && (name == metamethods[0] || name == metamethods[1]);
    if (type == LUA_TNIL) return lua_pop(L, 2);
    // A chain of tables is charged for; a chain of __call would be walked by Lua without a step that is
    // counted.
    if (type != LUA_TFUNCTION && !chains) raise(L, std::string("'") + name + "' must be a function");
    if (chains) meter_of(L).count_index_table();
    lua_rawset(L, 3);
}

int set_metatable(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_argexpected(L, lua_isnil(L, 2) || lua_istable(L, 2), 2, "nil or table");
    lua_settop(L, 2);
    if (lua_getmetatable(L, 1) != 0) raise(L, "a table keeps its first metatable");
    if (lua_istable(L, 2)) {
        meter_of(L).charge_walk(L);
        refuse_other_fields(L);
        lua_createtable(L, 0, 4);
        for (const char* name : metamethods) copy_metamethod(L, name);
        lua_pushboolean(L, 0);
        lua_setfield(L, 3, "__metatable");
        lua_setmetatable(L, 1);
    }
    lua_settop(L, 1);
    return 1;
}

}  // namespace

const Allowed base_functions[] = {{"assert", bound<assert_true>},
                                  {"error", bound<raise_error>},
                                  {"getmetatable", bound<get_metatable>},
                                  {"rawequal", bound<raw_equal>},
                                  {"rawget", bound<raw_get>},
                                  {"rawlen", bound<raw_length>},
                                  {"rawset", bound<raw_set>},
                                  {"select", bound<select_values>},
                                  {"setmetatable", bound<set_metatable>},
                                  {"tonumber", bound<to_number>},
                                  {"tostring", bound<to_string>},
                                  {"type", bound<type_of>},
                                  {nullptr, nullptr}};

}  // namespace allwrits
