// SPDX-License-Identifier: MIT
#pragma once

#include "script/binding.h"

namespace allwrits {

// What scenarios may call, one list a library. Nothing else exists for them.
extern const Allowed base_functions[];
extern const Allowed call_functions[];  // pcall, xpcall
extern const Allowed walk_functions[];  // next, pairs, ipairs
extern const Allowed string_functions[];
extern const Allowed utf8_functions[];
extern const Allowed list_functions[];  // into `table`
extern const Allowed sort_functions[];  // into `table`

int format_text(lua_State* L);  // string.format

// Makes the environment of a scenario's files and leaves it on the stack: the libraries, the words and
// `include`. It is no table: it cannot be walked or changed, and a name that it does not have is an error
// that says what was meant.
void push_environment(lua_State* L);

// Keeps the environment for the files that are included later, and pushes it again.
void keep_environment(lua_State* L);
void push_kept_environment(lua_State* L);

}  // namespace allwrits
