// SPDX-License-Identifier: MIT
#include "forecast/break_even.h"
#include "view/believing.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"
#include "view/worth_apart.h"

#include <cmath>
#include <utility>

namespace allwrits {
namespace {

// The order asked about and the denial, with the words for both.
class Comparison {
public:
    Comparison(const Scenario& scenario, const Sight& sight, const Catalogue& words, const ExchangeRate& rate,
               const Asking& asking)
        : scenario_(scenario),
          rate_(rate),
          asking_(asking),
          order_(course_beside_denial(scenario, sight.seen, asking)),
          denied_(course_of(scenario, sight.seen, denial(scenario))),
          w_(scenario, words, order_.state) {}

    void one(AssumptionId id);
    void all();

    std::vector<Line> lines;

private:
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }
    void add(std::string text) { lines.push_back({.kind = Line::Kind::Narration, .text = std::move(text)}); }
    std::string order() const { return "“" + course_name(scenario_, w_.words(), order_) + "”"; }
    std::string denied() const { return "“" + course_name(scenario_, w_.words(), denied_) + "”"; }
    bool is_denial() const { return order_.order == denied_.order; }

    std::string rate_said() const {
        return say(rate_.of_benches ? "believe.rate_of_benches" : "believe.rate",
                   {{"n", figure_text(rate_.rate)}});
    }
    std::string better(bool order_better) const { return order_better ? order() : denied(); }
    void as_believed(const WorthBetween& worth);
    std::string lower_said(double lower) const;
    void crossings(AssumptionId id, const BreakEven& found, const Counts& believed);

    const Scenario& scenario_;
    ExchangeRate rate_;
    const Asking& asking_;
    Course order_, denied_;
    Wording w_;
};

// "9 in 10 think it lower": in how many futures, as argued so far.
std::string Comparison::lower_said(double lower) const {
    if (lower <= 0.005) return say("believe.never_lower");
    if (lower >= 0.995) return say("believe.always_lower");
    return say("believe.lower", {{"n", std::to_string(std::lround(lower * 100))}});
}

void Comparison::as_believed(const WorthBetween& worth) {
    const double apart = worth.apart();
    const auto reason = course_reason(w_.words(), order_);
    if (!asking_.beliefs.empty()) add(beliefs_text(w_, asking_.beliefs));
    add(say(reason.empty() ? "believe.compared" : "believe.compared_because",
            {{"rate", rate_said()}, {"order", order()}, {"reason", reason}, {"denied", denied()}}) +
        " " + say(apart == 0 ? "believe.now_equal" : "believe.now", {{"better", better(apart > 0)}}));
}

void Comparison::one(AssumptionId id) {
    if (is_denial()) return add(say("believe.is_denial"));
    const WorthBetween worth(scenario_, order_.state, denied_.state, rate_.rate, asking_.beliefs);
    as_believed(worth);
    const auto& distribution = scenario_.assumptions[id.at].distribution;
    const auto name = numbered_text(w_, id);
    if (!worth.depends_on(id)) return add(say("believe.no_part", {{"assumption", name}}));
    const auto found = break_even(distribution, [&](double x) { return worth.apart(id, x); });
    if (found.verdict != BreakEven::Verdict::Depends) {
        const auto key = found.verdict == BreakEven::Verdict::NoDifference ? "believe.no_difference"
                                                                           : "believe.throughout";
        return add(say(key, {{"assumption", name},
                             {"low", figure_text(quantile(distribution, 0.001))},
                             {"high", figure_text(quantile(distribution, 0.999))},
                             {"better", better(found.verdict == BreakEven::Verdict::FirstThroughout)}}));
    }
    const auto run = forecast(scenario_, order_.state, {}, {}, {.assumptions = true});
    const Counts believed(run.columns[scenario_.outcomes.size() + id.at]);
    crossings(id, found, believed);
    add(say("believe.middle", {{"n", figure_text(believed.quantile(0.5))}}) +
        (scenario_.assumptions[id.at].evidence ? "" : " " + say("why.no_evidence")));
}

void Comparison::crossings(AssumptionId id, const BreakEven& found, const Counts& believed) {
    for (std::size_t at = 0; at < found.crossings.size(); ++at) {
        const auto& crossing = found.crossings[at];
        const auto lower = lower_said(1 - believed.share_above(crossing.value));
        const auto below = better(!crossing.first_better_above);
        const auto above = better(crossing.first_better_above);
        add(say(at == 0 ? "believe.below" : "believe.also", {{"better", below},
                                                             {"worse", above},
                                                             {"assumption", numbered_text(w_, id)},
                                                             {"value", figure_text(crossing.value)},
                                                             {"lower", lower}}));
    }
}

void Comparison::all() {
    if (is_denial()) return add(say("believe.is_denial"));
    const WorthBetween worth(scenario_, order_.state, denied_.state, rate_.rate, asking_.beliefs);
    as_believed(worth);
    const auto list = turnings(scenario_, order_.state, denied_.state, rate_.rate, asking_.beliefs);
    if (list.empty()) add(say("believe.none_turns"));
    bool first = true;
    for (const auto& one : list) {
        if (std::exchange(first, false)) add(say("believe.these_turn"));
        add("  " + say("believe.turns", {{"assumption", numbered_text(w_, one.assumption)},
                                         {"value", figure_text(one.value)},
                                         {"better", better(one.order_better_above)},
                                         {"lower", lower_said(one.lower)}}));
    }
    std::size_t others = 0;
    for (std::size_t at = 0; at < scenario_.assumptions.size(); ++at) {
        if (worth.depends_on(id_at<Assumption>(at))) ++others;
    }
    others -= list.size();
    add(say("believe.others",
            {{"n", std::to_string(others)},
             {"idle", std::to_string(scenario_.assumptions.size() - list.size() - others)}}));
}

}  // namespace

std::vector<Line> what_to_believe(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                                  AssumptionId assumption, const ExchangeRate& rate, const Asking& asking) {
    Comparison told(scenario, sight, words, rate, asking);
    told.one(assumption);
    return std::move(told.lines);
}

std::vector<Line> what_turns(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                             const ExchangeRate& rate, const Asking& asking) {
    Comparison told(scenario, sight, words, rate, asking);
    told.all();
    return std::move(told.lines);
}

}  // namespace allwrits
