// SPDX-License-Identifier: MIT
//
// How fast the forecast is, on the yardstick model: bench/run prints it beside others.
#include "bench/stopwatch.h"
#include "forecast/yardstick.h"

#include "forecast/break_even.h"
#include "forecast/kernels.h"
#include "forecast/run.h"
#include "forecast/sensitivity.h"
#include "forecast/summary.h"

#include <fmt/core.h>
#include <memory>

using namespace allwrits;

namespace {

void whole_forecasts(const Inputs& inputs, const Program& program) {
    for (const auto futures : {100'000, 1'000'000}) {
        const auto rounds = rounds_for(static_cast<std::uint64_t>(futures));
        for (const unsigned threads : {1U, 2U}) {
            Run run;
            const auto time = best_of(15, [&] {
                run_futures(inputs, program, {.rounds = rounds, .threads = threads}, run);
                for (std::size_t output = 0; output < program.outputs(); ++output) keep(mean_of(run, output).value + deviation_of(run.sums, run.pivots[output], output).value);
            });
            fmt::print("whole forecast, {} futures, {} thread{}: {:.2f} ms\n", rounds * futures_a_round, threads,
                       threads == 1 ? "" : "s", time.count());
        }
    }
}

// The same formulas in one loop by hand: what a block program is measured against.
using Columns = double[block_size + 8];
void fused(const Columns* __restrict in, Columns* __restrict out) {
    for (int i = 0; i < static_cast<int>(block_size); ++i) {
        const double effective = in[0][i] * in[1][i] * (1.0 - in[10][i]);
        const double solved = effective * in[2][i] * (1.0 - in[3][i]);
        const double timely = solved * real_exp(-1.2 * in[4][i]);
        const double value = 250.0 * (1.0 - real_exp(-timely / 250.0));
        const double hazard = 1.0 - real_exp(-in[5][i] * (1.0 + in[6][i]));
        const double exposed = in[8][i] * hazard * (0.08 + 0.92 * in[7][i]);
        const double damage = exposed * in[9][i] * 0.000001;
        const double cost = 12.0 * in[11][i] + 0.004 * in[0][i];
        const double net = value - damage - cost;
        out[0][i] = effective;
        out[1][i] = solved;
        out[2][i] = timely;
        out[3][i] = value;
        out[4][i] = hazard;
        out[5][i] = exposed;
        out[6][i] = damage;
        out[7][i] = cost;
        out[8][i] = net;
        out[9][i] = (0.0 > -net ? 0.0 : -net) / (1.0 + value);
    }
}

void formulas_alone(const Inputs& inputs, const Program& program) {
    std::vector<Column> in(inputs.size()), rooms(program.rooms()), out(10);
    inputs.draw(0, std::vector<bool>(inputs.size(), true), in.data());
    static_assert(sizeof(Columns) == sizeof(Column));
    const auto* from = reinterpret_cast<const Columns*>(in.data());
    auto* into = reinterpret_cast<Columns*>(out.data());
    constexpr int blocks = 2000;
    const auto by_block = best_of(9, [&] { for (int n = 0; n < blocks; ++n) { program.run(in.data(), rooms.data()); keep(rooms[0].at[5]); } });
    const auto by_hand = best_of(9, [&] { for (int n = 0; n < blocks; ++n) { fused(from, into); keep(out[9].at[5]); } });
    const double each = 1e6 / (blocks * static_cast<double>(block_size));
    fmt::print("formulas alone, a future: program {:.2f} ns, loop by hand {:.2f} ns, ratio {:.2f}\n", by_block.count() * each,
               by_hand.count() * each, by_block / by_hand);
}

void draws_alone(const Inputs& inputs) {
    std::vector<Column> in(inputs.size());
    for (std::size_t at = 0; at < inputs.size(); ++at) {
        std::vector<bool> wanted(inputs.size());
        wanted[at] = true;
        constexpr std::uint32_t blocks = 1000;
        const auto time = best_of(5, [&] { for (std::uint32_t n = 0; n < blocks; ++n) { inputs.draw(n, wanted, in.data()); keep(in[at].at[7]); } });
        fmt::print("draw {}: {:.2f} ns\n", inputs.at(at).name, time.count() * 1e6 / (blocks * static_cast<double>(block_size)));
    }
}

void reducers_alone(const Inputs& inputs) {
    std::vector<Column> in(inputs.size());
    inputs.draw(0, std::vector<bool>(inputs.size(), true), in.data());
    std::vector<float> floats(block_size);
    constexpr int blocks = 20'000;
    const double each = 1e6 / (blocks * static_cast<double>(block_size));
    const auto sums = best_of(5, [&] { for (int n = 0; n < blocks; ++n) keep(kernels().sums(in[0].at.data(), n).squares); });
    const auto kept = best_of(5, [&] { for (int n = 0; n < blocks; ++n) { kernels().as_floats(in[0].at.data(), floats.data()); keep(floats[5]); } });
    fmt::print("reducers, a future and output: sums {:.2f} ns, as floats {:.2f} ns\n", sums.count() * each, kept.count() * each);
}

void indices(const Inputs& inputs) {
    const auto whole = yardstick::program(inputs, ProgramBuilder::Keep::EveryStep);
    const auto all = best_of(3, [&] { keep(sensitivity(inputs, whole, {}).front().variance); });
    fmt::print("Sobol indices of all 10 outputs, N = 65,536: {:.1f} ms\n", all.count());
}

}  // namespace

int main() {
    const auto inputs = yardstick::made_inputs();
    const auto program = yardstick::program(inputs);
    fmt::print("vectors: {}; {} steps in {} columns\n", kernels().name, program.steps(), program.rooms());
    const auto tables = best_of(3, [&] { keep(yardstick::made_inputs().range(0).low); });
    fmt::print("tables of 12 inputs: {:.1f} ms\n", tables.count());
    draws_alone(inputs);
    formulas_alone(inputs, program);
    reducers_alone(inputs);
    whole_forecasts(inputs, program);
    indices(inputs);
}
