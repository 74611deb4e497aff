// SPDX-License-Identifier: MIT
#include "session/forecasting.h"

#include "base/hash.h"
#include "forecast/shifted.h"
#include "session/apply.h"
#include "session/lazy_forecasting.h"
#include "session/slots.h"

#include <fmt/format.h>
#include <algorithm>
#include <cassert>
#include <optional>

namespace allwrits {
namespace {

bool draws_anew(const Shift& shift) {
    return shift.kind == Shift::Kind::Replace || shift.kind == Shift::Kind::Mix;
}

// All shifts that a scenario has, in the order in which they act, with what they come from.
template <class Visit>
void each_shift(const Scenario& scenario, Visit visit) {
    std::size_t replacement = 0;
    const auto each = [&](const Cause& cause, const std::vector<ShiftOn>& shifts, int reading = 0) {
        for (const auto& on : shifts) {
            visit(cause, on, replacement, reading);
            if (draws_anew(on.shift)) ++replacement;
        }
    };
    for (std::size_t at = 0; at < scenario.variants.size(); ++at)
        each(id_at<Variant>(at), scenario.variants[at].shifts);
    for (std::size_t at = 0; at < scenario.terms.size(); ++at) {
        const auto& levels = scenario.terms[at].shifts;
        for (std::size_t level = 0; level < levels.size(); ++level) {
            each(ChosenLevel{id_at<Term>(at), static_cast<std::uint8_t>(level)}, levels[level]);
        }
    }
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        const auto& readings = scenario.evidence[at].readings;
        for (int nth = 0; nth < 2; ++nth)
            each(id_at<Evidence>(at), readings[static_cast<std::size_t>(nth)].shifts, nth);
    }
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        each(id_at<Argument>(at), scenario.arguments[at].shifts);
    }
}

constexpr double half = 0.5;

double strength_of(const State& state, const Cause& cause, int reading) {
    if (const auto* variant = std::get_if<VariantId>(&cause)) return state.variant == variant->at ? 1 : 0;
    if (const auto* chosen = std::get_if<ChosenLevel>(&cause)) {
        return state.terms[chosen->term.at] == chosen->level + 1 ? 1 : 0;
    }
    if (const auto* exhibit = std::get_if<EvidenceId>(&cause)) {
        if (!state.admitted.has(*exhibit) || state.excluded.has(*exhibit)) return 0;
        if (state.second_reading.has(*exhibit) != (reading == 1)) return 0;
        return state.limited.has(*exhibit) ? half : 1;
    }
    const auto card = std::get<ArgumentId>(cause);
    if (!state.pleaded.has(card) || state.struck.has(card) || state.defeated.has(card)) return 0;
    return (state.upheld.has(card) ? 1 : half) * (state.bold.has(card) ? 2 : 1);
}

std::vector<Input> inputs_of(const Scenario& scenario) {
    std::vector<Input> inputs;
    for (const auto& assumption : scenario.assumptions)
        inputs.push_back({assumption.id, assumption.distribution});
    const Distribution even{Uniform{0, 1}};
    for (const auto& outcome : scenario.outcomes) inputs.push_back({"happens/" + outcome.id, even});
    each_shift(scenario, [&](const Cause&, const ShiftOn& on, std::size_t replacement, int) {
        if (!draws_anew(on.shift)) return;
        const auto& id = scenario.assumptions[on.assumption.at].id;
        inputs.push_back({fmt::format("instead/{}/{}", id, replacement), on.shift.with});
        inputs.push_back({fmt::format("chooser/{}/{}", id, replacement), even});
    });
    return inputs;
}

std::vector<InputCorrelation> correlations_of(const Scenario& scenario) {
    std::vector<InputCorrelation> correlations;
    for (const auto& [one, other, r] : scenario.correlations) correlations.push_back({one.at, other.at, r});
    return correlations;
}

// The formulas of a model in one state, on the way to a program.
class Making {
public:
    Making(const Scenario& scenario, const State& state, const Supposing& supposing)
        : scenario_(scenario), state_(state), supposing_(supposing), draws_(forecasting(scenario)),
          builder_(draws_.inputs().ranges()) {}

    Program program(const Wanted& wanted, ProgramBuilder::Keep keep) {
        for (std::size_t at = 0; at < scenario_.assumptions.size(); ++at) {
            assumptions_.push_back(builder_.input(Forecasting::input_of(id_at<Assumption>(at))));
        }
        shift();
        hold();
        outcomes_.resize(scenario_.outcomes.size());
        for (const auto outcome : wanted.outcomes) builder_.output(outcome_at(outcome.at));
        const auto all = wanted.outcomes.empty() ? outcomes_.size() : 0;
        for (std::size_t at = 0; at < all; ++at) builder_.output(outcome_at(at));
        if (wanted.assumptions) {
            for (const auto assumption : assumptions_) builder_.output(assumption);
        }
        for (const auto* formula : wanted.formulas) builder_.output(formula_of(*formula));
        return builder_.take(keep);
    }

private:
    void shift() {
        if (supposing_.without_all) return;
        for (const auto& active : active_shifts(scenario_, state_)) {
            const auto& off = supposing_.without;
            if (std::find(off.begin(), off.end(), active.cause) != off.end()) continue;
            auto& operand = assumptions_[active.assumption.at];
            const auto& assumption = scenario_.assumptions[active.assumption.at];
            ShiftedBy by;
            if (active.shift->kind == Shift::Kind::Narrow)
                by.median = quantile(assumption.distribution, Tail{});
            if (draws_anew(*active.shift)) {
                by.other = builder_.input(draws_.input_of_replacement(active.replacement));
                by.chooser = builder_.input(draws_.input_of_replacement(active.replacement) + 1);
            }
            operand = shifted(builder_, operand, *active.shift, active.strength, by);
        }
        for (std::size_t at = 0; at < assumptions_.size(); ++at)
            keep_within(scenario_.assumptions[at], assumptions_[at]);
    }

    // However it is shifted, a share stays a share.
    void keep_within(const Assumption& assumption, Operand& operand) {
        const auto range = builder_.range(operand);
        if (range.low < assumption.least) {
            operand = builder_.step(Op::Kind::Max, operand, builder_.number(assumption.least));
        }
        if (range.high > assumption.most) {
            operand = builder_.step(Op::Kind::Min, operand, builder_.number(assumption.most));
        }
    }

    void hold() {
        for (const auto& belief : supposing_.beliefs)
            assumptions_[belief.assumption.at] = builder_.number(belief.value);
    }

    // Made when first read: formulas read earlier outcomes alone, so this comes to an end. One that does not
    // exist is 0.
    Operand outcome_at(std::size_t at) {
        if (at >= outcomes_.size()) return builder_.number(0);
        if (!outcomes_[at]) outcomes_[at] = counted(scenario_.outcomes[at], of(id_at<Outcome>(at)));
        return *outcomes_[at];
    }

    Operand of(OutcomeId id) {
        const auto& outcome = scenario_.outcomes[id.at];
        const auto operand = formula_of(outcome.formula);
        if (!outcome.happens) return operand;
        if (supposing_.happening == Happening::Expected) {
            const auto some = builder_.step(Op::Kind::Max, operand, builder_.number(0));
            return builder_.step(Op::Kind::Min, some, builder_.number(1));
        }
        const auto draw = builder_.input(draws_.input_of(id));
        return builder_.step(Op::Kind::Less, draw, operand);
    }

    // Outcomes that are made of it count it likewise.
    Operand counted(const Outcome& outcome, Operand operand) {
        if (!supposing_.counted || !(outcome.counted_up_to > 0)) return operand;
        return builder_.step(Op::Kind::Min, operand, builder_.number(outcome.counted_up_to));
    }

    Operand formula_of(const Formula& formula) {
        return builder_.formula(formula, [this](Slot slot) {
            const auto kind = static_cast<SlotKind>(slot.kind);
            if (kind == SlotKind::Assumed) return assumptions_[slot.at];
            if (kind == SlotKind::Outcome) return outcome_at(slot.at);
            return builder_.number(read_slot(scenario_, state_, slot));
        });
    }

    const Scenario& scenario_;
    const State& state_;
    const Supposing& supposing_;
    const Forecasting& draws_;
    ProgramBuilder builder_;
    std::vector<Operand> assumptions_ = {};
    std::vector<std::optional<Operand>> outcomes_ = {};
};

}  // namespace

std::vector<ActiveShift> active_shifts(const Scenario& scenario, const State& state) {
    std::vector<ActiveShift> active;
    each_shift(scenario, [&](const Cause& cause, const ShiftOn& on, std::size_t replacement, int reading) {
        const double strength = strength_of(state, cause, reading);
        if (strength == 0) return;
        active.push_back({.cause = cause,
                          .assumption = on.assumption,
                          .shift = &on.shift,
                          .strength = {strength},
                          .replacement = replacement});
    });
    return active;
}

Forecasting::Forecasting(const Scenario& scenario)
    : assumptions_(scenario.assumptions.size()), outcomes_(scenario.outcomes.size()) {
    // Loading refuses what cannot be drawn.
    auto made =
        Inputs::make(inputs_of(scenario), correlations_of(scenario), Sampling::Sobol, hash_text(scenario.id));
    assert(made.has_value());
    if (made) inputs_ = std::move(*made);
    inputs_.remember(replicates);
}

const Forecasting& forecasting(const Scenario& scenario) { return scenario.forecasting->get(scenario); }

Program program_of(const Scenario& scenario, const State& state, const Supposing& supposing,
                   const Wanted& wanted, ProgramBuilder::Keep keep) {
    return Making(scenario, state, supposing).program(wanted, keep);
}

Run forecast(const Scenario& scenario, const State& state, const Supposing& supposing, const RunPlan& plan,
             const Wanted& wanted) {
    return run_futures(forecasting(scenario).inputs(), program_of(scenario, state, supposing, wanted), plan);
}

State as_if_ordered(const Scenario& scenario, State state, PackageId package) {
    const auto& order = scenario.packages[package.at];
    apply(state, Ordered{.package = package, .index = order.index});
    state.terms = {};
    for (std::size_t at = 0; order.has_terms && at < scenario.terms.size(); ++at) {
        apply(state,
              TermSet{.term = id_at<Term>(at), .level = order.levels[at], .moved = 0, .index = order.index});
    }
    return state;
}

std::vector<double> weighed_outcomes(const Scenario& scenario, const State& state,
                                     const std::vector<OutcomeId>& outcomes) {
    const auto run = forecast(scenario, state, {.happening = Happening::Expected, .counted = true},
                              {.keep_columns = false}, {.outcomes = outcomes});
    std::vector<double> means;
    for (std::size_t at = 0; at < outcomes.size(); ++at) means.push_back(mean_of(run, at).value);
    return means;
}

double figure_of(const Run& run, std::size_t outcome, Statistic statistic) {
    if (statistic == Statistic::Mean) return mean_of(run, outcome).value;
    const Counts counts(run.columns[outcome]);
    switch (statistic) {
        case Statistic::Chance: return counts.share_above(0);
        case Statistic::Median: return counts.quantile(0.5);
        case Statistic::P10: return counts.quantile(0.1);
        case Statistic::P90: return counts.quantile(0.9);
        case Statistic::Mean: break;
    }
    return 0;
}

Future future_of(const Scenario& scenario, const State& state, std::uint64_t number) {
    const auto program = program_of(scenario, state, {}, {.assumptions = true});
    const auto outputs = run_future(forecasting(scenario).inputs(), program, number);
    const auto middle = outputs.begin() + static_cast<std::ptrdiff_t>(scenario.outcomes.size());
    return {.outcomes = {outputs.begin(), middle}, .assumptions = {middle, outputs.end()}};
}

}  // namespace allwrits
