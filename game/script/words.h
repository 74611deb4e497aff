// SPDX-License-Identifier: MIT
#pragma once

#include "script/lua.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace allwrits {

// Puts the words of scenarios and `include` into the table at `world`.
void add_words(lua_State* L, int world);

// Runs a file of the scenario and leaves on the stack what it returns, or nil. What cannot be read is a Lua
// error.
void run_file(lua_State* L, std::string_view name);

// Makes a Problem of each `word "id"` that was never given its table.
void report_calls_without_table(lua_State* L);

// Which call of a word made the value, if one did; and whether it is one that still waits for its table.
std::optional<std::uint32_t> item_at(lua_State* L, int index);
bool is_waiting(lua_State* L, int index);

// Pushes the table that the word was given.
void push_table_of_item(lua_State* L, std::uint32_t call);

}  // namespace allwrits
