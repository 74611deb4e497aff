// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace allwrits {

// One well-mixed word from another: the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). A
// bijection.
constexpr std::uint64_t mix(std::uint64_t x) {
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

// Folds bytes into a running hash, eight at a time in little-endian order whatever the machine. Tells
// accidents apart (an edited file, a lost line); it is no defence against somebody who means to collide.
std::uint64_t hash_bytes(std::span<const std::byte> bytes, std::uint64_t so_far = 0);
std::uint64_t hash_text(std::string_view text, std::uint64_t so_far = 0);

}  // namespace allwrits
