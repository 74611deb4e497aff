// SPDX-License-Identifier: MIT
#include "formula/formula.h"

#include "catch.h"
#include "small_names.h"

#include <cmath>
#include <limits>

using namespace allwrits;

namespace {

const SmallNames story;

Formula formula(std::string_view text, const FormulaUse& use = {}) {
    const auto parsed = Formula::parse(text, {}, story.names, use);
    INFO(text << ": " << (parsed ? "" : to_text(parsed.error())));
    REQUIRE(parsed.has_value());
    return *parsed;
}

double value(std::string_view text) { return formula(text).value(story.reader()); }

struct Example {
    const char* text;
    double value;
};

void check(std::initializer_list<Example> examples) {
    for (const auto& example : examples) {
        INFO(example.text);
        CHECK(value(example.text) == example.value);
    }
}

std::vector<Op::Kind> kinds(const Formula& formula) {
    std::vector<Op::Kind> list;
    for (const Op& op : formula.code()) list.push_back(op.kind);
    return list;
}

}  // namespace

TEST_CASE("formulas have the values that school gives them") {
    check({{"12", 12},
           {"0.5", 0.5},
           {".5", 0.5},
           {"1e-3", 0.001},
           {"2E2", 200},
           {"1 + 2 * 3", 7},
           {"(1 + 2) * 3", 9},
           {"7 - 2 - 1", 4},
           {"12 / 3 / 2", 2},
           {"12 / (3 / 2)", 8},
           {"2 ^ 3 ^ 2", 512},
           {"-2 ^ 2", -4},
           {"(-2) ^ 2", 4},
           {"2 ^ -2", 0.25},
           {"2 * -3", -6},
           {"--3", 3},
           {"1 - -1", 2},
           {"-2 * -2", 4},
           {" \t1\n+\r1 ", 2}});
}

TEST_CASE("formulas read values and functions of ids") {
    check({{"trust", 7},
           {"trust + cost", 11},
           {"lean(burden) * 2", -5},
           {"upheld(A-07)", 1},
           {"upheld( study.v2 )", 0},
           {"upheld(A-07) and not upheld(study.v2)", 1},
           {"leak_rate * 8", 2},
           {"trust-7", 0}});
}

TEST_CASE("conditions join, negate and compare") {
    check({{"trust >= 7 and cost <= 4", 1},
           {"trust > 7 or cost < 4", 0},
           {"not trust > 7", 1},
           {"not met_press", 0},
           {"met_press == true", 1},
           {"met_press ~= sealed", 1},
           {"trust != 7", 0},
           {"trust == 7", 1},
           {"true or true and false", 1},
           {"(true or true) and false", 0},
           {"not true == false", 1},
           {"true == not false", 1},
           {"1 + 1 == 2 and 2 < 3", 1},
           {"(trust > 1) == (cost > 1)", 1},
           {"not not true", 1}});
}

TEST_CASE("functions choose, round and bound") {
    check({{"min(3, 1, 2)", 1},
           {"max(trust, cost, 9)", 9},
           {"min(5)", 5},
           {"abs(-3)", 3},
           {"floor(-1.5)", -2},
           {"round(2.5)", 3},
           {"round(-2.5)", -3},
           {"round(2.4)", 2},
           {"if(trust > 5, cost, 0)", 4},
           {"if(sealed, 1, 2)", 2},
           {"if(met_press, sealed, true)", 0},
           {"max(0, min(10, trust + 20))", 10}});
}

TEST_CASE("exp, log and powers that are not whole have the values of tables") {
    const auto near = [](std::string_view text, double wanted) {
        INFO(text);
        CHECK_THAT(value(text), Catch::Matchers::WithinRel(wanted, 1e-14));
    };
    near("exp(1)", 2.718281828459045);
    near("exp(-trust / 2)", 0.0301973834223185);
    near("log(10)", 2.302585092994046);
    near("log(leak_rate)", -1.3862943611198906);
    near("2 ^ 0.25", 1.189207115002721);
    near("trust ^ (1 / 3)", 1.9129311827723892);
    near("trust ^ -1.5", 0.053994924715603866);
    near("0.5 ^ (days_left / 8)", 0.3535533905932738);
    near("2 ^ 3 ^ 0.5", 3.3219970854839125);
    check({{"exp(0)", 1},
           {"log(1)", 0},
           {"exp(-1000)", 0},
           {"9 ^ 0.5", 3},
           {"2 ^ 0.5 ^ 0", 2},
           {"1 ^ 0.3", 1}});
}

TEST_CASE("what is too large for exp counts as the largest") {
    check({{"exp(1000) / exp(709)", 1},
           {"exp(cost * 1e300) / exp(709)", 1},
           {"trust ^ 1000.5 / exp(709)", 1},
           {"trust ^ (1000.5 + days_left) / exp(709)", 1},
           {"trust ^ (0 - 1000.5)", 0}});
}

TEST_CASE("a whole power is the product that it always was, to the bit") {
    CHECK(power(0.1, 3) == 0.1 * (0.1 * 0.1));
    CHECK(power(1.1, 6) == (1.1 * 1.1) * ((1.1 * 1.1) * (1.1 * 1.1)));
    CHECK(power(-0.3, -3) == 1 / (-0.3 * (-0.3 * -0.3)));
    CHECK(power(1.0000001, 1e9) == power(1.0000001, 1e6));
    CHECK(power(0.5, 1e6 + 0.5) == 0);
    // 0.5 has the bits of sqrt, not those of a logarithm.
    CHECK(power(2, 0.5) == std::sqrt(2.0));
    CHECK(power(1e-310, 0.5) == std::sqrt(1e-310));
}

TEST_CASE("what has no value is 0") {
    check({{"1 / 0", 0},
           {"0 / 0", 0},
           {"trust / (cost - 4)", 0},
           {"0 ^ -1", 0},
           {"0 ^ 0", 1},
           {"1e308 * 10", 0},
           {"1e308 + 1e308 - 1e308", -1e308},
           {"10 ^ 400", 0},
           {"10 ^ -400", 0},
           {"log(0)", 0},
           {"log(cost - trust)", 0},
           {"0 ^ 0.5", 0},
           {"0 ^ -0.5", 0},
           {"lean(burden) ^ leak_rate", 0},
           {"lean(burden) ^ 0.5", 0}});
    const auto broken = [](Slot) { return std::numeric_limits<double>::quiet_NaN(); };
    CHECK(formula("trust + 1").value(broken) == 1);
    CHECK(formula("trust").value(broken) == 0);
    CHECK(Formula{}.value(story.reader()) == 0);
}

TEST_CASE("a power that is reckoned is as one that is written") {
    CHECK(value("2 ^ (trust / 2)") == value("2 ^ 3.5"));
    CHECK(value("2 ^ (0 - trust / 2)") == value("2 ^ -3.5"));
    check({{"9 ^ (trust / 14)", 3}, {"1.5 ^ 3", 3.375}, {"(-1) ^ 63", -1}, {"1 ^ (trust * 1e9)", 1}});
    CHECK(value("0.999 ^ 1000") == Catch::Approx(0.36769542477096373).epsilon(1e-12));
}

TEST_CASE("a formula knows whether it is empty, a number or a truth value") {
    CHECK(Formula{}.empty());
    CHECK_FALSE(formula("0").empty());
    CHECK(formula("trust >= 7").truth());
    CHECK(formula("met_press").truth());
    CHECK_FALSE(formula("if(met_press, 1, 0)").truth());
    CHECK(formula("  trust + 1 ").text() == "trust + 1");
}

TEST_CASE("a formula lists each slot it reads once") {
    const Formula all = formula("trust + cost * trust + lean(burden)");
    const auto read = all.reads();
    REQUIRE(read.size() == 3);
    CHECK(read[0] == story.names.find("trust")->slot);
    CHECK(read[1] == story.names.find("cost")->slot);
    CHECK(read[2] == story.names.find("lean", "burden")->slot);
}

TEST_CASE("a formula is seen by the roles that see all it reads") {
    CHECK(formula("trust + 1").seen_by() == every_role);
    CHECK(formula("leak_rate * cost").seen_by() == 0b011);
    CHECK(formula("leak_rate > 0 and sealed").seen_by() == 0b010);
    CHECK(formula("leak_rate * exchange").seen_by() == 0);
    // Whatever its value is: that 0 * x is 0 is no reason to show x.
    CHECK(formula("0 * exchange").seen_by() == 0b100);
}

TEST_CASE("numbers alone are reckoned when the formula is parsed") {
    CHECK(formula("1 + 2 * 3 - min(4, 5)").code().size() == 1);
    using enum Op::Kind;
    CHECK(kinds(formula("trust * (2 + 3)")) == std::vector{Read, Number, Multiply});
    CHECK(kinds(formula("if(trust < 1, -2, cost)")) == std::vector{Read, Number, Less, Number, Read, If});
}

TEST_CASE("chance asks for one draw each, from left to right, whatever the rest is") {
    const auto both = formula("if(chance(0.25), 10, 0) + if(false, if(chance(trust / 10), 1, 0), 2)",
                              {.chance_allowed = true});
    std::vector<std::uint32_t> asked;
    const auto yes = [&](std::uint32_t per_million) {
        asked.push_back(per_million);
        return true;
    };
    CHECK(both.has_chance());
    CHECK(both.value(story.reader(), yes) == 12);
    CHECK(asked == std::vector<std::uint32_t>{250'000, 700'000});
    CHECK(both.value(story.reader()) == 2);

    asked.clear();
    formula("chance(-3) or chance(7)", {.chance_allowed = true}).value(story.reader(), yes);
    CHECK(asked == std::vector<std::uint32_t>{0, 1'000'000});
}

TEST_CASE("words of the language can name no value") {
    for (const auto* word : {"and", "or", "not", "true", "false", "min", "if", "chance", "exp", "log"}) {
        CHECK(is_formula_word(word));
    }
    CHECK_FALSE(is_formula_word("trust"));
    CHECK_FALSE(is_formula_word(""));
}

TEST_CASE("names are listed for hints in order of the alphabet") {
    CHECK(story.names.functions() == std::vector<std::string>{"lean", "upheld"});
    CHECK(story.names.ids("upheld") == std::vector<std::string>{"A-07", "study.v2"});
    CHECK(story.names.ids("nothing").empty());
    CHECK(story.names.plain_names().front() == "cost");
    CHECK(story.names.find("upheld") == nullptr);
    CHECK(story.names.find("trust", "A-07") == nullptr);
}
