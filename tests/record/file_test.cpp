// SPDX-License-Identifier: MIT
#include "record/file.h"
#include "catch.h"
#include "record/forked.h"
#include "record/small_journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <set>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

namespace fs = std::filesystem;

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder}) names.insert(entry.path().filename().string());
    return names;
}

bool says(const Problem& problem, const fs::path& path, const std::string& reason) {
    return problem.place.file == path.string() && problem.what.find(reason) != std::string::npos;
}

}  // namespace

TEST_CASE("the last three generations of a file stay") {
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    for (const auto* text : {"one", "two", "three", "four", "five"}) {
        REQUIRE(write_file_atomically(path, text));
    }
    CHECK(bytes_in(path) == "five");
    CHECK(bytes_in(scratch / "a.journal.1") == "four");
    CHECK(bytes_in(scratch / "a.journal.2") == "three");
    CHECK(bytes_in(scratch / "a.journal.3") == "two");
    CHECK(names_in(scratch.folder()) ==
          std::set<std::string>{"a.journal", "a.journal.1", "a.journal.2", "a.journal.3"});
}

TEST_CASE("only its owner may read a save") {
    const Scratch scratch;
    REQUIRE(write_file_atomically(scratch / "a.journal", "one"));
    struct stat status {};
    REQUIRE(::stat((scratch / "a.journal").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("a full disk leaves the old file and its generations as they were") {
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    REQUIRE(write_file_atomically(path, "one"));
    REQUIRE(write_file_atomically(path, "two"));
    const auto before = names_in(scratch.folder());
    const auto code = on_small_disk(1000, [&] {
        const auto written = write_file_atomically(path, std::string(5000, 'x'));
        return !written && says(written.error(), path, "cannot be written: File too large") ? 0 : 1;
    });
    CHECK(code == 0);
    CHECK(bytes_in(path) == "two");
    CHECK(bytes_in(scratch / "a.journal.1") == "one");
    CHECK(names_in(scratch.folder()) == before);
}

TEST_CASE("a device without room is a problem with its path") {
    const Descriptor full{::open("/dev/full", O_WRONLY | O_CLOEXEC)};
    REQUIRE(full.is_open());
    const auto written = write_all(full, "a line", "a.journal");
    REQUIRE_FALSE(written);
    CHECK(says(written.error(), "a.journal", "No space left on device"));
}

TEST_CASE("a folder that may not be written to leaves the old file as it was") {
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    REQUIRE(write_file_atomically(path, "one"));
    fs::permissions(scratch.folder(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_exec);
    const auto code = as_nobody([&] {
        const auto written = write_file_atomically(path, "two");
        return !written && says(written.error(), path, "cannot be written: Permission denied") ? 0 : 1;
    });
    CHECK(code == 0);
    CHECK(bytes_in(path) == "one");
    CHECK(names_in(scratch.folder()) == std::set<std::string>{"a.journal"});
}

TEST_CASE("a save that may not be read is a problem with its path") {
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    put_bytes(path, played().bytes());
    fs::permissions(path, fs::perms::none);
    fs::permissions(scratch.folder(), fs::perms::all);
    CHECK(as_nobody([&] {
              const auto kept = read_journal_file(path);
              return !kept && says(kept.error(), path, "cannot be opened: Permission denied") ? 0 : 1;
          }) == 0);
    CHECK(as_nobody([&] {
              const auto journal = Journal::resume(path, played().kept());
              return !journal && says(journal.error(), path, "cannot be opened: Permission denied") ? 0 : 1;
          }) == 0);
}

TEST_CASE("what is no ordinary file is refused without waiting for it") {
    const Scratch scratch;
    REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
    for (const fs::path& path : {scratch / "pipe", scratch.folder(), fs::path{"/dev/zero"}}) {
        const auto bytes = file_bytes(path);
        REQUIRE_FALSE(bytes);
        CHECK(says(bytes.error(), path, "no ordinary file"));
    }
    const auto missing = file_bytes(scratch / "missing");
    REQUIRE_FALSE(missing);
    CHECK(says(missing.error(), scratch / "missing", "No such file"));
}

TEST_CASE("a new journal in a missing folder is a problem with its path") {
    const SmallSession session;
    const Scratch scratch;
    const auto path = scratch / "missing" / "a.journal";
    const auto journal = Journal::create(path, session.log.opening, session.index);
    REQUIRE_FALSE(journal);
    CHECK(says(journal.error(), path, "No such file"));
}

TEST_CASE("a move that the disk has no room for leaves the journal as it was, and may be tried again") {
    const auto session = played();
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    const auto whole = session.bytes();
    put_bytes(path, whole.substr(0, whole.find('\n') + 1));
    const auto kept = read_journal_file(path).value();
    // At each size of the disk, from none left to room for all.
    for (std::size_t room = kept.good_bytes; room <= whole.size(); room += 13) {
        CAPTURE(room);
        put_bytes(path, whole.substr(0, kept.good_bytes));
        std::size_t written = 0;
        const auto code = on_small_disk(room, [&] {
            auto journal = Journal::resume(path, kept);
            if (!journal) return 90;
            for (const auto& record : session.log.records) {
                for (int attempt = 0; attempt < 2; ++attempt) {
                    const auto added = journal->append(record);
                    if (added) break;
                    if (!says(added.error(), path, "cannot be written: File too large")) return 91;
                    if (attempt == 1) return static_cast<int>(written);
                }
                ++written;
            }
            return static_cast<int>(written);
        });
        const auto after = read_journal_file(path);
        REQUIRE(after);
        CHECK_FALSE(after->torn);
        CHECK(is_beginning(after->log, session.log));
        CHECK(static_cast<int>(after->log.records.size()) == code);
    }
}

TEST_CASE("a file is either the old or the new one, wherever the writer is killed") {
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    const std::string odd(20'000, 'a'), even(30'000, 'b');
    REQUIRE(write_file_atomically(path, odd));
    for (int round = 0; round < 30; ++round) {
        int ends[2] = {-1, -1};
        REQUIRE(::pipe(ends) == 0);
        const auto child = ::fork();
        if (child == 0) {
            for (int nth = 0; nth < 500; ++nth) {
                if (!write_file_atomically(path, nth % 2 == 0 ? even : odd)) ::_exit(1);
                if (::write(ends[1], "x", 1) != 1) ::_exit(2);
            }
            ::_exit(0);
        }
        ::close(ends[1]);
        char letter = 0;
        for (int seen = 0; seen <= round % 5; ++seen) REQUIRE(::read(ends[0], &letter, 1) == 1);
        ::kill(child, SIGKILL);
        REQUIRE(::waitpid(child, nullptr, 0) == child);
        ::close(ends[0]);
        for (const auto* name : {"a.journal", "a.journal.1"}) {
            const auto bytes = bytes_in(scratch / name);
            CHECK((bytes == odd || bytes == even));
        }
    }
}
