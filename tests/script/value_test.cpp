// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

using namespace allwrits;
using namespace allwrits::testing;
using Kind = ScriptValue::Kind;

namespace {

std::string at(const Place& place) { return std::to_string(place.line) + ":" + std::to_string(place.column); }

}  // namespace

TEST_CASE("an item has a word, an id, listed and named values") {
    const auto ran = run("role \"doj\" { \"Department\", 12, true, pages = 1.5, ready = false }");
    REQUIRE(text_of(ran) == "no problem");
    REQUIRE(ran->size() == 1);
    const auto& role = ran->front();
    CHECK(role.kind == Kind::Item);
    CHECK(role.word == "role");
    CHECK(role.id == "doj");
    REQUIRE(role.listed.size() == 3);
    CHECK((role.listed[0].kind == Kind::Text && role.listed[0].text == "Department"));
    CHECK((role.listed[1].kind == Kind::Number && role.listed[1].number == 12.0));
    CHECK((role.listed[2].kind == Kind::Truth && role.listed[2].truth));
    REQUIRE(role.find("pages") != nullptr);
    CHECK(role.find("pages")->number == 1.5);
    CHECK_FALSE(role.find("ready")->truth);
    CHECK(role.find("pages ") == nullptr);
}

TEST_CASE("named values come in the order of their names") {
    const auto ran = run("role { zebra = 1, apple = 2, Middle = 3, [\"a b\"] = 4 }");
    REQUIRE(ran);
    std::string names;
    for (const auto& [name, value] : ran->front().named) names += name + ",";
    CHECK(names == "Middle,a b,apple,zebra,");
}

TEST_CASE("an item belongs to the item in whose table it stands, listed, named or deeper") {
    const auto ran =
        run(R"(scenario "s" { role "a" {}, main = role "b" {}, more = { { role "c" {} } } } role "d" {})");
    REQUIRE(text_of(ran) == "no problem");
    REQUIRE(ran->size() == 2);
    const auto& whole = ran->at(0);
    CHECK(whole.listed.at(0).id == "a");
    CHECK(whole.find("main")->id == "b");
    CHECK(whole.find("more")->listed.at(0).listed.at(0).id == "c");
    CHECK(ran->at(1).id == "d");
}

TEST_CASE("items at top level come in the order of the source, though Lua makes inner ones first") {
    const auto ran =
        run(R"(role "a" { level "x" {} } local kept = { role "b" {} } role("c", {}) role { role "e" {} })");
    REQUIRE(text_of(ran) == "no problem");
    REQUIRE(ran->size() == 4);
    CHECK(ran->at(0).id == "a");
    CHECK(ran->at(1).id == "b");
    CHECK(ran->at(2).id == "c");
    CHECK(ran->at(3).id.empty());
    CHECK(ran->at(0).call < ran->at(1).call);
}

TEST_CASE("an item that stands in two tables is in both") {
    const auto ran = run(R"(local l = level "x" { 1 } role "a" { l } role "b" { l })");
    REQUIRE(text_of(ran) == "no problem");
    REQUIRE(ran->size() == 2);
    CHECK(ran->at(0).listed.at(0).id == "x");
    CHECK(ran->at(1).listed.at(0).id == "x");
}

TEST_CASE("loops and functions may make items, and all say where they are written") {
    const auto ran =
        run("local function card(id, n)\n  return argument(id) { pages = n }\nend\n"
            "for i = 1, 3 do card(\"A-\" .. i, i) end");
    REQUIRE(text_of(ran) == "no problem");
    REQUIRE(ran->size() == 3);
    CHECK(ran->at(2).id == "A-3");
    CHECK(ran->at(2).find("pages")->number == 3.0);
    CHECK(at(ran->at(2).place) == "2:10");
}

TEST_CASE("each value knows its place, and a named one that of its name too") {
    const auto ran =
        run("scenario \"s\" {\n  title = \"T\",\n  roles = { pro = \"P\" },\n  role \"a\" { \"x\",\n"
            "    \"y\" }, [\"for\"] = 3 }");
    REQUIRE(text_of(ran) == "no problem");
    const auto& whole = ran->front();
    CHECK(whole.place == Place{"scripts/x/scenario.lua", 1, 1});
    CHECK(at(whole.find("title")->place) == "2:11");
    CHECK(at(whole.find("title")->field) == "2:3");
    CHECK(at(whole.find("roles")->place) == "3:11");
    CHECK(at(whole.find("roles")->find("pro")->place) == "3:19");
    CHECK(at(whole.find("roles")->find("pro")->field) == "3:13");
    CHECK(at(whole.find("for")->field) == "5:13");
    CHECK(at(whole.listed.at(0).place) == "4:3");
    CHECK(at(whole.listed.at(0).listed.at(0).place) == "4:14");
    CHECK(at(whole.listed.at(0).listed.at(1).place) == "5:5");
}

TEST_CASE("two items on one line are told apart") {
    const auto ran = run("role { level { \"x\" }, level { \"x\" } } role { \"x\" }");
    REQUIRE(ran);
    CHECK(at(ran->at(0).listed.at(0).place) == "1:8");
    CHECK(at(ran->at(0).listed.at(0).listed.at(0).place) == "1:16");
    CHECK(at(ran->at(0).listed.at(1).listed.at(0).place) == "1:31");
    CHECK(at(ran->at(1).listed.at(0).place) == "1:46");
}

TEST_CASE("a text that is kept in a variable is placed where it is written") {
    const auto ran =
        run("local brief = \"the brief\"\nlocal fields = { title = brief, n = 7 }\nrole \"a\" (fields)");
    REQUIRE(ran);
    CHECK(at(ran->front().place) == "3:1");
    CHECK(at(ran->front().find("title")->place) == "1:15");
    CHECK(at(ran->front().find("n")->place) == "3:1");  // no literal to look for: the call
}

TEST_CASE("a table that no longer is as it is written falls back to the call") {
    const auto ran =
        run("local t = {}\nfor i = 1, 3 do t[i] = i end\nrole \"a\" { t, list = { nil, 1 } and t }");
    REQUIRE(text_of(ran) == "no problem");
    CHECK(ran->front().listed.at(0).listed.size() == 3);
    CHECK(ran->front().listed.at(0).listed.at(2).place.line == 3);
}

TEST_CASE("a function is a value that knows where it is written, for the message that refuses it") {
    const auto ran = run("role \"a\" {\n  effect = function(s) return s end, other = tostring }");
    REQUIRE(ran);
    CHECK(ran->front().find("effect")->kind == Kind::Function);
    CHECK(at(ran->front().find("effect")->place) == "2:12");
    CHECK(ran->front().find("other")->kind == Kind::Function);
    CHECK(at(ran->front().find("other")->place) == "2:46");
}

TEST_CASE("places name the file that a value is written in") {
    const auto ran = run_files({{"scenario.lua", "scenario \"s\" { include \"more.lua\" }"},
                                {"more.lua", "\nreturn role \"a\" { 1 }"}});
    REQUIRE(text_of(ran) == "no problem");
    REQUIRE(ran->size() == 1);
    CHECK(ran->front().listed.at(0).place == Place{"scripts/x/more.lua", 2, 8});
}

TEST_CASE("every kind of value has a name for messages") {
    CHECK(name_of(Kind::Nil) == "nothing");
    CHECK(name_of(Kind::Truth) == "true or false");
    CHECK(name_of(Kind::Number) == "a number");
    CHECK(name_of(Kind::Text) == "a text");
    CHECK(name_of(Kind::Table) == "a table");
    CHECK(name_of(Kind::Item) == "an item");
    CHECK(name_of(Kind::Function) == "a function");
}
