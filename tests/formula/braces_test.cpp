// SPDX-License-Identifier: MIT
#include "formula/braces.h"

#include "catch.h"
#include "small_names.h"

#include <limits>

using namespace allwrits;

namespace {

const SmallNames story;

std::string told(std::string_view text) {
    const auto braced = parse_braces(text, {}, story.names);
    INFO(text << ": " << (braced ? "" : to_text(braced.error())));
    REQUIRE(braced.has_value());
    return filled(*braced, story.reader());
}

Problem problem(std::string_view text, const FormulaUse& use = {}) {
    const auto braced = parse_braces(text, {"a.lua", 4, 20}, story.names, use);
    REQUIRE_FALSE(braced.has_value());
    return braced.error();
}

}  // namespace

TEST_CASE("a text shows the values of its formulas") {
    CHECK(told("{days_left} days left") == "12 days left");
    CHECK(told("{trust}{cost}") == "74");
    CHECK(told("leans by {lean(burden)}, or {abs(lean(burden)) * 100} %") == "leans by -2.5, or 250 %");
    CHECK(told("no braces: \u00A7 1651(a)") == "no braces: \u00A7 1651(a)");
    CHECK(told("").empty());
}

TEST_CASE("two braces stand for one") {
    CHECK(told("{{trust}}") == "{trust}");
    CHECK(told("{{{trust}}}") == "{7}");
    CHECK(told("a }}{{ b") == "a }{ b");
    CHECK(parse_braces("{{a}} b", {}, story.names).value().pieces.size() == 1);
}

TEST_CASE("numbers show at most two decimals, and a point") {
    CHECK(number_words(0) == "0");
    CHECK(number_words(-0.0) == "0");
    CHECK(number_words(12) == "12");
    CHECK(number_words(-7) == "-7");
    CHECK(number_words(0.5) == "0.5");
    CHECK(number_words(-0.25) == "-0.25");
    CHECK(number_words(1.05) == "1.05");
    CHECK(number_words(2.675) == "2.68");
    CHECK(number_words(0.999) == "1");
    CHECK(number_words(0.001) == "0");
    CHECK(number_words(-0.001) == "0");
    CHECK(number_words(1234567.891) == "1234567.89");
    CHECK(number_words(1e15) == "1000000000000000");
    CHECK(number_words(-1e21) == "-1000000000000000000000");
    CHECK(number_words(std::numeric_limits<double>::infinity()) == "0");
}

TEST_CASE("braces that do not match are told with their place") {
    CHECK(problem("only {trust") ==
          Problem{{"a.lua", 4, 25}, "this '{' is never closed", "for a brace itself write {{"});
    CHECK(problem("only trust}") ==
          Problem{{"a.lua", 4, 30}, "this '}' closes nothing", "for a brace itself write }}"});
    CHECK(problem("only {}").what == "a formula is missing");
    CHECK(problem("{trust {cost}").what == "'{' is not understood");
}

TEST_CASE("a formula in braces has its place in the whole text") {
    CHECK(problem("Trust \u00A7 {trust}, cost {1 + csot}") ==
          Problem{{"a.lua", 4, 47}, "no value is called 'csot'", "did you mean 'cost'?"});
    CHECK(problem("{trust +} and so on").place.column == 28);
}

TEST_CASE("braces show numbers without chance, and nothing hidden from the reader") {
    CHECK(problem("{met_press}").what == "this must be a number, but 'met_press' is true or false");
    CHECK(problem("{if(chance(0.5), 1, 0)}", {.chance_allowed = true}).what ==
          "chance may stand in effects only");
    CHECK(problem("{exchange} people", {.shown_to = 1}).what ==
          "'exchange' is hidden from a role that is shown this");
    CHECK(parse_braces("{leak_rate} {if(sealed, 1, 0)}", {}, story.names).value().seen_by() == 0b010);
    CHECK(parse_braces("words", {}, story.names).value().seen_by() == every_role);
}
