// SPDX-License-Identifier: MIT
#include "players/benches.h"

#include "session/lean.h"
#include "session/options.h"

#include <algorithm>
#include <cstdlib>

namespace allwrits {
namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t surprise =
    50'000;  // What a bench does against its ways is unlikely, never impossible.

std::int64_t count_habits(const Bench& bench, const std::vector<ChoiceId>& choices) {
    return std::count_if(choices.begin(), choices.end(),
                         [&](ChoiceId choice) { return is_habit(bench, choice); });
}

// How likely the steps it took are for this bench: its habit, or any other step as likely as the rest.
std::int64_t likely_steps(const Scenario& scenario, const State& seen, const Bench& bench) {
    std::int64_t likely = million;
    for (const auto& decision : scenario.decisions) {
        if (decision.verb != Verb::Choose) continue;
        const bool tells =
            std::any_of(scenario.benches.begin(), scenario.benches.end(),
                        [&](const Bench& any) { return count_habits(any, decision.choices) > 0; });
        if (!tells) continue;
        const auto all = static_cast<std::int64_t>(decision.choices.size());
        const auto habits = count_habits(bench, decision.choices);
        for (const auto choice : decision.choices) {
            if (!seen.taken.has(choice)) continue;
            const std::int64_t kept = bench.first_step_chance;
            std::int64_t chance = million / all;
            if (habits > 0)
                chance = is_habit(bench, choice) ? kept / habits
                                                 : (million - kept) / std::max<std::int64_t>(all - habits, 1);
            likely = likely * std::max(chance, surprise) / million;
        }
    }
    return likely;
}

std::int64_t likely_exclusions(const Scenario& scenario, const State& seen, const Bench& bench) {
    std::int64_t likely = million;
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        if (!seen.weighed.has(at)) continue;
        const bool would = scenario.evidence[at].reliability < bench.excludes_under;
        if (would != seen.excluded.has(at)) likely = likely * surprise / million;
    }
    return likely;
}

// A card of a value that ranks high moves more.
std::int64_t likely_marks(const Scenario& scenario, const State& seen, const Bench& bench) {
    std::int64_t likely = million;
    const auto most = std::max<std::int64_t>(scenario.court.rank_weight.front(), 1);
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto value = scenario.arguments[at].promotes;
        if (!seen.moved.has(at) || !value.exists()) continue;
        likely = likely * scenario.court.rank_weight[bench.rank[value.at]] / most;
    }
    return likely;
}

bool same_question(const State& seen, const Ask& ask) {
    return ask.kind == seen.inquiry && ask.factor.at == seen.asked_factor &&
           ask.hypothetical == seen.asked_hypothetical;
}

std::int64_t likely_question(const Scenario& scenario, const State& seen, const Bench& bench,
                             const std::vector<Move>& open) {
    if (seen.questions_put != 1) return million;
    std::int64_t likely = surprise;
    const auto first = question_about(scenario, seen, &bench, value_at(bench, 0), open);
    const auto second = question_about(scenario, seen, &bench, value_at(bench, 1), open);
    if (same_question(seen, first)) likely += asks_of_first_value;
    if (same_question(seen, second)) likely += million - std::int64_t{asks_of_first_value};
    return std::min(likely, million);
}

// The share, per thousand, that cards of a value have among the pages of some cards.
std::int64_t share_of(const Scenario& scenario, const State& seen, ValueId value,
                      const std::vector<ArgumentId>& cards, bool whole_deck) {
    std::int64_t all = 0, theirs = 0;
    for (const auto card : cards) {
        if (!whole_deck && !on_record(seen, card)) continue;
        const auto pages = card_pages(scenario, seen, card);
        all += pages;
        if (scenario.arguments[card.at].promotes == value) theirs += pages;
    }
    return all == 0 ? 0 : theirs * 1000 / all;
}

}  // namespace

const Bench* known_bench(const Scenario& scenario, const State& seen) {
    return seen.bench < scenario.benches.size() ? &scenario.benches[seen.bench] : nullptr;
}

bool is_habit(const Bench& bench, ChoiceId choice) {
    return std::find(bench.first_steps.begin(), bench.first_steps.end(), choice) != bench.first_steps.end();
}

ValueId value_at(const Bench& bench, std::uint8_t place) {
    const auto found = std::find(bench.rank.begin(), bench.rank.end(), place);
    return found == bench.rank.end() ? ValueId{}
                                     : id_at<Value>(static_cast<std::size_t>(found - bench.rank.begin()));
}

std::vector<Possible> possible_benches(const Scenario& scenario, const State& seen) {
    if (const auto* bench = known_bench(scenario, seen)) return {{.bench = bench, .share = million}};
    std::vector<Possible> possible;
    std::vector<Move> open;
    if (seen.questions_put == 1) ask_options(scenario, seen, open);
    std::int64_t sum = 0;
    for (const auto& bench : scenario.benches) {
        std::int64_t share = std::int64_t{bench.weight} * 1000;
        for (const auto likely :
             {likely_steps(scenario, seen, bench), likely_exclusions(scenario, seen, bench),
              likely_marks(scenario, seen, bench), likely_question(scenario, seen, bench, open)}) {
            share = share * likely / million;
        }
        possible.push_back({.bench = &bench, .share = std::max<std::int64_t>(share, 1)});
        sum += possible.back().share;
    }
    for (auto& one : possible) one.share = one.share * million / sum;
    if (possible.empty()) possible.push_back({.bench = nullptr, .share = million});
    return possible;
}

Ask question_about(const Scenario& scenario, const State& seen, const Bench* bench, ValueId value,
                   const std::vector<Move>& open) {
    Ask best{.kind = Inquiry::None};
    std::int64_t most = 0;
    const auto lean = leans(scenario, seen, bench);
    for (const auto& move : open) {
        const auto* ask = std::get_if<Ask>(&move);
        if (ask == nullptr || (ask->kind != Inquiry::Why && ask->kind != Inquiry::Hypothetical)) continue;
        const bool what_if = ask->kind == Inquiry::Hypothetical;
        const auto& cards =
            what_if ? scenario.hypotheticals[ask->hypothetical].slope : scenario.cards_on[ask->factor.at];
        const auto score =
            share_of(scenario, seen, value, cards, what_if) - std::abs(lean[ask->factor.at]) / 4;
        if (best.kind == Inquiry::None || score > most) {
            most = score;
            best = *ask;
        }
    }
    return best;
}

}  // namespace allwrits
