// SPDX-License-Identifier: MIT
#pragma once

#include "table/scenarios.h"
#include "base/result.h"
#include "record/journal.h"
#include "table/table.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace allwrits {

// Where a session is kept that nobody gave a file for: in this folder (the player's own is save_folder()),
// under a name that is free.
std::filesystem::path new_save_file(const std::filesystem::path& folder, const Scenario& scenario,
                                    std::uint64_t seed);

// A save, with its log at the places of the scenario as it is now.
struct Reopened {
    Kept kept = {};
    bool moved = false;  // The scenario's lists were put in another order since.
};
Result<Reopened> reopen(const std::filesystem::path& file, const Scenario& scenario);

// Why the session can be watched but not gone on with, or "".
std::string only_to_be_watched(const Kept& kept, const Scenario& scenario);

// Has the table's moves written to `file` from now on: a new journal, or one that was reopened.
Result<std::shared_ptr<Journal>> keep_in(const std::filesystem::path& file, Table& table,
                                         const Reopened* reopened);

}  // namespace allwrits
