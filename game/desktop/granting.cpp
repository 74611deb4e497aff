// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include "base/match.h"

#include <algorithm>
#include <string>
#include <vector>

// What becomes of wishes.

namespace allwrits {

void DesktopGame::grant(const Wish& wish) {
    std::visit(Match{
                   [&](const Visit& visit) { go_to(visit.screen); },
                   [&](const GoBack&) { go_back(); },
                   [&](const Explain&) { explain(); },
                   [&](const OpenCase& open) {
                       case_draft_ = {.scenario = open.scenario, .variant = first_facts(open.scenario)};
                       screens_.push_back(Screen::CaseFile);
                   },
                   [&](const BeginSession& plan) { begin(plan); },
                   [&](const GoOnWith& on) { go_on(on.save); },
                   [&](const SwapSeat& swap) {
                       if (playing_ != nullptr) swap_seat(swap.seat);
                   },
                   [&](const MakeMove& made) { make(made); },
                   [&](const TakeBack&) {
                       if (playing_ != nullptr && playing_->take_back()) after_rewind();
                   },
                   [&](const RewindTo& to) {
                       if (playing_ != nullptr && playing_->rewind(to.record)) after_rewind();
                   },
                   [&](const TakeScreen&) { hand_over(); },
                   [&](const AskWhy& ask) {
                       if (playing_ != nullptr) open_sheet(why_sheet(ask.topic, false));
                   },
                   [&](const ShowSources& show) {
                       open_sheet({.kind = Sheet::Kind::Sources,
                                   .title = say("sheet.sources", "Sources"),
                                   .lines = playing_ == nullptr ? std::vector<Line>{}
                                                                : playing_->desk().sources(show.facts)});
                   },
                   [&](const ShowWord& show) { open_sheet(word_sheet(show.key)); },
                   [&](const HoldBelief& hold) {
                       auto& beliefs = playing_->beliefs();
                       std::erase_if(beliefs,
                                     [&](const Belief& each) { return each.assumption == hold.assumption; });
                       if (hold.value)
                           beliefs.push_back({.assumption = hold.assumption, .value = *hold.value});
                   },
                   [&](const ChangeSettings& change) { change_settings(change.settings); },
                   [&](const ForgetReading&) {
                       if (const auto gone = read_texts_.forget_all(); !gone) tell_trouble(gone.error());
                   },
                   [&](const ReloadScenario&) { reload(); },
                   [&](const JumpTo& to) { jump(to.stage); },
                   [&](const QuitProgram&) { quits_ = true; },
               },
               wish);
}

void DesktopGame::go_to(Screen wanted) {
    if (wanted == Screen::Author && playing_ != nullptr && playing_->several_people()) {
        return tell(
            say("author.several", "Author mode shows secrets, so it stays shut while several people play."));
    }
    if (wanted != screen()) screens_.push_back(wanted);
}

// What one person laid open or supposed is nothing for the next.
void DesktopGame::hand_over() {
    playing_->take_screen();
    news_ = {};
    session_draft_ = {};
    map_draft_ = {};
    forecast_draft_ = {};
    debrief_draft_ = {};
}

void DesktopGame::make(const MakeMove& made) {
    if (playing_ == nullptr) return;
    const auto seat = std::min<std::size_t>(playing_->seat().at, fresh_.size() - 1);
    const auto heard = playing_->desk().view().said.size();
    if (const auto step = playing_->make(made.move, made.note); !step) {
        return tell_trouble({.what = std::string((*words_)[step.error().key])});
    }
    finish_news();
    fresh_[seat] = heard;
    sounds_.push_back(Sound::Tick);
    session_draft_ = {.tab = session_draft_.tab};
}

void DesktopGame::go_back() {
    if (!sheets_.empty()) return sheets_.pop_back();
    if (screen() == Screen::Session) return leave_session();
    if (screens_.size() > 1) screens_.pop_back();
}

}  // namespace allwrits
