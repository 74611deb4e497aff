// SPDX-License-Identifier: MIT
#include "session/rules.h"

#include "session/carry.h"
#include "session/docket.h"
#include "session/draft.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/pending.h"
#include "session/slots.h"

#include <algorithm>

namespace allwrits {
namespace {

// A session ends by itself long before; this holds for a scenario that found a way round every limit.
constexpr std::uint32_t most_steps = 1000;

// Per cent between the odds that are listed; any whole number may be stated.
constexpr std::uint16_t odds_step = 5;

void file_options(const Scenario& scenario, const State& state, SeatId seat, std::vector<Move>& into) {
    for (const auto exhibit : held_by(scenario, state, seat)) {
        bool settled = false;
        for (std::size_t k = 0; k < state.pending_count; ++k) {
            const auto move = unpacked(state.pending[k]);
            const bool own = state.pending[k].seat == seat.at;
            settled = settled || (own && (move == Move{File{exhibit}} || move == Move{Hold{exhibit}}));
        }
        const auto& reading = reading_of(scenario, state, exhibit);
        // What a side sought and found to help goes in with its next filing anyhow.
        if (settled || (reading.helps == seat && !scenario.evidence[exhibit.at].given_by_incident)) continue;
        into.push_back(File{exhibit});
        into.push_back(Hold{exhibit});
        return;
    }
}

void choose_options(const Scenario& scenario, const State& state, const Decision& decision,
                    std::vector<Move>& into) {
    for (const auto choice : decision.choices) {
        if (holds(scenario, state, scenario.choices[choice.at].only_if)) into.push_back(Choose{choice});
    }
}

void mark_options(const Scenario& scenario, const State& state, std::vector<Move>& into) {
    // The two heaviest of either side, so that neither side's cards crowd out the other's. They stay the list until
    // all are marked, and then come the next: else it would change under the hand of whoever marks a second one.
    const auto now = plain_standings(state);
    std::vector<std::pair<std::int64_t, ArgumentId>> cards[2];
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto card = id_at<Argument>(at);
        if (scenario.arguments[at].on_file || !on_record(state, card)) continue;
        const bool against = sign_of(scenario, scenario.arguments[at].role) < 0;
        cards[against ? 1 : 0].emplace_back(-card_weight(scenario, state, now, card, nullptr), card);
    }
    for (auto& side : cards) std::sort(side.begin(), side.end());
    const auto most = std::max(cards[0].size(), cards[1].size());
    const auto before = into.size();
    for (std::size_t at = 0; at < most && (at % 2 != 0 || into.size() == before); ++at) {
        for (const auto& side : cards) {
            if (at < side.size() && !state.moved.has(side[at].second)) into.push_back(Mark{side[at].second});
        }
    }
}

void weakness_options(const Scenario& scenario, const State& state, SeatId seat, std::vector<Move>& into) {
    const auto now = plain_standings(state);
    std::vector<std::pair<std::int64_t, ArgumentId>> cards;
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto card = id_at<Argument>(at);
        if (scenario.arguments[at].role != seat || !on_record(state, card)) continue;
        cards.emplace_back(card_weight(scenario, state, now, card, nullptr), card);
    }
    std::sort(cards.begin(), cards.end());
    for (std::size_t at = 0; at < cards.size() && at < 4; ++at) into.push_back(Weakness{cards[at].second});
}

void offer_options(const Scenario& scenario, const State& state, const Decision& decision,
                   std::vector<Move>& into) {
    for (const auto package : decision.packages) {
        if (holds(scenario, state, scenario.packages[package.at].only_if)) into.push_back(Offer{package});
    }
    into.push_back(Offer{});
}

void odds_options(const State& state, SeatId seat, const Decision& decision, std::vector<Move>& into) {
    const auto nth = state.made[seat.at];
    if (nth >= decision.questions.size()) return;
    for (std::uint16_t percent = 0; percent <= 100;
         percent = static_cast<std::uint16_t>(percent + odds_step)) {
        into.push_back(Odds{.question = decision.questions[nth], .percent = percent});
    }
}

void seek_options(const Scenario& scenario, const State& state, SeatId seat, std::vector<Move>& into) {
    for (const auto exhibit : exhibits_offered(scenario, state, seat)) into.push_back(Seek{exhibit});
}

void weigh_options(const Scenario& scenario, const State& state, std::vector<Move>& into) {
    const auto exhibit = thinnest_exhibit(scenario, state);
    if (!exhibit.exists()) return;
    for (const auto how : {Admission::Admit, Admission::Limit, Admission::Exclude})
        into.push_back(Weigh{exhibit, how});
}

// Moves that a seat may add to a decision without settling it: filing what it holds, finding otherwise on a
// factor for which a finding was only proposed.
bool is_aside(const Scenario& scenario, const State& state, const Decision& decision, const Move& move) {
    if (std::holds_alternative<File>(move)) return decision.verb != Verb::File;
    const auto* find = std::get_if<Find>(&move);
    return find != nullptr && find->factor != factor_to_find(scenario, state, decision);
}

void add_asides(const Scenario& scenario, const State& state, SeatId seat, const Decision& decision,
                std::vector<Move>& into) {
    if (decision.verb == Verb::File || scenario.roles[seat.at].side == Side::Bench) return;
    std::vector<Move> files;
    file_options(scenario, state, seat, files);
    for (const auto& move : files) {
        if (std::holds_alternative<File>(move)) into.push_back(move);
    }
}

bool is_legal(const Scenario& scenario, const State& state, const Decision& decision,
              const Submission& submission) {
    std::vector<Move> moves;
    legal_moves(scenario, see(scenario, state, submission.seat), moves);
    Move asked = submission.move;
    if (auto* odds = std::get_if<Odds>(&asked); odds != nullptr && decision.verb == Verb::Odds) {
        if (odds->percent > 100) return false;
        odds->percent = static_cast<std::uint16_t>(odds->percent - odds->percent % odds_step);
    }
    return std::find(moves.begin(), moves.end(), asked) != moves.end();
}

// In a sealed stage: a seat's search is its own at once; all else waits for the others.
void hand_in(Draft& draft, SeatId seat, const Move& move) {
    if (const auto* seek = std::get_if<Seek>(&move)) draw_exhibit(draft, seat, seek->evidence);
    if (!std::holds_alternative<Pass>(move)) draft.emit(Sealed{.seat = seat, .move = packed(seat, move)});
}

// What lies before the court on the first day: the cards on file, and what a party already knows against
// itself.
void deal_file(Draft& draft) {
    const auto& scenario = draft.scenario();
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto& card = scenario.arguments[at];
        if (card.on_file && holds(scenario, draft.state(), card.only_if))
            draft.emit(Pleaded{.by = card.role, .argument = id_at<Argument>(at)});
    }
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        const auto& exhibit = scenario.evidence[at];
        if (!exhibit.start_held_by.exists()) continue;
        const auto chance = chance_of(scenario, draft.state(), exhibit.first_reading);
        const bool second = !draft.dice().stream("exhibit/" + exhibit.id).chance(chance);
        if (exhibit.readings[second ? 1 : 0].helps == exhibit.start_held_by) continue;
        draw_exhibit(draft, exhibit.start_held_by, id_at<Evidence>(at));
    }
    draft.settle();
}

}  // namespace

void options_of(const Scenario& scenario, const State& seen, SeatId seat, const Decision& decision,
                std::vector<Move>& into) {
    switch (decision.verb) {
        case Verb::Choose: choose_options(scenario, seen, decision, into); break;
        case Verb::Plead: plead_options(scenario, seen, seat, decision, into); break;
        case Verb::Answer: answer_options(scenario, seen, seat, decision, into); break;
        case Verb::Seek: seek_options(scenario, seen, seat, into); break;
        case Verb::File: file_options(scenario, seen, seat, into); break;
        case Verb::Weigh: weigh_options(scenario, seen, into); break;
        case Verb::Mark: mark_options(scenario, seen, into); break;
        case Verb::Weakness: weakness_options(scenario, seen, seat, into); break;
        case Verb::Ask: ask_options(scenario, seen, into); break;
        case Verb::Reply: reply_options(scenario, seen, seat, into); break;
        case Verb::Offer: offer_options(scenario, seen, decision, into); break;
        case Verb::Odds: odds_options(seen, seat, decision, into); break;
        case Verb::Find: find_options(scenario, seen, decision, into); break;
        case Verb::Order: order_options(scenario, seen, decision, into); break;
        case Verb::Terms: term_options(scenario, seen, into); break;
        case Verb::Reason: reason_options(scenario, seen, seat, into); break;
        case Verb::Sign: into.push_back(Sign{}); break;
    }
    add_asides(scenario, seen, seat, decision, into);
    if (decision.may_pass && !into.empty()) into.push_back(Pass{});
}

const Decision* decision_of(const Scenario& scenario, const State& state, SeatId seat) {
    if (state.ended != 0 || state.stage >= scenario.stages.size() || !seat.exists()) return nullptr;
    const auto at = state.at[seat.at];
    const auto& decisions = stage_of(scenario, state).decisions;
    return at < decisions.size() ? &scenario.decisions[decisions[at].at] : nullptr;
}

std::vector<SeatId> to_act(const Scenario& scenario, const State& state) {
    std::vector<SeatId> seats;
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        if (decision_of(scenario, state, id_at<Role>(at)) != nullptr) seats.push_back(id_at<Role>(at));
    }
    return seats;
}

void legal_moves(const Scenario& scenario, const Sight& sight, std::vector<Move>& into) {
    const auto* decision = decision_of(scenario, sight.seen, sight.seat);
    if (decision != nullptr) options_of(scenario, sight.seen, sight.seat, *decision, into);
}

Events start(const Scenario& scenario, const Dice& dice, const StartOptions& options) {
    Draft draft(scenario, State{}, dice);
    std::vector<std::uint32_t> weights;
    for (const auto& variant : scenario.variants) weights.push_back(variant.weight);
    SetUp set_up{.variant = options.variant};
    if (!options.variant.exists() && !weights.empty())
        set_up.variant = id_at<Variant>(dice.stream("variant").pick(weights));
    weights.clear();
    for (const auto& bench : scenario.benches) weights.push_back(bench.weight);
    if (!options.person_judges && !weights.empty())
        set_up.bench = id_at<Bench>(dice.stream("bench").pick(weights));
    draft.emit(set_up);
    for (std::size_t at = 0; at < scenario.measures.size(); ++at) {
        if (scenario.measures[at].start != 0)
            draft.emit(MeasureSet{id_at<Measure>(at), scenario.measures[at].start});
    }
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        const auto bears = scenario.factors[at].bears;
        draft.emit(BurdenSet{id_at<Factor>(at),
                             bears.exists() ? static_cast<std::uint8_t>(bears.at) : State::nobody});
    }
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        const auto& role = scenario.roles[at];
        auto stream = dice.stream("deal/" + role.id);
        const auto deck = static_cast<std::uint32_t>(stream.word() >> 32U);
        const auto styles = static_cast<std::uint32_t>(role.styles.size());
        draft.emit(
            Dealt{id_at<Role>(at), deck, static_cast<std::uint8_t>(styles == 0 ? 0 : stream.below(styles))});
    }
    if (set_up.variant.exists()) draft.change(scenario.variants[set_up.variant.at].effect, "variant_effect");
    deal_file(draft);
    begin_stage(draft, 0);
    return draft.events();
}

Result<Events, Refusal> decide(const Scenario& scenario, const State& state, const Submission& submission,
                               const Dice& dice) {
    const auto seat = submission.seat;
    const auto* decision = decision_of(scenario, state, seat);
    if (state.ended != 0) return failure(Refusal{.key = "refusal.ended"});
    if (decision == nullptr) return failure(Refusal{.key = "refusal.not_your_turn"});
    if (!is_legal(scenario, state, *decision, submission)) return failure(Refusal{.key = "refusal.not_open"});

    const bool aside = is_aside(scenario, state, *decision, submission.move);
    const bool passed = std::holds_alternative<Pass>(submission.move);
    const auto made = static_cast<std::uint8_t>(state.made[seat.at] + (aside ? 0 : 1));
    Draft draft(scenario, state, dice);
    if (stage_of(scenario, state).sealed) {
        hand_in(draft, seat, submission.move);
    } else {
        carry_out(draft, seat, submission.move);
    }
    draft.emit(Moved{.seat = seat, .made = made});
    if (draft.state().step >= most_steps) {
        draft.emit(Ended{});
        return draft.events();
    }
    // A move made in place of an answer (a search) settles it as an answer does.
    go_on(draft, seat, passed || (!aside && made >= decision->count));
    return draft.events();
}

}  // namespace allwrits
