// SPDX-License-Identifier: MIT
#include "session/apply.h"

#include "argument/standing.h"
#include "base/hash.h"
#include "base/match.h"

#include <span>

namespace allwrits {
namespace {

// A reference into a list if the id is inside it, else into a place that nobody reads: a damaged log must not
// write beyond an array.
template <class List, class Of>
auto& entry(List& list, Id<Of> id) {
    static thread_local typename List::value_type nowhere;
    nowhere = {};
    return id.at < list.size() ? list[id.at] : nowhere;
}

template <std::size_t N, class Of>
void mark(Set<N>& set, Id<Of> id, bool there = true) {
    if (id.at < N) set.set(id, there);
}

void seal(State& state, const Sealed& e) {
    if (state.pending_count < state.pending.size()) state.pending[state.pending_count++] = e.move;
}

void stand(State& state, const StandingChanged& e) {
    mark(state.upheld, e.argument, e.now == static_cast<std::uint8_t>(Standing::Upheld));
    mark(state.defeated, e.argument, e.now == static_cast<std::uint8_t>(Standing::Defeated));
}

void weigh(State& state, const Weighed& e) {
    mark(state.weighed, e.evidence);
    mark(state.limited, e.evidence, e.how == Admission::Limit);
    if (e.how == Admission::Exclude) {
        mark(state.admitted, e.evidence, false);
        mark(state.excluded, e.evidence);
    }
}

// An Asked of no kind only takes the last question off the table.
void ask(State& state, const Asked& e) {
    state.asked_seat = e.to.exists() ? static_cast<std::uint8_t>(e.to.at) : State::nobody;
    state.asked_factor = e.factor.at;
    state.inquiry = e.kind;
    state.asked_hypothetical = e.hypothetical;
    if (e.kind != Inquiry::None) ++state.questions_put;
}

void answer(State& state, const Answered& e) {
    const bool asked = e.by.exists() && e.by.at == state.asked_seat;
    if (asked && e.how != Answer::Brief) ++state.questions_answered;
}

void put_value(State& state, const ValuePut& e) {
    if (!e.above.exists() || !e.below.exists()) return;
    mark(state.outweighs, id_at<Value>(8U * e.above.at + e.below.at));
    state.contradictions = static_cast<std::uint8_t>(state.contradictions + e.contradicts);
}

void set_term(State& state, const TermSet& e) {
    entry(state.terms, e.term) = static_cast<std::uint8_t>(e.level + 1);
    entry(state.term_moved, e.term) = e.moved;
    state.index = e.index;
}

void learn(State& state, const Sought& e) {
    mark(state.drawn, e.evidence);
    mark(state.second_reading, e.evidence, e.reading != 0);
    if (e.by.at < state.known.size()) mark(state.known[e.by.at], e.evidence);
}

void spend(State& state, const DaysSpent& e) { state.days_spent += e.days; }

void appeal(State& state, const Appealed& e) {
    state.appealed_by = static_cast<std::uint8_t>(e.by.at);
    state.reversed = e.reversed;
}

void find(State& state, const Found& e) {
    entry(state.findings, e.factor) = e.finding;
    entry(state.proposed, e.factor) = e.by_bench != 0 ? 2 : 1;
}

void begin(State& state, const Began& e) {
    state.stage = e.stage.at;
    state.jump = StageId::none;
    state.at.fill(State::nobody);
    state.made = {};
    state.turn_in_stage = 0;
    ask(state, {});
}

}  // namespace

void apply(State& state, const Event& event) {
    std::visit(Match{
                   [&](const SetUp& e) {
                       state.variant = static_cast<std::uint8_t>(e.variant.at);
                       state.bench = static_cast<std::uint8_t>(e.bench.at);
                   },
                   [&](const Dealt& e) {
                       entry(state.deck, e.role) = e.deck;
                       entry(state.style, e.role) = e.style;
                   },
                   [&](const Began& e) { begin(state, e); },
                   [&](const CameTo& e) {
                       entry(state.at, e.seat) = e.at;
                       entry(state.made, e.seat) = 0;
                   },
                   [&](const TurnedTo& e) { state.turn_in_stage = e.at; },
                   [&](const Moved& e) {
                       entry(state.made, e.seat) = e.made;
                       ++state.step;
                   },
                   [&](const Sealed& e) { seal(state, e); },
                   [&](const Unsealed&) {
                       state.pending = {};
                       state.pending_count = 0;
                   },
                   [&](const Happened& e) { mark(state.happened, e.incident); },
                   [&](const Chosen& e) {
                       mark(state.taken, e.choice);
                       if (e.then.exists()) state.jump = e.then.at;
                   },
                   [&](const MeasureSet& e) { entry(state.measures, e.measure) = e.now; },
                   [&](const FlagSet& e) { mark(state.flags, e.flag, e.now != 0); },
                   [&](const ForecastTaken& e) {
                       if (e.figure < state.figures.size()) state.figures[e.figure] = e.now;
                   },
                   [&](const Pleaded& e) {
                       mark(state.pleaded, e.argument);
                       if (e.bold != 0) mark(state.bold, e.argument);
                   },
                   [&](const Struck& e) { mark(state.struck, e.argument); },
                   [&](const Conceded& e) { entry(state.concessions, e.by) = e.now; },
                   [&](const Distinguished& e) {
                       mark(state.cut, Id<struct Attack>{e.attack});
                       ++entry(state.distinguished, e.by);
                   },
                   [&](const Unmeetable& e) { mark(state.unmeetable, e.argument); },
                   [&](const WeightSet& e) { entry(state.weight, e.argument) = e.now; },
                   [&](const CheaperSet& e) { mark(state.cheaper, e.argument, e.now != 0); },
                   [&](const StandingChanged& e) { stand(state, e); },
                   [&](const Sought& e) { learn(state, e); },
                   [&](const Filed& e) { mark(state.admitted, e.evidence); },
                   [&](const TurnedUp& e) { mark(state.admitted, e.evidence); },
                   [&](const DaysSpent& e) { spend(state, e); },
                   [&](const Weighed& e) { weigh(state, e); },
                   [&](const Marked& e) { mark(state.moved, e.argument); },
                   [&](const WeaknessNamed& e) {
                       entry(state.weakness, e.by) = static_cast<std::uint8_t>(e.argument.at + 1);
                   },
                   [&](const Asked& e) { ask(state, e); },
                   [&](const Answered& e) { answer(state, e); },
                   [&](const BurdenSet& e) { entry(state.bears, e.factor) = e.bears; },
                   [&](const Offered& e) {
                       entry(state.offers, e.by) = e.package.exists()
                                                       ? static_cast<std::uint16_t>(e.package.at + 1)
                                                       : std::uint16_t{0};
                   },
                   [&](const OddsStated& e) {
                       entry(entry(state.odds, e.by), e.question) = static_cast<std::uint8_t>(e.percent + 1);
                   },
                   [&](const Found& e) { find(state, e); },
                   [&](const Cited& e) { mark(state.cited, e.argument); },
                   [&](const ValuePut& e) { put_value(state, e); },
                   [&](const Ordered& e) {
                       state.package = e.package.at;
                       state.index = e.index;
                   },
                   [&](const TermSet& e) { set_term(state, e); },
                   [&](const ContraryNamed& e) { state.contrary = e.argument.at; },
                   [&](const ContraryMet& e) { state.met_by = e.by.at; },
                   [&](const Signed& e) {
                       state.signed_ = 1;
                       state.index = e.index;
                   },
                   [&](const Appealed& e) { appeal(state, e); },
                   [&](const FutureDrawn& e) { state.future = static_cast<std::uint16_t>(e.number + 1U); },
                   [&](const Told& e) { mark(state.told, e.epilogue); },
                   [&](const Ended& e) {
                       state.ended = 1;
                       state.ending = e.ending.at;
                       state.at.fill(State::nobody);
                   },
               },
               event);
}

std::uint64_t hash_of(const State& state) { return hash_bytes(std::as_bytes(std::span(&state, 1))); }

}  // namespace allwrits
