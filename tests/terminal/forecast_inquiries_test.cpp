// SPDX-License-Identifier: MIT
#include "terminal/forecast_inquiries.h"

#include "catch.h"
#include "shipped.h"
#include "session/earlier.h"
#include "terminal/terminal_game.h"
#include "terminal/text_width.h"
#include "terminal/typed_number.h"

#include <algorithm>
#include <sstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

// What a game of the flagship shows the judge after these lines.
std::string asked(const std::string& typed, Look look = {}) {
    const auto& flagship = shipped("san_bernardino_2016");
    Seating seating;
    for (const auto& role : flagship.scenario->roles)
        seating.players.emplace_back(role.side == Side::Bench ? "person" : "counsel");
    auto table = table_of(flagship, 3, seating);
    std::istringstream in(typed);
    std::ostringstream out;
    TerminalGame(table, in, out, {.look = look}).run();
    return out.str();
}

// Without the breaks between lines, to look for sentences in.
std::string unwrapped(const std::string& text) {
    std::istringstream words(text);
    std::string line;
    for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
    return line;
}

std::string asked_of_bells(const std::string& typed) {
    auto table = table_of(shipped("later_school_bells"), 7, {.players = {"person", "person", "person"}});
    std::istringstream in("\n" + typed);
    std::ostringstream out;
    TerminalGame(table, in, out, {}).run();
    return out.str();
}

std::size_t widest_line(const std::string& text) {
    std::size_t widest = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) widest = std::max(widest, width_of(line));
    return widest;
}

}  // namespace

TEST_CASE("ledger draws both ledgers one under the other, within a window, and never adds them") {
    const auto shown = asked("ledger narrowed\n");
    CHECK_THAT(shown, ContainsSubstring("Granted, narrowed."));
    CHECK_THAT(shown, ContainsSubstring("Investigative value, in leads"));
    CHECK_THAT(shown, ContainsSubstring("User-security risk, in people"));
    CHECK(shown.find("Investigative value, in") < shown.find("User-security risk, in"));
    CHECK_THAT(shown, ContainsSubstring("only denied"));
    CHECK_THAT(unwrapped(shown), ContainsSubstring("a few rare futures make the mean"));
    CHECK_THAT(unwrapped(shown), ContainsSubstring("are never added up"));
    CHECK(widest_line(shown) <= 80);
    CHECK_THAT(shown, !ContainsSubstring("\x1b"));
}

TEST_CASE("for a screen reader the picture is a list of sentences without marks") {
    const auto shown = asked("ledger narrowed\n", {.plain = true});
    CHECK_THAT(shown, ContainsSubstring("of 100 futures; denied: "));
    CHECK_THAT(shown, !ContainsSubstring("█"));
    CHECK_THAT(shown, !ContainsSubstring("░"));
}

TEST_CASE("a window too narrow for pictures gets the list") {
    const auto shown = asked("ledger narrowed\n", {.columns = 40});
    CHECK_THAT(shown, !ContainsSubstring("█"));
    CHECK(widest_line(shown) <= 40);
}

TEST_CASE("in colour the shades are the same") {
    const auto coloured = asked("ledger narrowed\n", {.colour = true});
    CHECK_THAT(coloured, ContainsSubstring("█"));
    CHECK_THAT(coloured, ContainsSubstring("\x1b[35m▓"));
}

TEST_CASE("an order that nobody knows is answered with the nearest, or with all there are") {
    CHECK_THAT(unwrapped(asked("ledger narrowd\n")), ContainsSubstring("Did you mean “narrowed”?"));
    CHECK_THAT(unwrapped(asked("ledger xyzzy\n")), ContainsSubstring("These are: deny,"));
}

TEST_CASE("a scenario without a model says so") {
    CHECK_THAT(asked_of_bells("ledger\n"), ContainsSubstring("This scenario has no forecast."));
    CHECK_THAT(asked_of_bells("suppose x = 1\n"), ContainsSubstring("This scenario has no forecast."));
    CHECK_THAT(asked_of_bells("believe\n"), ContainsSubstring("There are no orders and ledgers here"));
}

TEST_CASE("what is supposed is held for ledger, why and believe until it is taken back") {
    const auto shown =
        unwrapped(asked("suppose MP-27 = 1 in 1,000\nledger\nsuppose\nsuppose leak_per_use\nsuppose\n"));
    CHECK_THAT(shown, ContainsSubstring("(MP-27)” is 0.001. Only you see it"));
    CHECK_THAT(shown, ContainsSubstring("You suppose: "));
    CHECK_THAT(shown, ContainsSubstring("You no longer suppose anything of"));
    CHECK_THAT(shown, ContainsSubstring("You suppose nothing."));
}

TEST_CASE("what cannot be supposed is refused with what could be") {
    CHECK_THAT(unwrapped(asked("suppose leak_per_use = 2\n")), ContainsSubstring("A share is from 0 to 1"));
    CHECK_THAT(unwrapped(asked("suppose leak_per_use = much\n")), ContainsSubstring("“much” is no number."));
    CHECK_THAT(unwrapped(asked("suppose leek_per_use = 0.1\n")),
               ContainsSubstring("Did you mean “leak_per_use”?"));
    CHECK_THAT(unwrapped(asked("suppose phones = -1\n")), ContainsSubstring("is from"));
}

TEST_CASE("believe names the order, the rate and the answer, and refuses a rate that is none") {
    CHECK_THAT(unwrapped(asked("believe\n")), ContainsSubstring("what the judges of this case would accept on average"));
    const auto shown = unwrapped(asked("believe MP-20 at 450 narrowed\n"));
    CHECK_THAT(shown,
               ContainsSubstring("At 450 people exposed for a lead: “Granted, narrowed” against “Denied”."));
    CHECK_THAT(unwrapped(asked("believe lead at none\n")), ContainsSubstring("must be a number above 0"));
    CHECK_THAT(unwrapped(asked("believe lead at -5\n")), ContainsSubstring("must be a number above 0"));
    CHECK_THAT(unwrapped(asked("believe leads at 5 narowed\n")), ContainsSubstring("Did you mean"));
}

TEST_CASE("why of a ledger is short, and more of it is there on request") {
    const auto lines = [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); };
    const auto nothing = lines(asked(""));
    const auto brief = lines(asked("why exposed\n")) - nothing;
    const auto full = lines(asked("why exposed more\n")) - nothing;
    CHECK(brief <= 24);
    CHECK(full > brief);
}

TEST_CASE("questions about the forecast make no move") {
    auto table = table_of(shipped("san_bernardino_2016"), 3, {.players = {"person", "person", "person"}});
    std::istringstream in("\nledger\nwhy leads\nbelieve\nsuppose MP-27 = 0.001\n");
    std::ostringstream out;
    TerminalGame(table, in, out, {}).run();
    CHECK(table.log().records.empty());
}

TEST_CASE("an earlier state is the one from before the seat's own last move") {
    auto table = table_of(shipped("later_school_bells"), 7, {.players = {"person", "person", "person"}});
    const auto at_first = table.state();
    CHECK(state_at_start(table.log()) == at_first);
    const auto seat = table.people_to_act().front();
    std::vector<Move> legal;
    legal_moves(table.scenario(), table.sight(seat), legal);
    REQUIRE(table.submit({.seat = seat, .move = legal.front()}));
    CHECK(state_before_last_move(table.log(), seat) == at_first);
    CHECK_FALSE(state_before_last_move(table.log(), seat) == table.state());
}

TEST_CASE("numbers are read as people type them, and nothing else is a number") {
    CHECK(typed_number("450") == 450);
    CHECK(typed_number(" 1,000 ") == 1000);
    CHECK(*typed_number("0.4 %") == Catch::Approx(0.004));
    CHECK(*typed_number("1 in 200") == Catch::Approx(0.005));
    CHECK(typed_number("1e-4") == 1e-4);
    for (const auto* wrong : {"", "x", "12x", "1 in 0", "nan", "inf", "%", "1 in", "--1"})
        CHECK_FALSE(typed_number(wrong));
}
