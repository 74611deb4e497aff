// SPDX-License-Identifier: MIT
#include "players/judge.h"

#include "players/benches.h"
#include "players/counsel.h"
#include "players/odds.h"
#include "players/orders.h"
#include "players/random.h"
#include "session/apply.h"
#include "session/forecasting.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/rules.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace allwrits {
namespace {

constexpr std::int32_t thin =
    700;  // Thousandths; an exhibit less to be relied on than a newspaper is only half heard.
constexpr std::int64_t a_page = 1000;
constexpr std::uint32_t asks_what_if = 400'000;  // Per million, of second questions. A choice of play.

// What a computer judge decides from: its own reading of the record it may see.
struct Desk {
    const Scenario& scenario;
    const Errand& errand;
    const std::vector<Move>& open;
    const State& seen = errand.sight.seen;
    const Bench* bench = known_bench(scenario, seen);
    Leans lean = leans(scenario, seen, bench);

    Stream stream(std::string_view use) const { return errand.dice.stream(use, seen.step); }
    Standings now() const {
        return bench == nullptr ? plain_standings(seen) : standings(debate_on_record(scenario, seen, bench));
    }
};

bool is_open(const Desk& desk, const Move& move) {
    return std::find(desk.open.begin(), desk.open.end(), move) != desk.open.end();
}

Move or_first(const Desk& desk, const Move& move) { return is_open(desk, move) ? move : desk.open.front(); }

Move any_of(const std::vector<Move>& moves, Stream stream) {
    return moves[stream.below(static_cast<std::uint32_t>(moves.size()))];
}

// By habit where it has one; else, and else where, any step.
Move choose(const Desk& desk) {
    std::vector<Move> habits, others;
    for (const auto& move : desk.open) {
        const auto* choose = std::get_if<Choose>(&move);
        if (choose == nullptr) continue;
        const bool habit = desk.bench != nullptr && is_habit(*desk.bench, choose->choice);
        (habit ? habits : others).push_back(move);
    }
    if (habits.empty() && others.empty()) return desk.open.front();
    const bool kept =
        desk.bench != nullptr && desk.stream("judge/habit").chance(desk.bench->first_step_chance);
    const bool by_habit = others.empty() || (!habits.empty() && kept);
    return any_of(by_habit ? habits : others, desk.stream("judge/step"));
}

bool leans_open(const Desk& desk, FactorId factor) {
    const auto needs = std::max<std::int64_t>(desk.scenario.factors[factor.at].needs, a_page);
    return std::abs(desk.lean[factor.at]) < needs;
}

// An exhibit on the nearest factor, while that is open; days saved buy a question.
Move seek(const Desk& desk) {
    const auto nearest = closest_first(desk.scenario, desk.lean).front();
    for (const auto& move : desk.open) {
        const auto* seek = std::get_if<Seek>(&move);
        if (seek == nullptr || desk.scenario.evidence[seek->evidence.at].factor != nearest) continue;
        if (nearest.exists() && leans_open(desk, nearest)) return move;
    }
    return or_first(desk, Pass{});
}

Move weigh(const Desk& desk) {
    const auto* first = std::get_if<Weigh>(&desk.open.front());
    if (first == nullptr) return desk.open.front();
    const auto reliability = desk.scenario.evidence[first->evidence.at].reliability;
    auto how = reliability < thin ? Admission::Limit : Admission::Admit;
    if (desk.bench != nullptr && reliability < desk.bench->excludes_under) how = Admission::Exclude;
    return or_first(desk, Weigh{.evidence = first->evidence, .how = how});
}

// The card that weighs most with it; one that weighs nothing moved nobody.
Move mark(const Desk& desk) {
    const auto now = desk.now();
    Move best = Pass{};
    std::int64_t most = 0;
    for (const auto& move : desk.open) {
        const auto* mark = std::get_if<Mark>(&move);
        if (mark == nullptr) continue;
        const auto weight = card_weight(desk.scenario, desk.seen, now, mark->argument, desk.bench);
        if (weight <= most) continue;
        most = weight;
        best = move;
    }
    return or_first(desk, best);
}

// A question of one kind on the factor nearest 0 on which it asked nothing just before; or nothing.
Move ask_nearest(const Desk& desk, Inquiry kind) {
    Move best = Pass{};
    std::int64_t least = 0;
    for (const auto& move : desk.open) {
        const auto* ask = std::get_if<Ask>(&move);
        if (ask == nullptr || ask->kind != kind) continue;
        const bool again = desk.seen.questions_put > 0 && ask->factor.at == desk.seen.asked_factor;
        const auto away = std::abs(desk.lean[ask->factor.at]) + (again ? 1000 * a_page : 0);
        if (std::holds_alternative<Ask>(best) && away >= least) continue;
        least = away;
        best = move;
    }
    return best;
}

// The first question names what it cares for; the next goes where the case is closest; a third looks for what
// was held.
Move ask(const Desk& desk) {
    Move move = Pass{};
    if (desk.seen.questions_put == 0 && desk.bench != nullptr) {
        const bool first = desk.stream("judge/value").chance(asks_of_first_value);
        const auto value = value_at(*desk.bench, first ? 0 : 1);
        const auto question = question_about(desk.scenario, desk.seen, desk.bench, value, desk.open);
        if (question.kind != Inquiry::None) return question;
    }
    if (desk.seen.questions_put >= 2) move = ask_nearest(desk, Inquiry::Unseen);
    const bool what_if = desk.seen.questions_put == 1 && desk.stream("judge/what_if").chance(asks_what_if);
    if (what_if) move = ask_nearest(desk, Inquiry::Hypothetical);
    if (std::holds_alternative<Pass>(move)) move = ask_nearest(desk, Inquiry::Why);
    return or_first(desk, move);
}

// First what the plain reading proposed and it reads otherwise, then the point that it has come to.
Move find(const Desk& desk) {
    const auto own = [&](FactorId factor) {
        return Find{.factor = factor, .finding = finding_of(desk.scenario, factor, desk.lean[factor.at])};
    };
    for (std::size_t at = 0; at < desk.scenario.factors.size(); ++at) {
        const Move move = own(id_at<Factor>(at));
        if (desk.seen.proposed[at] == 1 && is_open(desk, move)) return move;
    }
    for (const auto& open : desk.open) {
        const auto* find = std::get_if<Find>(&open);
        if (find == nullptr || desk.seen.findings[find->factor.at] != Finding::None) continue;
        return or_first(desk, own(find->factor));
    }
    return or_first(desk, Pass{});
}

// Names the heaviest card against it, and meets it with what stands; where nothing does, with the value that
// it put above; where it put none above another, with what a friend of the court would say.
Move reason(const Desk& desk) {
    if (std::holds_alternative<NameContrary>(desk.open.front())) return desk.open.front();
    const auto now = desk.now();
    Move best = Meet{}, friendly = Meet{};
    std::int64_t most = 0;
    for (const auto& move : desk.open) {
        const auto* meet = std::get_if<Meet>(&move);
        if (meet == nullptr || !meet->by.exists()) continue;
        if (!on_record(desk.seen, meet->by)) friendly = move;
        if (!on_record(desk.seen, meet->by) || now.of(meet->by) == Standing::Defeated) continue;
        const auto weight = card_weight(desk.scenario, desk.seen, now, meet->by, desk.bench);
        if (weight <= most) continue;
        most = weight;
        best = move;
    }
    if (most == 0 && desk.seen.outweighs.empty()) best = friendly;
    return or_first(desk, best);
}

Move order(const Desk& desk) {
    const auto possible = menu(desk.scenario, desk.seen, desk.open);
    const auto each = prospects(desk.scenario, desk.seen);
    return or_first(desk, Order{order_from(desk.scenario, desk.seen, desk.bench, each, possible)});
}

// No term may stand wider than in the widest order that the findings carry.
const Package* widest_carried(const Desk& desk) {
    std::vector<Move> open;
    order_options(desk.scenario, desk.seen, Decision{}, open);
    const Package* widest = nullptr;
    for (const auto package : menu(desk.scenario, desk.seen, open)) {
        const auto& one = desk.scenario.packages[package.at];
        if (one.has_terms && (widest == nullptr || one.index > widest->index)) widest = &one;
    }
    return widest;
}

// One term at most: the one by which the order gains most in the bench's eyes, if that is worth departing
// from the package for (by the same share by which an offer may fall short of it).
Move terms(const Desk& desk) {
    const bool moved =
        std::any_of(desk.seen.term_moved.begin(), desk.seen.term_moved.end(), [](auto m) { return m != 0; });
    const auto* widest =
        desk.scenario.outcomes.empty() || desk.bench == nullptr || moved ? nullptr : widest_carried(desk);
    if (widest == nullptr) return or_first(desk, Pass{});
    const auto denied =
        prospect(desk.scenario, as_if_ordered(desk.scenario, desk.seen, mildest_package(desk.scenario)));
    const auto worth = [&](const State& state) {
        const auto with = prospect(desk.scenario, state);
        return worth_of(desk.scenario, desk.bench,
                        {with.leads - denied.leads, with.exposed - denied.exposed});
    };
    Move best = Pass{};
    const auto as_it_stands = worth(desk.seen);
    // What is worth less than nothing is left for anything better.
    auto most =
        as_it_stands > 0 ? as_it_stands * 1000 / std::max(desk.scenario.court.offer_share, 1) : as_it_stands;
    for (const auto& move : desk.open) {
        if (desk.errand.unwanted()) break;
        const auto* set = std::get_if<SetTerm>(&move);
        if (set == nullptr || set->level > widest->levels[set->term.at]) continue;
        State state = desk.seen;
        apply(
            state,
            TermSet{.term = set->term, .level = static_cast<std::uint8_t>(set->level), .index = state.index});
        const auto now = worth(state);
        if (now <= most) continue;
        most = now;
        best = move;
    }
    return or_first(desk, best);
}

Move odds(const Desk& desk) {
    const Estimate estimate(desk.scenario, desk.errand.sight, desk.errand.dice);
    return or_first(desk, nearest_odds(desk.scenario, estimate, desk.errand, desk.open));
}

Move decide_on(const Desk& desk, Verb verb) {
    switch (verb) {
        case Verb::Choose:
            return choose(desk);
        case Verb::Seek:
            return seek(desk);
        case Verb::Weigh:
            return weigh(desk);
        case Verb::Mark:
            return mark(desk);
        case Verb::Ask:
            return ask(desk);
        case Verb::Odds:
            return odds(desk);
        case Verb::Find:
            return find(desk);
        case Verb::Order:
            return order(desk);
        case Verb::Reason:
            return reason(desk);
        case Verb::Terms:
            return terms(desk);
        // These are for parties, or leave nothing to decide.
        case Verb::Plead:
        case Verb::Answer:
        case Verb::File:
        case Verb::Weakness:
        case Verb::Reply:
        case Verb::Offer:
        case Verb::Sign:
            break;
    }
    return or_first(desk, Pass{});
}

}  // namespace

Move play_judge(const Scenario& scenario, const Errand& errand) {
    const auto& sight = errand.sight;
    std::vector<Move> open;
    legal_moves(scenario, sight, open);
    const auto* decision = decision_of(scenario, sight.seen, sight.seat);
    if (open.empty() || decision == nullptr) return Pass{};
    switch (scenario.roles[sight.seat.at].side) {
        case Side::Bench:
            return decide_on(Desk{.scenario = scenario, .errand = errand, .open = open}, decision->verb);
        case Side::For:
        case Side::Against:
            return play_counsel(scenario, errand);
        case Side::None:
            break;
    }
    return play_random(scenario, errand);
}

}  // namespace allwrits
