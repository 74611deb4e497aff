// SPDX-License-Identifier: MIT
#include "forecast/shifted.h"

#include "formula/arithmetic.h"

#include <algorithm>

namespace allwrits {
namespace {

using Kind = Op::Kind;

// The number in most futures; what is drawn instead in this share of them.
Operand mixed_with(ProgramBuilder& builder, Operand number, double share, const ShiftedBy& by) {
    const auto chosen = builder.step(Kind::Less, by.chooser, builder.number(std::clamp(share, 0.0, 1.0)));
    return builder.step(Kind::If, chosen, by.other, number);
}

// All the way from the number to what it becomes, or a part of it.
Operand part_of_the_way(ProgramBuilder& builder, Operand from, Operand to, double part) {
    if (part >= 1) return to;
    const auto way = builder.step(Kind::Subtract, to, from);
    return builder.step(Kind::Add, from, builder.step(Kind::Multiply, way, builder.number(part)));
}

Operand narrowed(ProgramBuilder& builder, Operand number, double left, double median) {
    if (left == 1) return number;  // There and back would not give the same bits.
    const auto middle = builder.number(median);
    const auto from_middle = builder.step(Kind::Subtract, number, middle);
    return builder.step(Kind::Add, builder.step(Kind::Multiply, from_middle, builder.number(left)), middle);
}

}  // namespace

Operand shifted(ProgramBuilder& builder, Operand number, const Shift& shift, Strength strength,
                const ShiftedBy& by) {
    const double s = std::max(strength.of, 0.0);
    if (s == 0) return number;
    switch (shift.kind) {
        case Shift::Kind::Times:
            return builder.step(Kind::Multiply, number, builder.number(power(shift.amount, s)));
        case Shift::Kind::Plus: return builder.step(Kind::Add, number, builder.number(shift.amount * s));
        case Shift::Kind::Narrow:
            return narrowed(builder, number, std::max(0.0, 1 + (shift.amount - 1) * s), by.median);
        case Shift::Kind::Floor:
            return part_of_the_way(builder, number,
                                   builder.step(Kind::Max, number, builder.number(shift.amount)), s);
        case Shift::Kind::Ceiling:
            return part_of_the_way(builder, number,
                                   builder.step(Kind::Min, number, builder.number(shift.amount)), s);
        case Shift::Kind::Replace: return mixed_with(builder, number, s, by);
        case Shift::Kind::Mix: return mixed_with(builder, number, shift.amount * s, by);
    }
    return number;
}

}  // namespace allwrits
