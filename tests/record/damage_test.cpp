// SPDX-License-Identifier: MIT
#include "base/dice.h"
#include "catch.h"
#include "record/journal_lines.h"
#include "record/small_journal.h"

#include <algorithm>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

// What is wrong with how damaged bytes were read, or "": a Problem, or the beginning of the truth and marked
// as torn.
std::string misread(const std::string& bytes, const Log& truth) {
    const auto kept = read_journal(bytes, "a.journal");
    if (!kept) return kept.error().what.empty() ? "a problem without words" : "";
    if (!kept->torn) return "the damage was not noticed";
    if (kept->told.empty()) return "the damage was not told";
    return is_beginning(kept->log, truth) ? "" : "another session was read";
}

}  // namespace

TEST_CASE("a checksum is the CRC-32C of the text") {
    // The check value of CRC-32/ISCSI in the catalogue of parametrised CRC algorithms.
    CHECK(framed("123456789") == "e3069283 123456789\n");
}

TEST_CASE("each flipped bit of a journal is noticed") {
    const auto session = played();
    for (const bool closed : {false, true}) {
        const auto bytes = session.bytes(closed);
        std::vector<std::string> faults;
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            for (unsigned bit = 0; bit < 8; ++bit) {
                auto other = bytes;
                other[at] = static_cast<char>(static_cast<unsigned char>(other[at]) ^ (1U << bit));
                const auto fault = misread(other, session.log);
                if (!fault.empty()) faults.push_back("byte " + std::to_string(at) + ": " + fault);
            }
        }
        CHECK(faults == std::vector<std::string>{});
    }
}

TEST_CASE("each byte turned into a line break, a zero or a space is noticed") {
    const auto session = played();
    const auto bytes = session.bytes(true);
    std::vector<std::string> faults;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const char now : {'\n', '\0', ' '}) {
            if (bytes[at] == now) continue;
            auto other = bytes;
            other[at] = now;
            const auto fault = misread(other, session.log);
            if (!fault.empty()) faults.push_back("byte " + std::to_string(at) + ": " + fault);
        }
    }
    CHECK(faults == std::vector<std::string>{});
}

TEST_CASE("a journal cut anywhere gives the moves before the cut and says that it is not whole") {
    const auto session = played();
    const auto bytes = session.bytes(true);
    const auto frames = frames_of(bytes);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto kept = read_journal(std::string_view{bytes}.substr(0, size), "a.journal");
        const bool between =
            std::any_of(frames.begin(), frames.end(), [&](const Framed& f) { return f.end == size; });
        CAPTURE(size);
        if (size < frames[0].end) {
            CHECK_FALSE(kept);
            continue;
        }
        REQUIRE(kept);
        const auto whole =
            std::count_if(frames.begin(), frames.end(), [&](const Framed& f) { return f.end <= size; });
        CHECK(is_beginning(kept->log, session.log));
        CHECK(kept->log.records.size() == static_cast<std::size_t>(whole - 1));
        CHECK(kept->torn == !between);
        CHECK_FALSE(kept->closed);
        CHECK_FALSE(kept->told.empty());
    }
}

TEST_CASE("damage before the end names its line and what can be saved") {
    const auto session = played();
    auto lines = lines_of(session.bytes(true));
    lines[3][20] = '#';
    const auto problem = problem_of(bytes_of_lines(lines));
    CHECK(problem.place == Place{.file = "a.journal", .line = 4});
    CHECK_THAT(problem.what, ContainsSubstring("damaged"));
    CHECK_THAT(problem.hint,
               ContainsSubstring("2 moves before it") && ContainsSubstring("after it: 3 lines"));

    const auto saved = salvage_journal(bytes_of_lines(lines), "a.journal");
    REQUIRE(saved);
    CHECK(saved->torn);
    CHECK(saved->log.records.size() == 2);
    CHECK(is_beginning(saved->log, session.log));
    CHECK_THAT(saved->told, ContainsSubstring("middle") && ContainsSubstring("2 moves"));
}

TEST_CASE("what can be saved is counted in moves that were not taken back") {
    const auto session = played();
    const auto lines = lines_of(session.bytes(true));
    const std::vector<std::string> damaged{lines[0], lines[1], lines[2], lines[3], framed("{\"back\":1}"),
                                           "# no line\n", lines[4]};
    const auto problem = problem_of(bytes_of_lines(damaged));
    CHECK(problem.place == Place{.file = "a.journal", .line = 6});
    CHECK_THAT(problem.hint, ContainsSubstring("1 move before it") && ContainsSubstring("after it: 1 line;"));
    const auto saved = salvage_journal(bytes_of_lines(damaged), "a.journal");
    REQUIRE(saved);
    CHECK(saved->log.records.size() == 3);
    CHECK_THAT(saved->told, ContainsSubstring("Kept: 1 move."));
}

TEST_CASE("what was salvaged can be played on, and the damaged file stays as an older copy") {
    const auto session = played();
    auto lines = lines_of(session.bytes(true));
    lines[3][20] = '#';
    const Scratch scratch;
    put_bytes(scratch / "a.journal", bytes_of_lines(lines));
    auto journal =
        Journal::resume(scratch / "a.journal", salvage_journal(bytes_of_lines(lines), "a.journal").value());
    REQUIRE(journal);
    REQUIRE(journal->append(session.log.records[2]));
    CHECK(read_journal_file(scratch / "a.journal").value().log.records.size() == 3);
    CHECK(bytes_in(scratch / "a.journal.1") == bytes_of_lines(lines));
}

TEST_CASE("a damaged opening is told") {
    auto lines = lines_of(played().bytes());
    lines[0][40] = '#';
    const auto problem = problem_of(bytes_of_lines(lines));
    CHECK(problem.place.line == 1);
    CHECK_THAT(problem.hint, ContainsSubstring("5 lines"));
    CHECK_FALSE(salvage_journal(bytes_of_lines(lines), "a.journal"));
}

TEST_CASE("lost, doubled and moved lines are found") {
    const auto lines = lines_of(played().bytes(true));
    for (std::size_t at = 0; at < lines.size(); ++at) {
        CAPTURE(at);
        auto doubled = lines;
        doubled.insert(doubled.begin() + static_cast<std::ptrdiff_t>(at), lines[at]);
        CHECK_FALSE(read_journal(bytes_of_lines(doubled), "a.journal"));

        auto lost = lines;
        lost.erase(lost.begin() + static_cast<std::ptrdiff_t>(at));
        const auto kept = read_journal(bytes_of_lines(lost), "a.journal");
        CHECK((!kept || !kept->closed));  // Without its last line a journal is one that was not closed.
        CHECK(kept.has_value() == (at + 1 == lines.size()));

        for (std::size_t other = at + 1; other < lines.size(); ++other) {
            auto swapped = lines;
            std::swap(swapped[at], swapped[other]);
            CHECK_FALSE(read_journal(bytes_of_lines(swapped), "a.journal"));
        }
    }
}

TEST_CASE("a line of another session is found by the state that it leads to") {
    auto other = played();
    other.log = SmallSession{}.log;
    other.play(0, pro, Plead{.argument = ArgumentId{0}, .bold = 1},
               {Pleaded{.by = pro, .argument = ArgumentId{0}, .bold = 1}, Moved{pro, 1}});
    auto lines = lines_of(played().bytes());
    lines[1] = lines_of(other.bytes())[1];
    CHECK_THAT(problem_of(bytes_of_lines(lines)).what,
               ContainsSubstring("record 2 does not lead to the state"));
}

TEST_CASE("no bytes crash the reader") {
    auto stream = Dice{11}.stream("test");
    const auto random_text = [&](std::size_t size, std::uint32_t letters) {
        std::string text;
        for (std::size_t k = 0; k < size; ++k) text += static_cast<char>(stream.below(letters));
        return text;
    };
    for (std::uint32_t round = 0; round < 3000; ++round) {
        const auto noise = random_text(stream.below(200), round % 2 == 0 ? 256 : 128);
        CHECK_FALSE(read_journal(noise, "noise"));
        CHECK_FALSE(read_journal(framed(noise), "noise"));
        CHECK_FALSE(read_journal(noise + "\n" + noise, "noise"));
    }
    CHECK_FALSE(read_journal("", "empty"));
    CHECK_FALSE(read_journal("\n\n\n", "breaks"));
    CHECK_FALSE(read_journal(std::string(100'000, '\0'), "zeros"));
    CHECK_FALSE(read_journal(framed(std::string(200'000, '[')), "deep"));
    CHECK_FALSE(read_journal(framed(std::string(100'000, '[') + std::string(100'000, ']')), "deep"));
    CHECK_FALSE(read_journal(framed(R"({"magic":"allwrits-journal","format":1})"), "short"));
}

TEST_CASE("noise behind a journal is left out and told") {
    const auto session = played();
    for (const auto& noise : {std::string(4096, '\0'), std::string{"x\ny\nz"}, std::string{"\n"}}) {
        const auto kept = read_journal(session.bytes() + noise, "a.journal");
        REQUIRE(kept);
        CHECK(kept->torn);
        CHECK(kept->log == session.log);
    }
}
