// SPDX-License-Identifier: MIT
#include "forecast/break_even.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <optional>

namespace allwrits {
namespace {

constexpr int levels = 41;
constexpr double lowest_level = 0.001, highest_level = 0.999;
constexpr double close_enough = 1e-6;  // Of the value.
constexpr int most_halvings = 60;

// Which course is better at a quantile: 1 the first, -1 the second, 0 neither.
struct Look {
    double level = 0;
    double value = 0;
    int better = 0;
};

int sign(double x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

class Search {
public:
    Search(const Distribution& quantity, const WorthApart& apart)
        : quantity_(quantity), apart_(apart), is_discrete_(is_discrete(quantity)) {}

    // The quantiles looked at first, each value once.
    std::vector<Look> looks() const {
        std::vector<Look> all;
        for (int nth = 0; nth < levels; ++nth) {
            const double level = lowest_level + (highest_level - lowest_level) * nth / (levels - 1);
            const double value = quantile(quantity_, level);
            if (all.empty() || value != all.back().value) all.push_back(look(level, value));
        }
        return all;
    }

    // Between two looks of which each finds another course better.
    Crossing crossing(Look low, Look high) const {
        const bool first_better_above = high.better > 0;
        for (int nth = 0; nth < most_halvings && !is_close(low.value, high.value); ++nth) {
            const auto middle = between(low, high);
            if (middle.better == 0 && !is_discrete_) {
                low = high = middle;
            } else {
                (middle.better == high.better ? high : low) = middle;
            }
        }
        return {.value = high.value,
                .level = probability_below(quantity_, is_discrete_ ? low.value : high.value),
                .first_better_above = first_better_above};
    }

private:
    static bool is_close(double low, double high) {
        return high - low <= close_enough * std::max(std::abs(low), std::abs(high));
    }

    Look look(double level, double value) const { return {level, value, sign(apart_(value))}; }

    // By value: what lies between two values of a continuous quantity is a value too. Of a discrete one, by
    // level, until no value of its own is left between.
    Look between(const Look& low, const Look& high) const {
        const double level = low.level + (high.level - low.level) / 2;
        if (!is_discrete_) return look(level, low.value + (high.value - low.value) / 2);
        const double value = quantile(quantity_, level);
        if (value == low.value) return {level, value, low.better};
        return value == high.value ? Look{level, value, high.better} : look(level, value);
    }

    const Distribution& quantity_;
    const WorthApart& apart_;
    bool is_discrete_;
};

}  // namespace

BreakEven break_even(const Distribution& quantity, const WorthApart& apart) {
    const Search search(quantity, apart);
    BreakEven found;
    std::optional<Look> last;  // That found one course better.
    for (const auto& look : search.looks()) {
        if (look.better == 0) continue;
        if (last && last->better != look.better) found.crossings.push_back(search.crossing(*last, look));
        last = look;
    }
    using enum BreakEven::Verdict;
    if (!found.crossings.empty()) {
        found.verdict = Depends;
    } else if (last) {
        found.verdict = last->better > 0 ? FirstThroughout : SecondThroughout;
    }
    return found;
}

BreakEven break_even(const Inputs& inputs, const Program& program, std::size_t input, const Rounds& rounds) {
    assert(program.outputs() >= 2);
    return break_even(inputs.at(input).distribution, [&](double x) {
        const auto worth =
            means_holding(inputs, program, rounds, std::array{Held{.input = input, .value = x}});
        return worth[0].value - worth[1].value;
    });
}

}  // namespace allwrits
