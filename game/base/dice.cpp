// SPDX-License-Identifier: MIT
#include "base/dice.h"

#include "base/hash.h"

#include <cassert>
#include <limits>

namespace allwrits {

std::uint64_t Stream::word() { return mix(key_ ^ mix(counter_++)); }

bool Stream::chance(std::uint32_t per_million) { return below(1'000'000) < per_million; }

std::uint32_t Stream::below(std::uint32_t limit) {
    // The high half of a 32 x 32 bit product is the number; the few products that would favour it are drawn
    // again.
    const std::uint32_t uneven = (0U - limit) % limit;
    for (;;) {
        const std::uint64_t product = (word() >> 32U) * std::uint64_t{limit};
        if (static_cast<std::uint32_t>(product) >= uneven) return static_cast<std::uint32_t>(product >> 32U);
    }
}

std::size_t Stream::pick(std::span<const std::uint32_t> weights) {
    std::uint64_t sum = 0;
    for (const auto weight : weights) sum += weight;
    assert(sum <= std::numeric_limits<std::uint32_t>::max());
    if (sum == 0) return 0;
    std::uint32_t left = below(static_cast<std::uint32_t>(sum));
    for (std::size_t at = 0; at < weights.size(); ++at) {
        if (left < weights[at]) return at;
        left -= weights[at];
    }
    return 0;
}

Stream Dice::stream(std::string_view use, std::uint32_t nth) const {
    return Stream(hash_text(use, mix(seed_) ^ nth));
}

Dice Dice::child(std::string_view owner) const {
    // A constant apart keeps a child from ever equalling a stream of the same name.
    return Dice(hash_text(owner, ~mix(seed_ ^ 0xC0DEC0DEC0DEC0DEU)));
}

}  // namespace allwrits
