// SPDX-License-Identifier: MIT
#pragma once

#include "script/lua.h"

namespace allwrits {

// Copies the items that stand in no other item's table out of Lua, once all is run: into the values of the
// ScriptRun, or what is wrong with them into its problems. Runs nothing of the scenario: it reads tables raw.
void copy_items(lua_State* L);

}  // namespace allwrits
