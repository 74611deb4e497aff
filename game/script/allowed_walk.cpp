// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include <algorithm>
#include <vector>

namespace allwrits {
namespace {

// A key of a table, so that keys can be put in an order that is the same on each run: false, true, numbers,
// texts.
struct Key {
    enum class Kind { Truth, Number, Text };
    Kind kind = Kind::Truth;
    bool whole = false;
    lua_Integer integer = 0;  // of a Truth 0 or 1
    lua_Number number = 0;
    std::string_view text = {};  // Lua's own bytes: valid while the table holds the key
};

// A key that is a float is never a whole number below 2^63, and NaN is no key: so no two differ by rounding
// only.
bool before(const Key& a, const Key& b) {
    if (a.kind != b.kind) return a.kind < b.kind;
    if (a.kind == Key::Kind::Text) return a.text < b.text;
    if (a.whole && b.whole) return a.integer < b.integer;
    const auto real = [](const Key& key) {
        return key.whole ? static_cast<lua_Number>(key.integer) : key.number;
    };
    return real(a) < real(b);
}

bool same(const Key& a, const Key& b) { return !before(a, b) && !before(b, a); }

Key key_at(lua_State* L, int index) {
    switch (lua_type(L, index)) {
        case LUA_TBOOLEAN:
            return {.whole = true, .integer = lua_toboolean(L, index)};
        case LUA_TSTRING:
            return {.kind = Key::Kind::Text, .text = text_at(L, index)};
        case LUA_TNUMBER:
            if (lua_isinteger(L, index) != 0) {
                return {.kind = Key::Kind::Number, .whole = true, .integer = lua_tointeger(L, index)};
            }
            return {.kind = Key::Kind::Number, .number = lua_tonumber(L, index)};
        default:
            raise(L, "only a table whose keys are texts, numbers, true or false can be walked");
    }
}

void push_key(lua_State* L, const Key& key) {
    if (key.kind == Key::Kind::Text) return push_text(L, key.text);
    if (key.kind == Key::Kind::Truth) return lua_pushboolean(L, static_cast<int>(key.integer));
    if (key.whole) return lua_pushinteger(L, key.integer);
    lua_pushnumber(L, key.number);
}

template <class Each>
void each_key(lua_State* L, int table, const Each& each) {
    Meter& meter = meter_of(L);
    meter.charge_walk(L);
    lua_pushnil(L);
    while (lua_next(L, table) != 0) {
        lua_pop(L, 1);
        meter.charge(L, 2);
        each(key_at(L, -1));
    }
}

// The key after the given one, in order. Walks the whole table: pairs is the quick way.
int next_key(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    const bool from_start = lua_isnil(L, 2);
    const Key last = from_start ? Key{} : key_at(L, 2);
    bool found = false;
    Key least;
    each_key(L, 1, [&](const Key& key) {
        if (!from_start && (before(key, last) || same(key, last))) return;
        if (found && !before(key, least)) return;
        least = key;
        found = true;
    });
    if (!found) {
        lua_pushnil(L);
        return 1;
    }
    push_key(L, least);
    lua_pushvalue(L, -1);
    lua_rawget(L, 1);
    return 2;
}

// Upvalues: the table, its keys in order, how many are done. A key that is gone by now is passed over.
int step_pair(lua_State* L) {
    const int table = lua_upvalueindex(1);
    const int keys = lua_upvalueindex(2);
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
    lua_settop(L, 0);
    while (lua_rawgeti(L, keys, ++at) != LUA_TNIL) {
        meter_of(L).charge(L, 1);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, table) != LUA_TNIL) {
            lua_pushinteger(L, at);
            lua_replace(L, lua_upvalueindex(3));
            return 2;
        }
        lua_settop(L, 0);
    }
    return 1;
}

int walk_pairs(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    std::vector<Key> keys;
    each_key(L, 1, [&](const Key& key) { keys.push_back(key); });
    std::sort(keys.begin(), keys.end(), before);
    meter_of(L).charge(L, keys.size() * 8);
    lua_pushvalue(L, 1);
    lua_createtable(L, static_cast<int>(keys.size()), 0);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        push_key(L, keys[i]);
        lua_rawseti(L, -2, static_cast<lua_Integer>(i + 1));
    }
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, bound<step_pair>, 3);
    return 1;
}

int step_list(lua_State* L) {
    const lua_Integer at = luaL_checkinteger(L, 2);
    if (at == LUA_MAXINTEGER) return 0;
    lua_pushinteger(L, at + 1);
    return lua_geti(L, 1, at + 1) == LUA_TNIL ? 1 : 2;
}

int walk_list(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushcfunction(L, bound<step_list>);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

}  // namespace

const Allowed walk_functions[] = {{"ipairs", bound<walk_list>},
                                  {"next", bound<next_key>},
                                  {"pairs", bound<walk_pairs>},
                                  {nullptr, nullptr}};

}  // namespace allwrits
