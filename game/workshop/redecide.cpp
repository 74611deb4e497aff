// SPDX-License-Identifier: MIT
#include "workshop/redecide.h"

#include "players/player.h"
#include "record/chain.h"
#include "record/json.h"
#include "session/rules.h"
#include "session/slots.h"
#include "view/phrases.h"
#include "view/wording.h"
#include "workshop/conditions.h"
#include "workshop/move_text.h"
#include "workshop/playback.h"

#include <fmt/format.h>
#include <variant>

namespace allwrits {
namespace {

constexpr std::string_view gone = "which the scenario no longer has";

const SetUp* set_up_of(const Opening& opening) {
    for (const auto& event : opening.events) {
        if (const auto* found = std::get_if<SetUp>(&event)) return found;
    }
    return nullptr;
}

// The text of a drawn id; "" for none.
template <class Of>
std::string name_of(Id<Of> id, const std::vector<std::string>& names) {
    return id.at < names.size() ? names[id.at] : std::string{};
}

// Whoever sat at a role still does; a new role is played by a computer.
Result<std::vector<std::string>> players_of(const Opening& opening, const Index& from, const Scenario& to,
                                            const Index& to_index) {
    const auto& then = from.of(List::Roles);
    const auto& now = to_index.of(List::Roles);
    std::vector<std::string> players;
    for (std::size_t at = 0; at < now.size(); ++at) {
        const auto was = place_of(now[at], then);
        const bool known = was && *was < opening.players.size();
        players.push_back(known ? opening.players[*was] : std::string(player_for(to, id_at<Role>(at)).name));
    }
    for (std::size_t at = 0; at < then.size() && at < opening.players.size(); ++at) {
        if (opening.players[at] != "person" || place_of(then[at], now)) continue;
        return failure(Problem{.what = fmt::format("a person plays role '{}', {}", then[at], gone)});
    }
    return players;
}

// The opening on the edited scenario. A variant that the seed drew is kept, even if the seed would now draw
// another one: the author is looking at that one.
Result<Playback> opened(const Opening& opening, const Index& from, const Scenario& to,
                        const Index& to_index) {
    auto players = players_of(opening, from, to, to_index);
    if (!players) return failure(players.error());
    Playback::Start start{.seed = opening.seed, .players = std::move(*players)};
    const auto& variants = to_index.of(List::Variants);
    if (!opening.variant.empty()) {
        const auto at = place_of(opening.variant, variants);
        if (!at)
            return failure(Problem{.what = fmt::format("names variant '{}', {}", opening.variant, gone)});
        start.variant = VariantId{*at};
    }
    Playback drawn(to, start);
    const auto* then = set_up_of(opening);
    const auto wanted = then == nullptr ? std::string{} : name_of(then->variant, from.of(List::Variants));
    const auto at = place_of(wanted, variants);
    if (start.variant.exists() || !at || drawn.state().variant == *at) return drawn;
    start.variant = VariantId{*at};
    return Playback(to, start);
}

// A record's seat and move at their new places, by way of the text, which holds names and no places.
Result<Record> moved_move(const Record& record, const Index& from, const Index& to, const Chain& chain) {
    const Record bare{.number = chain.size() + 1,
                      .parent = chain.size(),
                      .seat = record.seat,
                      .move = record.move,
                      .note = record.note};
    const auto text = to_json(bare, from, StageId::none);
    if (!text) return failure(text.error());
    auto line = record_from(*text, to, chain, gone);
    if (!line) return failure(line.error());
    return std::get<Record>(std::move(*line));
}

std::string whose_turn(const Scenario& scenario, const State& state, const Catalogue& words) {
    std::vector<std::string> roles;
    for (const auto seat : to_act(scenario, state)) roles.push_back(scenario.roles[seat.at].id);
    return spoken(words, "author.turn_of_others", "it is the turn of {roles}, in stage '{stage}'",
                  {{"roles", joined(roles)}, {"stage", scenario.stages[state.stage].id}});
}

// Why a move is refused, as far as an author can do something about it.
std::string why_refused(const Scenario& scenario, const State& state, const Record& move,
                        const Catalogue& words) {
    if (state.ended != 0) return spoken(words, "author.ended_before", "the session is over before it");
    const auto* decision = decision_of(scenario, state, move.seat);
    if (decision == nullptr) return whose_turn(scenario, state, words);
    const auto& stage = scenario.stages[state.stage].id;
    const auto* condition = condition_on(scenario, move.move);
    if (condition != nullptr && !holds(scenario, state, *condition)) {
        return spoken(words, "author.closed_by",
                      "in '{decision}' of stage '{stage}' it is open only if {condition}",
                      {{"decision", decision->id}, {"stage", stage}, {"condition", condition->text()}});
    }
    return spoken(words, "author.not_open_in", "it is not open in '{decision}' of stage '{stage}'",
                  {{"decision", decision->id}, {"stage", stage}});
}

std::string told_of(const Redecided& redecided, const Catalogue& words) {
    const auto of = std::to_string(redecided.of), moves = std::to_string(redecided.moves);
    std::string told;
    if (const auto& stop = redecided.stop) {
        told = spoken(
            words, "author.some_stand",
            "{moves} of {of} moves stand. '{role}' can no longer '{move}': {why}.",
            {{"moves", moves}, {"of", of}, {"role", stop->role}, {"move", stop->move}, {"why", stop->why}});
    } else if (redecided.of == 0) {
        told = spoken(words, "author.no_moves", "No move had been made.");
    } else if (redecided.of == 1) {
        told = spoken(words, "author.one_stands", "The one move stands.");
    } else {
        told = spoken(words, "author.all_stand", "All {of} moves stand.", {{"of", of}});
    }
    if (redecided.bench.empty()) return told;
    return told + " " +
           spoken(words, "author.other_bench", "The seed now draws another bench: '{bench}'.",
                  {{"bench", redecided.bench}});
}

// The id of the bench, if another one is drawn than before.
std::string other_bench(const Opening& before, const Index& from, const Opening& after, const Index& to) {
    const auto* then = set_up_of(before);
    const auto* now = set_up_of(after);
    if (then == nullptr || now == nullptr) return {};
    const auto id = name_of(now->bench, to.of(List::Benches));
    return id == name_of(then->bench, from.of(List::Benches)) ? std::string{} : id;
}

}  // namespace

Result<Redecided> redecide(const Log& log, const Index& from, const Scenario& to, const Catalogue& words) {
    const auto to_index = index_of(to);
    auto playback = opened(log.opening, from, to, to_index);
    if (!playback) return failure(playback.error());
    auto chain = Chain::of(playback->log().opening);
    if (!chain) return failure(chain.error());

    const auto path = path_to(log, log.tip);
    Redecided redecided{.of = static_cast<std::uint32_t>(path.size())};
    redecided.bench = other_bench(log.opening, from, playback->log().opening, to_index);
    for (const auto number : path) {
        const auto& record = log.records[number - 1];
        const auto stop_for = [&](std::string why) {
            redecided.stop = {.record = number,
                              .role = name_of(record.seat, from.of(List::Roles)),
                              .move = move_text(record.move, from),
                              .why = std::move(why)};
        };
        const auto moved = moved_move(record, from, to_index, *chain);
        if (!moved) {
            const auto& what = moved.error().what;
            stop_for(what.starts_with("names ") ? "it " + what : what);
            break;
        }
        const Submission submission{.seat = moved->seat, .move = moved->move, .note = moved->note};
        if (const auto made = playback->make(submission); !made) {
            stop_for(why_refused(to, playback->state(), *moved, words));
            break;
        }
        chain->add(playback->state());
        ++redecided.moves;
    }
    redecided.log = std::move(*playback).log();
    redecided.told = told_of(redecided, words);
    return redecided;
}

}  // namespace allwrits
