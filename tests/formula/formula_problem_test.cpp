// SPDX-License-Identifier: MIT
#include "catch.h"
#include "formula/formula.h"
#include "small_names.h"

using namespace allwrits;

namespace {

const SmallNames story;
constexpr std::uint32_t start = 20;

Problem problem(std::string_view text, const FormulaUse& use = {}) {
    const auto parsed = Formula::parse(text, {"a.lua", 4, start}, story.names, use);
    INFO(text);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().place.line == 4);
    return parsed.error();
}

// The column counts from the start of the text, which is 0 here.
struct Example {
    const char* text;
    std::uint32_t column;
    const char* what;
    const char* hint;
};

void check(std::initializer_list<Example> examples, const FormulaUse& use = {}) {
    for (const auto& example : examples) {
        const auto found = problem(example.text, use);
        INFO(example.text);
        CHECK(found.place.column - start == example.column);
        CHECK(found.what == example.what);
        CHECK(found.hint == example.hint);
    }
}

}  // namespace

TEST_CASE("an unknown name is told with the one that was meant") {
    check({{"1 + trsut", 4, "no value is called 'trsut'", "did you mean 'trust'?"},
           {"days-left > 2", 0, "no value is called 'days'",
            "known: cost, days_left, exchange, leak_rate, met_press, "
            "sealed, trust"},
           {"uphold(A-07)", 0, "no function is called 'uphold'", "did you mean 'upheld'?"},
           {"mim(1, 2)", 0, "no function is called 'mim'", "did you mean 'min'?"},
           {"not upheld(A-77)", 11, "'upheld' knows no 'A-77'", "did you mean 'A-07'?"}});
}

TEST_CASE("a name in the wrong shape says the right one") {
    check(
        {{"upheld and met_press", 0, "'upheld' needs an id in parentheses", "as in upheld(A-07)"},
         {"upheld()", 7, "'upheld' needs an id in its parentheses", "known: A-07, study.v2"},
         {"trust(3)", 5, "'trust' is a value and takes no parentheses", "is an operator missing?"},
         {"min + 1", 0, "'min' needs parentheses", "as in min(trust, 10)"},
         {"if(met_press, 1)", 0, "'if' takes 3 parts in its parentheses, not 2", "as in if(trust > 5, 1, 0)"},
         {"abs(1, 2)", 0, "'abs' takes one part in its parentheses, not 2", "as in abs(a - b)"},
         {"exp(1, 2)", 0, "'exp' takes one part in its parentheses, not 2", "as in exp(-rate * days)"},
         {"log + 1", 0, "'log' needs parentheses", "as in log(1 + cost)"},
         {"max()", 0, "'max' takes at least one part in its parentheses, not 0", "as in max(cost, 0)"}});
}

TEST_CASE("a parenthesis that is missing or too many is told") {
    check({{"(1 + 2", 6, "a ')' is missing", "one '(' is still open"},
           {"min(1, 2", 8, "a ')' is missing", "one '(' is still open"},
           {"upheld(A-07", 11, "a ')' is missing", "one '(' is still open"},
           {"upheld(A-07 B)", 12, "'B' is not expected here", "is an operator missing before it?"},
           {"1 + 2)", 5, "')' is not expected here", "no '(' before it is open"},
           {"()", 1, "')' is not expected here", "something is missing before it"}});
}

TEST_CASE("text that does not belong is told where it begins") {
    check({{"trust cost", 6, "'cost' is not expected here", "is an operator missing before it?"},
           {"3 trust", 2, "'trust' is not expected here", "is an operator missing before it?"},
           {"met_press adn sealed", 10, "'adn' is not expected here", "did you mean 'and'?"},
           {"trust + * 2", 8, "'*' is not expected here", "something is missing before it"},
           {"and met_press", 0, "'and' is not expected here", "something is missing before it"},
           {"trust +  ", 7, "something is missing at the end", ""},
           {"trust = 3", 6, "'=' is not expected here", "write == to compare"},
           {"0,5 * trust", 1, "',' is not expected here", "write decimals with a point, as in 0.5"},
           {"(0,5 + trust)", 2, "',' is not expected here", "write decimals with a point, as in 0.5"},
           {"", 0, "a formula is missing", ""},
           {"  ", 0, "a formula is missing", ""}});
}

TEST_CASE("signs of other languages and of typeset text are translated") {
    check({{"sealed && met_press", 7, "'&&' is not understood", "write 'and'"},
           {"!sealed", 0, "'!' is not understood", "write 'not'"},
           {"trust \u2265 7", 6, "'\u2265' is not understood", "write >="},
           {"2 \u00D7 \u00D7", 2, "'\u00D7' is not understood", "write *"},
           {"5% * cost", 1, "'%' is not understood", "write 5% as 0.05"},
           {"a\u00F1o", 1, "'\u00F1' is not understood", "names have the letters a to z, digits and _"},
           {"1 + \xFF", 4, "a character here cannot be read", ""},
           {"1e999", 0, "'1e999' is too large", ""}});
}

TEST_CASE("columns count characters, not bytes") {
    // Two bytes each before the spot would shift it by two.
    const auto found = Formula::parse("1 + \u00D7", {"a.lua", 4, start}, story.names).error();
    CHECK(found.place.column == start + 4);
    CHECK(problem("(1 \u2003 + 2").place.column == start + 3);
}

TEST_CASE("numbers and truth values are not mixed up") {
    check({{"1 < 2 and trust", 10, "'and' needs what is true or false, but 'trust' is a number",
            "compare it, as in x > 0"},
           {"not 5", 4, "'not' needs what is true or false, but '5' is a number", "compare it, as in x > 0"},
           {"(1 < 2) + 1", 0, "'+' needs numbers, but '(1 < 2)' is true or false",
            "if(..., 1, 0) makes a number of it"},
           {"3 * met_press", 4, "'*' needs numbers, but 'met_press' is true or false",
            "if(..., 1, 0) makes a number of it"},
           {"-sealed", 1, "'-' needs a number, but 'sealed' is true or false",
            "if(..., 1, 0) makes a number of it"},
           {"max(1, true)", 7, "'max' needs numbers, but 'true' is true or false",
            "if(..., 1, 0) makes a number of it"},
           {"sealed < true", 0, "'<' needs numbers, but 'sealed' is true or false",
            "if(..., 1, 0) makes a number of it"},
           {"trust == sealed", 9,
            "'==' needs two of one kind, but 'trust' is a number and 'sealed' is true or false", ""},
           {"if(trust, 1, 2)", 3, "'if' first needs what is true or false, but 'trust' is a number",
            "compare it, as in x > 0"},
           {"if(sealed, 1, true)", 14,
            "'if' needs two of one kind, but '1' is a number and 'true' is true or false", ""}});
}

TEST_CASE("what the place wants is checked") {
    check({{" trust", 1, "this must be true or false, but 'trust' is a number", "compare it, as in x > 0"}},
          {.wants = FormulaUse::Wants::Truth});
    check({{"trust > 1", 0, "this must be a number, but 'trust > 1' is true or false",
            "if(..., 1, 0) makes a number of it"}},
          {.wants = FormulaUse::Wants::Number});
    check({{"trust + exchange", 8, "'exchange' is hidden from a role that is shown this", ""}},
          {.shown_to = 0b101});
    CHECK(Formula::parse("trust + exchange", {}, story.names, {.shown_to = 0b100}).has_value());
    check({{"chance(0.5)", 0, "chance may stand in effects only", ""}});
}

TEST_CASE("comparisons are not chained") {
    check(
        {{"1 < trust < 5", 10, "comparisons cannot be chained", "join two with 'and', as in 1 < x and x < 5"},
         {"1 == 1 == true", 7, "comparisons cannot be chained",
          "join two with 'and', as in 1 < x and x < 5"}});
}

TEST_CASE("a power that is written must have a value and not be huge") {
    const char* hint = "what is below 0 has whole powers only";
    check({{"trust ^ 1e7", 8, "the power '1e7' is too large", ""},
           {"trust ^ -1e7", 8, "the power '-1e7' is too large", ""},
           {"(-2) ^ 0.5", 7, "'(-2)' is below 0 and has no power '0.5'", hint},
           {"trust * (1 - 3) ^ -(1 / 3)", 18, "'(1 - 3)' is below 0 and has no power '-(1 / 3)'", hint}});
    for (const char* text : {"(-2) ^ 3", "-2 ^ 0.5", "0 ^ 0.5", "lean(burden) ^ 0.5", "(-2) ^ leak_rate"}) {
        INFO(text);
        CHECK(Formula::parse(text, {}, story.names).has_value());
    }
}

TEST_CASE("a place without a column is told in words") {
    const auto found = Formula::parse("1 + trsut", {"a.lua", 4, 0}, story.names).error();
    CHECK(found.place == Place{"a.lua", 4, 0});
    CHECK(found.what == "no value is called 'trsut', at character 5");
    // After a line break the column of the spot cannot be told from that of the start.
    CHECK(problem("1 +\n trsut").what == "no value is called 'trsut', at character 2 of its line 2");
}

TEST_CASE("formulas that are too long or too deep are refused, not followed") {
    const auto times = [](std::size_t count, std::string_view text) {
        std::string all;
        for (std::size_t i = 0; i < count; ++i) all += text;
        return all;
    };
    CHECK(Formula::parse(times(60, "(") + "1" + times(60, ")"), {}, story.names).has_value());
    CHECK(problem(times(64, "(") + "1" + times(64, ")")).what == "this is nested too deeply");
    CHECK(problem(times(2000, "(")).what == "this is nested too deeply");
    CHECK(problem(times(2000, "-") + "1").what == "this is nested too deeply");
    CHECK(problem(times(900, "not ")).what == "this is nested too deeply");
    CHECK(problem(times(1000, "2^") + "2").what == "this is nested too deeply");
    CHECK(problem(times(40, "trust+(") + "1" + times(40, ")")).what == "this is nested too deeply");
    CHECK(Formula::parse(times(499, "cost+") + "1", {}, story.names).has_value());
    CHECK(problem(times(501, "cost+") + "1").what == "the formula has more than 1000 steps");
    CHECK(problem(times(4097, " ")).what == "this is longer than 4096 characters");
    CHECK(problem(times(4000, "x")).what.size() < 100);
}
