// SPDX-License-Identifier: MIT
#pragma once

#include "formula/names.h"

#include <cstddef>
#include <cstdint>

namespace allwrits {

// One step of a formula's code, which runs on a stack of numbers; true is 1 and false is 0. There are no
// jumps: both sides of `if`, `and` and `or` are always computed. So forecast/ can run a step over a whole
// block of futures, and a formula with chance() in it always makes the same number of draws.
struct Op {
    enum class Kind : std::uint8_t {
        // Put one on the stack.
        Number,
        Read,
        // Take one, put one.
        Negate,
        Not,
        Abs,
        Round,
        Floor,
        Exp,
        Log,
        Chance,
        // Take two, put one.
        Add,
        Subtract,
        Multiply,
        Divide,
        Power,
        Min,
        Max,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Equal,
        NotEqual,
        And,
        Or,
        // Takes condition, then and else.
        If
    };
    Kind kind = Kind::Number;
    Slot slot = {};     // Of Read.
    double number = 0;  // Of Number.
};
static_assert(sizeof(Op) == 16);

constexpr std::size_t operands(Op::Kind kind) {
    using Kind = Op::Kind;
    if (kind <= Kind::Read) return 0;
    if (kind <= Kind::Chance) return 1;
    return kind < Kind::If ? 2 : 3;
}

// Choices of ours: far above what people write, low enough that no formula can be a burden.
constexpr std::size_t longest_formula = 4096;  // characters
constexpr std::size_t longest_code = 1000;     // steps
constexpr std::size_t deepest_stack = 32;
constexpr std::size_t deepest_nesting = 64;

}  // namespace allwrits
