// SPDX-License-Identifier: MIT
#include "table/table.h"

#include "session/apply.h"
#include "session/recording.h"
#include "session/sight.h"
#include "view/telling.h"

#include <algorithm>

namespace allwrits {
namespace {

State folded(const std::vector<Event>& events, State state) {
    for (const auto& event : events) apply(state, event);
    return state;
}

}  // namespace

Table::Table(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const Catalogue> words,
             std::uint64_t seed, Seating seating, VariantId variant)
    : scenario_(std::move(scenario)), words_(std::move(words)), dice_(seed), seating_(std::move(seating)) {
    log_.opening =
        opened(*scenario_, {.seed = seed, .variant = variant, .players = seating_.players}, state_);
    views_.resize(scenario_->roles.size() + 1);
}

Table::Table(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const Catalogue> words, Log log)
    : scenario_(std::move(scenario)),
      words_(std::move(words)),
      dice_(log.opening.seed),
      log_(std::move(log)) {
    seating_.players = log_.opening.players;
    seating_.players.resize(scenario_->roles.size());
    views_.resize(scenario_->roles.size() + 1);
    refold();
}

void Table::refold() {
    state_ = folded(log_.opening.events, State{});
    for (const auto number : path_to(log_, log_.tip))
        state_ = folded(log_.records[number - 1].events, state_);
    std::fill(views_.begin(), views_.end(), nullptr);
}

std::optional<Problem> Table::trouble() { return std::exchange(trouble_, std::nullopt); }

const Catalogue& Table::words(SeatId seat) const {
    const auto place = std::min<std::size_t>(seat.at, scenario_->roles.size());
    const bool own = place < seat_words_.size() && seat_words_[place] != nullptr;
    return own ? *seat_words_[place] : *words_;
}

void Table::set_words(SeatId seat, std::shared_ptr<const Catalogue> words) {
    const auto place = std::min<std::size_t>(seat.at, scenario_->roles.size());
    seat_words_.resize(scenario_->roles.size() + 1);
    seat_words_[place] = std::move(words);
    views_[place] = nullptr;
}

std::shared_ptr<const SeatView> Table::view(SeatId seat) const {
    const std::size_t place = std::min<std::size_t>(seat.at, scenario_->roles.size());
    auto& kept = views_[place];
    if (kept != nullptr) return kept;

    auto made = std::make_shared<SeatView>(show(*scenario_, sight(seat), words(seat)));
    State before{};
    State after = folded(log_.opening.events, before);
    tell(*scenario_, words(seat), seat, before, log_.opening.events, after, made->said, log_.opening.figures);
    for (const auto number : path_to(log_, log_.tip)) {
        before = after;
        const auto& record = log_.records[number - 1];
        after = folded(record.events, before);
        tell(*scenario_, words(seat), seat, before, record.events, after, made->said, record.figures);
    }
    kept = std::move(made);
    return kept;
}

Result<std::uint32_t, Refusal> Table::submit(const Submission& submission) {
    auto record = recorded(*scenario_, dice_, log_, submission, state_);
    if (!record) return failure(record.error());
    if (sink_) {
        if (auto kept = sink_(*record); !kept) trouble_ = kept.error();
    }
    log_.tip = record->number;
    log_.records.push_back(std::move(*record));
    std::fill(views_.begin(), views_.end(), nullptr);
    return state_.step;
}

std::vector<SeatId> Table::people_to_act() const {
    std::vector<SeatId> people;
    for (const auto seat : to_act(*scenario_, state_)) {
        if (seating_.person_at(seat)) people.push_back(seat);
    }
    return people;
}

std::optional<Errand> Table::errand() const {
    for (const auto seat : to_act(*scenario_, state_)) {
        if (seating_.person_at(seat)) continue;
        // Dice of the seat's own for each of its moves, whoever hands in first: a move taken back is thought
        // over with the same dice, and none of them foretells the session's.
        const auto dice =
            dice_.child("player/" + scenario_->roles[seat.at].id + "/" + std::to_string(moves_made(seat)));
        return Errand{.step = state_.step, .sight = sight(seat), .dice = dice};
    }
    return std::nullopt;
}

// By a seat on the path that play is on.
std::size_t Table::moves_made(SeatId seat) const {
    std::size_t made = 0;
    for (const auto number : path_to(log_, log_.tip))
        made += log_.records[number - 1].seat == seat ? std::size_t{1} : std::size_t{0};
    return made;
}

void Table::run_computers() {
    while (const auto task = errand()) {
        const auto* player = find_player(seating_.players[task->sight.seat.at]);
        const auto move = player == nullptr ? Move{Pass{}} : player->play(*scenario_, *task);
        if (!submit({.seat = task->sight.seat, .move = move})) break;
    }
}

bool Table::rewind(std::uint32_t record) {
    if (record > log_.records.size()) return false;
    if (back_sink_ && record != log_.tip) {
        if (auto kept = back_sink_(record); !kept) trouble_ = kept.error();
    }
    log_.tip = record;
    refold();
    return true;
}

bool Table::undo(SeatId seat) {
    const auto path = path_to(log_, log_.tip);
    for (auto at = path.rbegin(); at != path.rend(); ++at) {
        if (log_.records[*at - 1].seat == seat) return rewind(log_.records[*at - 1].parent);
    }
    return false;
}

}  // namespace allwrits
