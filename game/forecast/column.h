// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace allwrits {

// Futures are reckoned in blocks. The size is part of the format: it says which random words belong to which
// future, so it never changes.
constexpr std::size_t block_size = 512;

// One number for each future of a block. A little longer than a power of two: columns at equal distances of
// one would share the same sets of a processor's cache.
struct alignas(64) Column {
    std::array<double, block_size> at;  // Not set to 0: each is written before it is read.
    std::array<double, 8> gap;
};

// The random words of one quantity for a block of futures, each uniform over 32 bits.
using Words = std::array<std::uint32_t, block_size>;

}  // namespace allwrits
