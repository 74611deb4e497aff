// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include "workshop/jump.h"
#include "workshop/redecide.h"

#include <algorithm>
#include <utility>

// What an author may do to the session on the screen.

namespace allwrits {

const Inspection& DesktopGame::inspection() {
    const auto now = playing_ == nullptr ? 0 : playing_->desk().moment();
    if (inspection_ && inspected_ == now) return *inspection_;
    inspected_ = now;
    Problems problems;
    for (const auto& place : shelf_)
        problems.insert(problems.end(), place.problems.begin(), place.problems.end());
    if (playing_ == nullptr) {
        inspection_ = inspect(problems);
    } else {
        inspection_ = inspect(playing_->table().scenario(),
                              playing_->ready().words ? *playing_->ready().words : *words_,
                              playing_->table().log(), problems);
    }
    return *inspection_;
}

// Reads the scenario from the disk again and decides the moves made so far anew.
void DesktopGame::reload() {
    shelf_ = fill_shelf(places_.scripts);
    inspection_.reset();
    // Its place on the shelf may be another's now, or gone.
    std::erase(screens_, Screen::CaseFile);
    case_draft_ = {};
    if (playing_ == nullptr) {
        author_draft_.told = say("author.read_again", "All scenarios were read again.");
        return;
    }
    const auto folder = playing_->ready().folder;
    const auto place = std::ranges::find(shelf_, folder, &ShelfPlace::folder);
    if (place == shelf_.end() || !place->loads()) {
        author_draft_.told =
            say("author.does_not_load", "It does not load now; the session stands as it was.");
        return;
    }
    const auto& old = playing_->table();
    const auto anew =
        redecide(old.log(), index_of(old.scenario()), *place->ready.scenario, *place->ready.words);
    if (!anew) return tell_trouble(anew.error());
    // What an author tries out is not kept: it would push the sessions that were played off the docket.
    const auto told = anew->told;
    if (!take_session(Playing::from_log(place->ready, anew->log, {}))) return;
    author_draft_.told = told;
    screens_ = {Screen::Docket, Screen::Session, Screen::Author};
}

void DesktopGame::jump(StageId stage) {
    if (playing_ == nullptr) return;
    const auto& table = playing_->table();
    const auto& opening = table.log().opening;
    auto log = jump_to(table.scenario(), {.stage = stage, .seed = opening.seed, .players = opening.players});
    if (!log) return tell_trouble(log.error());
    if (!take_session(Playing::from_log(playing_->ready(), std::move(*log), {}))) return;
    author_draft_.told = say("author.jumped", "Computer players have played up to this stage.");
    screens_ = {Screen::Docket, Screen::Session, Screen::Author};
}

}  // namespace allwrits
