// SPDX-License-Identifier: MIT
#pragma once

// The one place where Lua comes in. It is the build of Lua that is compiled as C++: an error unwinds the
// stack, so the locals of our functions are destroyed. Never lua.hpp: it declares names that Debian 13's
// library does not have.
#include <lua.h>

#include <lauxlib.h>
#include <lualib.h>
