// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace allwrits {

// How often each number came up, with numbers cut to 13 binary digits (towards 0, within 1 in 4,096): few
// enough to keep of a million futures, exact for whole numbers up to 8,192, and counts of parts add up to the
// counts of the whole. All quantiles are read from these, so that a run in one piece and one in many give the
// same bits.
class Counts {
public:
    struct Row {
        std::uint32_t key = 0;  // In the order of the numbers.
        std::uint64_t count = 0;
        bool operator==(const Row&) const = default;
    };

    Counts() = default;
    explicit Counts(std::span<const float> numbers);
    // Rows as rows() gave them: rising keys and no count 0.
    explicit Counts(std::vector<Row> rows);

    void add(const Counts& other);

    std::uint64_t total() const { return total_; }
    const std::vector<Row>& rows() const { return rows_; }

    // The number with that share of all at or below it: the ceil(share x total)-th, the first for share 0. 0
    // when empty.
    double quantile(double share) const;
    // The same among those above `than` alone.
    double quantile_above(double than, double share) const;

    std::uint64_t count_above(double x) const;
    double share_above(double x) const;

    // Mean of the greatest `share` of all (in (0, 1]): what the bad futures cost on average. Expected
    // shortfall, C. Acerbi and D. Tasche, J. Banking & Finance 26 (2002).
    double mean_of_greatest(double share) const;

    // The numbers from `low` to `high`, in as many stretches of equal length; what lies outside counts to the
    // nearest.
    std::vector<std::uint64_t> histogram(double low, double high, std::size_t stretches) const;

    static std::uint32_t key_of(float number);
    static double number_of(std::uint32_t key);

private:
    double at_rank(std::uint64_t rank) const;  // From 1.

    std::vector<Row> rows_ = {};
    std::uint64_t total_ = 0;
};

}  // namespace allwrits
