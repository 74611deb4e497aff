// SPDX-License-Identifier: MIT
#include "formula/interval.h"

#include "formula/arithmetic.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <initializer_list>

namespace allwrits {
namespace {

constexpr Interval anything = {};
constexpr Interval either = {0, 1};
constexpr Interval always = {1, 1};
constexpr Interval never = {0, 0};

// Rounding to a double keeps order, so that ends computed like the values themselves bound them. An end that
// is not finite means that some results overflow, and those count as 0.
Interval spanning(std::initializer_list<double> ends) {
    for (const double end : ends) {
        if (!std::isfinite(end)) return anything;
    }
    return {std::min(ends), std::max(ends)};
}

Interval either_of(const Interval& a, const Interval& b) {
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

Interval truth(bool surely, bool surely_not) { return surely ? always : surely_not ? never : either; }

Interval magnitude(const Interval& a) {
    if (a.low >= 0) return a;
    if (a.high <= 0) return {-a.high, -a.low};
    return {0, std::max(-a.low, a.high)};
}

Interval quotient(const Interval& a, const Interval& b) {
    if (!b.contains(0)) return spanning({a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high});
    if (a.low >= 0 && b.low >= 0) return {0, anything.high};
    return anything;
}

Interval fixed_power(const Interval& base, double exponent) {
    if (exponent < 0) return quotient(always, fixed_power(base, -exponent));
    const bool even = std::fmod(exponent, 2) == 0;
    const Interval of = even ? magnitude(base) : base;
    return spanning({power(of.low, exponent), power(of.high, exponent)});
}

// For base >= 0 and 0 <= least <= most. In base and in exponent alike such a power only rises or only falls,
// save for rounding: the slack covers that, and near the smallest doubles, where little of a number is left,
// the low end is 0.
Interval rising_power(const Interval& base, double least, double most) {
    const Interval found = spanning(
        {power(base.low, least), power(base.low, most), power(base.high, least), power(base.high, most)});
    constexpr double slack = 1e-9;
    constexpr double coarse = 1e-300;
    return spanning({found.low < coarse ? 0 : found.low * (1 - slack), found.high * (1 + slack)});
}

Interval raised(const Interval& base, const Interval& exponent) {
    const double least = whole_exponent(exponent.low);
    const double most = whole_exponent(exponent.high);
    if (least == most) return fixed_power(base, least);
    const Interval size = magnitude(base);
    Interval found = always;
    if (most >= 0) found = rising_power(size, std::max(least, 0.0), most);
    if (least < 0) {
        const Interval falling = quotient(always, rising_power(size, std::max(-most, 1.0), -least));
        found = most >= 0 ? either_of(found, falling) : falling;
    }
    return base.low >= 0 ? found : either_of(found, {-found.high, -found.low});
}

Interval chosen(const Interval& condition, const Interval& then, const Interval& otherwise) {
    if (condition == always) return then;
    return condition == never ? otherwise : either_of(then, otherwise);
}

Interval bounds_of_one(Op::Kind kind, const Interval& a) {
    using Kind = Op::Kind;
    if (kind == Kind::Negate) return {-a.high, -a.low};
    if (kind == Kind::Not) return {1 - a.high, 1 - a.low};
    if (kind == Kind::Abs) return magnitude(a);
    if (kind == Kind::Round) return {std::round(a.low), std::round(a.high)};
    if (kind == Kind::Floor) return {std::floor(a.low), std::floor(a.high)};
    assert(kind == Kind::Chance);
    return truth(per_million(a.low) == 1'000'000, per_million(a.high) == 0);
}

}  // namespace

Interval bounds(Op::Kind kind, std::span<const Interval> of) {
    assert(of.size() == operands(kind));
    if (of.empty()) return anything;
    const Interval a = of.front();
    const Interval b = of.size() > 1 ? of[1] : anything;
    const bool same = a == b && a.low == a.high;
    const bool apart = a.high < b.low || b.high < a.low;
    using enum Op::Kind;
    switch (kind) {
        // clang-format off
        case Number: case Read: return anything;
        case Negate: case Not: case Abs: case Round: case Floor: case Chance: return bounds_of_one(kind, a);
        case Add:          return spanning({a.low + b.low, a.high + b.high});
        case Subtract:     return spanning({a.low - b.high, a.high - b.low});
        case Multiply:     return spanning({a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high});
        case Divide:       return quotient(a, b);
        case Power:        return raised(a, b);
        case Max: case Or: return {std::max(a.low, b.low), std::max(a.high, b.high)};
        case Min: case And: return {std::min(a.low, b.low), std::min(a.high, b.high)};
        case Less:         return truth(a.high < b.low, a.low >= b.high);
        case LessEqual:    return truth(a.high <= b.low, a.low > b.high);
        case Greater:      return truth(a.low > b.high, a.high <= b.low);
        case GreaterEqual: return truth(a.low >= b.high, a.high < b.low);
        case Equal:        return truth(same, apart);
        case NotEqual:     return truth(apart, same);
        case If:           return chosen(a, b, of[2]);
            // clang-format on
    }
    return anything;
}

}  // namespace allwrits
