// SPDX-License-Identifier: MIT
#include "formula/interval.h"

#include "formula/arithmetic.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <initializer_list>
#include <limits>

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

// More than twice what real_exp and real_log promise of their errors; near 1 that of real_log is absolute.
constexpr double slack_of_real = 4e-15;

Interval widened(const Interval& found, double relative, double absolute = 0) {
    return {found.low - (std::abs(found.low) * relative + absolute),
            found.high + (std::abs(found.high) * relative + absolute)};
}

// No error moves a result of exp, of log or of a power to the other side of 1 or 0, where it is exact.
Interval at_least(double end, const Interval& found) { return {std::max(found.low, end), found.high}; }
Interval at_most(double end, const Interval& found) { return {found.low, std::min(found.high, end)}; }

Interval exponential(const Interval& a) {
    const Interval found = widened({real_exp(a.low), real_exp(a.high)}, slack_of_real);
    return a.low >= 0 ? at_least(1, found) : a.high <= 0 ? at_most(1, found) : found;
}

Interval logarithm(const Interval& a) {
    if (a.high <= 0) return never;
    const double least = std::max(a.low, std::numeric_limits<double>::denorm_min());
    const Interval found = widened({real_log(least), real_log(a.high)}, slack_of_real, slack_of_real);
    if (a.low <= 0) return either_of(found, never);
    return a.low >= 1 ? at_least(0, found) : a.high <= 1 ? at_most(0, found) : found;
}

// For base >= 0. In base and in exponent alike such a power only rises or only falls, save for rounding, so
// that its extremes are at the corners. The slack covers both ways to compute one.
Interval power_of_positive(const Interval& base, const Interval& exponent) {
    constexpr Interval unbounded = {0, anything.high};
    if (base.low == 0 && exponent.low < 0) return unbounded;
    const auto corner = [](double of, double to) {
        return of == 0 ? (to == 0 ? 1.0 : 0.0) : logarithmic_power(of, to);
    };
    const Interval found = spanning({corner(base.low, exponent.low), corner(base.low, exponent.high),
                                     corner(base.high, exponent.low), corner(base.high, exponent.high)});
    // Near the largest doubles a power may overflow and then is 0; near the smallest little of it is left,
    // and one by a logarithm is 0 before one by squaring.
    constexpr double huge = 1e307;
    constexpr double coarse = 1e-300;
    constexpr double slack = 1e-9;
    if (found.high > huge) return unbounded;
    const double low = found.low < coarse ? 0 : found.low;
    const Interval wide = widened({low, std::max(found.high, coarse)}, slack);
    const bool rises = exponent.low >= 0;
    const bool falls = exponent.high <= 0;
    if ((base.low >= 1 && rises) || (base.high <= 1 && falls)) return at_least(1, wide);
    if ((base.low >= 1 && falls) || (base.high <= 1 && rises)) return at_most(1, wide);
    return wide;
}

// For base <= 0, where only whole exponents have a power.
Interval power_of_negative(const Interval& base, const Interval& exponent) {
    const Interval whole = {std::ceil(exponent.low), std::floor(exponent.high)};
    if (whole.low > whole.high) return never;
    if (whole.low == whole.high) return either_of(never, fixed_power(base, whole.low));
    const Interval size = power_of_positive(magnitude(base), whole);
    return {-size.high, size.high};
}

Interval raised(const Interval& base, const Interval& exponent) {
    const Interval kept = {kept_exponent(exponent.low), kept_exponent(exponent.high)};
    const bool fixed = kept.low == kept.high;
    if (fixed && is_whole(kept.low)) return fixed_power(base, kept.low);
    if (base.high < 0) return power_of_negative(base, kept);
    const Interval positive = at_least(0, base);
    const Interval found = fixed && kept.low == 0.5
                               ? Interval{std::sqrt(positive.low), std::sqrt(positive.high)}
                               : power_of_positive(positive, kept);
    return base.low < 0 ? either_of(found, power_of_negative(at_most(0, base), kept)) : found;
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
    if (kind == Kind::Exp) return exponential(a);
    if (kind == Kind::Log) return logarithm(a);
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
        case Negate: case Not: case Abs: case Round: case Floor: case Exp: case Log: case Chance:
            return bounds_of_one(kind, a);
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
