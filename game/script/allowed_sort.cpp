// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include <algorithm>

namespace allwrits {
namespace {

// Stack of table.sort: the list, the comparison or nil, and two lists that are merged to and fro.
constexpr int list = 1;
constexpr int comparison = 2;
constexpr int first_room = 3;
constexpr int second_room = 4;

// Whether `a` belongs before `b`, both indices of the stack.
bool comes_before(lua_State* L, int a, int b) {
    meter_of(L).charge(L, 4);
    if (lua_isnil(L, comparison)) {
        if (lua_type(L, a) == LUA_TSTRING && lua_type(L, b) == LUA_TSTRING) {
            meter_of(L).charge(L, std::min(size_of(L, a), size_of(L, b)) / 16);
        }
        return lua_compare(L, a, b, LUA_OPLT) != 0;
    }
    lua_pushvalue(L, comparison);
    lua_pushvalue(L, a);
    lua_pushvalue(L, b);
    lua_call(L, 2, 1);
    const bool answer = lua_toboolean(L, -1) != 0;
    lua_pop(L, 1);
    return answer;
}

// Merges [from, middle) and [middle, end) of one room into the other. Equal values keep their order.
void merge(lua_State* L, int source, int target, lua_Integer from, lua_Integer middle, lua_Integer end) {
    lua_Integer left = from;
    lua_Integer right = middle;
    for (lua_Integer at = from; at < end; ++at) {
        bool take_right = left == middle;
        if (left < middle && right < end) {
            lua_rawgeti(L, source, right);
            lua_rawgeti(L, source, left);
            take_right = comes_before(L, lua_gettop(L) - 1, lua_gettop(L));
            lua_pop(L, 2);
        }
        lua_rawgeti(L, source, take_right ? right++ : left++);
        lua_rawseti(L, target, at);
    }
}

void copy_list(lua_State* L, int source, int target, lua_Integer size) {
    for (lua_Integer i = 1; i <= size; ++i) {
        lua_rawgeti(L, source, i);
        lua_rawseti(L, target, i);
    }
}

// A merge sort of our own: std::sort reads beyond the list when a comparison contradicts itself. The list is
// written only at the end, so a comparison that fails or changes the list does no harm.
int sort(lua_State* L) {
    luaL_checktype(L, list, LUA_TTABLE);
    if (!lua_isnoneornil(L, comparison)) luaL_checktype(L, comparison, LUA_TFUNCTION);
    lua_settop(L, 2);
    const auto size = static_cast<lua_Integer>(lua_rawlen(L, list));
    if (size > run_of(L).limits.range) raise(L, "the list is too long");
    meter_of(L).charge(L, 4 * static_cast<std::uint64_t>(size));
    lua_createtable(L, static_cast<int>(size), 0);
    lua_createtable(L, static_cast<int>(size), 0);
    copy_list(L, list, first_room, size);
    int source = first_room;
    for (lua_Integer width = 1; width < size; width *= 2) {
        const int target = source == first_room ? second_room : first_room;
        for (lua_Integer from = 1; from <= size; from += 2 * width) {
            const lua_Integer middle = std::min(from + width, size + 1);
            merge(L, source, target, from, middle, std::min(middle + width, size + 1));
        }
        source = target;
    }
    copy_list(L, source, list, size);
    return 0;
}

}  // namespace

const Allowed sort_functions[] = {{"sort", bound<sort>}, {nullptr, nullptr}};

}  // namespace allwrits
