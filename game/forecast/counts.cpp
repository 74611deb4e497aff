// SPDX-License-Identifier: MIT
#include "forecast/counts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>
#include <utility>

namespace allwrits {
namespace {

// A float has 24 binary digits; 11 of them are let go, which leaves keys of 21 bits.
constexpr unsigned bits_let_go = 11;
constexpr unsigned key_bits = 32 - bits_let_go;

// Sorts by the lower and then by the upper half of the keys, each in one pass.
void sort_keys(std::vector<std::uint32_t>& keys) {
    constexpr unsigned half = (key_bits + 1) / 2;
    std::vector<std::uint32_t> other(keys.size());
    for (unsigned shift = 0; shift < key_bits; shift += half) {
        std::array<std::size_t, std::size_t{1} << half> start{};
        const auto digit = [&](std::uint32_t key) { return (key >> shift) & ((1U << half) - 1); };
        for (const auto key : keys) ++start[digit(key)];
        std::size_t sum = 0;
        for (auto& count : start) sum += std::exchange(count, sum);
        for (const auto key : keys) other[start[digit(key)]++] = key;
        keys.swap(other);
    }
}

std::uint64_t rank_of(double share, std::uint64_t total) {
    const double rank = std::ceil(share * static_cast<double>(total));
    if (!(rank > 1)) return 1;
    return std::min(static_cast<std::uint64_t>(rank), total);
}

}  // namespace

std::uint32_t Counts::key_of(float number) {
    const auto bits = std::bit_cast<std::uint32_t>(number) >> bits_let_go;
    constexpr std::uint32_t sign = 1U << (key_bits - 1);
    // Above 0: after all below. Below 0: the other way round. Both zeros are one.
    if ((bits & sign) == 0) return sign + bits;
    return bits == sign ? sign : sign - (bits - sign);
}

double Counts::number_of(std::uint32_t key) {
    constexpr std::uint32_t sign = 1U << (key_bits - 1);
    const std::uint32_t bits = key >= sign ? key - sign : sign + (sign - key);
    return static_cast<double>(std::bit_cast<float>(bits << bits_let_go));
}

Counts::Counts(std::span<const float> numbers) : total_(numbers.size()) {
    std::vector<std::uint32_t> keys(numbers.size());
    for (std::size_t at = 0; at < numbers.size(); ++at) keys[at] = key_of(numbers[at]);
    sort_keys(keys);
    for (const auto key : keys) {
        if (rows_.empty() || rows_.back().key != key) rows_.push_back({key, 0});
        ++rows_.back().count;
    }
}

Counts::Counts(std::vector<Row> rows) : rows_(std::move(rows)) {
    for (const auto& row : rows_) total_ += row.count;
}

void Counts::add(const Counts& other) {
    std::vector<Row> both;
    both.reserve(rows_.size() + other.rows_.size());
    std::merge(rows_.begin(), rows_.end(), other.rows_.begin(), other.rows_.end(), std::back_inserter(both),
               [](const Row& a, const Row& b) { return a.key < b.key; });
    rows_.clear();
    for (const auto& row : both) {
        if (!rows_.empty() && rows_.back().key == row.key) {
            rows_.back().count += row.count;
        } else {
            rows_.push_back(row);
        }
    }
    total_ += other.total_;
}

double Counts::at_rank(std::uint64_t rank) const {
    std::uint64_t seen = 0;
    for (const auto& row : rows_) {
        seen += row.count;
        if (seen >= rank) return number_of(row.key);
    }
    return 0;
}

double Counts::quantile(double share) const { return total_ == 0 ? 0 : at_rank(rank_of(share, total_)); }

double Counts::quantile_above(double than, double share) const {
    const auto above = count_above(than);
    return above == 0 ? 0 : at_rank(total_ - above + rank_of(share, above));
}

std::uint64_t Counts::count_above(double x) const {
    std::uint64_t count = 0;
    for (const auto& row : rows_) {
        if (number_of(row.key) > x) count += row.count;
    }
    return count;
}

double Counts::share_above(double x) const {
    return total_ == 0 ? 0 : static_cast<double>(count_above(x)) / static_cast<double>(total_);
}

double Counts::mean_of_greatest(double share) const {
    if (total_ == 0) return 0;
    const std::uint64_t wanted = rank_of(share, total_);
    std::uint64_t left = wanted;
    double sum = 0;
    for (auto row = rows_.rbegin(); row != rows_.rend() && left > 0; ++row) {
        const auto taken = std::min(left, row->count);
        sum += number_of(row->key) * static_cast<double>(taken);
        left -= taken;
    }
    return sum / static_cast<double>(wanted);
}

std::vector<std::uint64_t> Counts::histogram(double low, double high, std::size_t stretches) const {
    std::vector<std::uint64_t> counts(stretches);
    if (stretches == 0 || !(high > low)) return counts;
    for (const auto& row : rows_) {
        const double at = (number_of(row.key) - low) / (high - low) * static_cast<double>(stretches);
        const double kept = std::clamp(std::floor(at), 0.0, static_cast<double>(stretches - 1));
        counts[static_cast<std::size_t>(kept)] += row.count;
    }
    return counts;
}

}  // namespace allwrits
