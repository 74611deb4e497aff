// SPDX-License-Identifier: MIT
#pragma once

#include "base/real.h"
#include "formula/names.h"

#include <algorithm>
#include <array>
#include <bit>
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
        static const std::vector<std::string> signs = {
            "+", "-", "*", "/", "^", "min", "max", "abs", "floor", "round", "exp", "log", "if", "negative"};
        const auto pick = choice();
        if (pick % 3 == 0 || depth > 9 || used_ >= choices_.size()) return leaf();
        const auto& sign = signs[choice() % signs.size()];
        if (sign == "if") return {sign, 0, {truth(depth + 1), number(depth + 1), number(depth + 1)}};
        if (sign == "^") return power(depth);
        static const std::vector<std::string> of_one = {"negative", "abs", "floor", "round", "exp", "log"};
        if (std::find(of_one.begin(), of_one.end(), sign) != of_one.end())
            return {sign, 0, {number(depth + 1)}};
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
        if (pick % 2 == 0) return name(pick / 2);
        return {"number", pick / 4.0, {}};
    }

    static Tree name(int pick) { return {std::to_string(pick % 4), 0, {}}; }

    static Tree with_sign(double number) {
        Tree size{"number", std::abs(number), {}};
        if (number >= 0) return size;
        return {"negative", 0, {size}};
    }

    // What is written as numbers must have a power, so a base that might be below 0 has a whole exponent or
    // one that is read.
    Tree power(int depth) {
        const auto kind = choice() % 6;
        const int pick = choice();
        if (kind < 2) return {"^", 0, {number(depth + 1), with_sign(pick % 6 - 2)}};
        if (kind == 2) return {"^", 0, {{"abs", 0, {number(depth + 1)}}, with_sign(pick / 4.0 - 16)}};
        if (kind == 3) return {"^", 0, {name(pick), with_sign(pick % 8 / 4.0 - 1)}};
        if (kind == 4) return {"^", 0, {number(depth + 1), {"/", 0, {name(pick), leaf()}}}};
        return {"^", 0, {number(depth + 1), {"+", 0, {number(depth + 1), name(pick)}}}};
    }

    const std::vector<std::uint8_t>& choices_;
    std::size_t used_ = 0;
};

// The exponent is a power of two.
inline double plain_square(double base, std::uint32_t exponent) {
    if (exponent == 1) return base;
    const double root = plain_square(base, exponent / 2);
    return root * root;
}

// In the order of repeated squaring, for equal bits.
inline double plain_whole_power(double base, std::uint32_t exponent) {
    if (exponent == 0) return 1;
    const auto highest = std::bit_floor(exponent);
    return plain_whole_power(base, exponent - highest) * plain_square(base, highest);
}

inline double plain_power(double base, double exponent) {
    const double most = std::max(-1e6, std::min(exponent, 1e6));
    if (most == std::floor(most)) {
        const double result = plain_whole_power(base, static_cast<std::uint32_t>(std::abs(most)));
        if (most >= 0) return result;
        return result == 0 ? 0 : 1 / result;
    }
    if (base <= 0) return 0;
    return most == 0.5 ? std::sqrt(base) : real_exp(most * real_log(base));
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
    if (sign == "exp") return real_exp(of(0));
    if (sign == "log") return real_log(of(0));
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
