// SPDX-License-Identifier: MIT
#pragma once

#include "script/lua.h"
#include "script/run.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <exception>
#include <string>
#include <string_view>

namespace allwrits {

// What Lua is given instead of a bare function of ours. Were a C++ exception to pass through Lua, pcall would
// catch it as an error with a value that is no value. So it becomes a Lua error here, after the locals of
// Body are gone. Lua's own errors are exceptions too (a pointer to lua_longjmp); they pass, and destroy
// locals on their way.
template <lua_CFunction Body>
int bound(lua_State* L) {
    std::array<char, 200> why{};
    try {
        return Body(L);
    } catch (const std::exception& error) {
        std::strncpy(why.data(), error.what(), why.size() - 1);
    }
    return luaL_error(L, "%s", why.data());
}

// A function that scenarios may call. A list of them ends with a name of nullptr, as Lua has it.
using Allowed = luaL_Reg;

inline std::string_view text_at(lua_State* L, int index) {
    std::size_t size = 0;
    const char* bytes = lua_tolstring(L, index, &size);  // of a Text only: it would change a number in place
    return {bytes, size};
}

inline std::string_view checked_text(lua_State* L, int index) {
    std::size_t size = 0;
    const char* bytes = luaL_checklstring(L, index, &size);
    return {bytes, size};
}

inline void push_text(lua_State* L, std::string_view text) { lua_pushlstring(L, text.data(), text.size()); }

// A Lua error with the place of the scenario's line. What follows a line end in `message` is shown as the
// hint.
[[noreturn]] void raise(lua_State* L, const std::string& message);

// The Meter of this run.
inline Meter& meter_of(lua_State* L) { return run_of(L).meter; }

inline std::size_t size_of(lua_State* L, int index) { return static_cast<std::size_t>(lua_rawlen(L, index)); }

// The text of any value, as tostring has it: no addresses, and the same on each machine.
std::string shown_value(lua_State* L, int index);

}  // namespace allwrits
