// SPDX-License-Identifier: MIT
#include "forecast/run.h"

#include <algorithm>
#include <thread>

namespace allwrits {
namespace {

// The columns of a block, in one piece of memory a thread.
struct Workplace {
    std::vector<Column> inputs, rooms;
    explicit Workplace(const Program& program) : inputs(program.inputs()), rooms(program.rooms()) {}

    const Column* draws(const Inputs& from, std::uint32_t block, const std::vector<bool>& wanted) {
        if (const auto* kept = from.remembered(block)) return kept;
        from.draw(block, wanted, inputs.data());
        return inputs.data();
    }
};

std::vector<bool> inputs_read(const Program& program) {
    std::vector<bool> wanted(program.inputs());
    for (std::size_t at = 0; at < wanted.size(); ++at) wanted[at] = program.reads(at);
    return wanted;
}

// The means of the very first block.
std::vector<double> pivots_of(const Inputs& inputs, const Program& program, const std::vector<bool>& wanted) {
    Workplace work(program);
    const auto* draws = work.draws(inputs, 0, wanted);
    program.run(draws, work.rooms.data());
    std::vector<double> pivots;
    for (std::size_t output = 0; output < program.outputs(); ++output) {
        const auto& column = program.output(output, draws, work.rooms.data());
        pivots.push_back(kernels().sums(column.at.data(), 0).sum / static_cast<double>(block_size));
    }
    return pivots;
}

// One thread's stretch of rounds.
class Stretch {
public:
    Stretch(const Inputs& inputs, const Program& program, const std::vector<bool>& wanted, Run& run)
        : inputs_(inputs),
          program_(program),
          wanted_(wanted),
          run_(run),
          work_(program),
          sums_(program.outputs()) {}

    // Rounds [from, to), of a plan that starts at `first`.
    void reckon(std::uint64_t first, std::uint64_t from, std::uint64_t to) {
        for (auto round = from; round < to; ++round) {
            Sums::Branch branch{.first = round, .rounds = 1};
            branch.of.resize(program_.outputs() * replicates);
            for (std::uint32_t nth = 0; nth < replicates; ++nth) {
                const auto block = static_cast<std::uint32_t>(round * replicates + nth);
                reckon_block(block, (round - first) * futures_a_round + nth * block_size, nth, branch);
            }
            sums_.add(std::move(branch));
        }
    }
    const Sums& sums() const { return sums_; }

private:
    void reckon_block(std::uint32_t block, std::uint64_t at, std::uint32_t replicate, Sums::Branch& branch) {
        const auto* draws = work_.draws(inputs_, block, wanted_);
        program_.run(draws, work_.rooms.data());
        for (std::size_t output = 0; output < program_.outputs(); ++output) {
            const auto& column = program_.output(output, draws, work_.rooms.data());
            branch.of[output * replicates + replicate] =
                kernels().sums(column.at.data(), run_.pivots[output]);
            if (!run_.columns.empty())
                kernels().as_floats(column.at.data(), run_.columns[output].data() + at);
        }
    }

    const Inputs& inputs_;
    const Program& program_;
    const std::vector<bool>& wanted_;
    Run& run_;
    Workplace work_;
    Sums sums_;
};

}  // namespace

Run run_futures(const Inputs& inputs, const Program& program, const RunPlan& plan) {
    Run run;
    run_futures(inputs, program, plan, run);
    return run;
}

void run_futures(const Inputs& inputs, const Program& program, const RunPlan& plan, Run& run) {
    const auto wanted = inputs_read(program);
    run.sums = Sums(program.outputs());
    run.pivots = pivots_of(inputs, program, wanted);
    run.columns.resize(plan.keep_columns ? program.outputs() : 0);
    for (auto& column : run.columns) column.resize(plan.rounds * futures_a_round);
    const auto threads = std::clamp<std::uint64_t>(plan.rounds, 1, std::max(plan.threads, 1U));
    std::vector<Stretch> stretches;
    stretches.reserve(threads);
    std::vector<std::thread> others;
    for (std::uint64_t nth = 0; nth < threads; ++nth) {
        auto& stretch = stretches.emplace_back(inputs, program, wanted, run);
        const auto from = plan.first_round + plan.rounds * nth / threads;
        const auto to = plan.first_round + plan.rounds * (nth + 1) / threads;
        if (nth + 1 < threads) {
            others.emplace_back(
                [&stretch, first = plan.first_round, from, to] { stretch.reckon(first, from, to); });
        } else {
            stretch.reckon(plan.first_round, from, to);
        }
    }
    for (auto& thread : others) thread.join();
    for (const auto& stretch : stretches) run.sums.append(stretch.sums());
}

std::vector<double> run_future(const Inputs& inputs, const Program& program, std::uint64_t future) {
    const auto place = place_of(future);
    Workplace work(program);
    const auto* draws = work.draws(inputs, place.block, inputs_read(program));
    program.run(draws, work.rooms.data());
    std::vector<double> outputs;
    for (std::size_t output = 0; output < program.outputs(); ++output) {
        outputs.push_back(program.output(output, draws, work.rooms.data()).at[place.at]);
    }
    return outputs;
}

}  // namespace allwrits
