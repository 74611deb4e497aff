// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/inputs.h"
#include "forecast/program.h"
#include "forecast/run.h"
#include "forecast/summary.h"
#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace allwrits {

// How a state moves the forecast: prior -> variant -> chosen terms -> exhibits on the record -> arguments
// that stand; then the model's formulas. A pure function of scenario and state, so any seat can have its own
// from its Sight.

// What a shift comes from.
struct ChosenLevel {
    TermId term = {};
    std::uint8_t level = 0;
    bool operator==(const ChosenLevel&) const = default;
};
using Cause = std::variant<VariantId, ChosenLevel, EvidenceId, ArgumentId>;

// A shift that acts in a state.
struct ActiveShift {
    Cause cause = {};
    AssumptionId assumption = {};
    const Shift* shift = nullptr;  // The scenario's.
    Strength strength = {};
    std::size_t replacement = 0;  // For replace and mix: which of the scenario's draws is put in.
};

// In the order in which they act. An open argument acts by half, a limited exhibit too; what was pleaded bold
// acts twice.
std::vector<ActiveShift> active_shifts(const Scenario& scenario, const State& state);

// What somebody would hold, whatever is argued: an assumption at one number, in every future.
struct Belief {
    AssumptionId assumption = {};
    double value = 0;
};

// How an outcome that happens or not counts: drawn in each future, or as its chance in that future, which
// gives the same mean with less noise.
enum class Happening : std::uint8_t { Drawn, Expected };

// What is asked of the model besides what the state says.
struct Supposing {
    std::vector<Belief> beliefs = {};
    Happening happening = Happening::Drawn;
    bool counted = false;                // Each outcome counts up to its counted_up_to.
    std::vector<Cause> without = {};     // Shifts of these are switched off.
    bool without_all = false;            // All shifts are.
};

// The draws of a scenario's model: the same in every session, so that what changes between two states is what
// was argued or ordered, and one future's number names it anywhere.
class Forecasting {
public:
    explicit Forecasting(const Scenario& scenario);

    const Inputs& inputs() const { return inputs_; }
    // Input of an assumption, of the draw that decides an outcome, of a replacement and of its chooser.
    static std::size_t input_of(AssumptionId assumption) { return assumption.at; }
    std::size_t input_of(OutcomeId outcome) const { return assumptions_ + outcome.at; }
    std::size_t input_of_replacement(std::size_t nth) const { return assumptions_ + outcomes_ + 2 * nth; }

private:
    std::size_t assumptions_ = 0, outcomes_ = 0;
    Inputs inputs_;
};

// Made when first asked for: tables of draws take some milliseconds, and many plays never look ahead.
const Forecasting& forecasting(const Scenario& scenario);

// Outputs in order: each outcome, or those named; then, where asked for, each assumption as shifted, then
// further formulas, which may read assumptions and outcomes too.
struct Wanted {
    std::vector<OutcomeId> outcomes = {};
    bool assumptions = false;
    std::vector<const Formula*> formulas = {};
};
Program program_of(const Scenario& scenario, const State& state, const Supposing& supposing = {},
                   const Wanted& wanted = {}, ProgramBuilder::Keep keep = ProgramBuilder::Keep::Outputs);

// The forecast of a state. 4,096 futures are what rules and players go by.
constexpr std::uint64_t futures_of_rules = futures_a_round;
Run forecast(const Scenario& scenario, const State& state, const Supposing& supposing = {},
             const RunPlan& plan = {}, const Wanted& wanted = {});

// The state as if this order were made: nothing else changes.
State as_if_ordered(const Scenario& scenario, State state, PackageId package);

// Expected leads and people exposed and the like, of the outcomes named, with what counts up to a limit
// counted so: what a court weighs. 4,096 futures.
std::vector<double> weighed_outcomes(const Scenario& scenario, const State& state,
                                     const std::vector<OutcomeId>& outcomes);

// One figure of a run, as rules read it.
double figure_of(const Run& run, std::size_t outcome, Statistic statistic);

// What assumptions and outcomes are in one future. Read by epilogues, besides the state.
struct Future {
    std::vector<double> outcomes = {}, assumptions = {};
};
Future future_of(const Scenario& scenario, const State& state, std::uint64_t number);
// The futures among which the one that is told is drawn.
constexpr std::uint32_t futures_told_of = 10'000;

}  // namespace allwrits
