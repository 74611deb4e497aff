// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/kernels.h"
#include "formula/formula.h"

#include <array>
#include <optional>
#include <span>
#include <string>

namespace allwrits {

// What a step does to numbers that are finite, by the formulas' own code. `of` names its operands in order:
// 'a', 'b', 'c' or 'k'.
struct Meaning {
    Op::Kind kind;
    std::string of;
};

// None for what is no step of a formula by itself.
inline std::optional<Meaning> meaning_of(Step step) {
    using Kind = Op::Kind;
    switch (step) {
        case Step::Fill:
            return Meaning{Kind::Number, "k"};
        case Step::Negate:
            return Meaning{Kind::Negate, "a"};
        case Step::Not:
            return Meaning{Kind::Not, "a"};
        case Step::Abs:
            return Meaning{Kind::Abs, "a"};
        case Step::Round:
            return Meaning{Kind::Round, "a"};
        case Step::Floor:
            return Meaning{Kind::Floor, "a"};
        case Step::Exp:
            return Meaning{Kind::Exp, "a"};
        case Step::Log:
            return Meaning{Kind::Log, "a"};
        case Step::Add:
            return Meaning{Kind::Add, "ab"};
        case Step::Subtract:
            return Meaning{Kind::Subtract, "ab"};
        case Step::Multiply:
            return Meaning{Kind::Multiply, "ab"};
        case Step::DivideSafely:
            return Meaning{Kind::Divide, "ab"};
        case Step::Min:
            return Meaning{Kind::Min, "ab"};
        case Step::Max:
            return Meaning{Kind::Max, "ab"};
        case Step::Less:
            return Meaning{Kind::Less, "ab"};
        case Step::LessEqual:
            return Meaning{Kind::LessEqual, "ab"};
        case Step::Equal:
            return Meaning{Kind::Equal, "ab"};
        case Step::NotEqual:
            return Meaning{Kind::NotEqual, "ab"};
        case Step::And:
            return Meaning{Kind::And, "ab"};
        case Step::Or:
            return Meaning{Kind::Or, "ab"};
        case Step::AddK:
            return Meaning{Kind::Add, "ak"};
        case Step::KSubtract:
            return Meaning{Kind::Subtract, "ka"};
        case Step::MultiplyK:
            return Meaning{Kind::Multiply, "ak"};
        case Step::KDivideSafely:
            return Meaning{Kind::Divide, "ka"};
        case Step::MinK:
            return Meaning{Kind::Min, "ak"};
        case Step::MaxK:
            return Meaning{Kind::Max, "ak"};
        case Step::LessK:
            return Meaning{Kind::Less, "ak"};
        case Step::LessEqualK:
            return Meaning{Kind::LessEqual, "ak"};
        case Step::GreaterK:
            return Meaning{Kind::Greater, "ak"};
        case Step::GreaterEqualK:
            return Meaning{Kind::GreaterEqual, "ak"};
        case Step::EqualK:
            return Meaning{Kind::Equal, "ak"};
        case Step::NotEqualK:
            return Meaning{Kind::NotEqual, "ak"};
        case Step::If:
            return Meaning{Kind::If, "abc"};
        case Step::IfK:
            return Meaning{Kind::If, "abk"};
        case Step::IfNotK:
            return Meaning{Kind::If, "akb"};
        // Only where no division is by 0; only with the exponents that they say; no step of a formula.
        case Step::Divide:
        case Step::DivideK:
        case Step::KDivide:
        case Step::Power:
        case Step::PowerK:
        case Step::KPower:
        case Step::SquareRoot:
        case Step::Finite:
            return std::nullopt;
    }
    return std::nullopt;
}

inline double by_formula(const Meaning& meaning, double a, double b, double c, double k) {
    std::array<Op, 4> code;
    std::size_t count = 0;
    for (const char place : meaning.of) {
        const double number = place == 'a' ? a : place == 'b' ? b : place == 'c' ? c : k;
        code[count++] = {.kind = Op::Kind::Number, .number = number};
    }
    if (meaning.kind != Op::Kind::Number) code[count++] = {.kind = meaning.kind};
    return run(
        std::span<const Op>(code).first(count), [](Slot) { return 0.0; },
        [](std::uint32_t) { return false; });
}

}  // namespace allwrits
