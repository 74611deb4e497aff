// SPDX-License-Identifier: MIT
#pragma once

#include "record/shard.h"

#include <map>
#include <string>

namespace allwrits {

// Puts the parts of a run together, in whatever order they come. Of each only its sums are kept by
// themselves: counts are added up at once.
class ShardJoin {
public:
    // `from` names where it came from, for what may be wrong.
    Result<void> add(Shard shard, const std::string& from);
    // The whole run, bit for bit what it would be in one piece; a Problem where parts are missing.
    Result<Shard> whole();

private:
    struct Part {
        std::string from = {};
        Sums sums = Sums{};
    };
    Result<void> fits(const Shard& shard, const std::string& from) const;

    Shard joined_ = {};
    std::string first_from_ = {};
    std::map<std::uint64_t, Part> parts_ = {};
};

}  // namespace allwrits
