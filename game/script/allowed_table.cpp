// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include <algorithm>

// All on raw lengths and raw fields: no metamethod runs in between, and what a call costs is known before it
// starts.

namespace allwrits {
namespace {

lua_Integer raw_count(lua_State* L, int table) {
    luaL_checktype(L, table, LUA_TTABLE);
    return static_cast<lua_Integer>(lua_rawlen(L, table));
}

// Charges for the fields from `first` to `last`, and refuses a stretch that is too long. How many there are.
lua_Integer charge_stretch(lua_State* L, lua_Integer first, lua_Integer last, std::int64_t most) {
    if (first > last) return 0;
    // Unsigned: last - first may be more than a lua_Integer holds.
    const lua_Unsigned beyond_first = static_cast<lua_Unsigned>(last) - static_cast<lua_Unsigned>(first);
    if (beyond_first >= static_cast<lua_Unsigned>(most)) raise(L, "the stretch of the list is too long");
    meter_of(L).charge(L, 1 + beyond_first);
    return static_cast<lua_Integer>(beyond_first) + 1;
}

void move_field(lua_State* L, int from_table, lua_Integer from, int to_table, lua_Integer to) {
    lua_rawgeti(L, from_table, from);
    lua_rawseti(L, to_table, to);
}

int insert(lua_State* L) {
    const lua_Integer end = raw_count(L, 1) + 1;
    const int arguments = lua_gettop(L);
    if (arguments != 2 && arguments != 3)
        raise(L, "table.insert wants a table, perhaps a position, and a value");
    const lua_Integer at = arguments == 2 ? end : luaL_checkinteger(L, 2);
    luaL_argcheck(L, at >= 1 && at <= end, 2, "position out of bounds");
    charge_stretch(L, at, end, run_of(L).limits.range);
    for (lua_Integer i = end; i > at; --i) move_field(L, 1, i - 1, 1, i);
    lua_settop(L, arguments);
    lua_rawseti(L, 1, at);
    return 0;
}

int remove(lua_State* L) {
    const lua_Integer size = raw_count(L, 1);
    const lua_Integer at = luaL_optinteger(L, 2, size);
    const bool within = at >= 1 && at <= size + 1;
    luaL_argcheck(L, within || (size == 0 && at == 0), 2, "position out of bounds");
    lua_rawgeti(L, 1, at);
    charge_stretch(L, at, size, run_of(L).limits.range);
    for (lua_Integer i = at; i < size; ++i) move_field(L, 1, i + 1, 1, i);
    lua_pushnil(L);
    lua_rawseti(L, 1, std::max(at, size));
    return 1;
}

int move(lua_State* L) {
    const int to_table = lua_isnoneornil(L, 5) ? 1 : 5;
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, to_table, LUA_TTABLE);
    const lua_Integer first = luaL_checkinteger(L, 2);
    const lua_Integer count = charge_stretch(L, first, luaL_checkinteger(L, 3), run_of(L).limits.range);
    const lua_Integer to = luaL_checkinteger(L, 4);
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count, 4, "destination out of bounds");
    const bool overlaps_behind = to_table == 1 && to > first;
    for (lua_Integer i = 0; i < count; ++i) {
        const lua_Integer at = overlaps_behind ? count - 1 - i : i;
        move_field(L, 1, first + at, to_table, to + at);
    }
    lua_pushvalue(L, to_table);
    return 1;
}

int concat(lua_State* L) {
    const lua_Integer size = raw_count(L, 1);
    const auto between = lua_isnoneornil(L, 2) ? std::string_view{} : checked_text(L, 2);
    const lua_Integer first = luaL_optinteger(L, 3, 1);
    const lua_Integer count = charge_stretch(L, first, luaL_optinteger(L, 4, size), run_of(L).limits.range);
    const std::size_t most = run_of(L).limits.made_text;
    std::string made;
    for (lua_Integer i = 0; i < count; ++i) {
        const int type = lua_rawgeti(L, 1, first + i);
        if (type != LUA_TSTRING && type != LUA_TNUMBER) {
            raise(L, std::string("table.concat joins texts and numbers; there is a ") + luaL_typename(L, -1));
        }
        if (i > 0) made += between;
        made += shown_value(L, -1);
        if (made.size() > most) raise(L, "the text would be too long");
        lua_pop(L, 1);
    }
    meter_of(L).charge(L, made.size() / 64);
    push_text(L, made);
    return 1;
}

int unpack(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    const lua_Integer first = luaL_optinteger(L, 2, 1);
    const lua_Integer last = lua_isnoneornil(L, 3) ? raw_count(L, 1) : luaL_checkinteger(L, 3);
    const lua_Integer count = charge_stretch(L, first, last, run_of(L).limits.unpacked);
    luaL_checkstack(L, static_cast<int>(count), "too many values");
    for (lua_Integer i = 0; i < count; ++i) lua_rawgeti(L, 1, first + i);
    return static_cast<int>(count);
}

int pack(lua_State* L) {
    const int count = lua_gettop(L);
    meter_of(L).charge(L, static_cast<std::uint64_t>(count));
    lua_createtable(L, count, 1);
    lua_insert(L, 1);
    for (int i = count; i >= 1; --i) lua_rawseti(L, 1, i);
    lua_pushinteger(L, count);
    lua_setfield(L, 1, "n");
    return 1;
}

}  // namespace

const Allowed list_functions[] = {
    {"concat", bound<concat>}, {"insert", bound<insert>}, {"move", bound<move>}, {"pack", bound<pack>},
    {"remove", bound<remove>}, {"unpack", bound<unpack>}, {nullptr, nullptr}};

}  // namespace allwrits
