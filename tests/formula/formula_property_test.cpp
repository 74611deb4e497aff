// SPDX-License-Identifier: MIT
#include "catch.h"
#include "formula/braces.h"
#include "formula/effects.h"
#include "formula/formula.h"
#include "random_tree.h"
#include "small_names.h"

#include <rapidcheck.h>

using namespace allwrits;

namespace {

const SmallNames story;

// Whatever comes of it, none of the three parsers may fall over, and what they return must be of use.
void parse_all(const std::string& text) {
    const Place where{"a.lua", 1, 1};
    const auto one = Formula::parse(text, where, story.names, {.chance_allowed = true});
    if (one) {
        RC_ASSERT(std::isfinite(one->value(story.reader())));
        RC_ASSERT(one->range().contains(one->value(story.reader())));
    } else {
        RC_ASSERT(!one.error().what.empty());
        RC_ASSERT(one.error().place.column <= 1 + text.size());
    }
    if (const auto changes = parse_effects(text, where, story.names)) RC_ASSERT(!changes->empty());
    if (const auto braced = parse_braces(text, where, story.names)) filled(*braced, story.reader());
}

const std::vector<std::string> fragments = {"trust",
                                            "cost",
                                            "met_press",
                                            "upheld(",
                                            "upheld(A-07)",
                                            "lean(burden)",
                                            "A-07",
                                            "x",
                                            "(",
                                            ")",
                                            "{",
                                            "}",
                                            ",",
                                            " ",
                                            "\n",
                                            "+",
                                            "-",
                                            "*",
                                            "/",
                                            "^",
                                            "<",
                                            "<=",
                                            "==",
                                            "~=",
                                            "=",
                                            "!",
                                            "&&",
                                            "and ",
                                            "or ",
                                            "not ",
                                            "true",
                                            "false",
                                            "min(",
                                            "abs(",
                                            "if(",
                                            "exp(",
                                            "log(",
                                            "chance(",
                                            "0",
                                            "1",
                                            "0.5",
                                            "1e308",
                                            "1e-308",
                                            "9e999",
                                            ".",
                                            "\u2265",
                                            "\xC3",
                                            "\xFF",
                                            "_"};

// Numbers at which powers, exp and log change their ways, and some on both sides of them.
const std::vector<double> corners = {0,           5e-324, 3e-320,     1e-308,  2.3e-308, 1e-300,    1e-5,
                                     0.1,         0.25,   0.49999999, 0.5,     0.7071,   0.75,      0.9999999,
                                     1.0 - 1e-16, 1,      1 + 3e-16,  1.00001, 1.0001,   1.4142136, 1.5,
                                     2,           2.5,    3,          7,       100.25,   400,       400.5,
                                     708.5,       709,    745,        307.5,   310.25,   320,       999999.5,
                                     1e6,         1e7,    1e100,      1e154,   1e155,    1e307,     1e308};

double corner(std::uint8_t pick) {
    const double size = corners[pick % 128U % corners.size()];
    return pick < 128 ? size : -size;
}

// A number within, with a bent for the ends and for what is whole.
double within(const Interval& of, std::uint8_t pick) {
    const double share = pick / 255.0;
    const double number = std::clamp(of.low * (1 - share) + of.high * share, of.low, of.high);
    if (pick % 4 == 1) return std::clamp(std::round(number), of.low, of.high);
    if (pick % 4 == 2) return std::clamp(corner(pick), of.low, of.high);
    return number;
}

Interval between(std::uint8_t one, std::uint8_t other) {
    return {std::min(corner(one), corner(other)), std::max(corner(one), corner(other))};
}

}  // namespace

TEST_CASE("no bytes whatever make a parser fall over") {
    CHECK(rc::check("any bytes", [](const std::string& text) { parse_all(text); }));
}

TEST_CASE("no jumble of the language's own pieces makes a parser fall over") {
    CHECK(rc::check("any pieces", [](const std::vector<std::uint8_t>& picks) {
        std::string text;
        for (const auto pick : picks) text += fragments[pick % fragments.size()];
        parse_all(text);
    }));
}

TEST_CASE("a tree that is printed and parsed has the value of the tree") {
    CHECK(
        rc::check("round trip", [](const std::vector<std::uint8_t>& choices, std::array<double, 4> numbers) {
            const Tree tree = RandomTree(choices).number();
            const std::string text = printed(tree);
            const auto parsed = Formula::parse(text, {}, tree_names());
            if (!parsed) RC_FAIL(text + ": " + to_text(parsed.error()));
            const double value = parsed->value([&](Slot slot) { return numbers.at(slot.at); });
            RC_LOG() << text << " = " << value << std::endl;
            RC_ASSERT(value == tree_value(tree, numbers));
        }));
}

TEST_CASE("a range holds the value for all values that names may have") {
    CHECK(rc::check(
        "sound", [](const std::vector<std::uint8_t>& choices, std::array<std::array<double, 2>, 4> bounds,
                    std::array<std::uint8_t, 4> between) {
            Names names = tree_names();
            std::array<double, 4> numbers{};
            for (std::uint16_t at = 0; at < 4; ++at) {
                const double low = finite_or_zero(std::min(bounds[at][0], bounds[at][1]));
                const double high = std::max(low, finite_or_zero(std::max(bounds[at][0], bounds[at][1])));
                const double share = between[at] / 255.0;
                numbers[at] = std::clamp(low * (1 - share) + high * share, low, high);
                names.put(tree_name(at), {.slot = {0, at}, .min = low, .max = high});
            }
            const std::string text = printed(RandomTree(choices).number());
            const Formula formula = Formula::parse(text, {}, names).value();
            const double value = formula.value([&](Slot slot) { return numbers.at(slot.at); });
            const Interval range = formula.range();
            RC_LOG() << text << " = " << value << " in " << range.low << ".." << range.high << std::endl;
            RC_ASSERT(range.contains(value));
        }));
}

TEST_CASE("bounds hold the powers, exp and log of all that is within") {
    CHECK(rc::check("sound at corners", [](const std::array<std::uint8_t, 4>& ends) {
        const std::array of = {between(ends[0], ends[1]), between(ends[2], ends[3])};
        const Interval powers = bounds(Op::Kind::Power, of);
        const Interval exps = bounds(Op::Kind::Exp, std::span(of).first(1));
        const Interval logs = bounds(Op::Kind::Log, std::span(of).first(1));
        for (int i = 0; i < 256; ++i) {
            const double base = within(of[0], static_cast<std::uint8_t>(i));
            RC_ASSERT(exps.contains(real_exp(base)));
            RC_ASSERT(logs.contains(real_log(base)));
            for (int k = 0; k < 256; k += 3) {
                const double exponent = within(of[1], static_cast<std::uint8_t>(k));
                const double found = finite_or_zero(power(base, exponent));
                if (!powers.contains(found)) RC_LOG() << base << " ^ " << exponent << " = " << found;
                RC_ASSERT(powers.contains(found));
            }
        }
    }));
}

TEST_CASE("a formula is seen by those who see everything in it") {
    CHECK(
        rc::check("seen", [](const std::vector<std::uint8_t>& choices, std::array<std::uint32_t, 4> seen_by) {
            Names names;
            for (std::uint16_t at = 0; at < 4; ++at) {
                names.put(tree_name(at), {.slot = {0, at}, .seen_by = seen_by[at]});
            }
            const Formula formula = Formula::parse(printed(RandomTree(choices).number()), {}, names).value();
            std::uint32_t all = every_role;
            for (const Slot slot : formula.reads()) all &= seen_by.at(slot.at);
            RC_ASSERT(formula.seen_by() == all);
            const bool refused = !Formula::parse(formula.text(), {}, names, {.shown_to = ~all}).has_value();
            RC_ASSERT(refused == (~all != 0));
            RC_ASSERT(Formula::parse(formula.text(), {}, names, {.shown_to = all}).has_value());
        }));
}
