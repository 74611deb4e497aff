// SPDX-License-Identifier: MIT
#include "forecast/holding.h"

#include "forecast/sums.h"

namespace allwrits {
namespace {

class HeldFutures {
public:
    HeldFutures(const Inputs& inputs, const Program& program, std::span<const Held> held)
        : inputs_(inputs),
          program_(program),
          drawn_(inputs.size()),
          columns_(inputs.size()),
          rooms_(program.rooms()) {
        for (std::size_t at = 0; at < drawn_.size(); ++at) drawn_[at] = program.reads(at);
        for (const auto& [input, value] : held) {
            drawn_[input] = false;
            columns_[input].at.fill(value);
        }
    }

    // The sums of each output, about its pivot.
    std::vector<BlockSums> sums(std::uint32_t block, const std::vector<double>& pivots) {
        draw(block);
        program_.run(columns_.data(), rooms_.data());
        std::vector<BlockSums> sums;
        for (std::size_t output = 0; output < program_.outputs(); ++output) {
            const auto& column = program_.output(output, columns_.data(), rooms_.data());
            sums.push_back(kernels().sums(column.at.data(), pivots[output]));
        }
        return sums;
    }

private:
    void draw(std::uint32_t block) {
        const auto* kept = inputs_.remembered(block);
        if (kept == nullptr) return inputs_.draw(block, drawn_, columns_.data());
        for (std::size_t at = 0; at < drawn_.size(); ++at) {
            if (drawn_[at]) columns_[at].at = kept[at].at;
        }
    }

    const Inputs& inputs_;
    const Program& program_;
    std::vector<bool> drawn_;
    std::vector<Column> columns_, rooms_;
};

}  // namespace

std::vector<Estimated> means_holding(const Inputs& inputs, const Program& program, const Rounds& rounds,
                                     std::span<const Held> held) {
    HeldFutures futures(inputs, program, held);
    std::vector<double> pivots(program.outputs());
    const auto first_block = futures.sums(0, pivots);
    for (std::size_t at = 0; at < pivots.size(); ++at)
        pivots[at] = first_block[at].sum / static_cast<double>(block_size);
    Sums sums(program.outputs());
    for (auto round = rounds.first; round < rounds.first + rounds.count; ++round) {
        Sums::Branch branch{
            .first = round, .rounds = 1, .of = std::vector<BlockSums>(pivots.size() * replicates)};
        for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
            const auto block =
                futures.sums(static_cast<std::uint32_t>(round * replicates + replicate), pivots);
            for (std::size_t at = 0; at < block.size(); ++at)
                branch.of[at * replicates + replicate] = block[at];
        }
        sums.add(std::move(branch));
    }
    std::vector<Estimated> means;
    for (std::size_t at = 0; at < pivots.size(); ++at) means.push_back(mean_of(sums, pivots[at], at));
    return means;
}

}  // namespace allwrits
