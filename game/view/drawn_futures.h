// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/inputs.h"
#include "forecast/program.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace allwrits {

// The draws of many futures, kept while somebody looks at what follows from them under one belief after the
// other: drawing is four fifths of the work. 25 rounds of the flagship's 34 inputs that are read take 28 MB.
class DrawnFutures {
public:
    DrawnFutures(const Inputs& inputs, std::uint64_t rounds);

    std::size_t futures() const { return blocks_ * block_size; }

    // Each output of the program in each future, by output: the same numbers as run_futures keeps.
    void run(const Program& program, std::vector<std::vector<float>>& into);

private:
    void draw_what_is_read(const Program& program);

    const Inputs& inputs_;
    std::size_t blocks_ = 0;
    std::vector<bool> drawn_ = {};  // By input.
    // By block and input. Not set to 0, so what is never read takes no memory.
    std::unique_ptr<Column[]> columns_ = {};
};

}  // namespace allwrits
