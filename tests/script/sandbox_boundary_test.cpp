// SPDX-License-Identifier: MIT
#include "base/text_check.h"
#include "script/scenario_text.h"

using namespace allwrits;
using namespace allwrits::testing;

TEST_CASE("numbers that are none, without end or too large are refused at their place") {
    CHECK_THAT(problem_of("role { n = 0/0 }"), has(":1:12: this is not a number"));
    CHECK_THAT(problem_of("role { n = 1/0 }"), has(":1:12: the number is too large"));
    CHECK_THAT(problem_of("role { -math.huge }"), has("the number is too large"));
    CHECK_THAT(problem_of("role { 1e300 }"), has("the number is too large"));
    CHECK_THAT(problem_of("role { math.maxinteger }"), has("the number is too large"));
    CHECK_THAT(problem_of("role { math.mininteger }"), has("the number is too large"));
    CHECK_THAT(problem_of("role { 1e999 }"), has("the number is too large"));
    CHECK(problem_of("role { 9007199254740992, -1e15, 5e-324, 0x10, 0xffffffffffffffffff }") == "no problem");
}

TEST_CASE("texts must be UTF-8, without control characters, and not too long") {
    CHECK_THAT(problem_of("role { \"\\255\" }"), has(":1:8: the text is not UTF-8"));
    CHECK_THAT(problem_of("role { \"a\\0b\" }"), has("control character"));
    CHECK_THAT(problem_of("role { \"\\27[2J\" }"), has("control character"));
    CHECK_THAT(problem_of("role { \"\\u{9B}2J\" }"), has("control character"));
    CHECK_THAT(problem_of("role { \"\\u{7F}\" }"), has("control character"));
    CHECK_THAT(problem_of("role { \"a\\rb\" }"), has("control character"));
    CHECK(problem_of("role { \"a\\n\\tb \xE2\x82\xAC\" }") == "no problem");
    CHECK(problem_of("role { (\"x\"):rep(4096) }") == "no problem");
    CHECK_THAT(problem_of("role { (\"x\"):rep(4097) }"), has("longer than 4096 bytes"));
    CHECK_THAT(problem_of("role { [\"\\255\"] = 1 }"), has("the text is not UTF-8"));
    CHECK_THAT(problem_of("role { [(\"x\"):rep(4097)] = 1 }"), has("longer than 4096 bytes"));
    CHECK_THAT(problem_of("role \"a\\27\" {}"), has("control character"));
    CHECK_THAT(problem_of("role \"\\xFF\" {}"), has("the text is not UTF-8"));
}

TEST_CASE("tables may stand sixteen deep in a top-level item") {
    const auto nested = [](int depth) {
        return "local t = {} for i = 2, " + std::to_string(depth) + " do t = { t } end role(\"a\")(t)";
    };
    CHECK(problem_of(nested(16)) == "no problem");
    CHECK_THAT(problem_of(nested(17)), has("more than 16 deep in each other"));
    CHECK_THAT(problem_of(nested(10000)), has("more than 16 deep in each other"));
}

TEST_CASE("a table or an item that contains itself is refused") {
    CHECK_THAT(problem_of("local t = {} t[1] = t role(\"a\")(t)"), has("does a table contain itself?"));
    CHECK_THAT(problem_of("local t = {} t.x = { t, t, t } role(\"a\")(t)"),
               has("does a table contain itself?"));
    CHECK_THAT(problem_of("\n local t = {} t[1] = role(\"a\")(t)"), has(":2:22: this role contains itself"));
    CHECK_THAT(problem_of("local s, t = {}, {} t[1] = role(\"a\")(s) s[1] = role(\"b\")(t)"),
               has("contains itself"));
    CHECK_THAT(problem_of("local s, t = {}, {} t[1] = role(\"a\")(t) role \"c\" { t }"),
               has("does a table contain itself?"));
}

TEST_CASE("a top-level item holds ten thousand values, and another may hold as many again") {
    const std::string full = "local t = {} for i = 1, 9998 do t[i] = i end ";
    CHECK(problem_of(full + "role { t } role { t }") == "no problem");
    CHECK_THAT(problem_of(full + "t[9999] = 1 role { t }"), has("more than 10000 values"));
    CHECK_THAT(problem_of("local t = {} for i = 1, 100 do t[i] = { t[i - 1], t[i - 1] } end role { t[30] }"),
               has("deep in each other"));
    CHECK_THAT(problem_of("local t = { 1 } for i = 1, 14 do t = { t, t } end role { t }"),
               has("more than 10000 values"));
    CHECK_THAT(problem_of("local t = {} for i = 1, 1e5 do t[i] = i end role { t }"),
               has("more than 10000 values"));
}

TEST_CASE("the whole scenario is bounded too, so that shared tables cannot multiply") {
    CHECK_THAT(problem_of("local t = {} for i = 1, 9000 do t[i] = i end for i = 1, 1000 do role { t } end"),
               has("the scenario is too large"));
    SandboxLimits small;
    small.all_text = 10'000;
    CHECK_THAT(problem_of("local s = (\"x\"):rep(4000) role { s, s, s, s }", small),
               has("the scenario is too large"));
}

TEST_CASE("keys are names or the numbers of a list without a gap") {
    CHECK_THAT(problem_of("role { 1, nil, 3 }"), has("the list has a gap (is one of its values nil?)"));
    CHECK_THAT(problem_of("role { [0] = 1 }"), has("a field's name must be a text"));
    CHECK_THAT(problem_of("role { [-1] = 1 }"), has("a field's name must be a text"));
    CHECK_THAT(problem_of("role { [1.5] = 1 }"), has("a field's name must be a text"));
    CHECK_THAT(problem_of("role { [true] = 1 }"), has("a field's name must be a text"));
    CHECK_THAT(problem_of("role { [{}] = 1 }"), has("a field's name must be a text"));
    CHECK_THAT(problem_of("role { [role] = 1 }"), has("a field's name must be a text"));
    CHECK_THAT(problem_of("role { [math.maxinteger] = 1 }"), has("the list has a gap"));
    CHECK_THAT(problem_of("role { [2] = 1 }"), has("the list has a gap"));
    CHECK(problem_of("role { [1] = 1, [2.0] = 2 }") == "no problem");
}

TEST_CASE("what is no value of a scenario is refused") {
    CHECK_THAT(problem_of("role { string }"), has(":1:8: this is no value for a scenario"));
    CHECK(problem_of("role { level \"x\" }") ==
          "scripts/x/scenario.lua:1:8: level \"x\" has no table (write level \"x\" { ... })");
}

TEST_CASE("a metatable has no say in what is handed over") {
    const auto ran = run(
        "role(\"a\")(setmetatable({ 1 }, { __index = function() while true do end end, __len = error }))");
    REQUIRE(text_of(ran) == "no problem");
    CHECK(ran->front().listed.size() == 1);
}

TEST_CASE("several faults are told at once") {
    const auto ran = run("role { 0/0, \"\\255\" }\nrole { [0] = 1 }");
    REQUIRE_FALSE(ran);
    CHECK(ran.error().size() == 3);
    const auto many = run("for i = 1, 500 do role { 0/0 } end");
    REQUIRE_FALSE(many);
    CHECK(many.error().size() == 100);
}

TEST_CASE("an error may be anything; only a text is shown, without what commands a terminal") {
    CHECK(problem_of("\nerror(\"boom\")") == "scripts/x/scenario.lua:2: boom");
    CHECK(problem_of("error(\"boom\", 0)") == "scripts/x/scenario.lua:1: boom");
    CHECK_THAT(problem_of("error(nil)"), has("an error that is no text"));
    CHECK_THAT(problem_of("error({})"), has("an error that is no text"));
    CHECK_THAT(problem_of("error(5)"), has("an error that is no text"));
    CHECK_THAT(problem_of("error(role \"a\" {})"), has("an error that is no text"));
    CHECK_THAT(problem_of("error(setmetatable({}, { __tostring = function() while true do end end }))"),
               has("an error that is no text"));
    CHECK_THAT(problem_of("error(\"\\27[2J\\255\")"), has("?[2J?"));
    CHECK(problem_of("error((\"x\"):rep(100000))").size() < 600);
    CHECK_THAT(problem_of("error(\"other.lua:7: not ours\", 0)"),
               has("scenario.lua:1: other.lua:7: not ours"));
    CHECK_THAT(problem_of("error(\"scenario.lua:99999999999999: x\", 0)"), has(": x"));
}

TEST_CASE("Lua's sentences are told in plain words, with the column of what they are about") {
    CHECK(problem_of("local t\nlocal x = 1 + t.name") ==
          "scripts/x/scenario.lua:2:15: 't' is nil and has no fields");
    CHECK_THAT(problem_of("local t = {} t.f()"), has(":1:16: 'f' is nil and cannot be called"));
    CHECK_THAT(problem_of("local t = {} local x = 1 + t"), has("'t' is a table and cannot be reckoned with"));
    CHECK_THAT(problem_of("local t = {} local x = \"a\" .. t"),
               has("'t' is a table and cannot be joined with '..'"));
    CHECK_THAT(problem_of("local n = 1 local x = #n"), has("'n' is a number and has no length"));
    CHECK_THAT(problem_of("local x = {} < {}"), has("attempt to compare two table values"));
    CHECK_THAT(problem_of("local f = nil f()"), has("'f' is nil and cannot be called"));
}

TEST_CASE("an error keeps its first line when a script passes it on") {
    CHECK_THAT(problem_of("local ok, why = pcall(function()\n  local x = nil + 1\nend)\n\n\nerror(why, 0)"),
               has("scenario.lua:2"));
}

TEST_CASE("UTF-8 is judged by the standard") {
    CHECK(is_utf8("a\xC2\xA0\xE0\xA0\x80\xED\x9F\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"));
    for (const std::string bad :
         {"\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\xC2", "\xE2\x82", "\xE2\x28\xA1"}) {
        CHECK_FALSE(is_utf8(bad));
    }
    CHECK(presentable("a\x80\x1B\xC2", 99) == "a???");
    CHECK(presentable("\xE2\x82\xAC\xE2\x82\xAC", 4) == "\xE2\x82\xAC...");
}
