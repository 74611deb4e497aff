// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/kernels.h"
#include "forecast/words.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// A round is one block of each replicate: the least that a forecast is made of.
constexpr std::uint64_t futures_a_round = replicates * block_size;

// Sums over any stretch of rounds, for each output and replicate. However a run is cut, among threads or
// machines, its parts joined in order give the same bits: rounds are added pair by pair, as a tree whose
// shape depends on their numbers alone. A part keeps the sums of the largest whole branches that lie in it.
class Sums {
public:
    struct Branch {
        std::uint64_t first = 0, rounds = 0;  // rounds is a power of two, and first a multiple of it.
        std::vector<BlockSums> of = {};       // By output x 8 + replicate.
        bool operator==(const Branch& other) const = default;
    };

    explicit Sums(std::size_t outputs = 0) : outputs_(outputs) {}

    // The next round, or the part that follows this one: `first` must be end().
    void add(Branch branch);
    void append(const Sums& next);

    std::size_t outputs() const { return outputs_; }
    std::uint64_t first() const { return branches_.empty() ? 0 : branches_.front().first; }
    std::uint64_t end() const {
        return branches_.empty() ? 0 : branches_.back().first + branches_.back().rounds;
    }
    std::uint64_t rounds() const { return end() - first(); }
    const std::vector<Branch>& branches() const { return branches_; }

    // All rounds of one replicate; of all replicates.
    BlockSums of(std::size_t output, std::uint32_t replicate) const;
    BlockSums of(std::size_t output) const;

private:
    std::size_t outputs_ = 0;
    std::vector<Branch> branches_ = {};
};

}  // namespace allwrits
