// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

using namespace allwrits;
using namespace allwrits::testing;

TEST_CASE("a word may be called with an id and a table in any of Lua's ways") {
    const auto ran =
        run(R"(role "a" { 1 } role { 2 } role("c", { 3 }) role("d") { 4 } role 'e' { 5 } role [[f]] { 6 })");
    REQUIRE(text_of(ran) == "no problem");
    CHECK(ran->size() == 6);
}

TEST_CASE("a word that needs no table is complete with its id") {
    const auto ran = run("use \"allwrits 1\"");
    REQUIRE(text_of(ran) == "no problem");
    CHECK(ran->front().word == "use");
    CHECK(ran->front().id == "allwrits 1");
    CHECK(ran->front().listed.empty());
}

TEST_CASE("a word with an id that never gets its table is a problem with its line and column") {
    CHECK(problem_of("\n  role \"a\"\nrole \"b\" {}\nlevel \"c\"") ==
          "scripts/x/scenario.lua:2:3: role \"a\" has no table (write role \"a\" { ... })\n"
          "scripts/x/scenario.lua:4:1: level \"c\" has no table (write level \"c\" { ... })");
    CHECK_THAT(problem_of("scenario \"s\" { role \"a\" }"), has(":1:16: role \"a\" has no table"));
}

TEST_CASE("a word called wrongly says how to write it") {
    CHECK_THAT(problem_of("role(3)"), has(":1:1: 'role' cannot take a number (write role \"id\" { ... })"));
    CHECK_THAT(problem_of("role()"), has("'role' wants an id or a table"));
    CHECK_THAT(problem_of("role(nil)"), has("'role' cannot take a nil"));
    CHECK_THAT(problem_of("role(\"a\", 3)"), has("'role' cannot take a number"));
    CHECK_THAT(problem_of("role \"a\" \"b\""), has("'role' cannot take a string"));
    CHECK_THAT(problem_of("role({}, {})"), has("'role' takes an id and one table"));
    CHECK_THAT(problem_of("role(\"a\", {}, 1)"), has("'role' takes an id and one table"));
    CHECK_THAT(problem_of("local r = role \"a\" r({}, 1)"), has("'role' takes an id and one table"));
    CHECK_THAT(problem_of("local r = role \"a\" r {} r {}"), has("role \"a\" has its table already"));
    CHECK_THAT(problem_of("role(string.rep(\"x\", 201)) {}"), has("the id is too long"));
    CHECK_THAT(problem_of("role \"a\" {} {}"), has("cannot be called"));
}

TEST_CASE("what a word makes cannot be read, changed or called") {
    CHECK_THAT(problem_of("local r = role \"a\" {} local x = r.id"), has("'r' is a item and has no fields"));
    CHECK_THAT(problem_of("local r = role \"a\" {} r.id = 1"), has("'r' is a item and has no fields"));
    CHECK_THAT(problem_of("local r = role \"a\" {} r()"), has("cannot be called"));
    CHECK_THAT(problem_of("setmetatable(role \"a\" {}, {})"), has("table expected"));
    CHECK(shown("getmetatable(role \"a\" {})") == "false");
}

TEST_CASE("more calls of words than the limit are refused") {
    SandboxLimits few;
    few.items = 100;
    CHECK(problem_of("for i = 1, 100 do role {} end", few) == "no problem");
    CHECK_THAT(problem_of("for i = 1, 101 do role {} end", few), has("declares more than 100 things"));
}

TEST_CASE("an included file runs where it is included, and its items take their place in the order") {
    const auto ran = run_files({{"scenario.lua", "role \"a\" {} include \"more.lua\" role \"c\" {}"},
                                {"more.lua", "role \"b\" {}"}});
    REQUIRE(text_of(ran) == "no problem");
    REQUIRE(ran->size() == 3);
    CHECK(ran->at(1).id == "b");
    CHECK(ran->at(1).place.file == "scripts/x/more.lua");
}

TEST_CASE("an included file may return a value, and has its own local names") {
    const Files files{{"scenario.lua", "local n = include \"n.lua\" role { n.five }"},
                      {"n.lua", "local five = 5 return { five = five }"}};
    const auto ran = run_files(files);
    REQUIRE(text_of(ran) == "no problem");
    CHECK(ran->front().listed.at(0).number == 5.0);
    CHECK_THAT(text_of(run_files(
                   {{"scenario.lua", "include \"n.lua\" role { five }"}, {"n.lua", "local five = 5"}})),
               has("no word or variable is called 'five'"));
}

TEST_CASE("files that include each other in a circle are refused") {
    CHECK_THAT(problem_of("include \"scenario.lua\""), has("'scenario.lua' includes itself"));
    CHECK_THAT(text_of(run_files({{"scenario.lua", "include \"a.lua\""},
                                  {"a.lua", "include \"b.lua\""},
                                  {"b.lua", "\n\ninclude \"a.lua\""}})),
               has("scripts/x/b.lua:3:9: 'a.lua' includes itself"));
}

TEST_CASE("a file may be included twice, one after the other, and then counts twice") {
    CHECK(text_of(run_files({{"scenario.lua", "include \"a.lua\" include \"a.lua\""},
                             {"a.lua", "role {}"}})) == "no problem");
    SandboxLimits small;
    small.scenario = 2000;
    CHECK_THAT(text_of(run_files({{"scenario.lua", "while true do include \"a.lua\" end"},
                                  {"a.lua", "-- " + std::string(100, 'x')}},
                                 small)),
               has("larger than 1 kB together"));
}

TEST_CASE("a file that cannot be included is a problem at the include") {
    CHECK_THAT(problem_of("\n include \"none.lua\""), has(":2:10: 'none.lua': there is no such file"));
    for (const std::string name : {"../x.lua", "/etc/passwd", "a/b.lua", "A.lua", "x", ".lua", "a.lua\\0",
                                   "a b.lua", "..lua", "x.lua/", "\\255.lua"}) {
        CAPTURE(name);
        CHECK_THAT(problem_of("include \"" + name + "\""), has("is no name of a scenario's file"));
    }
    CHECK_THAT(problem_of("include(3)"), has("string expected"));
    CHECK_THAT(problem_of("include()"), has("string expected"));
    CHECK_THAT(problem_of("include \"" + std::string(65, 'a') + ".lua\""), has("is no name"));
}

TEST_CASE("what is wrong in an included file is told with that file's place, long names too") {
    const std::string name = std::string(64, 'n') + ".lua";
    CHECK_THAT(
        text_of(run_files({{"scenario.lua", "include \"" + name + "\""}, {name, "\n  argumnet \"x\" {}"}})),
        has("scripts/x/" + name +
            ":2:3: no word or variable is called 'argumnet' (did you mean 'argument'?)"));
    CHECK_THAT(text_of(run_files({{"scenario.lua", "include \"a.lua\""}, {"a.lua", "role {\n\n"}})),
               has("scripts/x/a.lua:3: "));
}

TEST_CASE("a scenario without its main file says so") {
    CHECK_THAT(text_of(run_files({})), has("scripts/x/scenario.lua: 'scenario.lua': there is no such file"));
}

TEST_CASE("an empty scenario has no items") {
    const auto ran = run("");
    REQUIRE(ran);
    CHECK(ran->empty());
    CHECK(problem_of("-- nothing\n") == "no problem");
}
