// SPDX-License-Identifier: MIT
#include "players/hand.h"

#include "session/carry.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/pending.h"
#include "session/rules.h"
#include "session/slots.h"

#include <algorithm>
#include <cstdlib>

namespace allwrits {
namespace {

constexpr std::int64_t million = 1'000'000;

// Choices of play, in thousandths of a point of the index, and not measurements. A page costs the least where
// there is one for every need, and half the scarce price more where there is one for every second need; what
// is left at the end is lost.
constexpr std::int64_t least_page_price = 250, scarce_page_price = 2000, last_page_price = 50;
constexpr std::int64_t pages_a_move = 1800;  // What a pleading takes on average, in thousandths of a page.
constexpr std::int64_t day_price = 500;
constexpr std::int64_t for_an_answer = 1000;
constexpr std::int64_t for_principle = 3000;
constexpr std::int64_t for_boldness = 2500;
constexpr std::int64_t for_the_public = 4000;
constexpr std::int64_t filing_is_duty = 100'000;  // More than any index.

// Chances that an exhibit comes on the record, per million: sought by another, or asked for at the hearing.
constexpr std::int64_t others_seek = 300'000;
constexpr std::int64_t asked_for = 50'000;

std::int64_t measure(const State& state, MeasureId id) { return id.exists() ? state.measures[id.at] : 0; }

bool takes_pages(Verb verb) { return verb == Verb::Plead || verb == Verb::Answer || verb == Verb::Reply; }

// Moves that a seat will still be asked for that take pages; an answer in the hearing may fall to either
// side.
std::int64_t moves_ahead(const Scenario& scenario, const State& seen, SeatId seat) {
    std::int64_t halves = 0;
    for (std::size_t stage = seen.stage; stage < scenario.stages.size(); ++stage) {
        const bool here = stage == seen.stage;
        const auto& decisions = scenario.stages[stage].decisions;
        for (std::size_t at = here ? seen.at[seat.at] : 0; at < decisions.size(); ++at) {
            const auto& decision = scenario.decisions[decisions[at].at];
            const bool own = decision.acts == Acts::Role && decision.role == seat;
            if (!takes_pages(decision.verb) || (decision.acts == Acts::Role && !own)) continue;
            const std::int64_t made = here && at == seen.at[seat.at] ? seen.made[seat.at] : 0;
            halves += (decision.count - made) * (own ? 2 : 1);
        }
    }
    return (halves + 1) / 2;
}

std::int64_t page_price(const Scenario& scenario, const State& seen, SeatId seat) {
    const auto moves = moves_ahead(scenario, seen, seat);
    if (moves <= 1) return last_page_price;
    const auto needed = moves * pages_a_move;
    const auto missing = std::max<std::int64_t>(needed - pages_left(scenario, seen, seat), 0);
    return least_page_price + scarce_page_price * missing / needed;
}

// What was handed in under seal, as if the seal were broken now.
State with_own_moves(const Scenario& scenario, const Sight& sight, const Dice& dice) {
    const auto& seen = sight.seen;
    if (seen.pending_count == 0) return seen;
    Draft draft(scenario, seen, dice);
    draft.emit(Unsealed{});
    for (std::size_t k = 0; k < seen.pending_count; ++k) {
        const auto move = unpacked(seen.pending[k]);
        if (const auto* seek = std::get_if<Seek>(&move)) draft.note_fresh(sight.seat, seek->evidence);
    }
    for (std::size_t k = 0; k < seen.pending_count; ++k)
        carry_out(draft, sight.seat, unpacked(seen.pending[k]));
    return draft.state();
}

bool turned_up_ahead(const Scenario& scenario, const State& seen) {
    for (std::size_t at = seen.stage + std::size_t{1}; at < scenario.stages.size(); ++at) {
        if (scenario.stages[at].turns_up_held) return true;
    }
    return false;
}

bool shows_up(const Reading& reading, ArgumentId card) {
    return std::find(reading.shows_up.begin(), reading.shows_up.end(), card) != reading.shows_up.end();
}

}  // namespace

Style style_of(const Scenario& scenario, const State& seen, SeatId seat) {
    const auto& styles = scenario.roles[seat.at].styles;
    const auto at = seen.style[seat.at];
    if (at >= styles.size()) return Style::Plain;
    if (styles[at] == "bold") return Style::Bold;
    if (styles[at] == "careful") return Style::Careful;
    if (styles[at] == "principled") return Style::Principled;
    return styles[at] == "populist" ? Style::Populist : Style::Plain;
}

Hand::Hand(const Scenario& scenario, const Sight& sight, const Dice& dice)
    : scenario_(scenario),
      seat_(sight.seat),
      dice_(dice),
      style_(style_of(scenario, sight.seen, sight.seat)),
      estimate_(scenario, sight, dice),
      now_(with_own_moves(scenario, sight, dice)),
      page_price_(page_price(scenario, sight.seen, sight.seat)) {}

std::int64_t Hand::value(const Move& move) const {
    if (const auto* seek = std::get_if<Seek>(&move)) return after_seeking(seek->evidence);
    if (const auto* hold = std::get_if<Hold>(&move)) return after_holding(hold->evidence);
    return after(move);
}

std::int64_t Hand::price_of_pages(std::int64_t pages) const { return pages * page_price_ / 1000; }

std::int64_t Hand::after(const Move& move) const {
    Draft draft(scenario_, now_, dice_);
    carry_out(draft, seat_, move);
    const auto& state = draft.state();
    const auto pages = scenario_.roles[seat_.at].pages;
    auto worth = estimate_.worth(state) - price_of_pages(measure(now_, pages) - measure(state, pages));
    if (const auto* plead = std::get_if<Plead>(&move); plead != nullptr && plead->bold != 0) {
        worth += style_ == Style::Bold ? for_boldness : -overclaim_cost(state, plead->argument);
    }
    return worth + taste(move, state);
}

// Likes and dislikes that no index shows.
std::int64_t Hand::taste(const Move& move, const State& after) const {
    const auto* decision = decision_of(scenario_, now_, seat_);
    const bool asked = decision != nullptr && decision->verb == Verb::Reply;
    if (asked && std::holds_alternative<Pass>(move))
        return style_ == Style::Principled ? -for_principle : -for_an_answer;
    const bool duty = style_ == Style::Careful || style_ == Style::Principled;
    if (duty && std::holds_alternative<File>(move)) return filing_is_duty;
    // Words to the public are those that make one's broad claims easier to bring.
    const bool popular = std::holds_alternative<Choose>(move) && after.cheaper.size() > now_.cheaper.size();
    return popular && style_ == Style::Populist ? for_the_public : 0;
}

// Either reading may be found: what helps goes on the record, what hurts is filed or held.
std::int64_t Hand::after_seeking(EvidenceId evidence) const {
    const auto& exhibit = scenario_.evidence[evidence.at];
    const std::int64_t first = chance_of(scenario_, now_, exhibit.first_reading);
    std::int64_t sum = 0;
    for (std::uint8_t reading = 0; reading < 2; ++reading) {
        Draft found(scenario_, now_, dice_);
        found.emit(Sought{.by = seat_, .evidence = evidence, .reading = reading});
        found.note_fresh(seat_, evidence);
        const auto held = found.state();
        put_on_record(found, seat_, evidence, false);
        found.settle();
        auto worth = estimate_.worth(found.state());
        const bool helps = exhibit.readings[reading].helps == seat_;
        const bool files_all = style_ == Style::Careful || style_ == Style::Principled;
        if (!helps && !files_all) worth = std::max(worth, estimate_.worth(held));
        sum += worth * (reading == 0 ? first : million - first) / million;
    }
    return sum - day_price * exhibit.days / 1000;
}

std::int64_t Hand::after_holding(EvidenceId evidence) const {
    Draft out(scenario_, now_, dice_);
    put_on_record(out, seat_, evidence, true);
    out.settle();
    const std::int64_t chance =
        turned_up_ahead(scenario_, now_) ? std::int64_t{scenario_.court.turn_up} : asked_for;
    const auto kept = estimate_.worth(now_);
    return kept + (estimate_.worth(out.state()) - kept) * chance / million;
}

std::int64_t Hand::overclaim_cost(const State& after, ArgumentId card) const {
    Draft draft(scenario_, after, dice_);
    draft.emit(Struck{.argument = card, .why = Gone::Overclaimed});
    draft.add(scenario_.roles[seat_.at].credibility, -scenario_.court.overclaim_loss);
    draft.settle();
    const auto loss = std::max<std::int64_t>(estimate_.worth(after) - estimate_.worth(draft.state()), 0);
    return loss * chance_shown_up(card) / million;
}

// That some exhibit not on the record yet shows up the bold form of a card, per million.
std::int64_t Hand::chance_shown_up(ArgumentId card) const {
    std::int64_t safe = million;
    for (std::size_t at = 0; at < scenario_.evidence.size(); ++at) {
        const auto& exhibit = scenario_.evidence[at];
        if (now_.admitted.has(at) || now_.excluded.has(at)) continue;
        const bool known = now_.known[seat_.at].has(at);
        const bool second = now_.second_reading.has(at);
        std::int64_t first = chance_of(scenario_, now_, exhibit.first_reading);
        if (known) first = second ? 0 : million;
        std::int64_t reads = 0;
        if (shows_up(exhibit.readings[0], card)) reads += first;
        if (shows_up(exhibit.readings[1], card)) reads += million - first;
        const bool others = (exhibit.may_seek & ~(1U << seat_.at)) != 0 && !exhibit.given_by_incident;
        std::int64_t comes = others ? others_seek : asked_for;
        if (known && turned_up_ahead(scenario_, now_))
            comes = std::max<std::int64_t>(comes, scenario_.court.turn_up);
        safe = safe * (million - reads * comes / million) / million;
    }
    return million - safe;
}

}  // namespace allwrits
