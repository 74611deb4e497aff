// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace allwrits {

// The draws of one use. Draw k depends on the seed, the use and k alone (a counter, not a chain), so streams
// never disturb each other. Finite draws only, so that all outcomes of a rule can be walked.
class Stream {
public:
    explicit Stream(std::uint64_t key) : key_(key) {}

    // The next 64 random bits.
    std::uint64_t word();

    // True with a chance of per_million / 1,000,000; 0 never, 1,000,000 and more always.
    bool chance(std::uint32_t per_million);

    // A whole number in [0, limit), each as likely, by Lemire's method without bias (ACM TOMACS 29:1, 2019).
    // limit > 0.
    std::uint32_t below(std::uint32_t limit);

    // A place in weights, as likely as its weight says. Returns 0 when all weights are 0 or there are none.
    // Together they must stay below 2^32.
    std::size_t pick(std::span<const std::uint32_t> weights);

private:
    std::uint64_t key_;
    std::uint64_t counter_ = 0;
};

// The only chance in the program, a value. A stream is named by what it decides (`use`) and by how often that
// was decided before (`nth`): a move left out shifts no other draw, and a move taken back cannot be rolled
// again.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : seed_(seed) {}

    Stream stream(std::string_view use, std::uint32_t nth = 0) const;

    // Dice of a player's own: from them nothing can be told of the draws of this one.
    Dice child(std::string_view owner) const;

    std::uint64_t seed() const { return seed_; }

private:
    std::uint64_t seed_;
};

}  // namespace allwrits
