// SPDX-License-Identifier: MIT
#include "base/dice.h"
#include "catch.h"
#include "record/journal_lines.h"
#include "record/small_journal.h"

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("another format is told with both numbers") {
    const auto newer = problem_of(forged(played().bytes(), 0, R"("format":1)", R"("format":2)"));
    CHECK_THAT(newer.what, ContainsSubstring("format 2") && ContainsSubstring("format 1"));
    CHECK_THAT(newer.hint, ContainsSubstring("newer version"));
    CHECK_THAT(problem_of(forged(played().bytes(), 0, "allwrits-journal", "another-journal")).what,
               ContainsSubstring("no journal of All Writs"));
}

TEST_CASE("a journal under other rules is read, and names them") {
    CHECK(read_journal(forged(played().bytes(), 0, R"("rules":2)", R"("rules":7)"), "a.journal")
              .value()
              .rules == 7);
}

TEST_CASE("what a forged line may not say is told with its line") {
    const auto bytes = played().bytes(true);
    struct Forgery {
        std::size_t line;
        std::string from, to, told;
    };
    const std::vector<Forgery> forgeries{
        {0, R"("seed":"f)", R"("seed":"F)", "'seed' is not 16 hexadecimal digits"},
        {0, R"("seed":)", R"("sead":)", "'seed' is missing"},
        {0, R"("person_judges":true)", R"("person_judges":1)", "neither true nor false"},
        {0, R"("version":3)", R"("version":-3)", "'version' is no whole number"},
        {0, R"("C-01","C-02")", R"("C-01","C-01")", "'C-01' twice"},
        {0, R"("players":{"pro")", R"("players":{"pru")", "role 'pru'"},
        {0, R"("h":")", R"("h":"0)", "'h' is not 16"},
        {0, R"("argument":["P-01")", R"("argument":[7)", "lists what is no text"},
        {0, R"("style":[["bold","careful"],[],[]])", R"("style":[["bold","careful"],[]])",
         "each role's styles"},
        {1, R"("n":1)", R"("n":2)", "record 2 stands where record 1 belongs"},
        {1, R"("n":1)", R"("n":99999999999999999999)", "'n' is no whole number"},
        {1, R"("n":1)", R"("n":1.0)", "'n' is no whole number"},
        {1, R"("p":0)", R"("p":1)", "comes later"},
        {1, R"("s":"pro")", R"("s":"nobody")", "role 'nobody'"},
        {1, R"("s":"pro")", R"("s":null)", "'s' is no text"},
        {1, R"(["plead",{"argument":"P-01")", R"(["plead",{"argument":"P-99")", "argument 'P-99'"},
        {1, R"(["plead",)", R"(["implore",)", "'implore'"},
        {1, R"(["plead",{"argument":"P-01","bold":0}])", R"("plead")", "malformed"},
        {1, R"("bold":0)", R"("bold":65536)", "'bold' is no whole number from 0 to 65535"},
        {1, R"("made":1)", R"("made":2)", "does not lead to the state"},
        {2, R"("at":null)", R"("at":"vote")", "decision 'vote'"},
        {6, R"({"end":5})", R"({"end":4})", "counts 4"},
        {6, R"({"end":5})", R"({"end":-1})", "'end' is no whole number"},
        {6, R"({"end":5})", R"([5])", "no JSON object"},
    };
    for (const auto& [line, from, to, told] : forgeries) {
        const auto problem = problem_of(forged(bytes, line, from, to));
        CHECK_THAT(problem.what, ContainsSubstring(told));
        CHECK(problem.place == Place{.file = "a.journal", .line = static_cast<std::uint32_t>(line + 1)});
    }
}

TEST_CASE("days beyond counting are refused, not added") {
    SmallSession session;
    session.play(0, con, Pass{}, {DaysSpent{.by = con, .days = 2'000'000'000}});
    auto record = session.record(1, con, Pass{}, {});
    record.events = {DaysSpent{.by = con, .days = 2'000'000'000}};
    session.log.records.push_back(record);
    CHECK_FALSE(journal_bytes(session.kept()));
    session.log.records.pop_back();
    auto bytes = session.bytes();
    bytes += framed(R"({"n":2,"p":1,"s":"con","m":["pass",{}],"e":[["days",{"by":"con","days":2000000000}]],)"
                    R"("h":"0000000000000000"})");
    CHECK_THAT(problem_of(bytes).what, ContainsSubstring("more days"));
}

TEST_CASE("text changed under a true checksum never crashes the reader, and what is read can be written") {
    const auto session = played();
    const auto lines = lines_of(session.bytes(true));
    const std::string pieces = "\"{}[],:0-9e.\\nu\xFF ";
    auto stream = Dice{7}.stream("test");
    std::size_t accepted = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const auto text = std::string{frames_of(lines[line])[0].text};
        for (std::size_t at = 0; at < text.size(); ++at) {
            auto changed = lines;
            auto other = text;
            if (at % 2 == 0)
                other[at] = pieces[stream.below(static_cast<std::uint32_t>(pieces.size()))];
            else
                other.erase(at, 1 + stream.below(12));
            changed[line] = framed(other);
            const auto kept = read_journal(bytes_of_lines(changed), "a.journal");
            if (!kept) continue;
            ++accepted;
            const auto again =
                journal_bytes(*kept).and_then([](const std::string& b) { return read_journal(b, "b"); });
            REQUIRE(again);
            CHECK(again->log == kept->log);
        }
    }
    CHECK(accepted > 0);  // A changed note or player, for one.
}
