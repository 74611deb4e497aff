// SPDX-License-Identifier: MIT
#pragma once

#include "script/lua.h"

#include <vector>

namespace allwrits {

// For each call of a word, whether its item stands in the table of an item: itself, or in a table within.
// Goes down to any depth and meets each table once, so it does not depend on the order in which Lua keeps
// fields.
std::vector<bool> claimed_items(lua_State* L);

}  // namespace allwrits
