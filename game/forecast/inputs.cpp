// SPDX-License-Identifier: MIT
#include "forecast/inputs.h"

#include "forecast/copula.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <set>

namespace allwrits {
namespace {

// All inputs that go with `from`, directly or through others, in order.
std::vector<std::size_t> together_with(std::size_t from, std::size_t count,
                                       const std::vector<InputCorrelation>& correlations) {
    std::vector<bool> found(count);
    found[from] = true;
    for (bool more = true; more;) {
        more = false;
        for (const auto& [one, other, r] : correlations) {
            if (found[one] == found[other]) continue;
            found[one] = found[other] = more = true;
        }
    }
    std::vector<std::size_t> members;
    for (std::size_t at = 0; at < count; ++at) {
        if (found[at]) members.push_back(at);
    }
    return members;
}

std::vector<std::vector<double>> matrix_of(const std::vector<std::size_t>& members,
                                           const std::vector<InputCorrelation>& correlations) {
    std::vector<std::vector<double>> matrix(members.size(), std::vector<double>(members.size()));
    const auto place = [&](std::size_t input) {
        return static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), input) -
                                        members.begin());
    };
    for (std::size_t at = 0; at < members.size(); ++at) matrix[at][at] = 1;
    for (const auto& [one, other, r] : correlations) {
        if (!std::binary_search(members.begin(), members.end(), one)) continue;
        matrix[place(one)][place(other)] = matrix[place(other)][place(one)] = r;
    }
    return matrix;
}

}  // namespace

Result<Inputs> Inputs::make(std::vector<Input> inputs, const std::vector<InputCorrelation>& correlations,
                            Sampling sampling, std::uint64_t seed) {
    Inputs made;
    std::set<std::string> names;
    const auto count = static_cast<std::uint32_t>(inputs.size());
    for (std::uint32_t at = 0; at < count; ++at) {
        const auto& [name, distribution] = inputs[at];
        if (!names.insert(name).second)
            return failure(Problem{.what = fmt::format("'{}' is drawn twice", name)});
        made.tables_.emplace_back(distribution);
        made.streams_.emplace_back(sampling, seed, name, at);
        made.second_streams_.emplace_back(sampling, seed, name + "/again", count + at);
    }
    made.in_group_.resize(inputs.size());
    for (const auto& [one, other, r] : correlations) {
        if (made.in_group_[one] || one == other) continue;
        Group group{.members = together_with(one, inputs.size(), correlations)};
        auto rows = cholesky(matrix_of(group.members, correlations));
        if (!rows) {
            return failure(
                Problem{.what = fmt::format("the correlations of '{}' cannot all hold", inputs[one].name),
                        .hint = "make them weaker: what goes with one must fit what goes with the other"});
        }
        group.rows = std::move(*rows);
        for (const auto member : group.members) made.in_group_[member] = true;
        made.groups_.push_back(std::move(group));
    }
    made.inputs_ = std::move(inputs);
    return made;
}

std::vector<Interval> Inputs::ranges() const {
    std::vector<Interval> all;
    for (std::size_t at = 0; at < size(); ++at) all.push_back(range(at));
    return all;
}

std::vector<std::size_t> Inputs::group_of(std::size_t input) const {
    for (const auto& group : groups_) {
        if (std::binary_search(group.members.begin(), group.members.end(), input)) return group.members;
    }
    return {input};
}

void Inputs::draw(std::uint32_t block, const std::vector<bool>& wanted, Column* into) const {
    draw_by(streams_, block, wanted, into);
}

void Inputs::remember(std::uint32_t blocks) {
    remembered_.resize(blocks * size());
    const std::vector<bool> all(size(), true);
    for (std::uint32_t block = 0; block < blocks; ++block)
        draw(block, all, remembered_.data() + block * size());
    remembered_blocks_ = blocks;
}

void Inputs::draw_again(std::uint32_t block, const std::vector<bool>& wanted, Column* into) const {
    draw_by(second_streams_, block, wanted, into);
}

void Inputs::draw_by(const std::vector<WordStream>& streams, std::uint32_t block,
                     const std::vector<bool>& wanted, Column* into) const {
    Words words;
    for (std::size_t at = 0; at < size(); ++at) {
        if (!wanted[at] || in_group_[at]) continue;
        streams[at].words(block, words);
        tables_[at].draws(words, into[at]);
    }
    for (const auto& group : groups_) draw_group(group, streams, block, wanted, into);
}

void Inputs::draw_group(const Group& group, const std::vector<WordStream>& streams, std::uint32_t block,
                        const std::vector<bool>& wanted, Column* into) const {
    const auto is_wanted = [&](std::size_t member) { return wanted[member]; };
    if (std::none_of(group.members.begin(), group.members.end(), is_wanted)) return;
    Words words;
    std::vector<Column> scores(group.members.size());
    for (std::size_t nth = 0; nth < group.members.size(); ++nth) {
        streams[group.members[nth]].words(block, words);
        normal_scores(words, scores[nth]);
    }
    for (std::size_t nth = 0; nth < group.members.size(); ++nth) {
        if (!wanted[group.members[nth]]) continue;
        Column score;
        for (std::size_t i = 0; i < block_size; ++i) {
            double sum = 0;
            for (std::size_t from = 0; from <= nth; ++from) sum += group.rows[nth][from] * scores[from].at[i];
            score.at[i] = sum;
        }
        words_of_scores(score, words);
        tables_[group.members[nth]].draws(words, into[group.members[nth]]);
    }
}

}  // namespace allwrits
