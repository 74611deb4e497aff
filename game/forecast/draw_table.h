// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/column.h"
#include "forecast/distribution.h"
#include "forecast/draw_piece.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace allwrits {

// A part of a mixture: its words, and where its pieces begin.
struct DrawPart {
    std::uint32_t from = 0;  // Has the words from here up to those of the next part.
    std::uint32_t first_piece = 0;
    // 2^64 divided by the number of words: makes 32 bits of a word's place among them. 0 for a part that has
    // a single value: all its words are then like word 0, which draws the start of the first piece, and it
    // needs no other.
    std::uint64_t stretch = std::uint64_t{1} << 32;
};

// The middle of the word's share of all 32-bit words.
ALLWRITS_INLINE std::uint32_t stretched(const DrawPart& part, std::uint32_t word) {
    return static_cast<std::uint32_t>(((word - part.from) * part.stretch + (part.stretch >> 1)) >> 32);
}

// Turns random words into draws of a distribution: word w of 2^32 gives the quantile at (w + 1/2) / 2^32, so
// that draws rise with the word. Continuous distributions by cubic pieces, discrete ones by thresholds (exact
// to 2^-32).
//
// A mixture, unless all of it is discrete, does not rise: a word chooses a part, and what the word is among
// those of the part, stretched to 32 bits, is drawn from in the part. So a part has no finer tails than its
// share of words.
//
// The largest error against the quantile is 1e-6 of it, or of the deviation where values below 0 are possible
// (tests/forecast/draw_table_test.cpp), but for
// - a lognormal's deviation of the logarithm above 3 and a log-uniform's span above 5 powers of ten: the
//   error grows as the fourth power, so at twice as much it is 2e-5;
// - shapes of a beta below 1/3, which come so near to an end that errors of 1e-3 there are 1e-5 of the width;
// - the one piece of a triangular that has its corner: 2e-6 of the width.
class DrawTable {
public:
    explicit DrawTable(const Distribution& distribution);

    // The draw for one word; draws() gives the same bits.
    double draw(std::uint32_t word) const;
    void draws(const Words& words, Column& into) const;

    // The least and the greatest draw there is.
    double least() const { return least_; }
    double greatest() const { return greatest_; }

private:
    void make_steps(const Distribution& distribution);
    void make_parts(const Distribution& distribution);
    void add_part(const Distribution& distribution, std::uint64_t from, std::uint64_t to);
    void add_pieces(const Distribution& distribution, bool upper);

    std::size_t step_of(std::uint32_t word) const;
    const DrawPart& part_of(std::uint32_t word) const;
    void draws_of_steps(const Words& words, Column& into) const;
    void draws_of_parts(const Words& words, Column& into) const;

    // Of what is not discrete: its parts, by rising words, and their pieces.
    std::vector<DrawPart> parts_ = {};
    std::vector<DrawPiece> pieces_ = {};
    // Of what is discrete: value k is drawn from the words below below_[k] that no earlier one has; the last
    // value takes the rest. A word with these highest 8 bits draws first_of_[them] or a later one.
    std::vector<double> values_ = {};
    std::vector<std::uint32_t> below_ = {};
    std::vector<std::uint16_t> first_of_ = {};
    bool counts_from_0_ = false;  // The values are 0, 1, 2 ...
    double least_ = 0;
    double greatest_ = 0;
};

}  // namespace allwrits
