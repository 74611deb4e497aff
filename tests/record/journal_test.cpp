// SPDX-License-Identifier: MIT
#include "catch.h"
#include "record/small_journal.h"

#include <fstream>
#include <set>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a journal gives back the log that was written") {
    const auto session = played();
    const auto kept = read_journal(session.bytes(true), "a.journal");
    REQUIRE(kept);
    CHECK(kept->log == session.log);
    CHECK(kept->index == session.index);
    CHECK(kept->session == "a session");
    CHECK(kept->rules == 2);
    CHECK(kept->closed);
    CHECK_FALSE(kept->torn);
    CHECK(kept->told == "");
}

TEST_CASE("each kind of move and event survives the journal") {
    SmallSession session;
    std::set<std::size_t> kinds;
    for (const auto& event : one_event_of_each_kind()) kinds.insert(event.index());
    CHECK(kinds.size() == std::variant_size_v<Event>);
    kinds.clear();
    for (const auto& move : one_move_of_each_kind()) {
        kinds.insert(move.index());
        session.play(session.log.tip, con, move, one_event_of_each_kind());
    }
    CHECK(kinds.size() == std::variant_size_v<Move>);

    const auto kept = read_journal(session.bytes(), "a.journal");
    REQUIRE(kept);
    CHECK(kept->log == session.log);
}

TEST_CASE("each kind of move and event survives the journal with nothing filled in") {
    SmallSession session;
    const auto blank = [](auto kind) {
        std::visit([](auto& k) { k = {}; }, kind);
        return kind;
    };
    std::vector<Event> events;
    for (const auto& event : one_event_of_each_kind()) {
        // Decision 0 of no stage is none that a journal could name.
        if (!std::holds_alternative<TurnedTo>(event)) events.push_back(blank(event));
    }
    for (const auto& move : one_move_of_each_kind()) session.play(session.log.tip, con, blank(move), events);

    const auto kept = read_journal(session.bytes(), "a.journal");
    REQUIRE(kept);
    CHECK(kept->log == session.log);
}

TEST_CASE("each move that a sealed stage can hold survives under seal") {
    SmallSession session;
    for (const auto& move : one_move_of_each_kind()) {
        session.play(session.log.tip, pro, Pass{}, {Sealed{.seat = pro, .move = packed(pro, move)}});
    }
    const auto kept = read_journal(session.bytes(), "a.journal");
    REQUIRE(kept);
    CHECK(kept->log == session.log);
}

TEST_CASE("records name things by their ids") {
    SmallSession session;
    session.play(0, con, Plead{.argument = ArgumentId{2}, .bold = 1},
                 {CameTo{.seat = con, .at = 1}, Distinguished{con, 1}});
    const auto bytes = session.bytes();
    const auto line = bytes.substr(bytes.find('\n') + 1);
    CHECK_THAT(
        line, ContainsSubstring(R"("n":1,"p":0,"s":"con","m":["plead",{"argument":"C-02","bold":1}],"e":[)"));
    CHECK_THAT(line, ContainsSubstring(R"(["came_to",{"seat":"con","at":"plead_con"}])"));
    CHECK_THAT(line, ContainsSubstring(R"(["distinguished",{"by":"con","attack":"P-01>C-02"}])"));
}

TEST_CASE("a journal written move by move is the one written at once") {
    const auto session = played();
    const Scratch scratch;
    auto journal = Journal::create(scratch / "a.journal", session.log.opening, session.index, "a session");
    REQUIRE(journal);
    for (const auto& record : session.log.records) REQUIRE(journal->append(record));
    CHECK(bytes_in(scratch / "a.journal") == session.bytes());
    REQUIRE(journal->close());
    CHECK(bytes_in(scratch / "a.journal") == session.bytes(true));
    CHECK_FALSE(journal->append(session.record(5, pro, Pass{}, {})));
}

TEST_CASE("a session without a name is named by its opening") {
    SmallSession session;
    const Scratch scratch;
    const auto name = [&](const std::string& file) {
        return Journal::create(scratch / file, session.log.opening, session.index)
            .and_then([&](const Journal& made) { return read_journal_file(made.path()); })
            .value()
            .session;
    };
    const auto first = name("a");
    CHECK(first.size() == 16);
    CHECK(name("b") == first);
    ++session.log.opening.seed;
    CHECK(name("c") != first);
}

TEST_CASE("a rewind makes a second branch") {
    const auto kept = read_journal(played().bytes(), "a.journal").value();
    CHECK(path_to(kept.log, 2) == std::vector<std::uint32_t>{1, 2});
    CHECK(path_to(kept.log, 5) == std::vector<std::uint32_t>{1, 3, 4, 5});
    CHECK(fold(kept.log, 2).value().offers[1] == 0);
    CHECK(fold(kept.log, 2).value().known[1].empty());
    CHECK(fold(kept.log, 5).value().known[1].has(0));
}

TEST_CASE("a decision is named within the stage of the branch that it belongs to") {
    SmallSession session;
    session.play(0, pro, Pass{}, {Began{StageId{1}}, CameTo{.seat = board, .at = 0}});
    session.play(0, con, Pass{}, {CameTo{.seat = con, .at = 1}});
    CHECK_THAT(session.bytes(),
               ContainsSubstring(R"("at":"vote")") && ContainsSubstring(R"("at":"plead_con")"));
    CHECK(read_journal(session.bytes(), "a.journal").value().log == session.log);
}

TEST_CASE("what could not be read again is not written") {
    const auto session = played();
    const Scratch scratch;
    auto journal = Journal::create(scratch / "a.journal", session.log.opening, session.index).value();
    REQUIRE(journal.append(session.log.records[0]));
    const auto before = bytes_in(scratch / "a.journal");
    const auto refused = [&](Record record, const std::string& why) {
        const auto done = journal.append(record);
        REQUIRE_FALSE(done);
        CHECK_THAT(to_text(done.error()), ContainsSubstring("a.journal") && ContainsSubstring(why));
        CHECK(bytes_in(scratch / "a.journal") == before);
    };
    const auto with = [](Record record, auto change) {
        change(record);
        return record;
    };
    const auto next = session.log.records[1];
    refused(session.log.records[0], "record 1 stands where record 2 belongs");
    refused(session.log.records[2], "record 3 stands where record 2 belongs");
    refused(with(next, [](Record& r) { r.parent = 2; }), "comes later");
    refused(with(next, [](Record& r) { r.state_after ^= 1; }), "does not lead to the state");
    refused(with(next, [](Record& r) { r.events.pop_back(); }), "does not lead to the state");
    refused(with(next, [](Record& r) { r.seat = {}; }), "seat");
    refused(with(next, [](Record& r) { r.seat = SeatId{3}; }), "seat");
    refused(with(next, [](Record& r) { r.move = Plead{ArgumentId{3}}; }), "argument number 3");
    SmallSession other;
    other.log.records = {session.log.records[0]};
    refused(other.record(1, pro, Pass{}, {Filed{.by = pro, .evidence = EvidenceId{9}}}), "evidence number 9");
    refused(other.record(1, pro, Pass{}, {CameTo{.seat = pro, .at = 2}}), "decision number 2");
    refused(other.record(1, pro, Pass{}, {TermSet{.term = TermId{1}, .level = 1}}), "level number 1");
    refused(other.record(1, pro, Pass{}, {Answered{.by = pro, .how = static_cast<Answer>(9)}}), "how");
    refused(other.record(1, pro, Pass{}, {Sealed{.seat = pro, .move = {.seat = 1}}}), "sealed");
    refused(other.record(1, pro, Pass{}, std::vector<Event>(Events::most + 1, Event{Unsealed{}})),
            "more events");
    CHECK(journal.append(next));
}

TEST_CASE("a note that is not UTF-8 keeps its readable part") {
    SmallSession session;
    session.play(0, pro, Pass{}, {}, "caf\xE9, please");
    CHECK(read_journal(session.bytes(), "a.journal").value().log.records[0].note == "caf\uFFFD, please");
}

TEST_CASE("a name that is not UTF-8 cannot open a journal") {
    SmallSession session;
    session.index.lists[0][1] = "caf\xE9";
    CHECK_FALSE(journal_bytes(session.kept()));
}

TEST_CASE("play goes on with a journal that was not closed") {
    const auto session = played();
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    {
        auto journal = Journal::create(path, session.log.opening, session.index, "a session").value();
        REQUIRE(journal.append(session.log.records[0]));
    }
    auto kept = read_journal_file(path).value();
    CHECK_FALSE(kept.torn);
    CHECK_FALSE(kept.closed);
    CHECK_THAT(kept.told, ContainsSubstring("not closed") && ContainsSubstring("1 move."));
    auto journal = Journal::resume(path, kept).value();
    CHECK_FALSE(std::filesystem::exists(scratch / "a.journal.1"));
    for (std::size_t at = 1; at < 5; ++at) REQUIRE(journal.append(session.log.records[at]));
    CHECK(bytes_in(path) == session.bytes());
}

TEST_CASE("play goes on with a closed journal once its end is taken out") {
    auto session = played();
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    put_bytes(path, session.bytes(true));
    auto journal = Journal::resume(path, read_journal_file(path).value()).value();
    CHECK(bytes_in(path) == session.bytes());
    CHECK(bytes_in(scratch / "a.journal.1") == session.bytes(true));
    session.play(2, pro, Pass{}, {Moved{pro, 2}});
    REQUIRE(journal.append(session.log.records.back()));
    REQUIRE(journal.close());
    CHECK(read_journal_file(path).value().log == session.log);
}

TEST_CASE("a torn tail is cut before play goes on, and kept as an older copy") {
    const auto session = played();
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    const auto torn = session.bytes().substr(0, session.bytes().size() - 9);
    put_bytes(path, torn);
    const auto kept = read_journal_file(path).value();
    CHECK(kept.torn);
    CHECK_THAT(kept.told, ContainsSubstring("end of the save is damaged") && ContainsSubstring("3 moves"));
    auto journal = Journal::resume(path, kept).value();
    REQUIRE(journal.append(session.log.records[4]));
    CHECK(bytes_in(path) == session.bytes());
    CHECK(bytes_in(scratch / "a.journal.1") == torn);
}

TEST_CASE("a journal that changed since it was read is not gone on with") {
    const auto session = played();
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    put_bytes(path, session.bytes());
    const auto kept = read_journal_file(path).value();
    put_bytes(path, session.bytes(true));
    const auto journal = Journal::resume(path, kept);
    REQUIRE_FALSE(journal);
    CHECK_THAT(journal.error().what, ContainsSubstring("changed"));
    CHECK(bytes_in(path) == session.bytes(true));
}

TEST_CASE("a journal has one writer at a time") {
    const auto session = played();
    const Scratch scratch;
    const auto path = scratch / "a.journal";
    put_bytes(path, session.bytes());
    const auto kept = read_journal_file(path).value();
    {
        const auto journal = Journal::resume(path, kept);
        REQUIRE(journal);
        const auto second = Journal::resume(path, kept);
        REQUIRE_FALSE(second);
        CHECK_THAT(second.error().what, ContainsSubstring("played elsewhere"));
        CHECK_FALSE(Journal::create(path, session.log.opening, session.index));
        CHECK(bytes_in(path) == session.bytes());
    }
    CHECK(Journal::resume(path, kept));
}

TEST_CASE("a move that was taken back stays taken back when the journal is read again") {
    auto session = played();
    const Scratch scratch;
    {
        auto journal = Journal::create(scratch / "a.journal", session.log.opening, session.index);
        REQUIRE(journal);
        for (const auto& record : session.log.records) REQUIRE(journal->append(record));
        REQUIRE(journal->go_back(3));
    }
    const auto kept = read_journal_file(scratch / "a.journal");
    REQUIRE(kept);
    CHECK(kept->log.records == session.log.records);
    CHECK(kept->log.tip == 3);

    // The next move branches off there, and play is at its end again.
    session.log.tip = 3;
    session.play(3, pro, Pass{}, {Moved{pro, 2}, Began{StageId{1}}, CameTo{.seat = board, .at = 0}});
    auto journal = Journal::resume(scratch / "a.journal", *kept);
    REQUIRE(journal);
    REQUIRE(journal->append(session.log.records.back()));
    const auto again = read_journal_file(scratch / "a.journal");
    REQUIRE(again);
    CHECK(again->log.tip == 6);
}

TEST_CASE("in a closed journal a lost line for going back is noticed") {
    auto session = played();
    session.log.tip = 2;
    const auto bytes = session.bytes(true);
    const auto kept = read_journal(bytes, "a.journal");
    REQUIRE(kept);
    CHECK(kept->log.tip == 2);

    const auto back = bytes.find("{\"back\":2}");
    REQUIRE(back != std::string::npos);
    const auto from = bytes.rfind('\n', back) + 1;
    auto without = bytes;
    without.erase(from, bytes.find('\n', back) + 1 - from);
    const auto damaged = read_journal(without, "a.journal");
    REQUIRE_FALSE(damaged);
    CHECK_THAT(damaged.error().what, ContainsSubstring("a line for going back was lost"));
}

TEST_CASE("a journal cannot go back to a record that comes later") {
    const auto session = played();
    const Scratch scratch;
    auto journal = Journal::create(scratch / "a.journal", session.log.opening, session.index);
    REQUIRE(journal);
    CHECK_FALSE(journal->go_back(1));
    CHECK(journal->go_back(0));
}
