// SPDX-License-Identifier: MIT
#include "view/opinion.h"

#include "session/apply.h"
#include "session/forecasting.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/rules.h"
#include "session/slots.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"
#include "view/shift_words.h"
#include "view/wording.h"

#include <algorithm>
#include <array>

namespace allwrits {
namespace {

Side side_with(int sign) { return sign > 0 ? Side::For : sign < 0 ? Side::Against : Side::None; }

// The ruling laid out for one seat.
class Opinion {
public:
    Opinion(const Scenario& scenario, const Sight& sight, const Catalogue& words)
        : scenario_(scenario),
          state_(sight.seen),
          w_(scenario, words, sight.seen),
          lean_(leans(scenario, state_, nullptr)),
          decision_(decision_of(scenario, state_, sight.seat)) {
        is_bench_ = sight.seat.exists() && scenario.roles[sight.seat.at].side == Side::Bench;
        legal_moves(scenario, sight, legal_);
    }

    bool may_be_seen() const {
        if (state_.signed_ != 0) return true;
        const bool begun = state_.stage < scenario_.stages.size();
        return is_bench_ && begun && stage_of(scenario_, state_).kind == StageKind::Ruling;
    }

    OpinionView all(LevelLedgers ledgers) const {
        OpinionView view{.shown = true, .signed_already = state_.signed_ != 0};
        for (std::size_t at = 0; at < scenario_.factors.size(); ++at)
            view.factors.push_back(factor(id_at<Factor>(at)));
        if (const auto given = order_given(scenario_, state_); given.exists()) view.order = order(given);
        if (!view.order) view.open_orders = open_orders();
        view.terms = terms(ledgers);
        put_reasons(view);
        view.direction = direction(view);
        return view;
    }

private:
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }

    OpinionCard card(ArgumentId id) const {
        const auto& argument = scenario_.arguments[id.at];
        return {.card = id,
                .id = argument.id,
                .headline = w_.headline(id),
                .role = w_.short_role(argument.role),
                .standing = w_.standing(id),
                .fallen = !on_record(state_, id) || state_.defeated.has(id),
                .cites = argument.grounds};
    }

    OpinionFactor factor(FactorId id) const;
    void put_finding(OpinionFactor& into) const;
    std::string value_put(FactorId id) const;
    OpinionOrder order(PackageId id) const;
    std::vector<OpinionOrder> open_orders() const;
    std::vector<OpinionTerm> terms(LevelLedgers ledgers) const;
    OpinionLevel level(TermId term, std::size_t nth, LevelLedgers ledgers) const;
    std::vector<std::string> ledgers_with(TermId term, std::size_t nth) const;
    void put_reasons(OpinionView& view) const;
    std::string direction(const OpinionView& view) const;

    const Scenario& scenario_;
    const State& state_;
    Wording w_;
    Leans lean_;
    const Decision* decision_;
    bool is_bench_ = false;
    std::vector<Move> legal_ = {};
    mutable std::vector<double> as_is_ =
        {};  // The ledgers as the terms stand; reckoned once, when asked for.
};

OpinionFactor Opinion::factor(FactorId id) const {
    const auto bearer = state_.bears[id.at];
    const auto by_lean = finding_of(scenario_, id, lean_[id.at]);
    OpinionFactor made{.factor = id, .name = w_.factor(id)};
    made.question = w_.text("factor." + scenario_.factors[id.at].id + ".question");
    made.burden = bearer == State::nobody ? say("law.law")
                                          : say("law.bears", {{"role", w_.short_role(id_at<Role>(bearer))}});
    made.lean = w_.lean(id, lean_[id.at]);
    if (lean_[id.at] != 0) {
        made.leans = by_lean == Finding::For       ? Side::For
                     : by_lean == Finding::Against ? Side::Against
                                                   : Side::None;
    }
    made.now = decision_ != nullptr && decision_->verb == Verb::Find &&
               factor_to_find(scenario_, state_, *decision_) == id;
    put_finding(made);
    return made;
}

void Opinion::put_finding(OpinionFactor& into) const {
    const auto id = into.factor;
    const auto finding = state_.findings[id.at];
    if (finding == Finding::None) {
        into.finding_state = say("opinion.not_found");
        return;
    }
    const bool proposed = state_.proposed[id.at] == 1;
    into.found = proposed ? OpinionFactor::Found::Proposed : OpinionFactor::Found::Settled;
    into.finding_state = say(proposed ? "opinion.proposed" : "opinion.settled");
    into.finding = w_.finding(id, finding);
    const int side = side_of(scenario_, state_, id);
    into.goes_to = side_with(side);
    if (!proposed && finding != Finding::NotShown) into.value = value_put(id);
    for (const auto rests_on : scenario_.cards_on[id.at]) {
        const bool winner = side != 0 && sign_of(scenario_, scenario_.arguments[rests_on.at].role) == side;
        if (winner && state_.cited.has(rests_on)) into.rests_on.push_back(card(rests_on));
    }
}

// A finding of the bench puts the value of the heaviest card that won above that of the heaviest that lost.
std::string Opinion::value_put(FactorId id) const {
    const auto now = plain_standings(state_);
    const bool for_won = state_.findings[id.at] == Finding::For;
    const auto heaviest = [&](Side side) {
        return heaviest_card(scenario_, state_, now, id, role_on(scenario_, side), nullptr);
    };
    const auto won = heaviest(for_won ? Side::For : Side::Against);
    const auto lost = heaviest(for_won ? Side::Against : Side::For);
    if (!won.exists() || !lost.exists()) return {};
    const auto above = scenario_.arguments[won.at].promotes;
    const auto below = scenario_.arguments[lost.at].promotes;
    if (!above.exists() || !below.exists() || !state_.outweighs.has(std::size_t{8} * above.at + below.at))
        return {};
    return say("opinion.value", {{"above", capital(w_.value(above))}, {"below", w_.value(below)}});
}

OpinionOrder Opinion::order(PackageId id) const {
    const auto& package = scenario_.packages[id.at];
    const auto follows = order_that_follows(scenario_, state_);
    const auto proposed = follows.exists() ? scenario_.packages[follows.at].index : -1;
    OpinionOrder made{
        .package = id, .name = w_.package(id), .say = w_.text("package." + package.id + ".say")};
    made.fit = package.index == proposed  ? OpinionOrder::Fit::Follows
               : package.index < proposed ? OpinionOrder::Fit::Milder
                                          : OpinionOrder::Fit::Departs;
    switch (made.fit) {
        case OpinionOrder::Fit::Follows:
            made.fit_words = say(is_bench_ ? "offer.order_follows" : "opinion.follows");
            break;
        case OpinionOrder::Fit::Milder:
            made.fit_words = say(is_bench_ ? "offer.order_milder" : "opinion.milder");
            break;
        case OpinionOrder::Fit::Departs:
            made.fit_words = say(is_bench_ ? "offer.order_departs" : "opinion.departs");
            break;
    }
    return made;
}

// What may be ordered now, or with the findings as they lean; the rules put what follows first.
std::vector<OpinionOrder> Opinion::open_orders() const {
    std::vector<OpinionOrder> list;
    std::vector<Move> moves;
    Decision decision;  // It may name the orders that are open at all.
    for (const auto id : stage_of(scenario_, state_).decisions) {
        if (scenario_.decisions[id.at].verb == Verb::Order) decision = scenario_.decisions[id.at];
    }
    order_options(scenario_, state_, decision, moves);
    for (const auto& move : moves) {
        if (const auto* made = std::get_if<Order>(&move)) list.push_back(order(made->package));
    }
    std::stable_partition(list.begin(), list.end(),
                          [](const OpinionOrder& one) { return one.fit == OpinionOrder::Fit::Follows; });
    return list;
}

std::vector<OpinionTerm> Opinion::terms(LevelLedgers ledgers) const {
    std::vector<OpinionTerm> list;
    const auto given = order_given(scenario_, state_);
    if (!given.exists() || !scenario_.packages[given.at].has_terms) return list;
    for (std::size_t at = 0; at < scenario_.terms.size(); ++at) {
        const auto id = id_at<Term>(at);
        if (state_.terms[at] == 0) continue;
        OpinionTerm term{.term = id, .name = w_.term(id), .level = state_.terms[at] - std::size_t{1}};
        term.question = w_.text("term." + scenario_.terms[at].id + ".question");
        term.moved = state_.term_moved[at] != 0;
        for (std::size_t nth = 0; nth < scenario_.terms[at].levels.size(); ++nth) {
            term.levels.push_back(level(id, nth, ledgers));
            term.may_change = term.may_change || term.levels.back().may;
        }
        list.push_back(std::move(term));
    }
    return list;
}

OpinionLevel Opinion::level(TermId term, std::size_t nth, LevelLedgers ledgers) const {
    OpinionLevel made{.name = w_.level(term, nth)};
    const auto& shifts = scenario_.terms[term.at].shifts;
    if (nth < shifts.size()) {
        for (const auto& [assumption, shift] : shifts[nth]) {
            made.shifts.push_back(say("opinion.shift", {{"assumption", numbered_text(w_, assumption)},
                                                        {"shift", shift_text(w_, shift)}}));
        }
    }
    made.stands = state_.terms[term.at] == nth + 1;
    const Move move = SetTerm{.term = term, .level = static_cast<std::uint16_t>(nth)};
    made.may = std::find(legal_.begin(), legal_.end(), move) != legal_.end();
    if (ledgers == LevelLedgers::Reckoned && !made.stands) made.ledgers = ledgers_with(term, nth);
    return made;
}

std::vector<std::string> Opinion::ledgers_with(TermId term, std::size_t nth) const {
    std::vector<std::string> list;
    const auto ledgers = ledgers_in(scenario_);
    if (ledgers.empty()) return list;
    const auto steps = static_cast<int>(nth) - (state_.terms[term.at] - 1);
    State other = state_;
    apply(other, TermSet{.term = term,
                         .level = static_cast<std::uint8_t>(nth),
                         .moved = 1,
                         .index = state_.index + steps * scenario_.court.term_step});
    if (as_is_.empty()) as_is_ = weighed_outcomes(scenario_, state_, ledgers);
    const auto with = weighed_outcomes(scenario_, other, ledgers);
    for (std::size_t at = 0; at < ledgers.size(); ++at) {
        const auto now = figure_text(with[at]);
        const auto was = figure_text(as_is_[at]);
        if (now == was) continue;
        list.push_back(say("opinion.level_ledger",
                           {{"unit", scenario_.outcomes[ledgers[at].at].unit}, {"n", now}, {"was", was}}));
    }
    return list;
}

void Opinion::put_reasons(OpinionView& view) const {
    if (state_.contrary >= scenario_.arguments.size()) return;
    view.contrary = card(ArgumentId{state_.contrary});
    const bool by_card = state_.met_by < scenario_.arguments.size();
    // What met it is asked next, so while that is open nothing may be said of it.
    const bool asked_still = decision_ != nullptr && decision_->verb == Verb::Reason;
    if (asked_still) return;
    view.contrary_met = by_card ? say("told.met_by", {{"card", w_.headline(ArgumentId{state_.met_by})}})
                                : say("told.met_by_value");
}

std::string Opinion::direction(const OpinionView& view) const {
    int found = 0, won = 0;
    for (const auto& factor : view.factors) {
        if (factor.found == OpinionFactor::Found::NotYet) continue;
        ++found;
        if (factor.goes_to == Side::For) ++won;
    }
    const auto role = w_.short_role(role_on(scenario_, Side::For));
    const auto left = static_cast<int>(view.factors.size()) - found;
    const auto key = left == 0 ? "opinion.all_found" : left == 1 ? "opinion.one_open" : "opinion.some_found";
    const auto points = found == 0 ? say("opinion.none_found")
                                   : say(key, {{"won", std::to_string(won)},
                                               {"found", std::to_string(found)},
                                               {"left", std::to_string(left)},
                                               {"role", role}});
    if (view.order) {
        return points + " " +
               say("opinion.order_made", {{"package", view.order->name}, {"fit", view.order->fit_words}});
    }
    const auto follows = order_that_follows(scenario_, state_);
    if (!follows.exists()) return points;
    const auto because = w_.text("package." + scenario_.packages[follows.at].id + ".because");
    return points + " " +
           say(left == 0 ? "opinion.order_follows" : "opinion.order_as_it_leans",
               {{"package", w_.package(follows)}}) +
           (because.empty() ? "" : " " + because);
}

}  // namespace

OpinionView opinion_of(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                       LevelLedgers ledgers) {
    const Opinion opinion(scenario, sight, words);
    return opinion.may_be_seen() ? opinion.all(ledgers) : OpinionView{};
}

}  // namespace allwrits
