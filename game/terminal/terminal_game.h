// SPDX-License-Identifier: MIT
#pragma once

#include "session/forecasting.h"
#include "table/table.h"
#include "terminal/commands.h"
#include "terminal/page.h"

#include <cstddef>
#include <filesystem>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// How the people at this terminal play.
struct Sitting {
    Look look = {};
    std::filesystem::path save_file = {};  // Where the table's sink keeps the moves; "" if nowhere.
    bool echo = false;                     // What is read comes from no terminal: print it after the prompt.
    bool goes_on = false;  // The session was begun earlier: show its present stage, not its start.
};

// Why a game was left.
enum class Leaving {
    Ended,      // The session is over,
    Quit,       // somebody typed quit,
    InputOver,  // the input ended first,
    Stuck       // or nobody can move: a scenario at fault.
};

// People at one terminal play a session: it shows a seat what that seat may know, asks, and submits the
// move. With several people the screen is handed over, and cleared, between seats.
class TerminalGame {
public:
    TerminalGame(Table& table, std::istream& in, std::ostream& out, Sitting sitting);

    Leaving run();

private:
    enum class Step { Moved, Stay, Leave };

    // Whose turn it is comes to the screen; false if that ended the game.
    bool seat_somebody();
    bool hand_over(SeatId to);
    // What was said since the seat last looked; at its first look also the case.
    void show_news();
    // One line typed, and what it did.
    Step listen();
    Step obey(const TypedCommand& command);
    Step take_back();
    Step submit(const Move& move);
    void tell_unknown(std::string_view typed);
    void copy_save(const std::string& file);
    void tell_how_to_resume();

    std::optional<std::string> read();
    std::optional<Move> move_for(std::string_view typed) const;

    Table& table_;
    std::istream& in_;
    Page page_;
    Sitting sitting_;
    std::vector<SeatId> people_ = {};
    SeatId seat_ = {};
    // By seat: how much of what was said it has been shown, and what "sources" begins with.
    std::vector<std::size_t> shown_ = {}, since_ = {};
    std::vector<bool> met_ = {};  // Has seen the case.
    std::vector<std::vector<Belief>> beliefs_ = {};  // What its person supposes, for his eyes only.
    Leaving leaving_ = Leaving::InputOver;
};

}  // namespace allwrits
