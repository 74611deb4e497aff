// SPDX-License-Identifier: MIT
#include "forecast/sums.h"

#include <cassert>
#include <utility>

namespace allwrits {
namespace {

BlockSums plus(const BlockSums& a, const BlockSums& b) { return {a.sum + b.sum, a.squares + b.squares}; }

}  // namespace

void Sums::add(Branch branch) {
    assert(branches_.empty() || branch.first == end());
    assert(branch.of.size() == outputs_ * replicates);
    while (!branches_.empty()) {
        auto& left = branches_.back();
        if (left.rounds != branch.rounds || left.first % (2 * left.rounds) != 0) break;
        for (std::size_t at = 0; at < branch.of.size(); ++at)
            branch.of[at] = plus(left.of[at], branch.of[at]);
        branch.first = left.first;
        branch.rounds *= 2;
        branches_.pop_back();
    }
    branches_.push_back(std::move(branch));
}

void Sums::append(const Sums& next) {
    for (const auto& branch : next.branches_) add(branch);
}

BlockSums Sums::of(std::size_t output, std::uint32_t replicate) const {
    BlockSums all;
    for (const auto& branch : branches_) all = plus(all, branch.of[output * replicates + replicate]);
    return all;
}

BlockSums Sums::of(std::size_t output) const {
    BlockSums all;
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate)
        all = plus(all, of(output, replicate));
    return all;
}

}  // namespace allwrits
