// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

using namespace allwrits;
using namespace allwrits::testing;

namespace {

const std::string too_many_steps = "takes too many steps";

// Fewer steps than by default, so that what loops for ever is stopped after some milliseconds here.
SandboxLimits brief() {
    SandboxLimits limits;
    limits.instructions = 3'000'000;
    return limits;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("whatever loops for ever is stopped") {
    for (const std::string source :
         {"while true do end",
          "repeat until false",
          "::a:: goto a",
          "for i = 1, math.huge do end",
          "for i = 1, 1e18 do end",
          "for i = math.mininteger, math.maxinteger do end",
          "for i = 1, 2, 0.0000000001 do end",
          "local function f() return f() end f()",
          "local t = setmetatable({}, { __index = function() while true do end end }) local x = t.x",
          "local t = setmetatable({}, { __newindex = function() while true do end end }) t.x = 1",
          "local t = setmetatable({}, { __lt = function() while true do end end }) local x = t < t",
          "local t = setmetatable({}, { __eq = function() while true do end end }) local x = t == "
          "setmetatable({}, {})",
          "local t = setmetatable({}, { __concat = function() while true do end end }) local x = t .. t",
          "local t = setmetatable({}, { __call = function() while true do end end }) t()",
          "local t = setmetatable({}, { __tostring = function() while true do end end }) tostring(t)",
          "local t = setmetatable({}, { __tostring = function() while true do end end }) string.format('%s', "
          "t)",
          "local t = setmetatable({}, { __index = function() return 1 end }) for i in ipairs(t) do end",
          "table.sort({ 3, 2, 1 }, function() while true do end end)",
          "local t = setmetatable({}, { __lt = function() while true do end end }) table.sort({ t, t })",
          "for k in function() return 1 end do end",
          "while true do local x = {} end",
          "while true do role \"a\" \"b\" end"}) {
        CAPTURE(source);
        const auto problem = problem_of(source, brief());
        const bool stopped = problem.find(too_many_steps) != std::string::npos ||
                             problem.find("cannot take a string") != std::string::npos;
        CHECK(stopped);
    }
}

TEST_CASE("a stop cannot be caught") {
    for (const std::string source :
         {"pcall(function() while true do end end)",
          "while true do pcall(function() while true do end end) end",
          "while true do pcall(pcall, pcall, function() while true do end end) end",
          "while true do pcall(error) end",
          "xpcall(function() while true do end end, function() return 1 end)",
          "xpcall(error, function() while true do end end)",
          "xpcall(function() while true do end end, function() while true do end end)",
          "local function f() pcall(f) pcall(f) end f()",
          "local function f() xpcall(f, f) xpcall(f, f) end f()",
          "local function f(n) pcall(function() while true do end end) return f(n + 1) end f(1)",
          "pcall(table.sort, { 2, 1 }, function() while true do end end) while true do end",
          "for i = 1, 1e9 do pcall(string.rep, \"x\", 1e6) end", "for i = 1, 1e9 do pcall(role, 5) end"}) {
        CAPTURE(source);
        CHECK_THAT(problem_of(source, brief()), has(too_many_steps));
    }
}

TEST_CASE("memory has a limit that cannot be caught either") {
    SandboxLimits small = brief();
    small.instructions = 50'000'000;
    small.memory = 4U << 20U;
    small.block = 1U << 20U;
    for (const std::string source :
         {"local t = {} while true do t = { t } end", "local t = {} while true do t[#t + 1] = {} end",
          "local t = {} while true do pcall(function() while true do t[#t + 1] = { t } end end) end",
          "local s = \"x\" while true do s = s .. s end",
          "local s = (\"x\"):rep(900000) local t = s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s",
          "local t = {} while true do t[#t + 1] = function() return t end end",
          "local t = {} for i = 1, 1e9 do t[i] = (\"x\"):rep(100000) .. i end",
          "local t = {} for i = 1, 1e9 do pcall(function() t[i] = (\"x\"):rep(100000) .. i end) end",
          "local t = {} for i = 1, 1e9 do t[i] = role(\"a\" .. i) {} end"}) {
        CAPTURE(source);
        const auto problem = problem_of(source, small);
        const bool stopped = problem.find("of memory") != std::string::npos ||
                             problem.find("is larger than") != std::string::npos ||
                             problem.find("declares more than") != std::string::npos;
        CHECK(stopped);
    }
}

TEST_CASE("memory beyond twice the limit is not given at all, and that is survived") {
    const auto problem = problem_of(
        "local s = (\"x\"):rep(1000000) local s = s .. s .. s .. s .. s .. s .. s\n"
        "local s = s " +
        repeated(".. s ", 150) + "\nreturn s");
    CHECK_THAT(problem, has("is larger than 8 MB") || has("of memory"));
    CHECK_THAT(problem_of("local s = (\"x\"):rep(1000000) local s = s .. s .. s .. s .. s .. s .. s\n"
                          "while true do pcall(function() local s = s " +
                          repeated(".. s ", 150) + " end) end"),
               has("is larger than 8 MB") || has("of memory") || has(too_many_steps));
}

TEST_CASE("a block beyond twice the memory is refused, one below is given and then stops the scenario") {
    SandboxLimits small;
    small.memory = 1U << 20U;
    small.block = 1U << 30U;
    const std::string text = "local s = (\"x\"):rep(500000) ";
    CHECK_THAT(problem_of(text + "local t = s .. s .. s", small), has("more than 1 MB of memory"));
    CHECK_THAT(problem_of(text + "local t = s .. s .. s .. s .. s .. s", small),
               has("more than 1 MB of memory"));
    CHECK_THAT(
        problem_of(text + "while true do pcall(function() return s .. s .. s .. s .. s .. s end) end", small),
        has("more than 1 MB of memory"));
    CHECK(problem_of(text, small) == "no problem");
}

TEST_CASE("calls that go too deep are stopped") {
    CHECK_THAT(problem_of("local function f() return 1 + f() end f()"), has("too deep in each other"));
    CHECK_THAT(problem_of("local function f() return 1 + select(2, pcall(f)) end f()"),
               has("cannot be reckoned with"));
    CHECK_THAT(problem_of("while true do local function f() return 1 + f() end pcall(f) end"),
               has("too deep in each other"));
    CHECK_THAT(problem_of("local t = {} setmetatable(t, { __index = function(t, k) return 1 + t[k + 1] end "
                          "}) local x = t[1]"),
               has("nested too deep"));
    CHECK_THAT(problem_of("local function g(n, ...) if n == 0 then while true do select('#', ...) end end "
                          "return g(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...) end g(1e6)",
                          brief()),
               has("too deep in each other") || has(too_many_steps));
    CHECK(problem_of("local function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end assert(f(1000) "
                     "== 1000)") == "no problem");
}

TEST_CASE("what nests too deep in the source is a syntax error") {
    for (const auto& [open, close] :
         std::vector<std::pair<std::string, std::string>>{{"(", ")"},
                                                          {"{", "}"},
                                                          {"- ", ""},
                                                          {"not ", ""},
                                                          {"a(", ")"},
                                                          {"function() return ", " end"},
                                                          {"2 .. ", ""},
                                                          {"'a'..", ""}}) {
        CAPTURE(open);
        const auto problem = problem_of("local x = " + repeated(open, 10000 / static_cast<int>(open.size())) +
                                        "1" + repeated(close, 10000 / static_cast<int>(open.size())));
        CHECK_THAT(problem, has("nested too deep") || has("too many") || has("limit"));
    }
    CHECK_THAT(problem_of(repeated("do ", 5000) + repeated("end ", 5000)),
               has("nested too deep") || has("too many"));
    CHECK_THAT(problem_of(repeated("local a = 1 ", 300)), has("too many local variables"));
    CHECK_THAT(problem_of("return " + repeated("a or ", 12000) + "1"),
               has("no word or variable is called 'a'"));
    CHECK(problem_of(repeated("goto e ", 8000) + "::e::") == "no problem");
}

TEST_CASE("what Lua does in one instruction is charged by what it may cost") {
    // Comparing long texts, by each way there is.
    const std::string two = "local s = (\"x\"):rep(1000000) local a, b = s .. \"a\", s .. \"b\" ";
    CHECK_THAT(problem_of(two + "while true do local x = a < b end"), has(too_many_steps));
    CHECK_THAT(problem_of(two + "while true do local x = a == b end"), has(too_many_steps));
    CHECK_THAT(problem_of(two + "while true do rawequal(a, b) end"), has(too_many_steps));
    CHECK_THAT(problem_of(two + "local t = {} for i = 1, 1000 do t[i] = i % 2 == 0 and a or b end "
                                "table.sort(t) while true do end"),
               has(too_many_steps));
    // Long lists of arguments.
    CHECK_THAT(problem_of("local t = {} for i = 1, 4000 do t[i] = i end\n"
                          "local function f(...) while true do select('#', ...) end end f(table.unpack(t))"),
               has(too_many_steps));
    // Keys that were chosen to collide.
    CHECK_THAT(problem_of("local t = {} for i = 1, 3e5 do t[i * 131071] = i end"), has(too_many_steps));
    CHECK_THAT(problem_of("local t = {} for i = 1, 3e5 do t[1 + i * 0x1p-52] = i end"), has(too_many_steps));
    // A table that is made anew on each change.
    CHECK_THAT(problem_of("local t = {} for i = 1, 8192 do t['k' .. i] = i end\n"
                          "while true do for i = 1, 8192 do t['k' .. i] = nil t['j' .. i] = 1 end end"),
               has(too_many_steps));
    // Tables that stand for each other.
    CHECK_THAT(problem_of("local t = {} for i = 1, 1900 do t = setmetatable({}, { __index = t }) end\n"
                          "while true do local x = t.x end"),
               has(too_many_steps));
    CHECK_THAT(
        problem_of("local t = {} for i = 1, 2500 do t = setmetatable({}, { __index = t }) end local x = t.x",
                   brief()),
        has("'__index' chain too long") || has(too_many_steps));
    CHECK_THAT(problem_of("local t = setmetatable({}, {}) local u = t\n"
                          "for i = 1, 100 do local n = {} setmetatable(n, { __newindex = u }) u = n end u.x "
                          "= 1 assert(t.x == 1)"),
               has("no problem"));
}

TEST_CASE("what our own functions do is charged by how much it is") {
    const std::string list = "local t = {} for i = 1, 1e5 do t[i] = i end for i = 1, 1e5 do t[i] = nil end ";
    for (const std::string body :
         {"next(t)", "pairs(t)", "t[1] = nil setmetatable({}, t)", "(\"x\"):rep(1000000)",
          "string.rep(\"\", 1000000, \"x\")", "table.concat({ (\"x\"):rep(900000) })",
          "(\"x\"):rep(900000):find((\"x\"):rep(400000) .. \"y\")", "(\"x\"):rep(900000):reverse()",
          "(\"x\"):rep(900000):upper()", "utf8.len((\"x\"):rep(900000))", "string.format(\"%99d\", 1)",
          "table.move(t, 1, 1000000, 2)", "table.unpack(t, 1, 4000)", "table.pack(table.unpack(t, 1, 4000))",
          "string.byte((\"x\"):rep(4000), 1, -1)", "tostring(1.5)"}) {
        CAPTURE(body);
        SandboxLimits limits = brief();
        CHECK_THAT(problem_of(list + "while true do local x = " +
                                  (body[0] == 't' && body[1] == '[' ? "1 " : "") + body + " end",
                              limits),
                   has(too_many_steps));
    }
    CHECK_THAT(problem_of("local t = {} for i = 1, 20000 do t[i] = i end while true do table.insert(t, 1, 0) "
                          "table.remove(t, 1) end",
                          brief()),
               has(too_many_steps));
}

TEST_CASE("large but honest constructions load") {
    CHECK(problem_of("local t = {} for i = 1, 100000 do t[i] = i end role { #t }") == "no problem");
    CHECK(problem_of("local t = {" + repeated("1,", 30000) + "} role { #t }") == "no problem");
    CHECK(problem_of(
              "for i = 1, 5000 do role(\"r\" .. i) { \"text \" .. i, pages = i, list = { i, i + 1 } } end") ==
          "no problem");
    CHECK(problem_of("for i = 9223372036854775806, math.maxinteger do end for i = math.mininteger, "
                     "math.mininteger + 1 do end") == "no problem");
    CHECK(problem_of("for i = \"1\", 2 do end") != "");
}

TEST_CASE("who has a clock can stop a scenario, whatever it does") {
    std::atomic<bool> stop{true};
    CHECK(text_of(run_files({{"scenario.lua", "while true do end"}}, {}, &stop)) ==
          "scripts/x/scenario.lua: loading the scenario was stopped (it took too long)");

    // Set while the script runs: by its own reader, as the reader is what a test can put in between.
    for (const std::string after :
         {"while true do end", "while true do pcall(error) end",
          "xpcall(function() while true do end end, function() while true do end end)",
          "local t = {} for i = 1, 1e9 do t[i * 131071] = i end"}) {
        CAPTURE(after);
        stop = false;
        const ReadFile reader = [&](std::string_view name) -> Result<std::string> {
            if (name == "scenario.lua") return "pcall(include, \"late.lua\") " + after;
            stop = true;
            return std::string("role {}");
        };
        CHECK_THAT(text_of(run_scenario("scripts/x", reader, some_words(), {}, &stop)), has("was stopped"));
    }
    stop = false;
    CHECK(text_of(run_files({{"scenario.lua", "role {}"}}, {}, &stop)) == "no problem");
}

TEST_CASE("a stopped scenario hands over nothing, not even what it had declared") {
    const auto ran = run("role \"a\" {} while true do end", brief());
    REQUIRE_FALSE(ran);
    CHECK(ran.error().size() == 1);
}
