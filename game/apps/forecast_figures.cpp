// SPDX-License-Identifier: MIT
#include "apps/forecast_figures.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <map>
#include <span>

namespace allwrits {
namespace {

using ByReplicate = std::array<double, replicates>;

// The standard error of a figure that each replicate gives for itself.
double error_of(const ByReplicate& figures) {
    double mean = 0;
    for (const double figure : figures) mean += figure / replicates;
    double squares = 0;
    for (const double figure : figures) squares += (figure - mean) * (figure - mean);
    return std::sqrt(squares / (replicates * (replicates - 1.0)));
}

Estimated chance_above(const Tally::ByReplicate& counts, double than) {
    ByReplicate shares{};
    std::uint64_t above = 0, all = 0;
    for (std::size_t at = 0; at < replicates; ++at) {
        shares[at] = counts[at].share_above(than);
        above += counts[at].count_above(than);
        all += counts[at].total();
    }
    return {all == 0 ? 0 : static_cast<double>(above) / static_cast<double>(all), error_of(shares)};
}

// Steps within a power of ten, from coarse to fine; the last are the rounded preferred numbers R'10 of ISO 3.
constexpr std::array whole = {1.0};
constexpr std::array halves = {1.0, 3.0};
constexpr std::array thirds = {1.0, 2.0, 5.0};
constexpr std::array tenths = {1.0, 1.25, 1.6, 2.0, 2.5, 3.2, 4.0, 5.0, 6.3, 8.0};
using Steps = std::span<const double>;

// Where a size stands among the steps of all powers of ten; exact at the steps, whatever the machine's
// logarithm is.
class Scale {
public:
    explicit Scale(Steps steps) : steps_(steps) {}

    // The place of the step at or below `size`, which is above 0.
    int place(double size) const {
        auto power = static_cast<int>(std::floor(std::log10(size)));
        while (edge(power * count()) > size) --power;
        while (edge((power + 1) * count()) <= size) ++power;
        int at = power * count();
        while (edge(at + 1) <= size) ++at;
        return at;
    }
    double edge(int place) const {
        const int power = place >= 0 ? place / count() : -((-place + count() - 1) / count());
        const double step = steps_[static_cast<std::size_t>(place - power * count())];
        return power >= 0 ? step * ten_to(power) : step / ten_to(-power);
    }

private:
    int count() const { return static_cast<int>(steps_.size()); }
    // By multiplication, which is exact up to 22 and the same everywhere beyond.
    static double ten_to(int power) {
        double all = 1;
        for (int nth = 0; nth < power; ++nth) all *= 10;
        return all;
    }
    Steps steps_;
};

// Places of sizes on a scale, on either side of 0, as one rising number.
struct BarKey {
    int side = 0;  // Of 0: -1, 0 or 1.
    int place = 0;
    auto operator<=>(const BarKey&) const = default;
};

BarKey key_of(double number, const Scale& scale) {
    if (number == 0) return {};
    // The greater a size below 0, the lower the number.
    return number > 0 ? BarKey{1, scale.place(number)} : BarKey{-1, -scale.place(-number)};
}

// Least and greatest size but for the outermost thousandth at each end, so that one odd future stretches no
// page.
std::pair<double, double> sizes_of(const Counts& all) {
    std::vector<std::pair<double, std::uint64_t>> sizes;
    std::uint64_t total = 0;
    for (const auto& row : all.rows()) {
        const double size = std::abs(Counts::number_of(row.key));
        if (!(size > 0) || std::isinf(size)) continue;
        sizes.emplace_back(size, row.count);
        total += row.count;
    }
    std::sort(sizes.begin(), sizes.end());
    if (sizes.empty()) return {1, 1};
    const std::uint64_t left_out = total / 1000;
    std::uint64_t seen = 0;
    double low = sizes.back().first, high = low;
    for (const auto& [size, count] : sizes) {
        seen += count;
        if (seen > left_out) low = std::min(low, size);
        if (seen >= total - left_out) {
            high = size;
            break;
        }
    }
    return {low, high};
}

// The coarsest steps that show a shape, or the finest.
Steps steps_for(double low, double high) {
    constexpr int enough = 8;
    for (const Steps steps : {Steps(whole), Steps(halves), Steps(thirds)}) {
        const Scale scale(steps);
        if (scale.place(high) - scale.place(low) >= enough) return steps;
    }
    return tenths;
}

using Numbers = std::array<std::uint64_t, replicates>;

// So many of each replicate's futures, as a share.
Estimated share_of(const Numbers& numbers, const Tally::ByReplicate& counts) {
    ByReplicate shares{};
    std::uint64_t sum = 0, all = 0;
    for (std::size_t at = 0; at < replicates; ++at) {
        shares[at] = static_cast<double>(numbers[at]) / static_cast<double>(counts[at].total());
        sum += numbers[at];
        all += counts[at].total();
    }
    return {static_cast<double>(sum) / static_cast<double>(all), error_of(shares)};
}

std::vector<OutcomeFigures::Bar> bars_of(const Tally::ByReplicate& counts, bool fine) {
    Counts all;
    for (const auto& part : counts) all.add(part);
    const auto sizes = sizes_of(all);
    const double least = sizes.first, greatest = sizes.second;
    const Scale scale(fine ? Steps(tenths) : steps_for(least, greatest));
    // On a page what is smaller than nearly all counts to the least step shown, and likewise at the other
    // end.
    const auto kept = [&](double size) { return fine ? size : std::clamp(size, least, greatest); };
    std::map<BarKey, Numbers> found;
    for (std::size_t at = 0; at < replicates; ++at) {
        for (const auto& row : counts[at].rows()) {
            const double number = Counts::number_of(row.key);
            if (std::isinf(number)) continue;
            const double shown = number == 0 ? 0 : std::copysign(kept(std::abs(number)), number);
            found[key_of(shown, scale)][at] += row.count;
        }
    }
    std::vector<OutcomeFigures::Bar> bars;
    for (const auto& [key, number] : found) {
        const auto share = share_of(number, counts);
        if (key.side == 0) bars.push_back({0, 0, share});
        if (key.side > 0) bars.push_back({scale.edge(key.place), scale.edge(key.place + 1), share});
        if (key.side < 0) bars.push_back({-scale.edge(1 - key.place), -scale.edge(-key.place), share});
    }
    return bars;
}

}  // namespace

std::vector<OutcomeFigures> figures_of(const ForecastHead& head, const Tally& tally,
                                       const std::vector<double>& above, bool fine) {
    std::vector<OutcomeFigures> all;
    for (std::size_t at = 0; at < head.outputs.size(); ++at) {
        const auto& counts = tally.counts[at];
        OutcomeFigures figures{.output = &head.outputs[at],
                               .summary = summarise(tally.sums, tally.pivots[at], at, counts)};
        for (const auto& part : counts) {
            const auto& rows = part.rows();
            figures.below_zero =
                figures.below_zero || (!rows.empty() && Counts::number_of(rows.front().key) < 0);
        }
        if (!head.outputs[at].happens) {
            for (const double than : above) figures.above.push_back({than, chance_above(counts, than)});
            figures.bars = bars_of(counts, fine);
        }
        all.push_back(std::move(figures));
    }
    return all;
}

}  // namespace allwrits
