// SPDX-License-Identifier: MIT
#include "terminal/terminal_game.h"

#include "base/names.h"
#include "record/journal.h"
#include "terminal/inquiries.h"
#include "terminal/move_words.h"
#include "terminal/session_pages.h"
#include "terminal/text_width.h"
#include "view/option_keys.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <algorithm>

namespace allwrits {
namespace {

std::string trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const auto from = text.find_first_not_of(blanks);
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(blanks) - from + 1));
}

// Where the present stage begins in what was said.
std::size_t stage_begins(const std::vector<Line>& said) {
    for (std::size_t at = said.size(); at > 0; --at) {
        if (said[at - 1].kind == Line::Kind::Heading) return at - 1;
    }
    return 0;
}

bool quits(std::string_view typed) {
    const auto command = command_in(typed);
    return command && command->command == Command::Quit;
}

}  // namespace

TerminalGame::TerminalGame(Table& table, std::istream& in, std::ostream& out, Sitting sitting)
    : table_(table), in_(in), page_(out, sitting.look), sitting_(std::move(sitting)) {
    const auto seats = table_.scenario().roles.size();
    shown_.resize(seats);
    since_.resize(seats);
    met_.resize(seats);
    beliefs_.resize(seats);
    for (std::size_t at = 0; at < seats; ++at) {
        if (table_.seating().person_at(id_at<Role>(at))) people_.push_back(id_at<Role>(at));
        if (sitting_.goes_on) shown_[at] = stage_begins(table_.view(id_at<Role>(at))->said);
        met_[at] = sitting_.goes_on;
    }
    page_.learn_roles(table_.scenario(), table_.words());
}

Leaving TerminalGame::run() {
    while (seat_somebody()) {
        show_news();
        if (table_.ended()) {
            page_.blank();
            page_.text(
                page_.say("terminal.over",
                          "The session is over. Ask why ruling, why appeal, why history, record, map or "
                          "sources; undo; or quit."));
        } else {
            const auto view = table_.view(seat_);
            show_status(page_, *view);
            show_question(page_, *view);
        }
        Step step = Step::Stay;
        while (step == Step::Stay) step = listen();
        if (step == Step::Leave) break;
    }
    return leaving_;
}

bool TerminalGame::seat_somebody() {
    table_.run_computers();
    if (const auto trouble = table_.trouble())
        page_.text(
            page_.say("terminal.move_not_kept", "This move is not kept: {why}", {{"why", to_text(*trouble)}}),
            Tone::Changed);
    // At the end whoever moved last stays at the screen.
    auto acting = table_.people_to_act();
    if (table_.ended() && !people_.empty()) acting = {seat_.exists() ? seat_ : people_.front()};
    if (acting.empty()) {
        leaving_ = Leaving::Stuck;
        page_.text(page_.say("terminal.stuck",
                             "Nobody can move, yet the session has not ended: the scenario is at fault."));
        return false;
    }
    const bool stays = std::find(acting.begin(), acting.end(), seat_) != acting.end();
    return stays || hand_over(acting.front());
}

bool TerminalGame::hand_over(SeatId to) {
    const bool another = seat_.exists() || people_.size() > 1;
    seat_ = to;
    page_.learn_roles(table_.scenario(), table_.words(seat_));
    if (!another) return true;
    const State nothing{};
    const Wording wording(table_.scenario(), table_.words(seat_), nothing);
    page_.clear();
    page_.text(page_.say("terminal.hand_over", "Pass the screen to {role}. Are you alone? Press Enter.",
                         {{"role", shouted(wording.short_role(to))}}),
               Tone::Strong);
    const auto typed = read();
    if (typed && !quits(*typed)) return true;
    leaving_ = typed ? Leaving::Quit : Leaving::InputOver;
    tell_how_to_resume();
    return false;
}

void TerminalGame::show_news() {
    if (!met_[seat_.at]) {
        show_case(page_, table_.scenario(), table_.sight(seat_), table_.words(seat_));
        page_.blank();
        page_.text(
            page_.say(
                "terminal.first_help",
                "Type the number of what you choose, why 1 to read a card before you play it, or help."),
            Tone::Quiet);
    }
    met_[seat_.at] = true;
    const auto view = table_.view(seat_);
    auto& shown = shown_[seat_.at];
    since_[seat_.at] = std::min(shown, view->said.size());
    if (shown < view->said.size() && view->said[shown].kind != Line::Kind::Heading) page_.blank();
    for (; shown < view->said.size(); ++shown) page_.line(view->said[shown]);
}

TerminalGame::Step TerminalGame::listen() {
    const auto typed = read();
    if (!typed) {
        leaving_ = table_.ended() ? Leaving::Ended : Leaving::InputOver;
        if (!table_.ended()) tell_how_to_resume();
        return Step::Leave;
    }
    // An empty line at the end leaves; before it, it is no move.
    if (typed->empty() && table_.ended()) {
        leaving_ = Leaving::Ended;
        return Step::Leave;
    }
    if (typed->empty()) return Step::Stay;
    if (const auto command = command_in(*typed)) return obey(*command);
    if (const auto move = move_for(*typed)) return submit(*move);
    tell_unknown(*typed);
    return Step::Stay;
}

TerminalGame::Step TerminalGame::obey(const TypedCommand& command) {
    if (answer_inquiry(page_, table_, seat_, command, since_[seat_.at], beliefs_[seat_.at]))
        return Step::Stay;
    if (command.command == Command::Undo) return take_back();
    if (command.command == Command::Save) {
        copy_save(command.argument);
        return Step::Stay;
    }
    leaving_ = table_.ended() ? Leaving::Ended : Leaving::Quit;
    if (!table_.ended()) tell_how_to_resume();
    return Step::Leave;
}

TerminalGame::Step TerminalGame::take_back() {
    if (!table_.undo(seat_)) {
        page_.text(page_.say("terminal.no_undo", "You have made no move to take back."));
        return Step::Stay;
    }
    for (std::size_t at = 0; at < shown_.size(); ++at) {
        shown_[at] = std::min(shown_[at], table_.view(id_at<Role>(at))->said.size());
    }
    page_.text(page_.say("terminal.undone", "Your last move is taken back, and what followed it."));
    return Step::Moved;
}

TerminalGame::Step TerminalGame::submit(const Move& move) {
    const auto stage = table_.state().stage;
    const auto step = table_.submit({.seat = seat_, .move = move});
    if (!step) {
        page_.text(phrase(table_.words(seat_), step.error().key));
        return Step::Stay;
    }
    // What is handed in under seal is told to nobody yet; without a word it would seem lost.
    const bool waits = table_.state().stage == stage && table_.scenario().stages[stage].sealed;
    if (waits && !std::holds_alternative<Pass>(move))
        page_.text(page_.say("terminal.handed_in", "Handed in. It is shown when all are in."), Tone::Quiet);
    return Step::Moved;
}

std::optional<Move> TerminalGame::move_for(std::string_view typed) const {
    if (table_.ended()) return std::nullopt;
    const auto view = table_.view(seat_);
    for (const auto& [key, option] : keyed_options(*view)) {
        if (!key.empty() && key == typed) return option->move;
    }
    std::vector<Move> legal;
    legal_moves(table_.scenario(), table_.sight(seat_), legal);
    if (view->takes_number) {
        if (const auto odds = move_named("odds " + std::string(typed), table_.scenario(), legal)) return odds;
    }
    return move_named(typed, table_.scenario(), legal);
}

void TerminalGame::tell_unknown(std::string_view typed) {
    std::vector<std::string> known;
    for (const auto& each : command_words()) {
        if (each.word.size() > 1) known.emplace_back(each.word);
    }
    std::vector<Move> legal;
    legal_moves(table_.scenario(), table_.sight(seat_), legal);
    for (const auto& move : legal) known.push_back(name_of(move, table_.scenario()));
    std::string keys;
    for (const auto& keyed : keyed_options(*table_.view(seat_))) {
        if (!keyed.key.empty()) keys += (keys.empty() ? "" : ", ") + keyed.key;
    }
    const auto nearest = nearest_name(typed, known);
    const auto hint =
        !nearest.empty()
            ? " " + page_.say("terminal.did_you_mean", "Did you mean \"{name}\"?", {{"name", nearest}})
        : !keys.empty() ? " " + page_.say("terminal.these_are", "These are: {keys}.", {{"keys", keys}})
                        : std::string{};
    page_.text(page_.say("terminal.unknown", "\"{typed}\" is not open to you here.{hint} Type help for more.",
                         {{"typed", typed}, {"hint", hint}}));
}

void TerminalGame::copy_save(const std::string& file) {
    const auto& own = sitting_.save_file;
    if (file.empty() || file == own) {
        return page_.unbroken(
            own.empty() ? page_.say("terminal.save_nowhere",
                                    "This session is not kept; save FILE keeps it in a file.")
                        : page_.say("terminal.save_where", "Each move is kept as it is made, in {file}",
                                    {{"file", own.string()}}));
    }
    auto journal = Journal::create(file, table_.log().opening, index_of(table_.scenario()));
    for (const auto& record : table_.log().records) {
        if (!journal) break;
        if (const auto added = journal->append(record); !added) journal = failure(added.error());
    }
    if (journal && table_.log().tip != journal->size()) {
        if (const auto back = journal->go_back(table_.log().tip); !back) journal = failure(back.error());
    }
    page_.unbroken(journal ? page_.say("terminal.saved", "Kept in {file}", {{"file", file}})
                           : page_.say("terminal.save_failed", "It could not be kept: {why}",
                                       {{"why", to_text(journal.error())}}));
}

void TerminalGame::tell_how_to_resume() {
    page_.blank();
    const auto file = sitting_.save_file.string();
    if (file.empty()) return page_.text(page_.say("terminal.was_not_kept", "This session was not kept."));
    page_.unbroken(page_.say("terminal.kept", "The session is kept in {file}", {{"file", file}}));
    page_.unbroken(page_.say("terminal.go_on", "To go on: allwrits continue {file}", {{"file", file}}));
}

std::optional<std::string> TerminalGame::read() {
    page_.prompt();
    std::string typed;
    // In a script what follows # is for its readers.
    while (std::getline(in_, typed)) {
        typed = trimmed(typed);
        if (typed.starts_with('#')) continue;
        if (sitting_.echo) page_.echo(typed);
        return typed;
    }
    page_.blank();
    return std::nullopt;
}

}  // namespace allwrits
