// SPDX-License-Identifier: MIT
#include "forecast/draw_table.h"

#include "forecast/distribution_atoms.h"
#include "forecast/distribution_grid.h"
#include "forecast/kernels.h"

#include <algorithm>

namespace allwrits {
namespace {

constexpr std::uint64_t all_words = std::uint64_t{1} << 32;

// How many words w have (w + 1/2) / 2^32 below the probability.
std::uint64_t words_below(double probability) {
    if (probability >= 1.0) return all_words;
    return static_cast<std::uint64_t>(probability * static_cast<double>(all_words) + 0.5);
}

// The cubic through four values at t = 0, 1/3, 2/3 and 1. Values alike but for rounding give a level piece:
// else the rounding of the coefficients might lead beyond the end of the distribution.
DrawPiece through(double y0, double y1, double y2, double y3) {
    const double change = y3 > y0 ? y3 - y0 : y0 - y3;
    const double size = y0 < 0.0 ? -y0 : y0;
    if (change <= 1e-13 * size) return {{y1, 0.0, 0.0, 0.0}};
    return {{y0, 0.5 * (-11.0 * y0 + 18.0 * y1 - 9.0 * y2 + 2.0 * y3),
             0.5 * (18.0 * y0 - 45.0 * y1 + 36.0 * y2 - 9.0 * y3),
             0.5 * (-9.0 * y0 + 27.0 * y1 - 27.0 * y2 + 9.0 * y3)}};
}

// One part each for the atoms of a discrete part, so that all parts of a mixture are drawn alike.
struct Portion {
    Distribution distribution = {};
    double weight = 0;
};
std::vector<Portion> portions(const Distribution& distribution) {
    const auto* mixture = std::get_if<Mixture>(&distribution.shape);
    if (mixture == nullptr) return {{distribution, 1.0}};
    std::vector<Portion> made;
    for (std::size_t k = 0; k < mixture->parts.size(); ++k) {
        const auto& part = mixture->parts[k];
        const Atoms all = atoms(part);
        for (std::size_t i = 0; i < all.values.size(); ++i) {
            made.push_back({{Fixed{all.values[i]}}, mixture->weights[k] * all.weights[i]});
        }
        if (all.values.empty()) made.push_back({part, mixture->weights[k]});
    }
    return made;
}

}  // namespace

DrawTable::DrawTable(const Distribution& distribution) {
    if (is_discrete(distribution)) {
        make_steps(distribution);
    } else {
        make_parts(distribution);
    }
}

void DrawTable::make_steps(const Distribution& distribution) {
    const Atoms all = atoms(distribution);
    double probability = 0.0;
    std::uint64_t from = 0;
    for (std::size_t k = 0; k < all.values.size(); ++k) {
        probability += all.weights[k];
        const std::uint64_t to = k + 1 == all.values.size() ? all_words : words_below(probability);
        if (to <= from) continue;  // Less likely than a word.
        if (!values_.empty()) below_.push_back(static_cast<std::uint32_t>(from));
        values_.push_back(all.values[k]);
        from = to;
    }
    for (std::uint32_t high = 0; high < 256; ++high) {
        const auto first = std::ranges::upper_bound(below_, high << 24) - below_.begin();
        first_of_.push_back(static_cast<std::uint16_t>(first));
    }
    least_ = values_.front();
    greatest_ = values_.back();
    const auto is_whole = [](double x) { return x == static_cast<double>(static_cast<int>(x)); };
    counts_from_0_ = least_ == 0 && greatest_ == static_cast<double>(values_.size() - 1) &&
                     std::ranges::all_of(values_, is_whole);
}

void DrawTable::make_parts(const Distribution& distribution) {
    const auto all = portions(distribution);
    double probability = 0.0;
    std::uint64_t from = 0;
    for (std::size_t k = 0; k < all.size(); ++k) {
        probability += all[k].weight;
        const std::uint64_t to = k + 1 == all.size() ? all_words : words_below(probability);
        if (to > from) add_part(all[k].distribution, from, to);
        from = to;
    }
}

void DrawTable::add_part(const Distribution& distribution, std::uint64_t from, std::uint64_t to) {
    const std::uint64_t words = to - from;
    DrawPart part{.from = static_cast<std::uint32_t>(from),
                  .first_piece = static_cast<std::uint32_t>(pieces_.size())};
    if (const auto* fixed = std::get_if<Fixed>(&distribution.shape)) {
        part.stretch = 0;
        pieces_.push_back({{fixed->value, 0.0, 0.0, 0.0}});
    } else {
        // Rounded down, so that the last word does not go beyond; of a single word, its place is 0 anyway.
        const std::uint64_t most = ~std::uint64_t{0};
        part.stretch = words == 1 ? most : (most - (words - 1)) / words + 1;
        add_pieces(distribution, false);
        add_pieces(distribution, true);
    }
    const bool first = parts_.empty();
    parts_.push_back(part);
    const double least = draw(part.from);
    const double greatest = draw(static_cast<std::uint32_t>(to - 1));
    least_ = first ? least : std::min(least_, least);
    greatest_ = first ? greatest : std::max(greatest_, greatest);
}

void DrawTable::add_pieces(const Distribution& distribution, bool upper) {
    const auto grid = quantile_grid(distribution, upper);
    for (std::size_t k = 0; k + 3 < grid.size(); k += 3) {
        pieces_.push_back(through(grid[k], grid[k + 1], grid[k + 2], grid[k + 3]));
    }
}

std::size_t DrawTable::step_of(std::uint32_t word) const {
    std::size_t k = first_of_[word >> 24];
    while (k < below_.size() && word >= below_[k]) ++k;
    return k;
}

const DrawPart& DrawTable::part_of(std::uint32_t word) const {
    return *(std::ranges::upper_bound(parts_, word, {}, &DrawPart::from) - 1);
}

double DrawTable::draw(std::uint32_t word) const {
    if (!values_.empty()) return values_[step_of(word)];
    const DrawPart& part = part_of(word);
    const auto [piece, t] = piece_point(stretched(part, word));
    return piece_value(pieces_[part.first_piece + piece], t);
}

void DrawTable::draws(const Words& words, Column& into) const {
    if (!values_.empty()) {
        draws_of_steps(words, into);
    } else if (parts_.size() == 1) {
        kernels().pieces(pieces_.data(), words.data(), into.at.data());
    } else {
        draws_of_parts(words, into);
    }
}

// Up to so many, all of them are compared with each word, which takes no branches; beyond, each word is
// looked up.
constexpr std::size_t few = 16;

void DrawTable::draws_of_steps(const Words& words, Column& into) const {
    if (below_.size() > few) {
        for (std::size_t i = 0; i < words.size(); ++i) into.at[i] = values_[step_of(words[i])];
        return;
    }
    kernels().thresholds(words.data(), below_.data(), below_.size(), into.at.data());
    if (counts_from_0_) return;
    for (double& x : into.at) x = values_[static_cast<std::size_t>(x)];
}

void DrawTable::draws_of_parts(const Words& words, Column& into) const {
    Words own;
    Words from;
    if (parts_.size() > few) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const DrawPart& part = part_of(words[i]);
            own[i] = stretched(part, words[i]);
            from[i] = part.first_piece;
        }
    } else {
        for (const DrawPart& part : parts_) {
            for (std::size_t i = 0; i < words.size(); ++i) {
                const bool reached = words[i] >= part.from;
                own[i] = reached ? stretched(part, words[i]) : own[i];
                from[i] = reached ? part.first_piece : from[i];
            }
        }
    }
    kernels().pieces_from(pieces_.data(), own.data(), from.data(), into.at.data());
}

}  // namespace allwrits
