// SPDX-License-Identifier: MIT
#include "script/tokens.h"
#include "catch.h"
#include "script/written.h"

#include <string>

using namespace allwrits;
using Kind = LuaToken::Kind;

namespace {

std::string texts(std::string_view source) {
    std::string all;
    for (const auto& token : tokens_of(source)) all += (all.empty() ? "" : " ") + token.text;
    return all;
}

}  // namespace

TEST_CASE("a source is cut into names, keywords, texts, numbers and symbols") {
    const auto tokens = tokens_of("local x = role \"doj\" { n = 1.5e-3 }");
    REQUIRE(tokens.size() == 10);
    CHECK(tokens[0].kind == Kind::Keyword);
    CHECK(tokens[1].kind == Kind::Name);
    CHECK(tokens[2].kind == Kind::Symbol);
    CHECK(tokens[4].kind == Kind::Text);
    CHECK(tokens[4].text == "doj");
    CHECK(tokens[8].kind == Kind::Number);
    CHECK(tokens[8].text == "1.5e-3");
}

TEST_CASE("lines and columns count from one, and columns count characters") {
    const auto tokens = tokens_of("a\n  \"h\xC3\xA9\" b\r\nc\rd");
    REQUIRE(tokens.size() == 5);
    CHECK((tokens[0].line == 1 && tokens[0].column == 1));
    CHECK((tokens[1].line == 2 && tokens[1].column == 3));
    CHECK((tokens[2].line == 2 && tokens[2].column == 8));
    CHECK((tokens[3].line == 3 && tokens[3].column == 1));
    CHECK((tokens[4].line == 4 && tokens[4].column == 1));
}

TEST_CASE("a text token says what Lua would make of it") {
    CHECK(tokens_of(R"("a\n\t\\\"\65\x42\u{20AC}")").at(0).text == "a\n\t\\\"AB\xE2\x82\xAC");
    CHECK(tokens_of("'a\\z   \n  b'").at(0).text == "ab");
    CHECK(tokens_of("'a\\\nb'").at(0).text == "a\nb");
    CHECK(tokens_of("[[\nfirst\r\nsecond]]").at(0).text == "first\nsecond");
    CHECK(tokens_of("[==[ ]] ]=] ]==]").at(0).text == " ]] ]=] ");
}

TEST_CASE("comments of both kinds are passed over") {
    CHECK(texts("a -- b\nc --[[ d\ne ]] f --[==[ ]] ]==] g -- end") == "a c f g");
    CHECK(texts("--") == "");
}

TEST_CASE("symbols of several characters are one token") {
    CHECK(texts("a..b...==~=<=>=//::<<>>") == "a .. b ... == ~= <= >= // :: << >>");
    CHECK(texts("1..2") == "1..2");
    CHECK(texts("0x1p-3+1e+5-2") == "0x1p-3 + 1e+5 - 2");
}

TEST_CASE("what is no Lua ends the list of tokens and does no harm") {
    CHECK(texts("a \"open") == "a");
    CHECK(texts("a \"line\nend\"") == "a");
    CHECK(texts("a [[open") == "a");
    CHECK(texts("a --[[open") == "a");
    CHECK(texts("a @ b") == "a");
    CHECK(texts("a '\\q'") == "a");
    CHECK(texts("a '\\300'") == "a");
    CHECK(texts("a '\\xZZ'") == "a");
    CHECK(texts("a '\\u{110000}'") == "a");
    CHECK(texts("a '\\") == "a");
    CHECK(texts("a \\") == "a");
}

TEST_CASE("several calls on one line are found one after the other, and again from the start in a loop") {
    Written file("x.lua", "level { 1 } level { 2 }\nrole \"a\" { } role \"b\" { }");
    CHECK(file.call("level", "", 1) == 0U);
    CHECK(file.call("level", "", 1) == 4U);
    CHECK(file.call("level", "", 1) == 0U);
    CHECK(file.call("role", "b", 2) == 12U);
    CHECK_FALSE(file.call("role", "c", 2).has_value());
    CHECK_FALSE(file.call("role", "a", 1).has_value());
}

TEST_CASE("the fields of a table are found as they are written, through functions and nested tables") {
    Written file(
        "x.lua",
        "{ 1, a = { 2; 3 }, [\"for\"] = f(4, 5), function() local t = { 6, 7 } return t, 1 end; g }");
    const auto& fields = file.constructor(0);
    REQUIRE(fields.listed.size() == 3);
    CHECK(file.tokens()[fields.listed[0].from].text == "1");
    CHECK(file.tokens()[fields.listed[1].from].text == "function");
    CHECK(file.tokens()[fields.listed[2].from].text == "g");
    REQUIRE(fields.named.count("for") == 1);
    CHECK(file.tokens()[fields.named.find("for")->second.value.from].text == "f");
    CHECK(fields.named.count("a") == 1);
}

TEST_CASE("the table of a call is found however the call is written") {
    for (const std::string call :
         {"role \"a\" { 1 }", "role { 1 }", "role(\"a\", { 1 })", "role(\"a\") { 1 }", "role({ 1 })",
          "role(names[i]) { 1 }", "role \"a\" ({ 1 })"}) {
        CAPTURE(call);
        const Written file("x.lua", call);
        const auto table = file.table_of_call(0);
        REQUIRE(table.known());
        CHECK(file.tokens()[table.from].text == "{");
        CHECK(file.tokens()[table.from + 1].text == "1");
    }
    CHECK_FALSE(Written("x.lua", "role \"a\" (t)").table_of_call(0).known());
    CHECK_FALSE(Written("x.lua", "role").table_of_call(0).known());
}
