// SPDX-License-Identifier: MIT
#include "forecast/sensitivity.h"

#include "base/match.h"
#include "forecast/sums.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

template <class T>
using ByReplicate = std::array<T, replicates>;

// The transformed output: `x` itself, or a column made in `into`.
const Column& transformed(const Transform& transform, const Column& x, Column& between, Column& into) {
    const auto make = [](Step step, const Column& of, double k, Column& to) {
        kernels().step(step, to.at.data(), of.at.data(), nullptr, nullptr, k);
    };
    return std::visit(Match{[&](const AsIs&) -> const Column& { return x; },
                            [&](const AsLogarithm& as) -> const Column& {
                                make(Step::MaxK, x, as.least, between);
                                make(Step::Log, between, 0, into);
                                return into;
                            },
                            [&](const AsAbove& as) -> const Column& {
                                make(Step::GreaterK, x, as.threshold, into);
                                return into;
                            }},
                      transform);
}

// Sums over futures of the squared distance of an output with some inputs swapped from what it was with all
// inputs drawn first, and with all drawn second: the first share all inputs but the swapped, the second only
// those.
struct Distances {
    double from_first = 0, from_second = 0;
};

// Inputs that are swapped as one.
struct Swap {
    std::vector<std::size_t> inputs = {};
    Program::Cone cone = {};
};

std::vector<Swap> all_swaps(const Inputs& inputs, const Program& program) {
    std::vector<Swap> swaps;
    for (std::size_t input = 0; input < inputs.size(); ++input) {
        auto group = inputs.group_of(input);
        if (group.front() == input) swaps.push_back({.inputs = group, .cone = program.cone(group)});
    }
    return swaps;
}

// Both draws of each block, and the sums that the indices are made of.
class Reckoning {
public:
    Reckoning(const Inputs& inputs, const Program& program, const SensitivityPlan& plan)
        : inputs_(inputs),
          program_(program),
          swaps_(all_swaps(inputs, program)),
          transforms_(plan.transforms),
          wanted_(inputs.size()),
          first_(inputs.size()),
          second_(inputs.size()),
          rooms_(program.rooms()),
          changed_(program.rooms()),
          as_first_(program.outputs()),
          as_second_(program.outputs()),
          work_(2),
          pivots_(program.outputs()),
          sums_(program.outputs()),
          distances_(program.outputs() * swaps_.size()) {
        transforms_.resize(program.outputs());
        for (std::size_t at = 0; at < wanted_.size(); ++at) wanted_[at] = program.reads(at);
    }

    void add(std::uint32_t block, std::uint32_t replicate, bool is_first_block) {
        inputs_.draw_again(block, wanted_, second_.data());
        program_.run(second_.data(), rooms_.data());
        keep_outputs(second_, as_second_);
        inputs_.draw(block, wanted_, first_.data());
        program_.run(first_.data(), rooms_.data());
        keep_outputs(first_, as_first_);
        if (is_first_block) set_pivots();
        for (std::size_t output = 0; output < pivots_.size(); ++output) {
            for (const auto* columns : {&as_first_, &as_second_}) {
                const auto sums = kernels().sums((*columns)[output].at.data(), pivots_[output]);
                sums_[output][replicate].sum += sums.sum;
                sums_[output][replicate].squares += sums.squares;
            }
        }
        for (std::size_t nth = 0; nth < swaps_.size(); ++nth) add_swap(nth, replicate);
    }

    const std::vector<Swap>& swaps() const { return swaps_; }
    double pivot(std::size_t output) const { return pivots_[output]; }
    const ByReplicate<BlockSums>& sums(std::size_t output) const { return sums_[output]; }
    const ByReplicate<Distances>& distances(std::size_t output, std::size_t swap) const {
        return distances_[output * swaps_.size() + swap];
    }

private:
    void keep_outputs(const std::vector<Column>& drawn, std::vector<Column>& into) {
        for (std::size_t output = 0; output < into.size(); ++output) {
            const auto& column = program_.output(output, drawn.data(), rooms_.data());
            const auto& kept = transformed(transforms_[output], column, work_[0], into[output]);
            if (&kept != &into[output]) into[output].at = kept.at;
        }
    }

    void set_pivots() {
        for (std::size_t output = 0; output < pivots_.size(); ++output) {
            pivots_[output] =
                kernels().sums(as_first_[output].at.data(), 0).sum / static_cast<double>(block_size);
        }
    }

    void add_swap(std::size_t nth, std::uint32_t replicate) {
        const auto& cone = swaps_[nth].cone;
        program_.rerun(cone, first_.data(), second_.data(), rooms_.data(), changed_.data());
        for (std::size_t output = 0; output < pivots_.size(); ++output) {
            if (!cone.outputs[output]) continue;
            const auto& column = program_.output_again(output, cone, first_.data(), second_.data(),
                                                       rooms_.data(), changed_.data());
            const auto* swapped = transformed(transforms_[output], column, work_[0], work_[1]).at.data();
            auto& sum = distances_[output * swaps_.size() + nth][replicate];
            sum.from_first += kernels().squared_distance(as_first_[output].at.data(), swapped);
            sum.from_second += kernels().squared_distance(as_second_[output].at.data(), swapped);
        }
    }

    const Inputs& inputs_;
    const Program& program_;
    std::vector<Swap> swaps_;
    std::vector<Transform> transforms_;
    std::vector<bool> wanted_;
    std::vector<Column> first_, second_, rooms_, changed_, as_first_, as_second_, work_;
    std::vector<double> pivots_;
    std::vector<ByReplicate<BlockSums>> sums_;
    std::vector<ByReplicate<Distances>> distances_;
};

double variance_of(const BlockSums& sums, double count) {
    const double mean = sums.sum / count;
    return std::max(0.0, sums.squares / count - mean * mean);
}

// Of one output: all together, and of each replicate by itself.
struct Variances {
    double all = 0;
    ByReplicate<double> each = {};
    SobolIndex::Doubt doubt = SobolIndex::Doubt::None;
};

Variances variances(const ByReplicate<BlockSums>& sums, double pivot, double draws_each) {
    Variances found;
    BlockSums all;
    bool one_is_still = false;
    for (std::size_t at = 0; at < replicates; ++at) {
        all.sum += sums[at].sum;
        all.squares += sums[at].squares;
        found.each[at] = variance_of(sums[at], draws_each);
        one_is_still = one_is_still || found.each[at] == 0;
    }
    found.all = variance_of(all, draws_each * replicates);
    // A spread in the last digits is rounding.
    const double rounding = 1e-14 * pivot;
    if (one_is_still) found.doubt = SobolIndex::Doubt::ReplicatesDisagree;
    if (found.all <= rounding * rounding) found.doubt = SobolIndex::Doubt::NothingVaries;
    return found;
}

SobolIndex index_of(const ByReplicate<double>& each, SobolIndex::Doubt doubt) {
    if (doubt == SobolIndex::Doubt::NothingVaries) return {.doubt = doubt};
    // Student's t of 7 degrees of freedom at 95 %.
    static_assert(replicates == 8);
    constexpr double student = 1.894578605061305;
    double mean = 0, squares = 0;
    for (const double x : each) mean += x / replicates;
    for (const double x : each) squares += (x - mean) * (x - mean);
    const double spread = std::sqrt(squares / (replicates - 1.0));
    const double reach = student * spread / std::sqrt(static_cast<double>(replicates));
    if (spread > SobolIndex::most_spread) doubt = SobolIndex::Doubt::ReplicatesDisagree;
    return {.value = mean, .low = mean - reach, .high = mean + reach, .spread = spread, .doubt = doubt};
}

InputIndices indices_of(const Swap& swap, const ByReplicate<Distances>& distances, const Variances& variances,
                        double futures_each) {
    ByReplicate<double> first{}, total{};
    for (std::size_t at = 0; at < replicates; ++at) {
        const double twice = 2 * futures_each * variances.each[at];
        if (twice == 0) continue;
        first[at] = 1 - distances[at].from_second / twice;
        total[at] = distances[at].from_first / twice;
    }
    return {.inputs = swap.inputs,
            .first = index_of(first, variances.doubt),
            .total = index_of(total, variances.doubt)};
}

}  // namespace

bool Sensitivity::is_reliable() const {
    return std::all_of(of.begin(), of.end(), [](const InputIndices& indices) {
        return indices.first.doubt == SobolIndex::Doubt::None &&
               indices.total.doubt == SobolIndex::Doubt::None;
    });
}

std::vector<Sensitivity> sensitivity(const Inputs& inputs, const Program& program,
                                     const SensitivityPlan& plan) {
    Reckoning reckoning(inputs, program, plan);
    for (std::uint64_t nth = 0; nth < plan.rounds * replicates; ++nth) {
        const auto block = static_cast<std::uint32_t>(plan.first_round * replicates + nth);
        reckoning.add(block, static_cast<std::uint32_t>(nth % replicates), nth == 0);
    }
    const auto futures_each = static_cast<double>(plan.rounds * block_size);
    std::vector<Sensitivity> all;
    for (std::size_t output = 0; output < program.outputs(); ++output) {
        const auto spread = variances(reckoning.sums(output), reckoning.pivot(output), 2 * futures_each);
        Sensitivity found{.variance = spread.all};
        const auto& swaps = reckoning.swaps();
        for (std::size_t nth = 0; nth < swaps.size(); ++nth) {
            const bool matters = swaps[nth].cone.outputs[output];
            found.of.push_back(
                matters ? indices_of(swaps[nth], reckoning.distances(output, nth), spread, futures_each)
                        : InputIndices{.inputs = swaps[nth].inputs});
        }
        all.push_back(std::move(found));
    }
    return all;
}

}  // namespace allwrits
