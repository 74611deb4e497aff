// SPDX-License-Identifier: MIT
#include "forecast/words.h"

#include "base/hash.h"
#include "forecast/kernels.h"
#include "forecast/sobol_directions.h"

namespace allwrits {
namespace {

std::uint32_t reversed(std::uint32_t x) {
    x = ((x & 0x55555555U) << 1) | ((x >> 1) & 0x55555555U);
    x = ((x & 0x33333333U) << 2) | ((x >> 2) & 0x33333333U);
    x = ((x & 0x0f0f0f0fU) << 4) | ((x >> 4) & 0x0f0f0f0fU);
    x = ((x & 0x00ff00ffU) << 8) | ((x >> 8) & 0x00ff00ffU);
    return (x << 16) | (x >> 16);
}

// The bits that a point's number adds up from the directions.
std::uint32_t point(const std::array<std::uint32_t, 32>& directions, std::uint32_t number) {
    std::uint32_t x = 0;
    for (std::uint32_t bit = 0; bit < 32; ++bit) {
        if (((number >> bit) & 1U) != 0) x ^= directions[bit];
    }
    return x;
}

}  // namespace

WordStream::WordStream(Sampling sampling, std::uint64_t seed, std::string_view name, std::uint32_t dimension)
    : seed_(seed), key_(hash_text(name)) {
    if (sampling != Sampling::Sobol || dimension >= sobol_dimensions) return;
    auto points = std::make_shared<Points>();
    points->directions = sobol_directions(dimension);
    for (auto& direction : points->directions) direction = reversed(direction);
    for (std::uint32_t i = 0; i < block_size; ++i) points->within[i] = point(points->directions, i);
    points_ = std::move(points);
}

void WordStream::words(std::uint32_t block, Words& into) const {
    if (points_ == nullptr) {
        kernels().philox_words(seed_, key_, block, into.data());
        return;
    }
    const std::uint32_t replicate = block % replicates;
    const auto first = static_cast<std::uint32_t>(block / replicates * block_size);
    const auto scramble = static_cast<std::uint32_t>(mix(mix(seed_ ^ key_) + replicate) >> 32);
    kernels().sobol_words(points_->within.data(), point(points_->directions, first), scramble, into.data());
}

}  // namespace allwrits
