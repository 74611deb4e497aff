// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "script/lua.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// The keys of a table of a scenario: numbers from 1 for a list, and names in their order.
struct TableKeys {
    std::size_t listed = 0;
    std::vector<std::string> names = {};
    std::optional<Problem> fault = {};  // when there are others or too many; no place
};

// Of the table on top of the stack. The same on each run, though Lua's order is not.
TableKeys keys_on_top(lua_State* L, std::size_t most);

}  // namespace allwrits
