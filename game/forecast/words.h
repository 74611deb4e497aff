// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/column.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace allwrits {

// Where the random words of futures come from. Either way a word depends on the seed, the name of its stream
// and the number of its future alone, so that a change of one quantity leaves every other draw as it was.
//
// Sobol: points that fill their space evenly (directions: S. Joe and F. Y. Kuo, SIAM J. Sci. Comput. 30,
// 2008), scrambled (A. B. Owen 1997, by the hash of B. Burley, JCGT 9:4, 2020): means come out many times as
// exact as with independent draws. Philox: independent draws (J. K. Salmon and others, SC11: Philox4x32-10),
// as many as one likes.
enum class Sampling : std::uint8_t { Sobol, Philox };

// Blocks take turns at 8 sequences, each scrambled anew, so that any run of 8 x 2^k blocks holds 8
// independent forecasts of equal length. How far they lie apart is the error bar.
constexpr std::uint32_t replicates = 8;

// The dimensions of the Sobol points. A stream beyond them draws by Philox.
constexpr std::uint32_t sobol_dimensions = 256;

class WordStream {
public:
    // `dimension` tells the streams of one model apart for Sobol: no two may share one. Good to the 2^32
    // futures.
    WordStream(Sampling sampling, std::uint64_t seed, std::string_view name, std::uint32_t dimension);

    // The words of futures block * 512 to block * 512 + 511.
    void words(std::uint32_t block, Words& into) const;

private:
    std::uint64_t seed_;
    std::uint64_t key_;  // Of the name.
    // What the 512 points of a block are to its first one, bits reversed; and the directions, likewise. Null:
    // Philox.
    struct Points {
        Words within;
        std::array<std::uint32_t, 32> directions;
    };
    std::shared_ptr<const Points> points_;
};

// One future's number among all that can be told (and so shown again).
struct FuturePlace {
    std::uint32_t block = 0;
    std::size_t at = 0;
};
constexpr FuturePlace place_of(std::uint64_t future) {
    return {static_cast<std::uint32_t>(future / block_size), static_cast<std::size_t>(future % block_size)};
}

}  // namespace allwrits
