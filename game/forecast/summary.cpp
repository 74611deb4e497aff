// SPDX-License-Identifier: MIT
#include "forecast/summary.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

using Replicates = std::array<double, replicates>;

// The standard error of a figure that each replicate gives for itself.
double error_of(const Replicates& figures) {
    double mean = 0;
    for (const auto figure : figures) mean += figure / replicates;
    double squares = 0;
    for (const auto figure : figures) squares += (figure - mean) * (figure - mean);
    return std::sqrt(squares / (replicates * (replicates - 1.0)));
}

struct Moments {
    double mean = 0, deviation = 0;
};

Moments moments(const BlockSums& sums, double pivot, std::uint64_t futures) {
    if (futures == 0) return {};
    const auto n = static_cast<double>(futures);
    const double from_pivot = sums.sum / n;
    return {pivot + from_pivot, std::sqrt(std::max(0.0, sums.squares / n - from_pivot * from_pivot))};
}

std::array<Moments, replicates> moments_by_replicate(const Sums& sums, double pivot, std::size_t output) {
    std::array<Moments, replicates> all;
    for (std::uint32_t at = 0; at < replicates; ++at) {
        all[at] = moments(sums.of(output, at), pivot, sums.rounds() * block_size);
    }
    return all;
}

template <class Figure>
Estimated estimated(const Counts& all, const std::array<Counts, replicates>& parts, Figure figure) {
    Replicates figures{};
    for (std::size_t at = 0; at < replicates; ++at) figures[at] = figure(parts[at]);
    return {figure(all), error_of(figures)};
}

}  // namespace

Estimated mean_of(const Sums& sums, double pivot, std::size_t output) {
    Replicates means{};
    const auto each = moments_by_replicate(sums, pivot, output);
    for (std::size_t at = 0; at < replicates; ++at) means[at] = each[at].mean;
    return {moments(sums.of(output), pivot, sums.rounds() * futures_a_round).mean, error_of(means)};
}

Estimated deviation_of(const Sums& sums, double pivot, std::size_t output) {
    Replicates deviations{};
    const auto each = moments_by_replicate(sums, pivot, output);
    for (std::size_t at = 0; at < replicates; ++at) deviations[at] = each[at].deviation;
    return {moments(sums.of(output), pivot, sums.rounds() * futures_a_round).deviation, error_of(deviations)};
}

Estimated mean_of(const Run& run, std::size_t output) {
    return mean_of(run.sums, run.pivots[output], output);
}

std::array<Counts, replicates> counts_by_replicate(const Run& run, std::size_t output) {
    std::array<Counts, replicates> counts;
    const auto& column = run.columns[output];
    std::vector<float> part;
    for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
        part.clear();
        for (std::size_t at = replicate * block_size; at < column.size(); at += futures_a_round) {
            part.insert(part.end(), column.begin() + static_cast<std::ptrdiff_t>(at),
                        column.begin() + static_cast<std::ptrdiff_t>(at + block_size));
        }
        counts[replicate] = Counts(part);
    }
    return counts;
}

Summary summarise(const Sums& sums, double pivot, std::size_t output,
                  const std::array<Counts, replicates>& counts) {
    Counts all;
    for (const auto& part : counts) all.add(part);
    const auto figure = [&](auto of) { return estimated(all, counts, of); };
    Summary summary{.futures = all.total(),
                    .mean = mean_of(sums, pivot, output),
                    .deviation = deviation_of(sums, pivot, output),
                    .chance = figure([](const Counts& c) { return c.share_above(0); })};
    for (std::size_t at = 0; at < Summary::levels.size(); ++at) {
        summary.quantiles[at] = figure([at](const Counts& c) { return c.quantile(Summary::levels[at]); });
    }
    summary.median_if_any = figure([](const Counts& c) { return c.quantile_above(0, 0.5); });
    summary.low_if_any = figure([](const Counts& c) { return c.quantile_above(0, 0.05); });
    summary.high_if_any = figure([](const Counts& c) { return c.quantile_above(0, 0.95); });
    summary.worst_twentieth = figure([](const Counts& c) { return c.mean_of_greatest(0.05); });
    return summary;
}

Summary summarise(const Run& run, std::size_t output) {
    return summarise(run.sums, run.pivots[output], output, counts_by_replicate(run, output));
}

}  // namespace allwrits
