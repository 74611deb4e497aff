// SPDX-License-Identifier: MIT
#pragma once

#include "view/phrase_lists.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// What can be typed at any prompt besides a move.
enum class Command {
    Why, Record, Map, Law, Ledger, Believe, Suppose, Sources, Docket, Case, Seek, More, Undo, Save, Quit, Help
};

struct CommandWord {
    std::string_view word = {};
    Command command = Command::Help;
    Phrase about = {};  // For help; without a key for a second word of the same command.
};

// All of them, one line each in a table.
std::span<const CommandWord> command_words();

struct TypedCommand {
    Command command = Command::Help;
    std::string argument = {};
};

// "why burden" and "save mine.awj"; none if the first word is no command.
std::optional<TypedCommand> command_in(std::string_view typed);

}  // namespace allwrits
