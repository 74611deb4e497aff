// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/counts.h"
#include "forecast/run.h"

#include <array>

namespace allwrits {

// A figure with how far it is likely off because only so many futures were reckoned: its standard error, from
// how far the 8 replicates lie apart (0 where there are none).
struct Estimated {
    double value = 0;
    double error = 0;
};

// What many futures say of one outcome. Numbers in the outcome's own unit.
struct Summary {
    std::uint64_t futures = 0;
    Estimated mean = {};
    Estimated deviation = {};
    // The share of futures in which it is above 0: that anything happens at all.
    Estimated chance = {};
    // The quantiles named by `levels`.
    static constexpr std::array levels = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
    std::array<Estimated, levels.size()> quantiles = {};
    // Of the futures in which it is above 0 alone: the median, and the band that holds nine in ten.
    Estimated median_if_any = {}, low_if_any = {}, high_if_any = {};
    // The mean of the worst twentieth: where rare futures own the mean, it is about twenty times the mean.
    Estimated worst_twentieth = {};
};

// From a run that kept its columns.
Summary summarise(const Run& run, std::size_t output);

// The mean alone, from the sums.
Estimated mean_of(const Run& run, std::size_t output);
Estimated mean_of(const Sums& sums, double pivot, std::size_t output);
Estimated deviation_of(const Sums& sums, double pivot, std::size_t output);

// From the counts of each replicate.
Summary summarise(const Sums& sums, double pivot, std::size_t output,
                  const std::array<Counts, replicates>& counts);

// The counts of each replicate of a run's output; futures of a round belong to the replicates block by block.
std::array<Counts, replicates> counts_by_replicate(const Run& run, std::size_t output);

}  // namespace allwrits
