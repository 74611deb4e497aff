// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "formula/braces.h"
#include "formula/effects.h"
#include "formula/formula.h"
#include "formula/names.h"
#include "forecast/shift.h"
#include "session/scenario_case.h"
#include "session/scenario_course.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace allwrits {

class LazyForecasting;

struct Scenario {
    std::string id = {};
    std::uint32_t version = 1;
    std::string language = "en";
    std::uint32_t minutes = 0;
    std::vector<FactId> cite = {};  // Facts behind its brief and its history.

    std::vector<Role> roles = {};
    std::vector<Value> values = {};
    std::vector<Measure> measures = {};
    std::vector<Flag> flags = {};
    std::vector<Source> sources = {};
    std::vector<Fact> facts = {};
    std::vector<Evidence> evidence = {};
    std::vector<Argument> arguments = {};
    std::vector<Link> attacks = {};
    std::vector<Link> supports = {};
    std::vector<Clash> clashes = {};
    std::vector<Factor> factors = {};
    // By factor: what relief, posture and answers put there (plus is For).
    std::vector<MeasureId> factor_lean = {};
    std::vector<Term> terms = {};
    std::vector<Package> packages = {};
    std::vector<Bench> benches = {};
    std::vector<Variant> variants = {};
    std::vector<Stage> stages = {};
    std::vector<Decision> decisions = {};
    std::vector<Choice> choices = {};
    std::vector<Hypothetical> hypotheticals = {};
    std::vector<Incident> incidents = {};
    std::vector<Question> questions = {};
    std::vector<Epilogue> epilogues = {};
    std::vector<Ending> endings = {};
    std::vector<Assumption> assumptions = {};
    std::vector<Correlation> correlations = {};
    std::vector<Outcome> outcomes = {};
    std::vector<Figure> figures = {};  // At most 8.
    Court court = {};
    Appeal appeal = {};

    // Made from the lists above by finish(), for rules that run many times a second.
    std::array<Set<128>, Limits::arguments> attackers_of{};
    std::array<Set<128>, Limits::arguments> supporters_of{};
    std::vector<std::vector<ArgumentId>> cards_on = {};  // By factor.

    // The forecast's draws. Copies of a scenario share them, so one that is changed needs finish() anew.
    std::shared_ptr<LazyForecasting> forecasting = {};

    Names names = {};                                      // What its formulas may name.
    std::map<std::string, Braced, std::less<>> braced = {};  // Texts with {braces}, by key of the catalogue.

    std::uint64_t files_hash = 0;  // Of all that was read; tells a pack from another.
    std::uint64_t rules_hash = 0;  // Of the rules without texts; a mended typo leaves it alone.
};

// Fills in what is made from the lists; called once, when a scenario has been read.
void finish(Scenario& scenario);

// The first role of a side, or none.
RoleId role_on(const Scenario& scenario, Side side);

// +1 for a role on the side For, -1 Against, else 0.
int sign_of(const Scenario& scenario, RoleId role);

// What a Slot of a scenario's formula stands for.
enum class SlotKind : std::uint16_t {
    Measure, Flag, Upheld, Defeated, Open, Pleaded, Bold, Struck, Admitted, Held, Taken, Happened, Variant,
    Bench, Level, Ordered, Found, Lean, CardWeight, Cheaper, Bears, RoleNumber, Index, Reversed, Appealed,
    Signed, DaysSpent, Consent, Assumed, Outcome, Figure
};

}  // namespace allwrits
