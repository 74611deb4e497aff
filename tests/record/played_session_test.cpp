// SPDX-License-Identifier: MIT
#include "catch.h"
#include "players/player.h"
#include "record/journal.h"
#include "record/moved.h"
#include "record/small_journal.h"
#include "shipped.h"

using namespace allwrits;

namespace {

// A whole session by random players, each record written as it is made.
Log played_into(const Shipped& of, std::uint64_t seed, const std::filesystem::path& file) {
    auto table = table_of(of, seed, all_random(of));
    auto journal = Journal::create(file, table.log().opening, index_of(*of.scenario)).value();
    table.set_sink([&](const Record& record) { return journal.append(record); });
    const auto* random = find_player("random");
    while (const auto errand = table.errand()) {
        REQUIRE(table.submit({.seat = errand->sight.seat, .move = random->play(*of.scenario, *errand)}));
        REQUIRE_FALSE(table.trouble());
    }
    REQUIRE(table.ended());
    REQUIRE(journal.close());
    return table.log();
}

// The same names, each list from its end.
Index turned_round(Index index) {
    for (auto& list : index.lists) std::reverse(list.begin(), list.end());
    for (auto& lists : index.inner) {
        std::reverse(lists.begin(), lists.end());
        for (auto& list : lists) std::reverse(list.begin(), list.end());
    }
    return index;
}

}  // namespace

TEST_CASE("whole sessions of every scenario come back from their journals") {
    const Scratch scratch;
    for (const auto& name : shipped_names()) {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            INFO(name << ", seed " << seed);
            const auto log = played_into(shipped(name), seed, scratch / "a.journal");
            const auto kept = read_journal_file(scratch / "a.journal");
            REQUIRE(kept);
            CHECK(kept->log == log);
            CHECK(kept->closed);
            CHECK(kept->told == "");
        }
    }
}

TEST_CASE("whole sessions of every scenario move to lists in another order, and back") {
    const Scratch scratch;
    for (const auto& name : shipped_names()) {
        const auto& scenario = *shipped(name).scenario;
        const auto index = index_of(scenario);
        const auto other = turned_round(index);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            INFO(name << ", seed " << seed);
            const auto log = played_into(shipped(name), seed, scratch / "a.journal");
            const auto there = moved_to(log, index, scenario, other);
            REQUIRE(there);
            CHECK(*there != log);
            const auto back = moved_to(*there, other, scenario, index);
            REQUIRE(back);
            CHECK(*back == log);
        }
    }
}
