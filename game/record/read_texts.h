// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace allwrits {

// read-texts in state_folder().
std::filesystem::path read_texts_file();

// Which texts of the scenarios this person has read, in whatever session, so that a second reading can be
// hurried past. Kept as hashes alone: from the file nobody can tell what was read without having the texts.
// A mended text counts as a new one.
class ReadTexts {
public:
    // The latest stay: more than a person reads in a year, and some 340 KB.
    static constexpr std::size_t most = 20'000;

    // A file that is missing, damaged or cannot be read is the same as none: nothing is lost but haste.
    static ReadTexts load(const std::filesystem::path& file = read_texts_file());

    bool has(std::string_view text) const;
    void add(std::string_view text);
    std::size_t count() const { return in_order_.size(); }

    // As a whole or not at all; nothing is written where nothing was added.
    Result<void> save();

    // From memory and, at once, from the disk with all copies. Fails where a file cannot be removed.
    Result<void> forget_all();

private:
    explicit ReadTexts(std::filesystem::path file) : file_(std::move(file)) {}
    void add_hash(std::uint64_t hash);

    std::filesystem::path file_;
    std::deque<std::uint64_t> in_order_ = {};  // The oldest first.
    std::unordered_set<std::uint64_t> known_ = {};
    bool changed_ = false;
};

}  // namespace allwrits
