// SPDX-License-Identifier: MIT
#include "desktop/playing.h"

#include "workshop/simulation.h"

#include <algorithm>
#include <chrono>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

// What of a frame is spent on waiting for a computer player.
constexpr std::chrono::milliseconds frame_share{6};

Result<Seating> seating_for(const Scenario& scenario, const std::vector<SeatId>& people) {
    const auto cast = cast_of(scenario, {});
    if (!cast) return failure(cast.error());
    Seating seating;
    for (const auto* player : *cast) seating.players.emplace_back(player->name);
    for (const auto seat : people) seating.players[seat.at] = "person";
    return seating;
}

}  // namespace

Result<std::unique_ptr<Playing>> Playing::begin(const Ready& ready, const SessionPlan& plan,
                                                const fs::path& save) {
    const auto seating = seating_for(*ready.scenario, plan.people);
    if (!seating) return failure(seating.error());
    std::unique_ptr<Playing> playing(
        new Playing(ready, Table(ready.scenario, ready.words, plan.seed, *seating, plan.variant), save));
    if (const auto kept = playing->keep(nullptr); !kept) return failure(kept.error());
    playing->find_people();
    return playing;
}

Result<std::unique_ptr<Playing>> Playing::from_log(const Ready& ready, Log log, const fs::path& save) {
    std::unique_ptr<Playing> playing(
        new Playing(ready, Table(ready.scenario, ready.words, std::move(log)), save));
    if (const auto kept = playing->keep(nullptr); !kept) return failure(kept.error());
    playing->find_people();
    return playing;
}

Result<std::unique_ptr<Playing>> Playing::go_on(const fs::path& save, const std::string& scripts) {
    const auto kept = read_journal_file(save);
    if (!kept) return failure(kept.error());
    const auto folder = find_scenario(kept->log.opening.scenario, scripts);
    if (!folder) return failure(folder.error());
    auto ready = load(*folder);
    if (!ready) return failure(ready.error().front());
    auto reopened = reopen(save, *ready->scenario);
    if (!reopened) return failure(reopened.error());
    if (const auto why = only_to_be_watched(reopened->kept, *ready->scenario); !why.empty()) {
        return failure(Problem{.place = {.file = save.string()},
                               .what = why + ", so it cannot be gone on with",
                               .hint = "allwrits replay still tells it"});
    }
    std::unique_ptr<Playing> playing(
        new Playing(*ready, Table(ready->scenario, ready->words, reopened->kept.log), save));
    if (const auto now = playing->keep(&*reopened); !now) return failure(now.error());
    playing->find_people();
    return playing;
}

Playing::~Playing() {
    drop_thought();
    if (journal_ != nullptr && table_.ended()) static_cast<void>(journal_->close());
}

Result<void> Playing::keep(const Reopened* reopened) {
    if (save_.empty()) return {};
    auto journal = keep_in(save_, table_, reopened);
    if (!journal) return failure(journal.error());
    journal_ = *journal;
    // A log that was made elsewhere is written out first.
    if (reopened == nullptr) {
        for (const auto& record : table_.log().records) {
            if (const auto added = journal_->append(record); !added) return failure(added.error());
        }
        if (table_.log().tip != journal_->size()) return journal_->go_back(table_.log().tip);
    }
    return {};
}

void Playing::find_people() {
    const auto seats = table_.scenario().roles.size();
    for (std::size_t at = 0; at < seats; ++at) {
        if (table_.seating().person_at(id_at<Role>(at))) people_.push_back(id_at<Role>(at));
    }
    beliefs_.resize(seats + 1);
    // Several people: the screen is handed to the first who acts, so that nobody sees another's file.
    if (people_.size() == 1) seat_ = people_.front();
}

void Playing::set_words(std::shared_ptr<const Catalogue> words) {
    for (std::size_t at = 0; at <= table_.scenario().roles.size(); ++at)
        table_.set_words(id_at<Role>(at), words);
    desk_.reset();
}

const Desk& Playing::desk() {
    if (desk_ == nullptr || desk_->seat() != seat_ || !desk_->current(table_, beliefs())) {
        desk_ = std::make_unique<const Desk>(table_, seat_, beliefs());
    }
    return *desk_;
}

std::vector<Belief>& Playing::beliefs() {
    return beliefs_[std::min<std::size_t>(seat_.at, beliefs_.size() - 1)];
}

std::optional<SeatId> Playing::hand_over_to() const {
    const auto acting = table_.people_to_act();
    if (people_.size() < 2 || acting.empty() || std::ranges::find(acting, seat_) != acting.end())
        return std::nullopt;
    return acting.front();
}

void Playing::take_screen() {
    if (const auto next = hand_over_to()) seat_ = *next;
}

Result<void, Refusal> Playing::make(const Move& move, const std::string& note) {
    const auto step = table_.submit({.seat = seat_, .move = move, .note = note});
    if (!step) return failure(step.error());
    refused_ = false;  // What a computer may do has changed.
    return {};
}

bool Playing::take_back() {
    drop_thought();
    return table_.undo(seat_);
}

bool Playing::rewind(std::uint32_t record) {
    drop_thought();
    return table_.rewind(record);
}

void Playing::drop_thought() {
    refused_ = false;
    pondering_.drop();
}

bool Playing::let_computers_think() {
    // Quick players answer within the frame, a whole row of them; one who ponders leaves the frame alone.
    const auto until = std::chrono::steady_clock::now() + frame_share;
    bool changed = false;
    while (true) {
        if (!pondering_.under_way() && !ask_computer()) return changed;
        const auto move = pondering_.answer_by(until);
        if (!move) return changed;
        refused_ = !table_.submit({.seat = thinker_, .move = *move});
        if (refused_) return changed;
        changed = true;
    }
}

bool Playing::ask_computer() {
    const auto errand = table_.errand();
    if (!errand || refused_) return false;
    const auto* player = find_player(table_.seating().players[errand->sight.seat.at]);
    thinker_ = errand->sight.seat;
    pondering_.begin(ready_.scenario, player == nullptr ? nullptr : player->play, *errand);
    return true;
}

void Playing::wait_for_computers() {
    drop_thought();
    table_.run_computers();
}

bool Playing::stuck() const {
    return !table_.ended() && !pondering_.under_way() && table_.people_to_act().empty() &&
           (refused_ || !table_.errand());
}

}  // namespace allwrits
