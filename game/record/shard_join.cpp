// SPDX-License-Identifier: MIT
#include "record/shard_join.h"

#include <fmt/format.h>
#include <utility>

namespace allwrits {
namespace {

tl::unexpected<Problem> problem(const std::string& file, std::string what, std::string hint = {}) {
    return failure(Problem{.place = {.file = file}, .what = std::move(what), .hint = std::move(hint)});
}

// In what two runs differ, for whoever mixed up their files.
std::string difference(const ForecastHead& a, const ForecastHead& b) {
    if (a.scenario != b.scenario) return "another scenario";
    if (a.rules_hash != b.rules_hash) return "the scenario with other rules";
    if (a.rounds != b.rounds || a.asked != b.asked) return "another number of futures";
    return "another question";
}

}  // namespace

Result<void> ShardJoin::fits(const Shard& shard, const std::string& from) const {
    const auto& [part, parts] = shard.place;
    if (joined_.head != shard.head) {
        return problem(from,
                       fmt::format("it is of {} than {}", difference(joined_.head, shard.head), first_from_));
    }
    if (joined_.place.parts != parts) {
        return problem(from, fmt::format("it is one of {} parts, and {} one of {}", parts, first_from_,
                                         joined_.place.parts));
    }
    if (joined_.tally.pivots != shard.tally.pivots) {
        return problem(from,
                       fmt::format("its sums are taken about other numbers than those of {}", first_from_),
                       "were both made by the same program?");
    }
    if (const auto same = parts_.find(part); same != parts_.end()) {
        return problem(from, fmt::format("part {} of {} is also {}", part, parts, same->second.from));
    }
    return {};
}

Result<void> ShardJoin::add(Shard shard, const std::string& from) {
    if (parts_.empty()) {
        first_from_ = from;
        parts_[shard.place.part] = {from, std::move(shard.tally.sums)};
        joined_ = std::move(shard);
        return {};
    }
    if (auto fit = fits(shard, from); !fit) return fit;
    parts_[shard.place.part] = {from, std::move(shard.tally.sums)};
    for (std::size_t output = 0; output < joined_.tally.counts.size(); ++output) {
        for (std::size_t at = 0; at < replicates; ++at) {
            joined_.tally.counts[output][at].add(shard.tally.counts[output][at]);
        }
    }
    return {};
}

Result<Shard> ShardJoin::whole() {
    const auto parts = joined_.place.parts;
    std::string missing;
    std::uint64_t count = 0;
    constexpr std::uint64_t most_named = 10;
    for (std::uint64_t part = 1; part <= parts && parts_.size() < parts; ++part) {
        if (parts_.contains(part)) continue;
        if (++count <= most_named) missing += fmt::format("{}{}", missing.empty() ? "" : ", ", part);
    }
    if (count > 0) {
        return problem({}, fmt::format("of {} parts {} {} missing: {}{}", parts, count,
                                       count == 1 ? "is" : "are", missing, count > most_named ? " ..." : ""));
    }
    if (parts_.empty()) return problem({}, "there are no parts");
    joined_.tally.sums = Sums(joined_.head.outputs.size());
    for (const auto& [part, of] : parts_) joined_.tally.sums.append(of.sums);
    joined_.place = {};
    return std::move(joined_);
}

}  // namespace allwrits
