// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/inputs.h"
#include "forecast/program.h"
#include "forecast/sums.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// Which futures, reckoned by how many threads, and what is kept of them.
struct RunPlan {
    std::uint64_t first_round = 0;  // Rounds of 4,096 futures.
    std::uint64_t rounds = 1;
    unsigned threads = 1;           // At most; the result does not depend on it.
    bool keep_columns = true;       // Each future's outputs, for quantiles and pictures.
};

// The rounds that hold at least so many futures.
constexpr std::uint64_t rounds_for(std::uint64_t futures) {
    return futures == 0 ? 1 : (futures + futures_a_round - 1) / futures_a_round;
}

// What a program gives over many futures.
struct Run {
    Sums sums = Sums{};
    std::vector<double> pivots = {};              // By output: what its sums are taken about.
    std::vector<std::vector<float>> columns = {}; // By output, then by future from the first one of the plan.

    std::uint64_t futures() const { return sums.rounds() * futures_a_round; }
};

// Into a Run that there is already: its memory is used again, which for a slider's sake saves a third of the
// time.
void run_futures(const Inputs& inputs, const Program& program, const RunPlan& plan, Run& into);

// Deterministic: the same model, seed and plan give the same bits on every machine with any number of
// threads. `pivots` come from the first round of all, so that parts of one run agree on them.
Run run_futures(const Inputs& inputs, const Program& program, const RunPlan& plan);

// The outputs of one future by itself, the same bits.
std::vector<double> run_future(const Inputs& inputs, const Program& program, std::uint64_t future);

}  // namespace allwrits
