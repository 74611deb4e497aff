// SPDX-License-Identifier: MIT
#include "record/read_texts.h"

#include "base/folder.h"
#include "base/hash.h"
#include "record/file.h"
#include "record/folders.h"

#include <fmt/format.h>

#include <charconv>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

// The first line is the name of the form and the hash of all lines after it, each of which is one text.
constexpr std::string_view magic = "allwrits-read-texts 1 ";
constexpr std::size_t digits = 16;
constexpr std::size_t line = digits + 1;

std::optional<std::uint64_t> hash_in(std::string_view text) {
    std::uint64_t hash = 0;
    const auto* end = text.data() + digits;
    if (text.size() != line || text.back() != '\n') return std::nullopt;
    const auto [stopped, error] = std::from_chars(text.data(), end, hash, 16);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return hash;
}

// The hashes in a whole file, the oldest first; none if any of it is damaged.
std::vector<std::uint64_t> hashes_in(std::string_view bytes) {
    if (!bytes.starts_with(magic)) return {};
    bytes.remove_prefix(magic.size());
    const auto sum = hash_in(bytes.substr(0, line));
    if (!sum) return {};
    bytes.remove_prefix(line);
    if (hash_text(bytes) != *sum) return {};

    std::vector<std::uint64_t> hashes;
    for (; !bytes.empty(); bytes.remove_prefix(line)) {
        const auto hash = hash_in(bytes.substr(0, line));
        if (!hash) return {};
        hashes.push_back(*hash);
    }
    return hashes;
}

// Files in the same folder whose names go on from this one's: older copies, and what a crash left half
// written.
std::vector<fs::path> copies_of(const fs::path& file) {
    std::vector<fs::path> copies;
    const auto beginning = file.filename().string() + ".";
    for (const auto& path : paths_in(file.parent_path())) {
        if (path.filename().string().starts_with(beginning)) copies.push_back(path);
    }
    return copies;
}

}  // namespace

fs::path read_texts_file() { return state_folder() / "read-texts"; }

ReadTexts ReadTexts::load(const fs::path& file) {
    ReadTexts texts{file};
    const auto bytes = file_bytes(file);
    if (!bytes) return texts;
    for (const auto hash : hashes_in(*bytes)) texts.add_hash(hash);
    texts.changed_ = false;
    return texts;
}

bool ReadTexts::has(std::string_view text) const { return known_.contains(hash_text(text)); }

void ReadTexts::add(std::string_view text) { add_hash(hash_text(text)); }

void ReadTexts::add_hash(std::uint64_t hash) {
    if (!known_.insert(hash).second) return;
    changed_ = true;
    in_order_.push_back(hash);
    if (in_order_.size() <= most) return;
    known_.erase(in_order_.front());
    in_order_.pop_front();
}

Result<void> ReadTexts::save() {
    if (!changed_) return {};
    std::string lines;
    lines.reserve(in_order_.size() * line);
    for (const auto hash : in_order_) fmt::format_to(std::back_inserter(lines), "{:016x}\n", hash);
    const auto bytes = fmt::format("{}{:016x}\n{}", magic, hash_text(lines), lines);
    if (auto written = write_file_atomically(file_, bytes); !written) return written;
    changed_ = false;
    return {};
}

Result<void> ReadTexts::forget_all() {
    in_order_.clear();
    known_.clear();
    changed_ = false;
    auto gone = copies_of(file_);
    gone.push_back(file_);
    Result<void> result;
    // All are tried, whichever fails.
    for (const auto& file : gone) {
        std::error_code failed;
        fs::remove(file, failed);
        if (!failed || !result) continue;
        result = failure(
            Problem{.place = {.file = file.string()}, .what = "cannot be removed: " + failed.message()});
    }
    return result;
}

}  // namespace allwrits
