// SPDX-License-Identifier: MIT
#include "terminal/terminal_game.h"

#include "catch.h"
#include "record/journal.h"
#include "shipped.h"

#include <fmt/format.h>

#include <unistd.h>
#include <sstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Played {
    Leaving leaving = Leaving::Stuck;
    std::string shown = {};
    Log log = {};

    // Moves of people; computers may have moved before them.
    std::size_t own_moves() const {
        const auto own = [&](const Record& record) {
            return log.opening.players[record.seat.at] == "person";
        };
        return static_cast<std::size_t>(std::count_if(log.records.begin(), log.records.end(), own));
    }
};

// Types lines into a game of the school bells: `pro` and `con` are people, or computers that pass.
Played play(const std::vector<std::string>& players, const std::string& typed, Sitting sitting = {}) {
    auto table = table_of(shipped("later_school_bells"), 7, {.players = players});
    std::istringstream in(typed);
    std::ostringstream out;
    const auto leaving = TerminalGame(table, in, out, std::move(sitting)).run();
    return {leaving, out.str(), table.log()};
}

// Seats by role, in the order in which the scenario has them.
std::vector<std::string> people_at(const std::vector<std::string>& roles) {
    std::vector<std::string> players;
    for (const auto& role : shipped("later_school_bells").scenario->roles) {
        const bool person = std::find(roles.begin(), roles.end(), role.id) != roles.end();
        players.emplace_back(person ? "person" : role.side == Side::Bench ? "judge" : "counsel");
    }
    return players;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("a game shows the case, asks, and moves by key or by name until it has ended") {
    const auto played = play(people_at({"pro"}), "plead study\n1\n0\n0\n0\n\n");
    CHECK(played.leaving == Leaving::Ended);
    CHECK_THAT(played.shown, ContainsSubstring("Later school bells"));
    CHECK_THAT(played.shown, ContainsSubstring("Later starts added sleep"));
    CHECK_THAT(played.shown, ContainsSubstring("The session is over."));
}

TEST_CASE("what is told is told once") {
    const auto played = play(people_at({"pro"}), "plead study\nhelp\n1\n0\n0\n0\n\n");
    CHECK(count(played.shown, "Each side may file two arguments.") == 1);
}

TEST_CASE("a card can be read in full before it is played") {
    const auto played = play(people_at({"pro"}), "why study\nsources study\n");
    CHECK_THAT(played.shown, ContainsSubstring("Where bells moved, students slept longer."));
    CHECK_THAT(played.shown, ContainsSubstring("Sample study, replace me"));
    CHECK(played.own_moves() == 0);
}

TEST_CASE("what is not open is answered with the nearest name and changes nothing") {
    const auto played = play(people_at({"pro"}), "plead studi\nrecrod\n");
    CHECK_THAT(played.shown, ContainsSubstring("Did you mean \"plead study\"?"));
    CHECK_THAT(played.shown, ContainsSubstring("Did you mean \"record\"?"));
    CHECK(played.own_moves() == 0);
}

TEST_CASE("questions can be asked at any prompt and make no move") {
    const auto played = play(people_at({"pro"}),
                             "why\nwhy sleep\nrecord\nmap\nlaw\nsources\ndocket\ncase\nmore\nseek\nhelp\n");
    CHECK(played.leaving == Leaving::InputOver);
    CHECK(played.own_moves() == 0);
    CHECK_THAT(played.shown, ContainsSubstring("Seed: 7"));
    CHECK_THAT(played.shown, ContainsSubstring("Would students sleep more?"));
}

TEST_CASE("undo takes back the seat's last move and shows the question again") {
    const auto played = play(people_at({"pro"}), "undo\nplead study\nundo\nplead held\nquit\n");
    CHECK(played.leaving == Leaving::Quit);
    CHECK_THAT(played.shown, ContainsSubstring("You have made no move to take back."));
    CHECK_THAT(played.shown, ContainsSubstring("Your last move is taken back, and what followed it."));
    // The branch that was left stays in the log; the new one begins where it did.
    CHECK(path_to(played.log, played.log.tip).size() < played.log.records.size());
}

TEST_CASE("who leaves is told how to go on") {
    const auto kept = play(people_at({"pro"}), "quit\n", {.save_file = "/tmp/bells.awj"});
    CHECK(kept.leaving == Leaving::Quit);
    CHECK_THAT(kept.shown, ContainsSubstring("To go on: allwrits continue /tmp/bells.awj"));
    const auto cut = play(people_at({"pro"}), "");
    CHECK(cut.leaving == Leaving::InputOver);
    CHECK_THAT(cut.shown, ContainsSubstring("This session was not kept."));
}

TEST_CASE("between two people at one screen it is cleared, and nothing is shown before its owner is alone") {
    const auto played = play(people_at({"pro", "con"}), "\nplead study\n0\n\nplead later\n");
    CHECK_THAT(played.shown, ContainsSubstring("Are you alone? Press Enter."));
    const auto first = played.shown.find("Pass the screen to");
    const auto second = played.shown.find("Pass the screen to", first + 1);
    REQUIRE(second != std::string::npos);
    // Forty blank lines before each, and the private file only after the answer.
    CHECK(played.shown.rfind(std::string(40, '\n'), second) != std::string::npos);
    CHECK(played.shown.find("Your seat:") > first);
}

TEST_CASE("the plain look names each option in words and draws nothing") {
    const auto played = play(people_at({"pro"}), "quit\n", {.look = {.plain = true}});
    CHECK_THAT(played.shown, ContainsSubstring("Option 1. "));
    CHECK_THAT(played.shown, ContainsSubstring("Price: 1 page."));
    CHECK(played.shown.find('[') == std::string::npos);
    CHECK(played.shown.find("·") == std::string::npos);
}

TEST_CASE("save writes a journal that reads back as the session") {
    const auto file = std::filesystem::temp_directory_path() / fmt::format("allwrits-{}.awj", ::getpid());
    const auto played = play(people_at({"pro"}), "plead study\nsave " + file.string() + "\nquit\n");
    const auto kept = read_journal_file(file);
    REQUIRE(kept);
    CHECK(kept->log.records.size() == played.log.records.size());
    std::filesystem::remove(file);
}

TEST_CASE("comments of a script are passed over, and what it types is shown") {
    const auto played = play(people_at({"pro"}), "# the plan first\nplead study\n", {.echo = true});
    CHECK(count(played.shown, "the plan first") == 0);
    CHECK_THAT(played.shown, ContainsSubstring("> plead study\n"));
}
