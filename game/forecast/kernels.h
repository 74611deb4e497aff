// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/column.h"
#include "forecast/draw_piece.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace allwrits {

// One step of a program over a block of futures. K: with a constant in the place named last (or first, where
// noted).
enum class Step : std::uint8_t {
    Fill,                                                        // k
    Negate, Not, Abs, Round, Floor, Exp, Log, Finite,            // of a; Finite: what is not finite becomes 0
    Add, Subtract, Multiply, Divide, DivideSafely, Power,        // of a and b; safely: x / 0 is 0
    Min, Max, Less, LessEqual, Equal, NotEqual, And, Or,
    AddK, KSubtract, MultiplyK, DivideK, KDivide, KDivideSafely, // k - a; a / k with k not 0; k / a
    SquareRoot, PowerK, KPower,                                  // a ^ k with k not whole, k ^ a
    MinK, MaxK, LessK, LessEqualK, GreaterK, GreaterEqualK, EqualK, NotEqualK,
    If,                                                          // a true: b, else c
    IfK, IfNotK                                                  // a true: b, else k; a true: k, else b
};

// Sums of a block from which mean and variance are made, about a pivot near the mean so that no digits are
// lost.
struct BlockSums {
    double sum = 0;      // Of x - pivot.
    double squares = 0;  // Of (x - pivot)^2.
    bool operator==(const BlockSums&) const = default;
};

// The loops over a block, once for each kind of vectors that processors have. All give the same bits: no sum
// crosses lanes but in the order written, and nothing is fused. Arrays hold block_size numbers.
struct Kernels {
    std::string_view name = {};
    void (*sobol_words)(const std::uint32_t* within, std::uint32_t first, std::uint32_t scramble,
                        std::uint32_t* into);
    void (*philox_words)(std::uint64_t seed, std::uint64_t stream, std::uint32_t block, std::uint32_t* into);
    // Draws by the pieces of one table.
    void (*pieces)(const DrawPiece* pieces, const std::uint32_t* words, double* into);
    // The same where word i uses the table that starts at piece from[i].
    void (*pieces_from)(const DrawPiece* pieces, const std::uint32_t* words, const std::uint32_t* from,
                        double* into);
    // How many of `count` rising thresholds each word reaches; then the value of that number.
    void (*thresholds)(const std::uint32_t* words, const std::uint32_t* below, std::size_t count,
                       double* into);
    void (*step)(Step step, double* into, const double* a, const double* b, const double* c, double k);
    BlockSums (*sums)(const double* x, double pivot);
    // The sum of (x - y)^2.
    double (*squared_distance)(const double* x, const double* y);
    // What is beyond the floats becomes the largest of them: an infinity would spoil every figure made of it.
    void (*as_floats)(const double* x, float* into);
};

// The widest that this processor can run. The environment's ALLWRITS_VECTORS ("base", "avx2", "avx512") can
// ask for less.
const Kernels& kernels();

// All that this processor can run, narrowest first: for tests that they agree.
struct KernelList {
    const Kernels* at[3] = {};
    std::size_t count = 0;
};
KernelList all_kernels();

}  // namespace allwrits
