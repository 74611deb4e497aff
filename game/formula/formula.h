// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "formula/arithmetic.h"
#include "formula/interval.h"
#include "formula/names.h"
#include "formula/op.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace allwrits {

// What the place where a formula stands allows.
struct FormulaUse {
    enum class Wants { Either, Number, Truth };
    Wants wants = Wants::Either;
    bool chance_allowed = false;
    // Roles to which the result is shown: the formula may read only what all of them see. Bit r is role r.
    std::uint32_t shown_to = 0;
};

// Runs code. `read` gives the value of a Slot (1 or 0 for true and false), `draw` whether a chance of so many
// in a million came true; it is asked once for each chance() in the formula, from left to right. Total: what
// has no value is 0. Allocates nothing.
template <class Reader, class Drawer>
double run(std::span<const Op> code, Reader&& read, Drawer&& draw);

// A formula of an author, parsed and checked. Its value depends on what is read and drawn alone.
class Formula {
public:
    // No formula: callers ask empty() and know what that means (no condition, no price). Its value is 0.
    Formula() = default;

    static Result<Formula> parse(std::string_view text, const Place& where, const Names& names,
                                 const FormulaUse& use = {});

    bool empty() const { return code_.empty(); }
    // Whether the value is true (1) or false (0) rather than a number.
    bool truth() const { return truth_; }
    bool has_chance() const { return has_chance_; }

    // The roles that may see all values it reads.
    std::uint32_t seen_by() const { return seen_by_; }
    // Each slot that it reads, once, in order of first use.
    std::span<const Slot> reads() const { return reads_; }

    // Without dice, chance() never comes true.
    template <class Reader>
    double value(Reader&& read) const {
        return run(code_, read, [](std::uint32_t) { return false; });
    }
    template <class Reader, class Drawer>
    double value(Reader&& read, Drawer&& draw) const {
        return run(code_, read, draw);
    }

    // Holds every value that it can have while what it reads keeps to the bounds of its names.
    Interval range() const;

    const std::string& text() const { return text_; }
    std::span<const Op> code() const { return code_; }

private:
    friend class Assembly;
    std::string text_;
    std::vector<Op> code_;
    std::vector<Slot> reads_;
    std::vector<Interval> read_bounds_;  // One for each of reads_.
    std::uint32_t seen_by_ = every_role;
    bool truth_ = false;
    bool has_chance_ = false;
};

// One line a kind of step; the compiler finds one that is missing.
template <class Reader, class Drawer>
double run(std::span<const Op> code, Reader&& read, Drawer&& draw) {
    std::array<double, deepest_stack> stack;  // Not set to 0: that would cost more than most formulas.
    std::size_t top = 0;
    const auto put = [&](double x) { stack[top++] = finite_or_zero(x); };
    const auto one = [&](auto f) { stack[top - 1] = finite_or_zero(f(stack[top - 1])); };
    const auto two = [&](auto f) {
        --top;
        stack[top - 1] = finite_or_zero(static_cast<double>(f(stack[top - 1], stack[top])));
    };
    for (const Op& op : code) {
        using enum Op::Kind;
        switch (op.kind) {
            // clang-format off
            case Number:       put(op.number); break;
            case Read:         put(static_cast<double>(read(op.slot))); break;
            case Negate:       one([](double a) { return -a; }); break;
            case Not:          one([](double a) { return a == 0 ? 1.0 : 0.0; }); break;
            case Abs:          one([](double a) { return std::abs(a); }); break;
            case Round:        one([](double a) { return std::round(a); }); break;
            case Floor:        one([](double a) { return std::floor(a); }); break;
            case Exp:          one([](double a) { return real_exp(a); }); break;
            case Log:          one([](double a) { return real_log(a); }); break;
            case Chance:       one([&](double a) { return draw(per_million(a)) ? 1.0 : 0.0; }); break;
            case Add:          two([](double a, double b) { return a + b; }); break;
            case Subtract:     two([](double a, double b) { return a - b; }); break;
            case Multiply:     two([](double a, double b) { return a * b; }); break;
            case Divide:       two([](double a, double b) { return divide(a, b); }); break;
            case Power:        two([](double a, double b) { return power(a, b); }); break;
            case Min:          two([](double a, double b) { return a < b ? a : b; }); break;
            case Max:          two([](double a, double b) { return a > b ? a : b; }); break;
            case Less:         two([](double a, double b) { return a < b; }); break;
            case LessEqual:    two([](double a, double b) { return a <= b; }); break;
            case Greater:      two([](double a, double b) { return a > b; }); break;
            case GreaterEqual: two([](double a, double b) { return a >= b; }); break;
            case Equal:        two([](double a, double b) { return a == b; }); break;
            case NotEqual:     two([](double a, double b) { return a != b; }); break;
            case And:          two([](double a, double b) { return a != 0 && b != 0; }); break;
            case Or:           two([](double a, double b) { return a != 0 || b != 0; }); break;
            case If:
                top -= 2;
                stack[top - 1] = stack[top - 1] != 0 ? stack[top] : stack[top + 1];
                break;
                // clang-format on
        }
    }
    return top == 0 ? 0 : stack[0];
}

}  // namespace allwrits
