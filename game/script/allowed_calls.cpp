// SPDX-License-Identifier: MIT
#include "script/environment.h"

namespace allwrits {
namespace {

constexpr std::uint64_t steps_to_unwind = 1000;  // an error takes some microseconds to travel up to here

// A call that may fail, and what Lua's own pcall lacks: a scenario that is being stopped cannot catch that.
int protected_call(lua_State* L, int arguments) {
    Meter& meter = meter_of(L);
    meter.charge(L, 16);
    const int status = lua_pcall(L, arguments, LUA_MULTRET, 0);
    if (status < 0) meter.abort(Abort::Foreign);
    meter.charge(L, status == LUA_OK ? 1 : steps_to_unwind);
    luaL_checkstack(L, 4, "too many results");
    return status;
}

int catch_errors(lua_State* L) {
    luaL_checkany(L, 1);
    const int status = protected_call(L, lua_gettop(L) - 1);
    lua_pushboolean(L, status == LUA_OK);
    lua_insert(L, 1);
    return lua_gettop(L);
}

// The handler runs after the stack is unwound, so that it cannot run while the scenario is being stopped; nor
// does it see where the error came from, which is in the message anyhow.
int catch_and_handle(lua_State* L) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushvalue(L, 1);
    lua_copy(L, 2, 1);
    lua_replace(L, 2);  // handler, function, arguments
    int status = protected_call(L, lua_gettop(L) - 2);
    if (status != LUA_OK) status = protected_call(L, 1) == LUA_OK ? LUA_ERRRUN : LUA_ERRERR;
    lua_pushboolean(L, status == LUA_OK);
    if (status == LUA_OK) {
        lua_replace(L, 1);
    } else {
        lua_insert(L, 1);
    }
    return lua_gettop(L);
}

}  // namespace

const Allowed call_functions[] = {
    {"pcall", bound<catch_errors>}, {"xpcall", bound<catch_and_handle>}, {nullptr, nullptr}};

}  // namespace allwrits
