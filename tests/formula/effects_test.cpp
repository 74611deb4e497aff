// SPDX-License-Identifier: MIT
#include "formula/effects.h"

#include "catch.h"
#include "small_names.h"

using namespace allwrits;
using How = Change::How;

namespace {

const SmallNames story;

Result<std::vector<Change>> parse(std::string_view text) {
    return parse_effects(text, {"a.lua", 4, 20}, story.names);
}

struct Example {
    const char* text;
    std::uint32_t column;
    const char* what;
    const char* hint;
};

void check(std::initializer_list<Example> examples) {
    for (const auto& example : examples) {
        INFO(example.text);
        const auto parsed = parse(example.text);
        REQUIRE_FALSE(parsed.has_value());
        CHECK(parsed.error().place.column - 20 == example.column);
        CHECK(parsed.error().what == example.what);
        CHECK(parsed.error().hint == example.hint);
    }
}

}  // namespace

TEST_CASE("an effect is a list of changes in their order") {
    const auto changes =
        parse("trust + 2, cost - 1, lean(burden) = 3 * trust, met_press = trust > 9").value();
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].target == story.names.find("trust")->slot);
    CHECK(changes[0].how == How::Add);
    CHECK(changes[0].amount.value(story.reader()) == 2);
    CHECK(changes[1].target == story.names.find("cost")->slot);
    CHECK(changes[1].how == How::Subtract);
    CHECK(changes[1].amount.value(story.reader()) == 1);
    CHECK(changes[2].target == story.names.find("lean", "burden")->slot);
    CHECK(changes[2].how == How::Set);
    CHECK(changes[2].amount.value(story.reader()) == 21);
    CHECK(changes[2].amount.text() == "3 * trust");
    CHECK(changes[3].amount.truth());
    CHECK(changes[3].amount.value(story.reader()) == 0);
}

TEST_CASE("each amount reads only its own names") {
    const auto changes = parse("trust + cost, cost = leak_rate").value();
    CHECK(changes[0].amount.reads().size() == 1);
    CHECK(changes[0].amount.seen_by() == every_role);
    CHECK(changes[1].amount.reads().size() == 1);
    CHECK(changes[1].amount.seen_by() == 0b011);
}

TEST_CASE("amounts may be whole formulas, with chance") {
    CHECK(parse("trust + 1 - 3").value()[0].amount.value(story.reader()) == -2);
    CHECK(parse("trust - (1 + 2)").value()[0].amount.value(story.reader()) == 3);
    CHECK(parse("trust - 2 * cost").value()[0].amount.value(story.reader()) == 8);
    CHECK(parse("trust + min(1, cost), cost - 1").value().size() == 2);
    CHECK(parse("trust - if(chance(0.35), 2, 0)").value()[0].amount.has_chance());
    CHECK_FALSE(parse_effects("trust + if(chance(1), 1, 0)", {}, story.names, {}).has_value());
}

TEST_CASE("a subtraction that can be read in two ways is refused") {
    check({{"cost - 1 + 2", 9, "'+' after a subtraction can be read in two ways",
            "use parentheses, as in cost - (1 + 2)"},
           {"cost - 1 - 2", 9, "'-' after a subtraction can be read in two ways",
            "use parentheses, as in cost - (1 + 2)"}});
}

TEST_CASE("effects change only what may be changed, in a way that fits") {
    check(
        {{"trust + 1, days_left - 1", 11, "'days_left' cannot be changed by an effect", ""},
         {"upheld(A-07) = true", 0, "'upheld(A-07)' cannot be changed by an effect", ""},
         {"trsut + 1", 0, "no value is called 'trsut'", "did you mean 'trust'?"},
         {"met_press + 1", 10, "'met_press' is true or false and can only be set", "as in met_press = true"},
         {"met_press = 1", 12, "this must be true or false, but '1' is a number", "compare it, as in x > 0"},
         {"trust = cost > 1", 8, "this must be a number, but 'cost > 1' is true or false",
          "if(..., 1, 0) makes a number of it"},
         {"trust", 5, "after 'trust' there must be +, - or =", "as in trust = 3"},
         {"met_press, trust + 1", 9, "after 'met_press' there must be +, - or =", "as in met_press = true"},
         {"trust * 2", 6, "after 'trust' there must be +, - or =", "write trust = trust * ..."},
         {"trust += 2", 7, "'=' is not expected here", "write trust + 2"}});
}

TEST_CASE("a list of effects with a hole is refused") {
    check({{"", 0, "an effect is missing", "as in trust + 2"},
           {"trust + 1,", 10, "an effect is missing", "as in trust + 2"},
           {"trust + 1,, cost - 1", 10, "',' is not expected here", "something is missing before it"},
           {"trust + 1 cost - 1", 10, "'cost' is not expected here", "is an operator missing before it?"},
           {"trust + 1,5", 10, "'5' is not expected here", "write decimals with a point, as in 0.5"},
           {"trust + (1, cost - 1", 10, "a ')' is missing", "one '(' is still open"},
           {"trust + ", 7, "a formula is missing", ""}});
}
