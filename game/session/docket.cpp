// SPDX-License-Identifier: MIT
#include "session/docket.h"

#include "session/carry.h"
#include "session/forecasting.h"
#include "session/options.h"
#include "session/pending.h"
#include "session/rules.h"
#include "session/slots.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

void finish_session(Draft& draft) {
    const auto& endings = draft.scenario().endings;
    for (std::size_t at = 0; at < endings.size(); ++at) {
        if (!holds(draft.scenario(), draft.state(), endings[at].only_if)) continue;
        draft.emit(Ended{id_at<Ending>(at)});
        return;
    }
    draft.emit(Ended{});
}

void happen(Draft& draft, IncidentId id) {
    const auto& incident = draft.scenario().incidents[id.at];
    if (draft.state().happened.has(id) || !holds(draft.scenario(), draft.state(), incident.only_if)) return;
    const auto chance = chance_of(draft.scenario(), draft.state(), incident.chance);
    if (!draft.dice().stream("incident/" + incident.id).chance(chance)) return;
    draft.emit(Happened{id});
    draft.change(incident.effect, "incident_effect/" + incident.id);
    if (incident.reveals.exists() && incident.reveals_to.exists())
        draw_exhibit(draft, incident.reveals_to, incident.reveals);
}

// What was held back may come out by itself.
void turn_up(Draft& draft) {
    for (std::size_t role = 0; role < draft.scenario().roles.size(); ++role) {
        const auto seat = id_at<Role>(role);
        for (const auto exhibit : held_by(draft.scenario(), draft.state(), seat)) {
            const auto& id = draft.scenario().evidence[exhibit.at].id;
            if (draft.dice().stream("turn_up/" + id).chance(draft.scenario().court.turn_up)) {
                put_on_record(draft, seat, exhibit, true);
            }
        }
    }
}

// What the forecast tells the rules, until it is taken again.
void take_figures(Draft& draft) {
    const auto& figures = draft.scenario().figures;
    if (figures.empty()) return;
    const auto run = forecast(draft.scenario(), draft.state());
    for (std::size_t at = 0; at < figures.size(); ++at) {
        const double value = figure_of(run, figures[at].outcome.at, figures[at].statistic);
        constexpr double most = 9e12;  // So that millionths fit.
        const auto now = static_cast<std::int64_t>(std::round(std::clamp(value, -most, most) * 1e6));
        draft.emit(ForecastTaken{.figure = static_cast<std::uint16_t>(at), .now = now});
    }
}

std::size_t findings_left_to_bench(const Draft& draft, const Stage& stage) {
    std::size_t count = 0;
    for (const auto id : stage.decisions) {
        const auto& decision = draft.scenario().decisions[id.at];
        if (decision.verb == Verb::Find && holds(draft.scenario(), draft.state(), decision.only_if))
            count += decision.count;
    }
    return count;
}

// Whether the seat has something to settle in a decision: a stage does not stop for "nothing to do".
bool has_something(const Scenario& scenario, const State& state, SeatId seat, const Decision& decision) {
    if (!seat.exists() || !holds(scenario, state, decision.only_if)) return false;
    std::vector<Move> moves;
    options_of(scenario, see(scenario, state, seat).seen, seat, decision, moves);
    return std::any_of(moves.begin(), moves.end(),
                       [](const Move& move) { return !std::holds_alternative<Pass>(move); });
}

// The seat's next decision of a sealed stage from `from` on, or nobody.
std::uint8_t next_for(const Draft& draft, SeatId seat, std::size_t from) {
    const auto& decisions = stage_of(draft.scenario(), draft.state()).decisions;
    for (std::size_t at = from; at < decisions.size(); ++at) {
        const auto& decision = draft.scenario().decisions[decisions[at].at];
        if (seat_of(draft.scenario(), draft.state(), decision) != seat) continue;
        if (has_something(draft.scenario(), draft.state(), seat, decision))
            return static_cast<std::uint8_t>(at);
    }
    return State::nobody;
}

void end_stage(Draft& draft) {
    const auto next = draft.state().jump != StageId::none ? std::size_t{draft.state().jump}
                                                          : draft.state().stage + std::size_t{1};
    begin_stage(draft, next);
}

// In a stage played in turn: the first decision from `from` on with something to settle.
void turn_to(Draft& draft, std::size_t from) {
    const auto& decisions = stage_of(draft.scenario(), draft.state()).decisions;
    for (std::size_t at = from; at < decisions.size(); ++at) {
        const auto& decision = draft.scenario().decisions[decisions[at].at];
        const auto seat = seat_of(draft.scenario(), draft.state(), decision);
        if (!has_something(draft.scenario(), draft.state(), seat, decision)) continue;
        draft.emit(TurnedTo{static_cast<std::uint8_t>(at)});
        if (decision.verb == Verb::Ask) draft.emit(Asked{});
        draft.change(decision.effect, "decision/" + decision.id);
        draft.emit(CameTo{.seat = seat, .at = static_cast<std::uint8_t>(at)});
        return;
    }
    end_stage(draft);
}

bool all_in(const State& state) {
    return std::all_of(state.at.begin(), state.at.end(), [](std::uint8_t at) { return at == State::nobody; });
}

// Breaks the seal: what was handed in takes effect seat by seat, in the order of each seat's own moves.
void unseal(Draft& draft) {
    const auto pending = draft.state().pending;
    const std::size_t count = draft.state().pending_count;
    draft.emit(Unsealed{});
    for (std::size_t k = 0; k < count; ++k) {
        const auto move = unpacked(pending[k]);
        if (const auto* seek = std::get_if<Seek>(&move))
            draft.note_fresh(id_at<Role>(pending[k].seat), seek->evidence);
    }
    // A candid memo speaks of the record as all of it stands, so it comes after everybody's cards.
    for (const bool memos : {false, true}) {
        for (std::size_t seat = 0; seat < draft.scenario().roles.size(); ++seat) {
            for (std::size_t k = 0; k < count; ++k) {
                const auto move = unpacked(pending[k]);
                if (pending[k].seat != seat || std::holds_alternative<Weakness>(move) != memos) continue;
                carry_out(draft, id_at<Role>(seat), move);
            }
        }
    }
    draft.forget_fresh();
    end_stage(draft);
}

void enter(Draft& draft, const Stage& stage) {
    take_figures(draft);
    draft.change(stage.effect, "stage/" + stage.id);
    for (const auto incident : stage.incidents) happen(draft, incident);
    if (stage.turns_up_held) turn_up(draft);
    draft.settle();
    // Where nothing is left for the bench to find (all agreed), nothing is found.
    const auto left = findings_left_to_bench(draft, stage);
    if (stage.proposes_findings && left != 0) propose_findings(draft, left);
}

}  // namespace

SeatId seat_of(const Scenario& scenario, const State& state, const Decision& decision) {
    const auto asked = state.asked_seat == State::nobody ? SeatId{} : id_at<Role>(state.asked_seat);
    // What the bench asked to be opened has been opened: there is nothing left to say.
    const bool replied = state.inquiry == Inquiry::Unseen;
    switch (decision.acts) {
        case Acts::Role: return decision.role;
        case Acts::Asked: return replied ? SeatId{} : asked;
        case Acts::Other: return replied ? SeatId{} : opposite(scenario, asked);
    }
    return {};
}

void begin_stage(Draft& draft, std::size_t stage) {
    const auto& stages = draft.scenario().stages;
    while (stage < stages.size() && !holds(draft.scenario(), draft.state(), stages[stage].only_if)) ++stage;
    if (stage >= stages.size()) return finish_session(draft);

    draft.emit(Began{id_at<Stage>(stage)});
    enter(draft, stages[stage]);
    if (stages[stage].kind == StageKind::Aftermath) tell_aftermath(draft);
    if (!stages[stage].sealed) return turn_to(draft, 0);

    for (std::size_t role = 0; role < draft.scenario().roles.size(); ++role) {
        const auto at = next_for(draft, id_at<Role>(role), 0);
        if (at != State::nobody) draft.emit(CameTo{.seat = id_at<Role>(role), .at = at});
    }
    if (all_in(draft.state())) end_stage(draft);
}

void go_on(Draft& draft, SeatId seat, bool decision_done) {
    const auto at = draft.state().at[seat.at];
    const auto& stage = stage_of(draft.scenario(), draft.state());
    const auto& decision = draft.scenario().decisions[stage.decisions[at].at];
    if (!decision_done && has_something(draft.scenario(), draft.state(), seat, decision)) return;
    if (!stage.sealed) {
        draft.emit(CameTo{.seat = seat, .at = State::nobody});
        return turn_to(draft, at + std::size_t{1});
    }
    draft.emit(CameTo{.seat = seat, .at = next_for(draft, seat, at + std::size_t{1})});
    if (all_in(draft.state())) unseal(draft);
}

}  // namespace allwrits
