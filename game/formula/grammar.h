// SPDX-License-Identifier: MIT
#pragma once

#include "formula/op.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// The words and signs of the formula language. Only files of formula/ include this.

enum class Type : std::uint8_t { Number, Truth };

// How tightly operators hold their operands, loosest first. Only powers group to the right.
enum class Binding : std::uint8_t { None, Or, And, Not, Compare, Sum, Product, Minus, Power };

enum class Takes : std::uint8_t { Numbers, Truths, Alike };

struct Operator {
    std::string_view sign;
    Binding binding;
    Op::Kind kind;
    Takes takes;
    Type gives;
};

struct Function {
    std::string_view name;
    std::size_t least;  // parts in the parentheses
    std::size_t most;
    Op::Kind kind;
    std::string_view example;
};

// Null if there is none.
const Operator* find_operator(std::string_view sign);
const Function* find_function(std::string_view name);

// "min", "max" ...
std::vector<std::string> function_names();

// What to write instead of a sign from elsewhere (&&, a typeset minus), or "".
std::string_view instead_of(std::string_view sign);

}  // namespace allwrits
