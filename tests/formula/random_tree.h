// SPDX-License-Identifier: MIT
#pragma once

#include "formula/names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// An expression as a tree, printed and reckoned here without anything of formula/ but its Names.
struct Tree {
    std::string sign = {};  // An operator, a function, "0".."3" for a name, or "number".
    double number = 0;
    std::vector<Tree> of = {};
};

inline std::string tree_name(std::size_t at) { return std::string(1, static_cast<char>('a' + at)); }

inline Names tree_names() {
    Names names;
    for (std::uint16_t at = 0; at < 4; ++at) names.put(tree_name(at), {.slot = {0, at}});
    return names;
}

// Turns choices into a tree; each is used once, and without more of them only leaves are made.
class RandomTree {
public:
    explicit RandomTree(const std::vector<std::uint8_t>& choices) : choices_(choices) {}

    Tree number(int depth = 0) {
        static const std::vector<std::string> signs = {"+",   "-",        "*",   "/",     "^",     "min",
                                                       "max", "negative", "abs", "floor", "round", "if"};
        const auto pick = choice();
        if (pick % 3 == 0 || depth > 9 || used_ >= choices_.size()) return leaf();
        const auto& sign = signs[choice() % signs.size()];
        if (sign == "if") return {sign, 0, {truth(depth + 1), number(depth + 1), number(depth + 1)}};
        if (sign == "^") return {sign, 0, {number(depth + 1), power()}};
        const bool takes_one = sign == "negative" || sign == "abs" || sign == "floor" || sign == "round";
        if (takes_one) return {sign, 0, {number(depth + 1)}};
        return {sign, 0, {number(depth + 1), number(depth + 1)}};
    }

    Tree truth(int depth) {
        static const std::vector<std::string> signs = {"<", "<=", ">", ">=", "==", "~=", "and", "or", "not"};
        auto sign = signs[choice() % signs.size()];
        const bool joins = sign == "and" || sign == "or" || sign == "not";
        if (joins && (depth > 9 || used_ >= choices_.size())) sign = "<";
        if (sign == "not") return {sign, 0, {truth(depth + 1)}};
        if (sign == "and" || sign == "or") return {sign, 0, {truth(depth + 1), truth(depth + 1)}};
        return {sign, 0, {number(depth + 1), number(depth + 1)}};
    }

private:
    std::uint8_t choice() { return used_ < choices_.size() ? choices_[used_++] : std::uint8_t{0}; }

    Tree leaf() {
        const auto pick = choice();
        if (pick % 2 == 0) return {std::to_string(pick / 2 % 4), 0, {}};
        return {"number", pick / 4.0, {}};
    }

    Tree power() {
        const int exponent = choice() % 6 - 2;
        Tree size{"number", std::abs(exponent) * 1.0, {}};
        if (exponent >= 0) return size;
        return {"negative", 0, {size}};
    }

    const std::vector<std::uint8_t>& choices_;
    std::size_t used_ = 0;
};

inline double plain_power(double base, double exponent) {
    double result = 1;
    for (int i = 0; i < std::abs(exponent); ++i) result = i == 0 ? base : base * result;
    if (exponent >= 0) return result;
    return result == 0 ? 0 : 1 / result;
}

inline double tree_value(const Tree& tree, const std::array<double, 4>& names) {
    const auto of = [&](std::size_t at) { return tree_value(tree.of[at], names); };
    const auto finite = [](double x) { return std::isfinite(x) ? x : 0; };
    const auto& sign = tree.sign;
    if (sign == "number") return tree.number;
    if (tree.of.empty()) return finite(names.at(static_cast<std::size_t>(std::stoi(sign))));
    if (sign == "negative") return -of(0);
    if (sign == "abs") return std::abs(of(0));
    if (sign == "floor") return std::floor(of(0));
    if (sign == "round") return std::round(of(0));
    if (sign == "not") return of(0) == 0;
    if (sign == "if") return of(0) != 0 ? of(1) : of(2);
    const double a = of(0);
    const double b = of(1);
    if (sign == "+") return finite(a + b);
    if (sign == "-") return finite(a - b);
    if (sign == "*") return finite(a * b);
    if (sign == "/") return b == 0 ? 0 : finite(a / b);
    if (sign == "^") return finite(plain_power(a, b));
    if (sign == "min") return std::min(a, b);
    if (sign == "max") return std::max(a, b);
    if (sign == "<") return a < b;
    if (sign == "<=") return a <= b;
    if (sign == ">") return a > b;
    if (sign == ">=") return a >= b;
    if (sign == "==") return a == b;
    if (sign == "~=") return a != b;
    return sign == "and" ? a != 0 && b != 0 : a != 0 || b != 0;
}

// How tightly the outermost sign of a tree holds: from `or`, 1, to a function or a leaf, 9.
inline int tightness(const Tree& tree) {
    const auto& sign = tree.sign;
    if (sign == "or") return 1;
    if (sign == "and") return 2;
    if (sign == "not") return 3;
    if (sign == "<" || sign == "<=" || sign == ">" || sign == ">=" || sign == "==" || sign == "~=") return 4;
    if (sign == "+" || sign == "-") return 5;
    if (sign == "*" || sign == "/") return 6;
    if (sign == "negative") return 7;
    return sign == "^" ? 8 : 9;
}

// With no more parentheses than needed, so that parsing has to know what binds tighter.
inline std::string printed(const Tree& tree, int least = 0) {
    const int own = tightness(tree);
    const auto& sign = tree.sign;
    if (own < least) return "(" + printed(tree) + ")";
    if (sign == "number") {
        std::string digits = std::to_string(tree.number);
        return digits.substr(0, digits.find_last_not_of('0') + 2);
    }
    if (tree.of.empty()) return tree_name(static_cast<std::size_t>(std::stoi(sign)));
    if (own == 9) {
        std::string text = sign + "(";
        for (const auto& part : tree.of) text += (&part == tree.of.data() ? "" : ", ") + printed(part);
        return text + ")";
    }
    if (tree.of.size() == 1) return (sign == "not" ? "not " : "-") + printed(tree.of[0], own);
    // A power groups to the right, comparisons to neither side, all others to the left.
    const int left = sign == "^" || own == 4 ? own + 1 : own;
    const int right = sign == "^" ? 7 : own + 1;
    return printed(tree.of[0], left) + " " + sign + " " + printed(tree.of[1], right);
}

}  // namespace allwrits
