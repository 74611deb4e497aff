// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace allwrits {

// Philox4x32-10 as its paper writes it (J. K. Salmon and others, SC11), one call at a time: counter and key
// to four words.
inline std::array<std::uint32_t, 4> plain_philox(std::array<std::uint32_t, 4> counter,
                                                 std::array<std::uint32_t, 2> key) {
    const auto product = [](std::uint32_t a, std::uint32_t b) { return std::uint64_t{a} * b; };
    for (int round = 0; round < 10; ++round) {
        const auto first = product(0xD2511F53, counter[0]);
        const auto second = product(0xCD9E8D57, counter[2]);
        counter = {static_cast<std::uint32_t>(second >> 32) ^ counter[1] ^ key[0],
                   static_cast<std::uint32_t>(second),
                   static_cast<std::uint32_t>(first >> 32) ^ counter[3] ^ key[1],
                   static_cast<std::uint32_t>(first)};
        key[0] += 0x9E3779B9;
        key[1] += 0xBB67AE85;
    }
    return counter;
}

// The word of a future as the kernels number them: word w of call i of a block belongs to the block's future
// 128 w + i.
inline std::uint32_t plain_philox_word(std::uint64_t seed, std::uint64_t stream, std::uint32_t block,
                                       std::uint32_t at) {
    const auto half = [](std::uint64_t x, int nth) { return static_cast<std::uint32_t>(x >> (32 * nth)); };
    return plain_philox({at % 128, block, half(stream, 0), half(stream, 1)},
                        {half(seed, 0), half(seed, 1)})[at / 128];
}

}  // namespace allwrits
