// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include "base/names.h"
#include "base/text_check.h"
#include "script/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace allwrits {
namespace {

// What Lua programmers look for and do not find, and why. An empty library means the names without a dot.
struct Absent {
    std::string_view library = {};
    std::string_view name = {};
    const char* why = "";
};
constexpr const char* no_machine = "a scenario cannot reach the machine, its files or its clock";
constexpr const char* no_code = "write 'include \"file.lua\"' for a further file of the scenario";
constexpr const char* no_chance = "write the chance into the scenario: chance = \"0.25\"";
constexpr const char* no_pattern = "texts have no patterns here; string.find looks for plain text";
constexpr std::array absent_names{
    Absent{"", "os", no_machine},
    Absent{"", "io", no_machine},
    Absent{"", "debug", no_machine},
    Absent{"", "collectgarbage", no_machine},
    Absent{"", "warn", no_machine},
    Absent{"", "print", "what a scenario shows stands in its tables"},
    Absent{"", "require", no_code},
    Absent{"", "package", no_code},
    Absent{"", "load", no_code},
    Absent{"", "loadstring", no_code},
    Absent{"", "loadfile", no_code},
    Absent{"", "dofile", no_code},
    Absent{"", "_G", "write 'local x = ...' for what a file keeps"},
    Absent{"", "coroutine", "a scenario is run once, from top to bottom"},
    Absent{"", "unpack", "write table.unpack"},
    Absent{"string", "match", no_pattern},
    Absent{"string", "gmatch", no_pattern},
    Absent{"string", "gsub", no_pattern},
    Absent{"string", "dump", no_code},
    Absent{"math", "random", no_chance},
    Absent{"math", "randomseed", no_chance},
};

constexpr std::array math_functions{"abs", "ceil",       "floor", "fmod", "huge",      "max",  "maxinteger",
                                    "min", "mininteger", "pi",    "sqrt", "tointeger", "type", "ult"};

// What formulas name, and Lua does not: they stand in a text.
constexpr std::array formula_names{
    "upheld", "defeated", "open", "pleaded", "bold", "struck", "admitted", "held", "taken",
    "variant", "happened", "bench", "found", "bears", "ordered", "index", "consent", "days_spent",
    "signed", "lean", "pages", "appealed", "reversed", "chance", "credibility"};

bool is_of_formulas(std::string_view name) {
    return std::find(formula_names.begin(), formula_names.end(), name) != formula_names.end();
}

std::vector<std::string> names_in(lua_State* L, int table) {
    std::vector<std::string> names;
    lua_pushnil(L);
    while (lua_next(L, table) != 0) {
        lua_pop(L, 1);
        names.emplace_back(text_at(L, -1));
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string with_hint(const std::string& what, const std::string& hint) {
    return hint.empty() ? what : what + '\n' + hint;
}

// Upvalues of a library: what it holds, its name. The environment is the library without a name.
int find_in_library(lua_State* L) {
    const std::string library{text_at(L, lua_upvalueindex(2))};
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;

    const std::string name = presentable(shown_value(L, 2), 80);
    const std::string full = library.empty() ? name : library + '.' + name;
    for (const auto& absent : absent_names) {
        if (absent.library == library && absent.name == name) {
            raise(L, with_hint("there is no '" + full + "' here", absent.why));
        }
    }
    auto hint = name_hint(name, names_in(L, lua_upvalueindex(1)));
    if (library.empty() && is_of_formulas(name)) hint = "a formula stands in quotes: \"" + name + "(...)\"";
    if (library.empty() && hint.empty()) hint = "a text or an id stands in quotes: \"" + name + "\"";
    if (!library.empty()) raise(L, with_hint("there is no '" + full + "' here", hint));
    raise(L, with_hint("no word or variable is called '" + name + "'", hint));
}

int refuse_change(lua_State* L) {
    const std::string library{text_at(L, lua_upvalueindex(2))};
    const std::string name = presentable(shown_value(L, 2), 80);
    if (!library.empty()) raise(L, "'" + library + "' cannot be changed");
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) {
        raise(L, with_hint("'" + name + "' is taken and cannot be changed",
                           "choose another name, and write 'local' before it"));
    }
    const bool is_function = lua_type(L, 3) == LUA_TFUNCTION;
    raise(L,
          with_hint("'" + name + "' is not declared", is_function ? "write 'local function " + name + "(...)'"
                                                                  : "write 'local " + name + " = ...'"));
}

// Replaces the table on top of the stack by what shows its fields and lets nothing be changed.
void lock(lua_State* L, const char* name) {
    lua_newuserdatauv(L, 0, 0);
    lua_createtable(L, 0, 3);
    lua_pushvalue(L, -3);
    lua_pushstring(L, name);
    lua_pushcclosure(L, bound<find_in_library>, 2);
    lua_setfield(L, -2, "__index");
    lua_pushvalue(L, -3);
    lua_pushstring(L, name);
    lua_pushcclosure(L, bound<refuse_change>, 2);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

// Lua's own functions for the numbers that are exact: nothing there that differs by machine, works long or
// allocates.
void push_math(lua_State* L) {
    lua_pushcfunction(L, luaopen_math);
    lua_call(L, 0, 1);
    lua_createtable(L, 0, static_cast<int>(math_functions.size()));
    for (const char* name : math_functions) {
        lua_getfield(L, -2, name);
        lua_setfield(L, -2, name);
    }
    lua_remove(L, -2);
}

// What ("x"):rep(3) finds. Without Lua's string library texts have no metatable, so there is no arithmetic on
// them.
void lock_texts(lua_State* L, int string_library) {
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 2);
    lua_pushvalue(L, string_library);
    lua_pushliteral(L, "string");
    lua_pushcclosure(L, bound<find_in_library>, 2);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

}  // namespace

void push_environment(lua_State* L) {
    lua_createtable(L, 0, 64);
    const int world = lua_gettop(L);
    luaL_setfuncs(L, base_functions, 0);
    luaL_setfuncs(L, call_functions, 0);
    luaL_setfuncs(L, walk_functions, 0);
    lua_createtable(L, 0, 16);
    luaL_setfuncs(L, string_functions, 0);
    lock_texts(L, lua_gettop(L));
    lock(L, "string");
    lua_setfield(L, world, "string");
    lua_createtable(L, 0, 16);
    luaL_setfuncs(L, list_functions, 0);
    luaL_setfuncs(L, sort_functions, 0);
    lock(L, "table");
    lua_setfield(L, world, "table");
    lua_createtable(L, 0, 4);
    luaL_setfuncs(L, utf8_functions, 0);
    lock(L, "utf8");
    lua_setfield(L, world, "utf8");
    push_math(L);
    lock(L, "math");
    lua_setfield(L, world, "math");
    add_words(L, world);
    lock(L, "");
}

}  // namespace allwrits
