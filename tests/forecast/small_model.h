// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/inputs.h"
#include "forecast/program.h"
#include "forecast/yardstick.h"
#include "formula/formula.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace allwrits {

// A model written as authors write them: quantities by name, and formulas that read them and earlier
// formulas.
class SmallModel {
public:
    SmallModel& input(const std::string& name, const Result<Distribution>& distribution) {
        names_.put(name, {.slot = {.kind = drawn, .at = static_cast<std::uint16_t>(inputs_.size())}});
        inputs_.push_back({name, distribution.value()});
        return *this;
    }
    SmallModel& correlate(std::size_t one, std::size_t other, double r) {
        correlations_.push_back({one, other, r});
        return *this;
    }
    SmallModel& formula(const std::string& name, const std::string& text) {
        formulas_.push_back(Formula::parse(text, {}, names_).value());
        places_[name] = static_cast<std::uint16_t>(formulas_.size() - 1);
        names_.put(name, {.slot = {.kind = reckoned, .at = places_[name]}});
        return *this;
    }

    Inputs inputs(std::uint64_t seed = 1, Sampling sampling = Sampling::Sobol) const {
        return Inputs::make(inputs_, correlations_, sampling, seed).value();
    }

    Program program(const Inputs& inputs, const std::vector<std::string>& outputs,
                    ProgramBuilder::Keep keep = ProgramBuilder::Keep::EveryStep) const {
        const auto ranges = inputs.ranges();
        ProgramBuilder builder(ranges);
        std::vector<Operand> results;
        for (const auto& formula : formulas_) {
            results.push_back(builder.formula(formula, [&](Slot slot) {
                return slot.kind == drawn ? builder.input(slot.at) : results[slot.at];
            }));
        }
        for (const auto& output : outputs) builder.output(results[places_.at(output)]);
        return builder.take(keep);
    }

private:
    enum : std::uint16_t { drawn, reckoned };
    Names names_;
    std::vector<Input> inputs_;
    std::vector<InputCorrelation> correlations_;
    std::vector<Formula> formulas_;
    std::map<std::string, std::uint16_t> places_;
};

inline SmallModel yardstick_model() {
    SmallModel model;
    for (const auto& [name, distribution] : yardstick::inputs()) model.input(name, distribution);
    for (const auto& [name, text] : yardstick::formulas) model.formula(std::string(name), std::string(text));
    return model;
}

}  // namespace allwrits
