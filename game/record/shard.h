// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "forecast/counts.h"
#include "forecast/sums.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A forecast that is reckoned in parts, on many machines perhaps, and joined exactly. docs/formats.md tells
// the form.

constexpr std::string_view shard_magic = "allwrits-forecast-shard";
// Raised also when the same future would draw other numbers: parts of different programs must not be joined.
constexpr std::uint32_t shard_format = 1;
constexpr std::uint64_t most_parts = 1'000'000;

// What is asked, and all that its page says besides figures, so that parts are joined without their scenario.
// Two shards belong together if theirs are equal.
struct ForecastHead {
    struct Asked {
        std::string name = {}, what = {};
        bool operator==(const Asked&) const = default;
    };
    struct Output {
        std::string id = {}, ledger = {}, unit = {};
        bool happens = false;  // Else it is a number.
        bool operator==(const Output&) const = default;
    };
    std::string scenario = {}, title = {};
    std::uint64_t rules_hash = 0;
    std::vector<Asked> question = {};
    std::vector<std::string> acting = {};  // The shifts that act, in order.
    std::vector<Output> outputs = {};
    std::uint64_t asked = 0;   // Futures.
    std::uint64_t rounds = 1;  // Whole rounds of 4,096 that hold them.
    bool operator==(const ForecastHead&) const = default;
};

// What is kept of any stretch of rounds: enough for every figure, and much less than the futures themselves.
struct Tally {
    using ByReplicate = std::array<Counts, replicates>;
    std::vector<double> pivots = {};  // By output.
    Sums sums = Sums{};
    std::vector<ByReplicate> counts = {};  // By output.
};

// Part `part` of `parts`, from 1, is rounds [rounds x (part - 1) / parts, rounds x part / parts).
struct ShardPlace {
    std::uint64_t part = 1, parts = 1;
    bool operator==(const ShardPlace&) const = default;
};
constexpr std::uint64_t first_round_of(std::uint64_t rounds, ShardPlace place) {
    return rounds * (place.part - 1) / place.parts;
}
constexpr std::uint64_t end_round_of(std::uint64_t rounds, ShardPlace place) {
    return rounds * place.part / place.parts;
}

struct Shard {
    ForecastHead head = {};
    ShardPlace place = {};
    Tally tally = {};
};

// Over all that the head says.
std::uint64_t hash_of(const ForecastHead& head);

// The lines of a shard, one by one: a whole one may be large.
void write_lines(const Shard& shard, const std::function<void(std::string_view line)>& write);
// To a file, which appears under its name when all of it is written.
Result<void> can_be_written(const std::filesystem::path& path);  // To be asked before a long run.
Result<void> write_shard_file(const std::filesystem::path& path, const Shard& shard);

// Problems without a file name.
Result<Shard> shard_from(std::string_view bytes);
Result<Shard> read_shard_file(const std::filesystem::path& path);

}  // namespace allwrits
