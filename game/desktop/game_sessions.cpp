// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include "base/hash.h"

#include <algorithm>
#include <chrono>
#include <utility>

// How a session comes to the screen, is gone on with, and is left.

namespace allwrits {

void DesktopGame::open_named(const std::string& scenario, const std::string& seat) {
    load_shelf();
    const auto& name = scenario.empty() ? std::string(flagship) : scenario;
    for (std::size_t at = 0; at < shelf_.size(); ++at) {
        if (shelf_[at].folder.filename() != name || !shelf_[at].loads()) continue;
        const auto& roles = shelf_[at].ready.scenario->roles;
        const auto role = std::ranges::find(roles, seat, &Role::id);
        if (role == roles.end()) return grant(OpenCase{.scenario = at});
        BeginSession plan{.scenario = at,
                          .people = {id_at<Role>(static_cast<std::size_t>(role - roles.begin()))}};
        const auto& variants = shelf_[at].ready.scenario->variants;
        if (const auto facts = first_facts(at); facts > 0) plan.variant = variants[facts - 1].id;
        return begin(plan);
    }
    tell_trouble({.what = say("docket.unknown", "No scenario is called {name}.", {{"name", name}})});
}

// Whoever has not played a scenario to its end meets it with the facts as they were: altered ones say
// something only to somebody who knows the others. 0: the seed draws them.
std::size_t DesktopGame::first_facts(std::size_t nth) const {
    if (nth >= shelf_.size() || !shelf_[nth].loads()) return 0;
    const auto& scenario = *shelf_[nth].ready.scenario;
    if (read_texts_.has(played_mark(scenario))) return 0;
    const auto as_they_were = std::ranges::find(scenario.variants, false, &Variant::altered);
    return as_they_were == scenario.variants.end()
               ? 0
               : static_cast<std::size_t>(as_they_were - scenario.variants.begin()) + 1;
}

void DesktopGame::begin(const BeginSession& plan) {
    if (plan.scenario >= shelf_.size() || !shelf_[plan.scenario].loads()) return;
    const auto& ready = shelf_[plan.scenario].ready;
    SessionPlan session{.people = plan.people, .seed = plan.seed ? *plan.seed : new_seed()};
    for (std::size_t at = 0; at < ready.scenario->variants.size(); ++at) {
        if (ready.scenario->variants[at].id == plan.variant) session.variant = id_at<Variant>(at);
    }
    begin_in(ready, session);
}

// The same facts and draws from another seat.
void DesktopGame::swap_seat(SeatId seat) {
    const auto ready = playing_->ready();
    const auto& opening = playing_->table().log().opening;
    if (seat.at >= ready.scenario->roles.size()) return;
    SessionPlan plan{.people = {seat}, .seed = opening.seed};
    for (std::size_t at = 0; at < ready.scenario->variants.size(); ++at) {
        if (ready.scenario->variants[at].id == opening.variant) plan.variant = id_at<Variant>(at);
    }
    begin_in(ready, plan);
}

void DesktopGame::begin_in(const Ready& ready, const SessionPlan& plan) {
    const auto save = places_.saves.empty() ? std::filesystem::path{}
                                            : new_save_file(places_.saves, *ready.scenario, plan.seed);
    take_session(Playing::begin(ready, plan, save));
}

void DesktopGame::go_on(const std::filesystem::path& save) {
    take_session(Playing::go_on(save, places_.scripts));
}

bool DesktopGame::take_session(Result<std::unique_ptr<Playing>> playing) {
    if (!playing) {
        tell_trouble(playing.error());
        return false;
    }
    stuck_told_ = false;
    playing_ = std::move(*playing);
    session_draft_ = {};
    map_draft_ = {};
    forecast_draft_ = {};
    debrief_draft_ = {};
    inspection_.reset();
    sheets_.clear();
    screens_ = {Screen::Docket, Screen::Session};
    fresh_.assign(playing_->table().scenario().roles.size() + 1, 0);
    choose_words();
    // What is gone on with was read: the page opens at what followed the last move.
    const auto& log = playing_->table().log();
    const auto read = log.records.empty() ? std::size_t{0} : playing_->desk().view().said.size();
    for (auto& fresh : fresh_) fresh = read;
    after_rewind();
    return true;
}

// Whatever was said, heard and laid open is of another moment now.
void DesktopGame::after_rewind() {
    news_ = {};
    speaker_.reset();
    ruled_ = playing_->table().ended();
    reversed_ = playing_->desk().sight().seen.reversed;
    const auto& said = playing_->desk().view().said;
    papers_ = static_cast<unsigned>(
        std::ranges::count_if(said, [](const Line& line) { return line.kind == Line::Kind::Exhibit; }));
    for (auto& fresh : fresh_) fresh = std::min(fresh, said.size());
    session_draft_ = {.tab = session_draft_.tab};
    if (screen() == Screen::Rewind || screen() == Screen::Debrief) go_back();
}

// Kept as it is; the shelf offers to go on with it.
void DesktopGame::leave_session() {
    playing_.reset();
    if (!places_.read_texts.empty()) static_cast<void>(read_texts_.save());  // Only haste is lost.
    screens_ = {Screen::Docket};
    sheets_.clear();
    if (!places_.saves.empty()) unfinished_ = unfinished_sessions(places_.saves);
    choose_words();
}

std::uint64_t DesktopGame::new_seed() {
    if (first_seed_) return *std::exchange(first_seed_, std::nullopt);
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
    return mix(static_cast<std::uint64_t>(now)) % 1'000'000;
}

}  // namespace allwrits
