// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "forecast/column.h"
#include "forecast/distribution.h"
#include "forecast/draw_table.h"
#include "forecast/words.h"
#include "formula/interval.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace allwrits {

// A quantity that each future draws. The name makes its random words: no two of a model may share one.
struct Input {
    std::string name = {};
    Distribution distribution = {};
};

// How two inputs go together: the correlation of their normal scores (a Gaussian copula), in (-1, 1).
struct InputCorrelation {
    std::size_t one = 0, other = 0;
    double r = 0;
};

// The draws of a model. Whatever is asked in whatever order, future n's draw of an input is the same.
class Inputs {
public:
    // A Problem without a place where names are given twice, or where the correlations cannot all hold
    // together.
    static Result<Inputs> make(std::vector<Input> inputs, const std::vector<InputCorrelation>& correlations,
                               Sampling sampling, std::uint64_t seed);

    std::size_t size() const { return inputs_.size(); }
    const Input& at(std::size_t input) const { return inputs_[input]; }
    // From the least to the greatest draw that there is.
    Interval range(std::size_t input) const { return {tables_[input].least(), tables_[input].greatest()}; }
    std::vector<Interval> ranges() const;
    // Those that go together with an input, itself among them, in order: alone where it is correlated with
    // none.
    std::vector<std::size_t> group_of(std::size_t input) const;

    // The draws of a block, for those inputs that are wanted; `into` has a column for each input.
    void draw(std::uint32_t block, const std::vector<bool>& wanted, Column* into) const;

    // Keeps the draws of the first blocks, for those who ask for them again and again.
    void remember(std::uint32_t blocks);
    // A column for each input, or null if the block is not kept.
    const Column* remembered(std::uint32_t block) const {
        return block < remembered_blocks_ ? remembered_.data() + block * size() : nullptr;
    }

    // The same by other words: the independent second sample that indices of sensitivity need.
    void draw_again(std::uint32_t block, const std::vector<bool>& wanted, Column* into) const;

private:
    // Inputs that go together: the row of each is what its score takes of the scores up to its own.
    struct Group {
        std::vector<std::size_t> members = {};
        std::vector<std::vector<double>> rows = {};
    };
    void draw_by(const std::vector<WordStream>& streams, std::uint32_t block, const std::vector<bool>& wanted,
                 Column* into) const;
    void draw_group(const Group& group, const std::vector<WordStream>& streams, std::uint32_t block,
                    const std::vector<bool>& wanted, Column* into) const;

    std::vector<Input> inputs_ = {};
    std::vector<DrawTable> tables_ = {};
    std::vector<WordStream> streams_ = {}, second_streams_ = {};
    std::vector<Group> groups_ = {};
    std::vector<bool> in_group_ = {};
    std::vector<Column> remembered_ = {};
    std::uint32_t remembered_blocks_ = 0;
};

}  // namespace allwrits
