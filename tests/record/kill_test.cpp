// SPDX-License-Identifier: MIT
#include "catch.h"
#include "record/forked.h"
#include "record/small_journal.h"

#include <array>

using namespace allwrits;

namespace {

constexpr std::uint32_t most_moves = 400;

// Each move spends some days more, so that each state is another.
SmallSession long_session() {
    SmallSession session;
    auto state = folded(State{}, session.log.opening.events).value();
    for (std::uint32_t number = 1; number <= most_moves; ++number) {
        Record record{.number = number,
                      .parent = number - 1,
                      .seat = con,
                      .move = Pass{},
                      .note = std::string(number, 'n'),
                      .events = {DaysSpent{.by = con, .days = 1}, Moved{con, 1}}};
        state = folded(state, record.events).value();
        record.state_after = hash_of(state);
        session.log.records.push_back(std::move(record));
        session.log.tip = number;
    }
    return session;
}

// Writes the session and says each move's number into the pipe once append has returned.
[[noreturn]] void write_and_acknowledge(const SmallSession& session, const std::filesystem::path& path,
                                        int pipe) {
    auto journal = Journal::create(path, session.log.opening, session.index);
    if (!journal) ::_exit(1);
    for (const auto& record : session.log.records) {
        if (!journal->append(record)) ::_exit(2);
        if (::write(pipe, &record.number, sizeof record.number) != sizeof record.number) ::_exit(3);
    }
    ::_exit(0);
}

// The last number that came through the pipe; reads until `enough`, then ends the child and empties the pipe.
std::uint32_t last_acknowledged(int pipe, pid_t child, std::uint32_t enough) {
    std::uint32_t number = 0, last = 0;
    while (::read(pipe, &number, sizeof number) == sizeof number) {
        last = number;
        if (number == enough) ::kill(child, SIGKILL);
    }
    return last;
}

}  // namespace

TEST_CASE("each move that was acknowledged is in the journal after a kill") {
    const auto session = long_session();
    const Scratch scratch;
    std::uint32_t killed = 0;
    for (std::uint32_t round = 0; round < 30; ++round) {
        const auto path = scratch / ("round-" + std::to_string(round));
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        const auto child = ::fork();
        if (child == 0) write_and_acknowledge(session, path, ends[1]);
        REQUIRE(child > 0);
        ::close(ends[1]);
        const auto acknowledged = last_acknowledged(ends[0], child, 1 + round * 11 % 37);
        ::close(ends[0]);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        killed += WIFSIGNALED(status) ? 1U : 0U;

        const auto kept = read_journal_file(path);
        REQUIRE(kept);
        CHECK(acknowledged > 0);
        CHECK(kept->log.records.size() >= acknowledged);
        CHECK(is_beginning(kept->log, session.log));
        CHECK(Journal::resume(path, *kept));
    }
    CHECK(killed > 0);
}
