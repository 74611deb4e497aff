// SPDX-License-Identifier: MIT
#include "base/hash.h"

namespace allwrits {

std::uint64_t hash_bytes(std::span<const std::byte> bytes, std::uint64_t so_far) {
    // The length goes in first, so that a zero byte at the end counts.
    std::uint64_t hash = mix(so_far ^ mix(bytes.size()));
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        std::uint64_t word = 0;
        for (std::size_t k = 0; k < 8 && at + k < bytes.size(); ++k) {
            word |= std::to_integer<std::uint64_t>(bytes[at + k]) << (8 * k);
        }
        hash = mix(hash ^ word);
    }
    return hash;
}

std::uint64_t hash_text(std::string_view text, std::uint64_t so_far) {
    return hash_bytes(std::as_bytes(std::span(text.data(), text.size())), so_far);
}

}  // namespace allwrits
