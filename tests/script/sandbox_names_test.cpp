// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

using namespace allwrits;
using namespace allwrits::testing;

TEST_CASE("what could reach the machine, the clock, chance or other code is not there") {
    for (const std::string name : {"os", "io", "debug", "require", "load", "loadstring", "loadfile", "dofile",
                                   "collectgarbage", "warn", "print", "coroutine", "_G", "unpack"}) {
        CAPTURE(name);
        CHECK_THAT(problem_of("local x = " + name), has(":1:11: there is no '" + name + "' here ("));
    }
    for (const std::string name :
         {"string.dump", "string.match", "string.gmatch", "string.gsub", "string.pack", "string.unpack",
          "string.packsize", "math.random", "math.randomseed", "math.sin", "math.exp", "math.log", "math.pow",
          "utf8.codes", "utf8.charpattern", "table.foreach"}) {
        CAPTURE(name);
        CHECK_THAT(problem_of("local x = " + name), has(":1:11: there is no '" + name + "' here"));
    }
    CHECK_THAT(problem_of("local x = (\"a\"):gsub(\"a\", \"b\")"), has("there is no 'string.gsub' here"));
    CHECK_THAT(problem_of("local x = _VERSION"), has("no word or variable is called '_VERSION'"));
}

TEST_CASE("a word of scenarios wins over the name that Lua gave to something else") {
    CHECK(problem_of("package \"narrowed\" {}") == "no problem");
}

TEST_CASE("a name that is unknown is an error that says what was probably meant") {
    CHECK(problem_of("\n  argumnet \"x\" {}") ==
          "scripts/x/scenario.lua:2:3: no word or variable is called 'argumnet' (did you mean 'argument'?)");
    CHECK_THAT(problem_of("role { nme }"), has("no word or variable is called 'nme'"));
    CHECK_THAT(problem_of("role { math.flor(2.5) }"),
               has("there is no 'math.flor' here (did you mean 'floor'?)"));
}

TEST_CASE("a global variable cannot be made, and the hint says how to write it") {
    CHECK(problem_of("\nx = 1") == "scripts/x/scenario.lua:2:1: 'x' is not declared (write 'local x = ...')");
    CHECK_THAT(problem_of("function card() end"), has("(write 'local function card(...)')"));
    CHECK_THAT(problem_of("role = 1"), has("'role' is taken and cannot be changed"));
    CHECK_THAT(problem_of("string = {}"), has("'string' is taken"));
    CHECK_THAT(problem_of("string.rep = nil"), has("'string' cannot be changed"));
    CHECK_THAT(problem_of("table[1] = 1"), has("'table' cannot be changed"));
    CHECK_THAT(problem_of("math.huge = 1"), has("'math' cannot be changed"));
    CHECK_THAT(problem_of("rawset(string, \"rep\", 1)"), has("table expected"));
    CHECK_THAT(problem_of("for k in pairs(string) do end"), has("table expected"));
    CHECK_THAT(problem_of("setmetatable(string, {})"), has("table expected"));
}

TEST_CASE("the environment itself cannot be named") {
    for (const std::string source :
         {"_ENV = {}", "local _ENV = {}", "local _ENV <const> = 1 X = 1", "local x = _ENV.role",
          "local function f(_ENV) return x end", "for _ENV in pairs({}) do end"}) {
        CAPTURE(source);
        CHECK_THAT(problem_of(source), has("there is no '_ENV' here"));
    }
    CHECK(problem_of("role { \"_ENV\" }") == "no problem");
}

TEST_CASE("there is no power in Lua's own arithmetic, as its last digit differs by machine") {
    CHECK_THAT(problem_of("\nrole { 2 ^ 0.5 }"), has(":2:10: there is no '^' here"));
    CHECK_THAT(problem_of("role { setmetatable({}, { __pow = function() end }) ^ 2 }"),
               has("there is no '^' here"));
    CHECK(problem_of("role { \"a ^ 2\" } -- x ^ 2") == "no problem");
}

TEST_CASE("a variable cannot close itself") {
    CHECK_THAT(problem_of("local x <close> = nil"), has(":1:10: there is no '<close>' here"));
    CHECK_THAT(problem_of("local x < close > = nil"), has("there is no '<close>' here"));
    CHECK_THAT(problem_of("for i in function() end, 1, 2, {} do end"), has("non-closable"));
    CHECK(problem_of("local x <const> = 1 role { x }") == "no problem");
    CHECK(problem_of("local close = 1 role { close }") == "no problem");
}

TEST_CASE("metatables cannot run code when memory is freed, and cannot be changed once set") {
    for (const std::string field : {"__gc", "__close", "__mode", "__pairs", "__metamethod"}) {
        CAPTURE(field);
        CHECK_THAT(problem_of("setmetatable({}, { " + field + " = function() end })"),
                   has("'" + field + "' is not allowed in a metatable"));
    }
    CHECK(problem_of(R"(
        local meta = { __index = { a = 1 } }
        local t = setmetatable({}, meta)
        meta.__index = nil
        meta.__gc = function() error("never") end
        assert(t.a == 1 and getmetatable(t) == false))") == "no problem");
    CHECK_THAT(problem_of("local t = setmetatable({}, {}) setmetatable(t, {})"),
               has("keeps its first metatable"));
    CHECK_THAT(problem_of("local t = setmetatable({}, {}) setmetatable(t, nil)"),
               has("keeps its first metatable"));
    CHECK(problem_of("local t = setmetatable({}, { __metatable = 5 }) assert(getmetatable(t) == false)") ==
          "no problem");
    CHECK_THAT(problem_of("setmetatable({}, { __call = setmetatable({}, {}) })"),
               has("'__call' must be a function"));
    CHECK_THAT(problem_of("setmetatable({}, { __index = 5 })"), has("'__index' must be a function"));
}

TEST_CASE("the methods of texts are locked") {
    CHECK(shown("getmetatable(\"\")") == "false");
    CHECK_THAT(problem_of("getmetatable(\"\").__index = {}"), has("has no fields"));
    CHECK_THAT(problem_of("setmetatable(\"\", {})"), has("table expected"));
    CHECK_THAT(problem_of("(\"a\").b = 1"), has("has no fields"));
    CHECK(shown("(\"ab\"):rep(2)") == "abab");
    CHECK_THAT(problem_of("role { \"10\" + 1 }"), has("cannot be reckoned with"));
}

TEST_CASE("metamethods that only compute work as in Lua") {
    CHECK(problem_of(R"(
        local meta = {
            __add = function(a, b) return a.n + b.n end, __eq = function() return true end,
            __lt = function(a, b) return a.n < b.n end, __le = function() return true end,
            __len = function() return 7 end, __concat = function() return "joined" end,
            __call = function(self, x) return x * 2 end, __tostring = function(t) return "n" .. t.n end,
            __unm = function(t) return -t.n end, __newindex = function(t, k, v) rawset(t, k, v + 1) end,
        }
        local a, b = setmetatable({ n = 1 }, meta), setmetatable({ n = 2 }, meta)
        assert(a + b == 3 and a == b and a < b and a <= b and #a == 7 and a .. b == "joined" and a(4) == 8)
        assert(tostring(a) == "n1" and -b == -2)
        a.x = 1
        assert(a.x == 2))") == "no problem");
}
