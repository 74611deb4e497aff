// SPDX-License-Identifier: MIT
#include "forecast/program.h"

#include "formula/arithmetic.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>

namespace allwrits {
namespace {

using Kind = Op::Kind;

// What a step on numbers alone gives, by the very code that formulas run.
double reckoned(Kind kind, std::span<const Operand> of) {
    std::array<Op, 4> code{};
    std::size_t count = 0;
    for (const auto& operand : of) code[count++] = {.kind = Kind::Number, .number = operand.number};
    code[count++] = {.kind = kind};
    return run(
        std::span<const Op>(code).first(count), [](Slot) { return 0.0; },
        [](std::uint32_t) { return false; });
}

// The steps that can make more of numbers than the largest double.
constexpr std::array can_overflow = {Step::Add,          Step::Subtract, Step::Multiply, Step::Divide,
                                     Step::DivideSafely, Step::Power,    Step::AddK,     Step::KSubtract,
                                     Step::MultiplyK,    Step::DivideK,  Step::KDivide,  Step::KDivideSafely,
                                     Step::PowerK,       Step::KPower};

// Where a result can overflow, bounds() gives a line of numbers without an end, above or below.
bool may_overflow(Step step, const Interval& range) {
    constexpr Interval anything;
    const bool ends = range.low > anything.low && range.high < anything.high;
    return !ends && std::find(can_overflow.begin(), can_overflow.end(), step) != can_overflow.end();
}

Step step_of_one(Kind kind) {
    switch (kind) {
        case Kind::Negate: return Step::Negate;
        case Kind::Not: return Step::Not;
        case Kind::Abs: return Step::Abs;
        case Kind::Round: return Step::Round;
        case Kind::Floor: return Step::Floor;
        case Kind::Exp: return Step::Exp;
        default: break;
    }
    assert(kind == Kind::Log);
    return Step::Log;
}

Step step_of_two(Kind kind, bool divides_safely) {
    switch (kind) {
        case Kind::Add: return Step::Add;
        case Kind::Subtract: return Step::Subtract;
        case Kind::Multiply: return Step::Multiply;
        case Kind::Divide: return divides_safely ? Step::DivideSafely : Step::Divide;
        case Kind::Power: return Step::Power;
        case Kind::Min: return Step::Min;
        case Kind::Max: return Step::Max;
        case Kind::Less: return Step::Less;
        case Kind::LessEqual: return Step::LessEqual;
        case Kind::Equal: return Step::Equal;
        case Kind::NotEqual: return Step::NotEqual;
        case Kind::And: return Step::And;
        default: break;
    }
    assert(kind == Kind::Or);
    return Step::Or;
}

// a > b is b < a.
Kind turned(Kind kind) {
    if (kind == Kind::Less) return Kind::Greater;
    if (kind == Kind::Greater) return Kind::Less;
    if (kind == Kind::LessEqual) return Kind::GreaterEqual;
    if (kind == Kind::GreaterEqual) return Kind::LessEqual;
    return kind;
}

}  // namespace

ProgramBuilder::ProgramBuilder(std::span<const Interval> inputs) : inputs_(inputs.size()) {
    for (const auto& range : inputs) nodes_.push_back({.range = range, .is_input = true});
}

Interval ProgramBuilder::range(Operand of) const {
    return of.is_known() ? Interval{of.number, of.number} : nodes_[of.node].range;
}

Operand ProgramBuilder::step(Op::Kind kind, Operand a, Operand b) {
    const std::array both = {a, b};
    return step(kind, both);
}

Operand ProgramBuilder::step(Op::Kind kind, Operand a, Operand b, Operand c) {
    const std::array all = {a, b, c};
    return step(kind, all);
}

Operand ProgramBuilder::step(Op::Kind kind, std::span<const Operand> of) {
    assert(of.size() == operands(kind) && kind != Kind::Chance);
    const auto is_known = [](const Operand& operand) { return operand.is_known(); };
    if (std::all_of(of.begin(), of.end(), is_known)) return number(reckoned(kind, of));
    std::array<Interval, 3> ranges{};
    for (std::size_t at = 0; at < of.size(); ++at) ranges[at] = range(of[at]);
    const auto result = bounds(kind, std::span<const Interval>(ranges).first(of.size()));
    if (result.low == result.high) return number(result.low);
    if (of.size() == 1) return of_one(kind, of[0], result);
    return of.size() == 2 ? of_two(kind, of[0], of[1], result) : chosen(of[0], of[1], of[2], result);
}

Operand ProgramBuilder::put(Step step, Interval range, std::uint32_t a, std::uint32_t b, std::uint32_t c,
                            double k) {
    const auto [known, is_new] = known_.try_emplace(Key{step, a, b, c, std::bit_cast<std::uint64_t>(k)},
                                                    static_cast<std::uint32_t>(nodes_.size()));
    if (is_new) nodes_.push_back({.step = step, .a = a, .b = b, .c = c, .k = k, .range = range});
    const Operand result{.node = known->second};
    return may_overflow(step, range) ? finite(result) : result;
}

Operand ProgramBuilder::finite(Operand of) { return put(Step::Finite, nodes_[of.node].range, of.node); }

Operand ProgramBuilder::of_one(Kind kind, Operand a, const Interval& range) {
    return put(step_of_one(kind), range, a.node);
}

Operand ProgramBuilder::of_two(Kind kind, Operand a, Operand b, const Interval& range) {
    if (kind == Kind::Power && b.is_known()) return power_of_number(a, b.number, range);
    if (b.is_known()) return with_number_last(kind, a, b.number, range);
    if (a.is_known()) return with_number_first(kind, a.number, b, range);
    if (kind == Kind::Greater || kind == Kind::GreaterEqual) return of_two(turned(kind), b, a, range);
    const bool safely = this->range(b).contains(0);
    return put(step_of_two(kind, safely), range, a.node, b.node);
}

Operand ProgramBuilder::with_number_last(Kind kind, Operand a, double k, const Interval& range) {
    const auto with = [&](Step step) { return put(step, range, a.node, 0, 0, k); };
    const auto truth = [&] { return step(Kind::NotEqual, a, number(0)); };
    switch (kind) {
        // a - k is a + -k to the bit.
        case Kind::Add: return with(Step::AddK);
        case Kind::Subtract: return put(Step::AddK, range, a.node, 0, 0, -k);
        case Kind::Multiply: return with(Step::MultiplyK);
        case Kind::Divide: return k == 0 ? number(0) : with(Step::DivideK);
        case Kind::Min: return with(Step::MinK);
        case Kind::Max: return with(Step::MaxK);
        case Kind::Less: return with(Step::LessK);
        case Kind::LessEqual: return with(Step::LessEqualK);
        case Kind::Greater: return with(Step::GreaterK);
        case Kind::GreaterEqual: return with(Step::GreaterEqualK);
        case Kind::Equal: return with(Step::EqualK);
        case Kind::NotEqual: return with(Step::NotEqualK);
        case Kind::And: return k != 0 ? truth() : number(0);
        default: break;
    }
    assert(kind == Kind::Or);
    return k != 0 ? number(1) : truth();
}

Operand ProgramBuilder::with_number_first(Kind kind, double k, Operand b, const Interval& range) {
    const auto with = [&](Step step) { return put(step, range, b.node, 0, 0, k); };
    if (kind == Kind::Subtract) return with(Step::KSubtract);
    if (kind == Kind::Divide) return with(this->range(b).contains(0) ? Step::KDivideSafely : Step::KDivide);
    if (kind == Kind::Power) return with(Step::KPower);
    // The rest do not mind the order: equal numbers differ at most in the sign of a zero.
    return with_number_last(turned(kind), b, k, range);
}

// As power() raises: by squaring where the exponent is whole.
Operand ProgramBuilder::power_of_number(Operand a, double exponent, const Interval& range) {
    const double kept = kept_exponent(exponent);
    if (kept == 0.5) return put(Step::SquareRoot, range, a.node);
    if (!is_whole(kept)) return put(Step::PowerK, range, a.node, 0, 0, kept);
    Operand result = number(1), base = a;
    for (auto left = static_cast<std::uint32_t>(std::abs(kept)); left != 0; left /= 2) {
        if (left % 2 == 1) result = result.is_known() ? base : step(Kind::Multiply, result, base);
        if (left > 1) base = step(Kind::Multiply, base, base);
    }
    return exponent < 0 ? step(Kind::Divide, number(1), result) : result;
}

Operand ProgramBuilder::chosen(Operand condition, Operand then, Operand otherwise, const Interval& range) {
    if (condition.is_known()) return condition.number != 0 ? then : otherwise;
    if (then.is_known() && otherwise.is_known()) {
        return put(Step::IfK, range, condition.node, as_node(then), 0, otherwise.number);
    }
    if (otherwise.is_known()) return put(Step::IfK, range, condition.node, then.node, 0, otherwise.number);
    if (then.is_known()) return put(Step::IfNotK, range, condition.node, otherwise.node, 0, then.number);
    return put(Step::If, range, condition.node, then.node, otherwise.node);
}

std::uint32_t ProgramBuilder::as_node(Operand of) {
    return of.is_known() ? put(Step::Fill, {of.number, of.number}, 0, 0, 0, of.number).node : of.node;
}

void ProgramBuilder::output(Operand of) { outputs_.push_back(as_node(of)); }

}  // namespace allwrits
