// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

using namespace allwrits;
using namespace allwrits::testing;

TEST_CASE("the base functions do what Lua's do") {
    check_exactly({{"assert(1, 2)", "1"},
                   {"select('#', nil, nil)", "2"},
                   {"select(-1, 1, 2, 3)", "3"},
                   {"(select(2, 1, 2, 3))", "2"},
                   {"tonumber('0x10')", "16"},
                   {"tonumber(' 5.5 ')", "5.5"},
                   {"tonumber('5x')", "nil"},
                   {"tonumber('5\\0')", "nil"},
                   {"tonumber('ff', 16)", "255"},
                   {"tonumber('-Zz', 36)", "-1295"},
                   {"tonumber('8', 8)", "nil"},
                   {"tonumber('', 10)", "nil"},
                   {"tonumber({})", "nil"},
                   {"type(nil)", "nil"},
                   {"type(role)", "function"},
                   {"rawequal('a', 'a')", "true"},
                   {"rawlen({ 1, 2 })", "2"},
                   {"rawlen('abc')", "3"},
                   {"rawget(setmetatable({}, { __index = { a = 1 } }), 'a')", "nil"},
                   {"rawset({}, 1, 2)[1]", "2"},
                   {"getmetatable({})", "nil"},
                   {"setmetatable({}, nil) ~= nil", "true"}});
}

TEST_CASE("the base functions refuse what they are not made for") {
    check_all({{"assert(false)", "an assertion does not hold"},
               {"assert(nil, 'why')", "why"},
               {"assert()", "value expected"},
               {"error()", "error that is no text"},
               {"error({})", "error that is no text"},
               {"error('x', 1e300)", "no integer representation"},
               {"error('x', 99)", "x"},
               {"select(0, 1)", "index out of range"},
               {"select(-5, 1)", "index out of range"},
               {"select({})", "number expected"},
               {"tonumber()", "value expected"},
               {"tonumber('1', 99)", "base out of range"},
               {"tonumber(1, 10)", "string expected"},
               {"tostring()", "value expected"},
               {"tostring(setmetatable({}, { __tostring = function() return 1 end }))", "must return a text"},
               {"type()", "value expected"},
               {"rawequal(1)", "value expected"},
               {"rawlen(5)", "table or string expected"},
               {"rawget(5, 1)", "table expected"},
               {"rawget({})", "value expected"},
               {"rawset({}, 1)", "value expected"},
               {"rawset({}, nil, 1)", "index is nil"},
               {"rawset({}, 0/0, 1)", "index is NaN"},
               {"rawset('x', 1, 1)", "table expected"},
               {"getmetatable()", "value expected"},
               {"setmetatable({})", "nil or table expected"},
               {"setmetatable({}, 1)", "nil or table expected"},
               {"setmetatable(1, {})", "table expected"},
               {"pcall()", "value expected"},
               {"xpcall(type)", "function expected"},
               {"xpcall(type, 5)", "function expected"}});
}

TEST_CASE("pcall and xpcall catch what is no stop") {
    check_exactly({{"pcall(error, 'x', 0)", "false"},
                   {"select(2, pcall(error, 'x', 0))", "x"},
                   {"select(3, pcall(function() return 1, 2 end))", "2"},
                   {"select('#', pcall(error))", "2"},
                   {"pcall(5)", "false"},
                   {"select(2, xpcall(error, function(m) return m .. '!' end, 'x', 0))", "x!"},
                   {"select(3, xpcall(function(a, b) return a, b end, type, 4, 5))", "5"},
                   {"xpcall(error, function() error('again', 0) end)", "false"},
                   {"select(2, xpcall(error, function() error('again', 0) end))", "again"}});
}

TEST_CASE("the table functions do what Lua's do") {
    check_exactly({{"table.concat({ 1, 'a', 2.5 }, ', ')", "1, a, 2.5"},
                   {"table.concat({ 1, 2, 3 }, '', 2, 3)", "23"},
                   {"table.concat({})", ""},
                   {"table.concat({}, '', 1, math.mininteger)", ""},
                   {"select('#', table.unpack({ 1, nil, 3 }, 1, 3))", "3"},
                   {"(table.unpack({ 7 }))", "7"},
                   {"table.pack(1, nil).n", "2"},
                   {"table.remove({ 1, 2, 3 })", "3"},
                   {"table.remove({ 1, 2, 3 }, 1)", "1"},
                   {"table.remove({})", "nil"},
                   {"table.concat(table.move({ 1, 2, 3 }, 1, 3, 2))", "1123"},
                   {"table.concat(table.move({ 1, 2, 3 }, 2, 3, 1))", "233"},
                   {"table.concat(table.move({ 1, 2 }, 1, 2, 1, {}))", "12"},
                   {"#table.move({}, 1, 0, 5)", "0"}});
    CHECK(problem_of(R"(
        local t = {}
        table.insert(t, "b") table.insert(t, 1, "a") table.insert(t, 3, "c")
        assert(table.concat(t) == "abc")
        table.remove(t, 2)
        assert(table.concat(t) == "ac" and #t == 2)
        table.sort(t, function(a, b) return a > b end)
        assert(table.concat(t) == "ca"))") == "no problem");
}

TEST_CASE("the table functions refuse what they are not made for, and stretches without end") {
    check_all({{"table.insert({}, 1, 2, 3)", "wants a table, perhaps a position, and a value"},
               {"table.insert({})", "wants a table, perhaps a position, and a value"},
               {"table.insert({}, 5, 1)", "position out of bounds"},
               {"table.insert({}, 0, 1)", "position out of bounds"},
               {"table.insert({}, math.mininteger, 1)", "position out of bounds"},
               {"table.insert(1, 1)", "table expected"},
               {"table.insert('x', 1)", "table expected"},
               {"table.remove({}, 5)", "position out of bounds"},
               {"table.remove({ 1 }, math.maxinteger)", "position out of bounds"},
               {"table.remove()", "table expected"},
               {"table.move({}, 1, 1e7, 2)", "stretch of the list is too long"},
               {"table.move({}, math.mininteger, math.maxinteger, 2)", "stretch of the list is too long"},
               {"table.move({}, 1, 10, math.maxinteger)", "destination out of bounds"},
               {"table.move({}, 1, 1, 1, 5)", "table expected"},
               {"table.move()", "table expected"},
               {"table.concat({}, '', 1, 1e8)", "stretch of the list is too long"},
               {"table.concat({}, '', math.mininteger, math.maxinteger)", "stretch of the list is too long"},
               {"table.concat({ {} })", "there is a table"},
               {"table.concat({ 1 }, '', 1, 2)", "there is a nil"},
               {"table.concat({ ('x'):rep(600000), ('x'):rep(600000) })", "text would be too long"},
               {"table.concat({ 1 }, {})", "string expected"},
               {"table.concat('x')", "table expected"},
               {"table.unpack({}, 1, 5000)", "stretch of the list is too long"},
               {"table.unpack({}, math.mininteger, math.maxinteger)", "stretch of the list is too long"},
               {"table.unpack()", "table expected"},
               {"table.sort()", "table expected"},
               {"table.sort({ 1, 'a' })", "attempt to compare"},
               {"table.sort({ {}, {} })", "attempt to compare"},
               {"table.sort({ 1 }, 5)", "function expected"},
               {"table.sort({ 1, 2 }, function() error('mine', 0) end)", "mine"}});
}

TEST_CASE("table.sort keeps equal values in order and survives comparisons that contradict themselves") {
    CHECK(problem_of(R"(
        local t = {}
        for i = 1, 200 do t[i] = { key = i % 7, at = i } end
        table.sort(t, function(a, b) return a.key < b.key end)
        for i = 2, 200 do
            assert(t[i - 1].key < t[i].key or t[i - 1].key == t[i].key and t[i - 1].at < t[i].at)
        end
        local n = { 3, 1, 2, 5, 4 }
        table.sort(n, function() return true end)
        table.sort(n, function() return false end)
        local again = { 5, 1, 4 }
        table.sort(again, function(a, b) for i = 1, 9 do again[i] = nil end return a < b end)
        assert(table.concat(again) == "145")
        local words = { "b", "a", "B", "" }
        table.sort(words)
        assert(table.concat(words, ",") == ",B,a,b"))") == "no problem");
}

TEST_CASE("the math functions are the exact ones") {
    check_exactly({{"math.floor(-2.5)", "-3"},
                   {"math.ceil(2.1)", "3"},
                   {"math.abs(-3)", "3"},
                   {"math.max(1, 5, 2)", "5"},
                   {"math.min(4, 2)", "2"},
                   {"math.sqrt(16)", "4.0"},
                   {"math.fmod(-7, 3)", "-1"},
                   {"math.tointeger(3.0)", "3"},
                   {"math.type(1.0)", "float"},
                   {"math.ult(1, -1)", "true"},
                   {"math.huge", "inf"},
                   {"math.pi > 3.14", "true"}});
    check_all({{"math.floor('x')", "number expected"},
               {"math.floor()", "number expected"},
               {"math.ceil({})", "number expected"},
               {"math.abs()", "number expected"},
               {"math.max()", "value expected"},
               {"math.min()", "value expected"},
               {"math.sqrt('x')", "number expected"},
               {"math.fmod(1, 0)", "zero"},
               {"math.ult(1)", "number expected"},
               {"math.type()", "value expected"},
               {"math.tointeger()", "value expected"},
               {"math.mininteger // 0", "attempt to"},
               {"1 % 0", "attempt to"},
               {"math.mininteger // -1", "-9223372036854775808"}});
}

TEST_CASE("pairs, next and ipairs refuse what they cannot walk") {
    check_all({{"pairs(5)", "table expected"},
               {"pairs()", "table expected"},
               {"pairs(role 'a' {})", "table expected"},
               {"pairs({ [{}] = 1 })", "only a table whose keys are texts, numbers, true or false"},
               {"pairs({ [type] = 1 })", "only a table whose keys are texts, numbers, true or false"},
               {"next(5)", "table expected"},
               {"next({ [{}] = 1 })", "only a table whose keys"},
               {"next({}, {})", "only a table whose keys"},
               {"ipairs('x')", "table expected"},
               {"ipairs()", "table expected"}});
    check_exactly({{"next({})", "nil"},
                   {"next({ b = 1, a = 2 })", "a"},
                   {"next({ b = 1, a = 2 }, 'a')", "b"},
                   {"next({ b = 1, a = 2 }, 'b')", "nil"},
                   {"next({ 5, 6 }, 1)", "2"},
                   {"(select(2, next({ 5, 6 }, 1)))", "6"}});
}
