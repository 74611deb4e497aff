// SPDX-License-Identifier: MIT
#include "terminal/commands.h"

#include <array>

namespace allwrits {
namespace {

constexpr std::array table{
    CommandWord{
        "why", Command::Why,
        said("terminal.command.why",
             "why TOPIC: how a card, a point, a ledger, the ruling came out so; why 1 reads option 1")},
    CommandWord{"record", Command::Record,
                said("terminal.command.record", "what was pleaded and filed, and how it stands")},
    CommandWord{"map", Command::Map,
                said("terminal.command.map", "which card meets and which supports which")},
    CommandWord{"law", Command::Law,
                said("terminal.command.law", "the points the court must find on, and who has to show them")},
    CommandWord{"ledger", Command::Ledger,
                said("terminal.command.ledger",
                     "what the order in view may bring; ledger ORDER for another, beside denied")},
    CommandWord{"ledgers", Command::Ledger},
    CommandWord{"forecast", Command::Ledger},
    CommandWord{
        "believe", Command::Believe,
        said("terminal.command.believe",
             "what you would have to believe for denial to be better, or worse; believe NAME at 450")},
    CommandWord{"suppose", Command::Suppose,
                said("terminal.command.suppose", "suppose NAME = NUMBER: your own belief; only you see it")},
    CommandWord{"sources", Command::Sources,
                said("terminal.command.sources",
                     "the facts behind what was said since your last move; sources all for all")},
    CommandWord{"docket", Command::Docket,
                said("terminal.command.docket", "the stages, the facts in play and the seed")},
    CommandWord{"case", Command::Case, said("terminal.command.case", "the brief and your own file again")},
    CommandWord{"seek", Command::Seek,
                said("terminal.command.seek", "exhibits you may look for in place of an answer")},
    CommandWord{"more", Command::More, said("terminal.command.more", "further options, such as terms")},
    CommandWord{"terms", Command::More},
    CommandWord{"undo", Command::Undo,
                said("terminal.command.undo", "take back your last move and what followed")},
    CommandWord{"save", Command::Save,
                said("terminal.command.save", "where the session is kept; save FILE copies it there")},
    CommandWord{"quit", Command::Quit, said("terminal.command.quit", "leave; the session is kept")},
    CommandWord{"exit", Command::Quit},
    CommandWord{"help", Command::Help, said("terminal.command.help", "this list")},
    CommandWord{"?", Command::Help},
};

}  // namespace

std::span<const CommandWord> command_words() { return table; }

std::optional<TypedCommand> command_in(std::string_view typed) {
    const auto blank = typed.find(' ');
    const auto word = typed.substr(0, blank);
    auto rest = blank == std::string_view::npos ? std::string_view{} : typed.substr(blank + 1);
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    for (const auto& each : table) {
        if (each.word != word) continue;
        // "seek backup" is a move; "seek" alone asks what there is.
        const bool move = each.command == Command::Seek && !rest.empty();
        if (move) return std::nullopt;
        return TypedCommand{each.command, std::string(rest)};
    }
    return std::nullopt;
}

}  // namespace allwrits
