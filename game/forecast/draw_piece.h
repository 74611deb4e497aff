// SPDX-License-Identifier: MIT
#pragma once

#include "base/real.h"

#include <cstdint>

namespace allwrits {

// A cubic c[0] + t (c[1] + t (c[2] + t c[3])) for t in [0, 1): what a run of neighbouring words draws.
struct alignas(32) DrawPiece {
    double c[4];
};

// Which of its distribution's 1024 pieces a word draws from, and where on it. The lower half has the first
// 512, the upper the others, each from the tail inwards: 32 octaves of the distance to the nearer end, each
// in 16 pieces.
struct PiecePoint {
    std::uint32_t piece;
    double t;
};
constexpr std::uint32_t pieces_each = 1024;

ALLWRITS_INLINE PiecePoint piece_point(std::uint32_t word) {
    const std::uint32_t mirror = (word >> 31) != 0 ? 0xFFFFFFFF : 0;
    const double distance = static_cast<double>(static_cast<std::int32_t>(word ^ mirror)) + 0.5;
    const auto bits = __builtin_bit_cast(std::uint64_t, distance);
    // The exponent and the first four digits after it say which piece; the other digits say where on it.
    const auto step = static_cast<std::uint32_t>(bits >> 48) - (1022U << 4);
    const std::uint64_t digits = ((bits << 4) & 0x000f'ffff'ffff'ffff) | 0x3ff0'0000'0000'0000;
    return {step + (mirror & 512), __builtin_bit_cast(double, digits) - 1.0};
}

ALLWRITS_INLINE double piece_value(const DrawPiece& piece, double t) {
    return ((piece.c[3] * t + piece.c[2]) * t + piece.c[1]) * t + piece.c[0];
}

}  // namespace allwrits
