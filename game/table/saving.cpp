// SPDX-License-Identifier: MIT
#include "table/saving.h"

#include "record/json.h"
#include "record/moved.h"

#include <fmt/format.h>

namespace allwrits {

namespace fs = std::filesystem;

fs::path new_save_file(const fs::path& folder, const Scenario& scenario, std::uint64_t seed) {
    const auto stem = fmt::format("{}-seed-{}", scenario.id, seed);
    auto file = folder / (stem + ".awj");
    std::error_code unknown;
    for (int nth = 2; fs::exists(file, unknown); ++nth)
        file = folder / fmt::format("{}-{}.awj", stem, nth);
    return file;
}

Result<Reopened> reopen(const fs::path& file, const Scenario& scenario) {
    auto kept = read_journal_file(file);
    if (!kept) return failure(kept.error());
    Reopened reopened{.kept = std::move(*kept)};
    const auto now = index_of(scenario);
    if (reopened.kept.index == now) return reopened;
    auto log = moved_to(reopened.kept.log, reopened.kept.index, scenario, now);
    if (!log) return failure(log.error());
    reopened.kept.log = std::move(*log);
    reopened.kept.index = now;
    reopened.moved = true;
    return reopened;
}

std::string only_to_be_watched(const Kept& kept, const Scenario& scenario) {
    if (kept.rules != rules_version) return "it was played by other rules of the program";
    if (kept.log.opening.rules_hash != scenario.rules_hash) return "the scenario's rules have changed since";
    return {};
}

Result<std::shared_ptr<Journal>> keep_in(const fs::path& file, Table& table, const Reopened* reopened) {
    auto opened = reopened == nullptr ? Journal::create(file, table.log().opening, index_of(table.scenario()))
                  : reopened->moved   ? Journal::rewrite(file, reopened->kept)
                                      : Journal::resume(file, reopened->kept);
    if (!opened) return failure(opened.error());
    auto journal = std::make_shared<Journal>(std::move(*opened));
    table.set_sink([journal](const Record& record) { return journal->append(record); },
                   [journal](std::uint32_t record) { return journal->go_back(record); });
    return journal;
}

}  // namespace allwrits
