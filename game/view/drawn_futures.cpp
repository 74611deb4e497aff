// SPDX-License-Identifier: MIT
#include "view/drawn_futures.h"

#include "forecast/sums.h"

#include <algorithm>

namespace allwrits {

DrawnFutures::DrawnFutures(const Inputs& inputs, std::uint64_t rounds)
    : inputs_(inputs),
      blocks_(static_cast<std::size_t>(rounds) * replicates),
      drawn_(inputs.size()),
      columns_(new Column[blocks_ * inputs.size()]) {}

void DrawnFutures::draw_what_is_read(const Program& program) {
    std::vector<bool> missing(drawn_.size());
    for (std::size_t at = 0; at < missing.size(); ++at) missing[at] = program.reads(at) && !drawn_[at];
    if (std::ranges::find(missing, true) == missing.end()) return;
    for (std::size_t block = 0; block < blocks_; ++block) {
        inputs_.draw(static_cast<std::uint32_t>(block), missing, columns_.get() + block * drawn_.size());
    }
    for (std::size_t at = 0; at < missing.size(); ++at) drawn_[at] = drawn_[at] || missing[at];
}

void DrawnFutures::run(const Program& program, std::vector<std::vector<float>>& into) {
    draw_what_is_read(program);
    into.resize(program.outputs());
    for (auto& column : into) column.resize(futures());
    const std::unique_ptr<Column[]> rooms(new Column[program.rooms()]);
    for (std::size_t block = 0; block < blocks_; ++block) {
        const auto* draws = columns_.get() + block * drawn_.size();
        program.run(draws, rooms.get());
        for (std::size_t output = 0; output < into.size(); ++output) {
            const auto& column = program.output(output, draws, rooms.get());
            kernels().as_floats(column.at.data(), into[output].data() + block * block_size);
        }
    }
}

}  // namespace allwrits
