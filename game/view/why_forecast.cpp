// SPDX-License-Identifier: MIT
#include "view/why_forecast.h"

#include "forecast/tornado.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"
#include "view/shift_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

constexpr std::size_t most_told = 5, most_causes = 2;
constexpr double low_level = 0.05, high_level = 0.95;

// The means that a court weighs, of a state with some of it supposed.
class Weighing {
public:
    Weighing(const Scenario& scenario, const State& state, const std::vector<Belief>& beliefs)
        : scenario_(scenario),
          state_(state),
          usual_{.beliefs = beliefs, .happening = Happening::Expected, .counted = true} {}

    const Supposing& usual() const { return usual_; }
    Run run(const Supposing& supposing) const {
        return forecast(scenario_, state_, supposing, {.keep_columns = false});
    }
    double mean(OutcomeId outcome, const Supposing& supposing) const {
        return mean_of(run(supposing), outcome.at).value;
    }
    double without(OutcomeId outcome, const Cause& cause) const {
        auto supposing = usual_;
        supposing.without = {cause};
        return mean(outcome, supposing);
    }

private:
    const Scenario& scenario_;
    const State& state_;
    Supposing usual_;
};

// What an assumption is now, over all futures.
struct Spread {
    double low = 0, middle = 0, high = 0;
};
Spread spread_of(const Run& run, std::size_t output) {
    const Counts counts(run.columns[output]);
    return {counts.quantile(low_level), counts.quantile(0.5), counts.quantile(high_level)};
}

class ForecastExplanation {
public:
    ForecastExplanation(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                        const Asking& asking)
        : scenario_(scenario),
          asking_(asking),
          course_(course_asked(scenario, sight.seen, asking)),
          w_(scenario, words, course_.state),
          weighing_(scenario, course_.state, asking.beliefs),
          active_(active_shifts(scenario, course_.state)),
          run_(forecast(scenario, course_.state, {.beliefs = asking.beliefs}, {}, {.assumptions = true})) {}

    void outcome(OutcomeId id);
    void assumption(AssumptionId id);

    std::vector<Line> lines;

private:
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }
    void add(std::string text, std::vector<FactId> cites = {}) {
        lines.push_back({.kind = Line::Kind::Narration, .text = std::move(text), .cites = std::move(cites)});
    }
    std::string course_text() const {
        const auto reason = course_reason(w_.words(), course_);
        return say(reason.empty() ? "why.course" : "why.course_because",
                   {{"course", course_name(scenario_, w_.words(), course_)}, {"reason", reason}});
    }
    bool is_believed(AssumptionId id) const {
        const auto& list = asking_.beliefs;
        return std::any_of(list.begin(), list.end(), [&](const Belief& one) { return one.assumption == id; });
    }

    // Without its unit, which stands above.
    std::string bare_amount(OutcomeId id, double value) const {
        return scenario_.outcomes[id.at].happens ? share_text(value) : figure_text(value);
    }

    void mover(OutcomeId outcome, const Swing& swing);
    void moved_by_debate(OutcomeId outcome, AssumptionId id);
    std::string ends(AssumptionId id, double low, double high) const;
    void rests_on(AssumptionId id);
    void ledgers_at_ends(AssumptionId id);

    const Scenario& scenario_;
    const Asking& asking_;
    Course course_;
    Wording w_;
    Weighing weighing_;
    std::vector<ActiveShift> active_;
    Run run_;
};

void ForecastExplanation::outcome(OutcomeId id) {
    const auto program =
        program_of(scenario_, course_.state, weighing_.usual(), {}, ProgramBuilder::Keep::EveryStep);
    const auto chart = tornado(forecasting(scenario_).inputs(), program, id.at, {});
    lines.push_back({.kind = Line::Kind::Heading,
                     .text = say("why.outcome",
                                 {{"outcome", capital(outcome_text(w_, id))}, {"course", course_text()}})});
    if (!asking_.beliefs.empty()) add(beliefs_text(w_, asking_.beliefs));
    const auto& outcome = scenario_.outcomes[id.at];
    const auto mean = amount_text(scenario_, id, chart.drawn.value);
    const bool limited = outcome.counted_up_to > 0;
    add(say(limited           ? "why.outcome_mean_limited"
            : outcome.happens ? "why.outcome_chance"
                              : "why.outcome_mean",
            {{"n", mean}, {"limit", figure_text(outcome.counted_up_to)}}));
    std::size_t told = 0;
    std::size_t left = 0;
    for (const auto& swing : chart.swings) {
        if (swing.input >= scenario_.assumptions.size() || !(std::abs(swing.swing.value) > 0)) continue;
        if (told == most_told && !asking_.more) {
            ++left;
            continue;
        }
        if (told++ == 0) add(say("why.movers"));
        mover(id, swing);
    }
    if (told == 0) add(say("why.no_movers"));
    if (!active_.empty()) {
        auto nothing = weighing_.usual();
        nothing.without_all = true;
        const auto without = bare_amount(id, weighing_.mean(id, nothing));
        const bool same = without == bare_amount(id, chart.drawn.value);
        add(say(same ? "why.whole_debate_hardly" : "why.whole_debate", {{"n", without}}));
    }
    if (left > 0) add(say("why.more_movers", {{"n", std::to_string(left)}, {"id", outcome.id}}));
}

// "0.00002 (DOJ) to 0.005 (Apple)".
std::string ForecastExplanation::ends(AssumptionId id, double low, double high) const {
    const auto& assumption = scenario_.assumptions[id.at];
    const auto end = [&](double value, RoleId role) {
        return role.exists() ? say("why.end", {{"n", figure_text(value)}, {"role", w_.short_role(role)}})
                             : figure_text(value);
    };
    return say("why.ends", {{"low", end(low, assumption.low)}, {"high", end(high, assumption.high)}});
}

void ForecastExplanation::mover(OutcomeId outcome, const Swing& swing) {
    const auto id = id_at<Assumption>(swing.input);
    const auto& assumption = scenario_.assumptions[id.at];
    const auto at_low = bare_amount(outcome, swing.at_low.value),
               at_high = bare_amount(outcome, swing.at_high.value);
    auto text = say(at_low == at_high ? "why.mover_hardly" : "why.mover",
                    {{"assumption", numbered_text(w_, id)},
                     {"ends", ends(id, swing.input_low, swing.input_high)},
                     {"at_low", at_low},
                     {"at_high", at_high}});
    if (!assumption.evidence) text += " " + say("why.no_evidence");
    add("  " + text);
    moved_by_debate(outcome, id);
}

// How the middle moved, and each cause with what would be without it; nothing where nothing acts on it.
void ForecastExplanation::moved_by_debate(OutcomeId outcome, AssumptionId id) {
    const auto acts = [&](const ActiveShift& active) { return active.assumption == id; };
    if (is_believed(id) || std::none_of(active_.begin(), active_.end(), acts)) return;
    const double before = quantile(scenario_.assumptions[id.at].distribution, 0.5);
    const double after = spread_of(run_, scenario_.outcomes.size() + id.at).middle;
    const bool stays = figure_text(before) == figure_text(after);
    add("    " + say(stays ? "why.middle_stays" : "why.middle",
                     {{"before", figure_text(before)}, {"after", figure_text(after)}}));
    std::size_t told = 0;
    std::size_t left = 0;
    for (const auto& active : active_) {
        if (!acts(active)) continue;
        if (told == most_causes && !asking_.more) {
            ++left;
            continue;
        }
        ++told;
        const auto without = bare_amount(outcome, weighing_.without(outcome, active.cause));
        add("      " + say("why.cause_without", {{"shift", active_shift_text(w_, active)}, {"n", without}}));
    }
    if (left > 0)
        add("      " +
            say("why.more_causes", {{"n", std::to_string(left)}, {"id", scenario_.assumptions[id.at].id}}));
}

void ForecastExplanation::assumption(AssumptionId id) {
    const auto& assumption = scenario_.assumptions[id.at];
    lines.push_back({.kind = Line::Kind::Heading, .text = capital(numbered_text(w_, id))});
    const auto& distribution = assumption.distribution;
    const double low = quantile(distribution, low_level);
    const double high = quantile(distribution, high_level);
    add(say("why.range",
            {{"ends", ends(id, low, high)}, {"middle", figure_text(quantile(distribution, 0.5))}}) +
        (assumption.evidence ? "" : " " + say("why.no_evidence")));
    const auto believed = std::find_if(asking_.beliefs.begin(), asking_.beliefs.end(),
                                       [&](const Belief& one) { return one.assumption == id; });
    if (believed != asking_.beliefs.end()) add(say("suppose.held", {{"n", figure_text(believed->value)}}));
    bool first = true;
    for (const auto& active : active_) {
        if (active.assumption != id) continue;
        if (std::exchange(first, false)) add(say("why.shifted_by"));
        add("  " + active_shift_text(w_, active));
    }
    if (first) {
        add(say("why.not_shifted"));
    } else if (believed == asking_.beliefs.end()) {
        const auto now = spread_of(run_, scenario_.outcomes.size() + id.at);
        add(say("why.now", {{"middle", figure_text(now.middle)},
                            {"low", figure_text(now.low)},
                            {"high", figure_text(now.high)}}));
    }
    ledgers_at_ends(id);
    rests_on(id);
}

void ForecastExplanation::ledgers_at_ends(AssumptionId id) {
    const auto at_level = [&](double level) {
        auto held = weighing_.usual();
        held.beliefs.push_back(
            {.assumption = id, .value = quantile(scenario_.assumptions[id.at].distribution, level)});
        return weighing_.run(held);
    };
    const auto low = at_level(low_level);
    const auto high = at_level(high_level);
    add(say("why.at_ends", {{"course", course_text()}}));
    for (const auto ledger : ledgers_in(scenario_)) {
        const auto at_low = bare_amount(ledger, mean_of(low, ledger.at).value);
        const auto at_high = amount_text(scenario_, ledger, mean_of(high, ledger.at).value);
        const bool same = at_low == bare_amount(ledger, mean_of(high, ledger.at).value);
        const auto key = same ? "why.ledger_same" : "why.ledger_ends";
        add("  " +
            say(key,
                {{"ledger", outcome_text(w_, ledger)}, {"low", same ? at_high : at_low}, {"high", at_high}}));
    }
}

// Facts with their words, cards with their headlines; a number of the dossier stands for itself.
void ForecastExplanation::rests_on(AssumptionId id) {
    bool first = true;
    const auto line = [&](std::string text, std::vector<FactId> cites) {
        if (std::exchange(first, false)) add(say("why.argued_from"));
        add("  " + std::move(text), std::move(cites));
    };
    for (const auto& cite : scenario_.assumptions[id.at].cite) {
        for (std::size_t at = 0; at < scenario_.facts.size(); ++at) {
            if (scenario_.facts[at].id == cite)
                line("[" + cite + "] " + w_.text("fact." + cite + ".text"), {id_at<Fact>(at)});
        }
        for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) {
            if (scenario_.arguments[at].id == cite)
                line(cite + " “" + w_.headline(id_at<Argument>(at)) + "”", {});
        }
    }
}

}  // namespace

std::vector<Line> why_outcome(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                              OutcomeId outcome, const Asking& asking) {
    ForecastExplanation told(scenario, sight, words, asking);
    told.outcome(outcome);
    return std::move(told.lines);
}

std::vector<Line> why_assumption(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                                 AssumptionId assumption, const Asking& asking) {
    ForecastExplanation told(scenario, sight, words, asking);
    told.assumption(assumption);
    return std::move(told.lines);
}

}  // namespace allwrits
