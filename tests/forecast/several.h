// SPDX-License-Identifier: MIT
#pragma once

#include "base/hash.h"
#include "forecast/program.h"
#include "formula/random_tree.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace allwrits {

constexpr std::size_t names_count = 4;  // Of tests/formula/random_tree.h.

// Numbers for tests that are the same each time.
class Random {
public:
    explicit Random(std::uint64_t seed) : seed_(seed) {}
    std::uint64_t word() { return mix(seed_ ^ mix(++asked_)); }
    std::size_t below(std::size_t count) { return word() % count; }
    double share() { return static_cast<double>(word() >> 11) * 0x1p-53; }

private:
    std::uint64_t seed_, asked_ = 0;
};

inline double some_end(Random& random) {
    static const std::vector<double> ends = {0,
                                             5e-324,
                                             1e-310,
                                             1e-160,
                                             1e-5,
                                             0.25,
                                             0.5,
                                             1,
                                             1.5,
                                             2,
                                             3,
                                             7,
                                             12.75,
                                             100,
                                             400.5,
                                             709.5,
                                             1e6,
                                             2e6,
                                             1e15,
                                             1e100,
                                             1e155,
                                             1e300,
                                             1.7976931348623157e308};
    const double size = ends[random.below(ends.size())];
    return random.below(2) == 0 ? size : -size;
}

inline Interval some_range(Random& random) {
    if (random.below(3) == 0) return {0, 1};
    const double a = some_end(random), b = some_end(random);
    return {std::min(a, b), std::max(a, b)};
}

// Within a range: its ends, 0, whole numbers, and anything.
inline Column some_column(const Interval& range, Random& random) {
    Column column;
    for (double& x : column.at) {
        const double share = random.share();
        const double number = range.low * (1 - share) + range.high * share;
        switch (random.below(6)) {
            case 0:
                x = range.low;
                break;
            case 1:
                x = range.high;
                break;
            case 2:
                x = some_end(random);
                break;
            case 3:
                x = std::round(number);
                break;
            case 4:
                x = 0;
                break;
            default:
                x = number;
        }
        x = std::clamp(x, range.low, range.high);
    }
    return column;
}

inline std::string some_formula(Random& random) {
    std::vector<std::uint8_t> choices(4 + random.below(70));
    for (auto& choice : choices) choice = static_cast<std::uint8_t>(random.word());
    return printed(RandomTree(choices).number());
}

// Formulas over the names a to d, and what they make of the same columns.
struct Several {
    std::vector<Interval> ranges;
    std::vector<Formula> formulas;
    std::vector<Column> inputs;

    Several(const std::vector<std::string>& texts, std::vector<Interval> with, std::uint64_t seed)
        : ranges(std::move(with)) {
        Random random(seed);
        Names names;
        for (std::uint16_t at = 0; at < names_count; ++at) {
            names.put(tree_name(at), {.slot = {0, at}, .min = ranges[at].low, .max = ranges[at].high});
            inputs.push_back(some_column(ranges[at], random));
        }
        for (const auto& text : texts) formulas.push_back(Formula::parse(text, {}, names).value());
    }
    explicit Several(const std::vector<std::string>& texts)
        : Several(texts, std::vector<Interval>(4, {0.5, 2}), 1) {}

    static Several random(std::uint64_t seed) {
        Random random(seed);
        std::vector<std::string> texts(1 + random.below(4));
        for (auto& text : texts) text = some_formula(random);
        if (random.below(4) == 0) texts.push_back(texts[0] + " + " + texts.back());
        std::vector<Interval> ranges(names_count);
        for (auto& range : ranges) range = some_range(random);
        // A text too long, or a number that has no power: another one.
        for (auto& text : texts) {
            if (!Formula::parse(text, {}, tree_names())) text = "a * b + c";
        }
        return Several(texts, ranges, mix(seed));
    }

    Program program(ProgramBuilder::Keep keep = ProgramBuilder::Keep::Outputs) const {
        ProgramBuilder builder(ranges);
        for (const auto& formula : formulas) {
            builder.output(builder.formula(formula, [&](Slot slot) { return builder.input(slot.at); }));
        }
        return builder.take(keep);
    }

    double value(std::size_t formula, const std::vector<Column>& columns, std::size_t future) const {
        return formulas[formula].value([&](Slot slot) { return columns[slot.at].at[future]; });
    }

    std::string text(std::size_t formula) const {
        std::string all = formulas[formula].text();
        for (std::size_t at = 0; at < names_count; ++at) {
            all += "\n" + tree_name(at) + " in " + std::to_string(ranges[at].low) + " .. " +
                   std::to_string(ranges[at].high);
        }
        return all;
    }
};

}  // namespace allwrits
