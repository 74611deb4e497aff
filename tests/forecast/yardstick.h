// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/inputs.h"
#include "forecast/program.h"
#include "formula/formula.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The model by which forecasts are measured: 12 uncertain inputs, 10 formulas, of every kind that a scenario has. The
// means of some outputs are known in closed form.
namespace allwrits::yardstick {

inline std::vector<Input> inputs() {
    const auto of = [](Result<Distribution> made) { return *made; };
    return {{"cases", of(lognormal_by_median(1200, 0.5))},
            {"unlock", of(beta(8, 3))},
            {"evidence", of(pert(0.02, 0.08, 0.35))},
            {"alternative", of(beta(4, 6))},
            {"delay", of(triangular(0.2, 0.5, 1.5))},
            {"leak_rate", of(lognormal_by_median(0.03, 1))},
            {"leaks", of(poisson(0.4))},
            {"breach", of(bernoulli(0.25))},
            {"users", of(mixture({of(lognormal_by_median(1e5, 1.2)), of(lognormal_by_median(2e7, 0.8))}, {0.8, 0.2}))},
            {"harm", of(lognormal_by_median(3.5, 0.9))},
            {"migrated", of(beta(2, 8))},
            {"price", of(normal(1, 0.15))}};
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> formulas = {{
    {"effective", "cases * unlock * (1 - migrated)"},
    {"solved", "effective * evidence * (1 - alternative)"},
    {"timely", "solved * exp(-1.2 * delay)"},
    {"value", "250 * (1 - exp(-timely / 250))"},
    {"hazard", "1 - exp(-leak_rate * (1 + leaks))"},
    {"exposed", "users * hazard * (0.08 + 0.92 * breach)"},
    {"damage", "exposed * harm * 0.000001"},
    {"cost", "12 * price + 0.004 * cases"},
    {"net", "value - damage - cost"},
    {"regret", "max(0, -net) / (1 + value)"},
}};

inline Inputs made_inputs(Sampling sampling = Sampling::Sobol, std::uint64_t seed = 1) {
    return *Inputs::make(inputs(), {}, sampling, seed);
}

// Each formula an output, in order.
inline Program program(const Inputs& draws, ProgramBuilder::Keep keep = ProgramBuilder::Keep::Outputs) {
    constexpr std::uint16_t input_kind = 0, formula_kind = 1;
    Names names;
    for (std::size_t at = 0; at < draws.size(); ++at) {
        const auto range = draws.range(at);
        names.put(draws.at(at).name, {.slot = {input_kind, static_cast<std::uint16_t>(at)}, .min = range.low, .max = range.high});
    }
    ProgramBuilder builder(draws.ranges());
    std::vector<Operand> done;
    for (const auto& [name, text] : formulas) {
        const auto formula = Formula::parse(text, {}, names);
        done.push_back(builder.formula(*formula, [&](Slot slot) {
            return slot.kind == input_kind ? builder.input(slot.at) : done[slot.at];
        }));
        builder.output(done.back());
        names.put(std::string(name), {.slot = {formula_kind, static_cast<std::uint16_t>(done.size() - 1)}});
    }
    return builder.take(keep);
}

}  // namespace allwrits::yardstick
