// SPDX-License-Identifier: MIT
#include "forecast/tornado.h"

#include "forecast/sums.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

constexpr double low_level = 0.1, high_level = 0.9;

// One input, and what depends on it.
struct Bar {
    double low = 0, high = 0;
    Program::Cone cone = {};
};

std::vector<Bar> all_bars(const Inputs& inputs, const Program& program) {
    std::vector<Bar> bars;
    for (std::size_t input = 0; input < inputs.size(); ++input) {
        const auto& distribution = inputs.at(input).distribution;
        bars.push_back({.low = quantile(distribution, low_level),
                        .high = quantile(distribution, high_level),
                        .cone = program.cone(std::array{input})});
    }
    return bars;
}

// The sums of a block: first those with nothing held, then three of each bar, with its input low, high, and
// the distance.
class Reckoning {
public:
    static constexpr std::size_t of_bar = 3;

    Reckoning(const Inputs& inputs, const Program& program, std::size_t output, Swinging what)
        : inputs_(inputs),
          program_(program),
          output_(output),
          what_(what),
          bars_(all_bars(inputs, program)),
          wanted_(inputs.size()),
          drawn_(inputs.size()),
          held_(inputs.size()),
          rooms_(program.rooms()),
          changed_(program.rooms()) {
        for (std::size_t at = 0; at < wanted_.size(); ++at) wanted_[at] = program.reads(at);
    }

    const std::vector<Bar>& bars() const { return bars_; }
    std::size_t count() const { return 1 + of_bar * bars_.size(); }

    std::vector<BlockSums> sums(std::uint32_t block, const std::vector<double>& pivots) {
        inputs_.draw(block, wanted_, drawn_.data());
        program_.run(drawn_.data(), rooms_.data());
        look(program_.output(output_, drawn_.data(), rooms_.data()), drawn_output_);
        std::vector<BlockSums> all = {kernels().sums(drawn_output_.at.data(), pivots[0])};
        for (std::size_t input = 0; input < bars_.size(); ++input) {
            const auto& [low, high, cone] = bars_[input];
            if (!cone.outputs[output_]) {
                all.insert(all.end(), {all[0], all[0], BlockSums{}});
                continue;
            }
            hold(input, low, low_output_);
            hold(input, high, high_output_);
            kernels().step(Step::Subtract, apart_.at.data(), high_output_.at.data(), low_output_.at.data(),
                           nullptr, 0);
            for (const auto* column : {&low_output_, &high_output_, &apart_}) {
                all.push_back(kernels().sums(column->at.data(), pivots[all.size()]));
            }
        }
        return all;
    }

private:
    void hold(std::size_t input, double value, Column& into) {
        held_[input].at.fill(value);
        const auto& cone = bars_[input].cone;
        program_.rerun(cone, drawn_.data(), held_.data(), rooms_.data(), changed_.data());
        look(
            program_.output_again(output_, cone, drawn_.data(), held_.data(), rooms_.data(), changed_.data()),
            into);
    }

    void look(const Column& output, Column& into) const {
        if (what_ == Swinging::Mean) {
            into.at = output.at;
        } else {
            kernels().step(Step::GreaterK, into.at.data(), output.at.data(), nullptr, nullptr, 0);
        }
    }

    const Inputs& inputs_;
    const Program& program_;
    std::size_t output_;
    Swinging what_;
    std::vector<Bar> bars_;
    std::vector<bool> wanted_;
    std::vector<Column> drawn_, held_, rooms_, changed_;
    Column drawn_output_, low_output_, high_output_, apart_;
};

Sums sums_over(Reckoning& reckoning, const Rounds& rounds, const std::vector<double>& pivots) {
    Sums sums(reckoning.count());
    for (auto round = rounds.first; round < rounds.first + rounds.count; ++round) {
        Sums::Branch branch{
            .first = round, .rounds = 1, .of = std::vector<BlockSums>(pivots.size() * replicates)};
        for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
            const auto block =
                reckoning.sums(static_cast<std::uint32_t>(round * replicates + replicate), pivots);
            for (std::size_t at = 0; at < block.size(); ++at)
                branch.of[at * replicates + replicate] = block[at];
        }
        sums.add(std::move(branch));
    }
    return sums;
}

}  // namespace

Tornado tornado(const Inputs& inputs, const Program& program, std::size_t output, const Rounds& rounds,
                Swinging what) {
    Reckoning reckoning(inputs, program, output, what);
    std::vector<double> pivots(reckoning.count());
    const auto first_block = reckoning.sums(0, pivots);
    for (std::size_t at = 0; at < pivots.size(); ++at)
        pivots[at] = first_block[at].sum / static_cast<double>(block_size);
    const auto sums = sums_over(reckoning, rounds, pivots);
    const auto mean = [&](std::size_t at) { return mean_of(sums, pivots[at], at); };
    Tornado tornado{.drawn = mean(0)};
    for (std::size_t input = 0; input < inputs.size(); ++input) {
        const auto& bar = reckoning.bars()[input];
        const auto at = 1 + input * Reckoning::of_bar;
        tornado.swings.push_back({.input = input,
                                  .input_low = bar.low,
                                  .input_high = bar.high,
                                  .at_low = mean(at),
                                  .at_high = mean(at + 1),
                                  .swing = mean(at + 2)});
    }
    std::stable_sort(tornado.swings.begin(), tornado.swings.end(), [](const Swing& a, const Swing& b) {
        return std::abs(a.swing.value) > std::abs(b.swing.value);
    });
    return tornado;
}

}  // namespace allwrits
