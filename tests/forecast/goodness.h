// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/column.h"
#include "forecast/distribution.h"
#include "forecast/draw_table.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

// How well draws agree with the distribution that they are to come from.

namespace allwrits {

// Words of a source of its own, so that a fault of the program's source and one of its tables cannot hide
// each other: SplitMix64 (G. L. Steele and others, OOPSLA 2014) of the seed and the word's number.
inline std::uint32_t test_word(std::uint64_t seed, std::uint64_t number) {
    std::uint64_t z = seed * 0xd1342543de82ef95 + (number + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return static_cast<std::uint32_t>((z ^ (z >> 31)) >> 16);
}

inline std::vector<double> test_draws(const Distribution& distribution, std::size_t blocks,
                                      std::uint64_t seed) {
    const DrawTable table(distribution);
    std::vector<double> all;
    all.reserve(blocks * block_size);
    Words words;
    Column column;
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::size_t i = 0; i < block_size; ++i) words[i] = test_word(seed, block * block_size + i);
        table.draws(words, column);
        all.insert(all.end(), column.at.begin(), column.at.end());
    }
    return all;
}

// A measure of disagreement, and how often draws that do come from the distribution disagree as much.
struct Goodness {
    double statistic = 0;
    double p = 1;
};

// Kolmogorov and Smirnov: the largest distance between the share of draws below a point and its probability.
// Of rising draws, for what is continuous. Measured at each 64th draw, and the most it can be between two of
// them.
inline Goodness kolmogorov_smirnov(const std::vector<double>& rising, const Distribution& distribution) {
    const auto n = static_cast<double>(rising.size());
    double distance = 0;
    double share = 0;
    double probability = 0;
    for (std::size_t k = 63; k < rising.size() + 63; k += 64) {
        const std::size_t at = std::min(k, rising.size() - 1);
        const double next = probability_below(distribution, rising[at]);
        const double next_share = static_cast<double>(at + 1) / n;
        distance = std::max({distance, next - share, next_share - probability});
        probability = next;
        share = next_share;
    }
    const double x = (std::sqrt(n) + 0.12 + 0.11 / std::sqrt(n)) * distance;
    double p = 0;
    for (int k = 1; k < 100; ++k) p += (k % 2 == 1 ? 2 : -2) * std::exp(-2.0 * k * k * x * x);
    return {distance, x < 0.2 ? 1.0 : std::clamp(p, 0.0, 1.0)};
}

// Pearson's chi-squared over cells of about the same probability that end at quantiles: also for what is
// discrete, or both. Of rising draws. The probability by E. B. Wilson and M. M. Hilferty, PNAS 17 (1931).
inline Goodness chi_squared(const std::vector<double>& rising, const Distribution& distribution,
                            int cells = 100) {
    const auto n = static_cast<double>(rising.size());
    double sum = 0;
    int used = 0;
    double last = 0;
    auto from = rising.begin();
    double edge = 0;
    for (int cell = 1; cell <= cells; ++cell) {
        const bool is_last = cell == cells;
        if (!is_last) {
            const double next = quantile(distribution, static_cast<double>(cell) / cells);
            if (used > 0 && next == edge) continue;  // A value likelier than a cell has one to itself.
            edge = next;
        }
        const double probability = is_last ? 1.0 : probability_below(distribution, edge);
        const auto to = is_last ? rising.end() : std::upper_bound(from, rising.end(), edge);
        const double expected = n * (probability - last);
        if (expected < 20.0) continue;  // Goes to the next cell; a last one so small is left out.
        const double excess = static_cast<double>(to - from) - expected;
        sum += excess * excess / expected;
        ++used;
        last = probability;
        from = to;
    }
    if (used < 2) return {sum, sum < 1e-9 ? 1.0 : 0.0};
    const double freedom = used - 1;
    const double spread = 2.0 / (9.0 * freedom);
    const double z = (std::cbrt(sum / freedom) - (1.0 - spread)) / std::sqrt(spread);
    return {sum, 0.5 * std::erfc(z / std::sqrt(2.0))};
}

// How many standard errors the draws' mean and variance are away from those of the distribution.
struct MomentErrors {
    double mean = 0;
    double variance = 0;
};
inline MomentErrors moment_errors(const std::vector<double>& draws, const Distribution& distribution) {
    const auto n = static_cast<double>(draws.size());
    const double true_mean = mean(distribution);
    const double true_variance = variance(distribution);
    double first = 0, second = 0, fourth = 0;
    for (const double x : draws) {
        const double square = (x - true_mean) * (x - true_mean);
        first += x - true_mean;
        second += square;
        fourth += square * square;
    }
    const double error_of_mean = std::sqrt(true_variance / n);
    const double error_of_variance = std::sqrt(std::max(0.0, fourth / n - (second / n) * (second / n)) / n);
    return {first / n / error_of_mean, (second / n - true_variance) / error_of_variance};
}

// How far a table's draws are from the quantiles that they stand for, as a part of the quantile, or of the
// deviation where that is more and values below 0 are possible. Over words in the middle and far into both
// tails.
inline double table_error(const Distribution& distribution, std::size_t count, std::uint64_t seed) {
    const DrawTable table(distribution);
    const bool signed_values = support(distribution).first < 0.0;
    const double least_size = signed_values ? std::sqrt(variance(distribution)) : 1e-300;
    double worst = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t word = test_word(seed, 2 * i);
        const std::uint32_t deeper = test_word(seed, 2 * i + 1) % 32;
        if (i % 3 == 0) word >>= deeper;
        if (i % 3 == 1) word = ~(word >> deeper);
        const bool upper = word >> 31 != 0;
        const double tail = (static_cast<double>(upper ? ~word : word) + 0.5) * 0x1p-32;
        const double exact = quantile(distribution, Tail{tail, upper});
        worst = std::max(worst, std::abs(table.draw(word) - exact) / std::max(std::abs(exact), least_size));
    }
    return worst;
}

}  // namespace allwrits
