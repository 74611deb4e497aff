// SPDX-License-Identifier: MIT
#include "forecast/program.h"

#include "formula/arithmetic.h"

#include <algorithm>
#include <cassert>

namespace allwrits {
namespace {

// The vector code of a power takes no notice of whole exponents, which formulas raise by squaring.
void mend_whole_powers(const Instruction& step, double* into, const double* a, const double* b) {
    for (std::size_t i = 0; i < block_size; ++i) {
        const double base = step.step == Step::KPower ? step.k : a[i];
        const double exponent = step.step == Step::KPower ? a[i] : b[i];
        // A square root too has a way of its own.
        const double kept = kept_exponent(exponent);
        if (is_whole(kept) || kept == 0.5) into[i] = power(base, exponent);
    }
}

void take(const Instruction& step, double* into, const double* a, const double* b, const double* c) {
    kernels().step(step.step, into, a, b, c, step.k);
    if (step.step == Step::Power || step.step == Step::KPower) mend_whole_powers(step, into, a, b);
}

}  // namespace

void Program::run(const Column* inputs, Column* rooms) const {
    const auto column = [&](Register at) {
        return at < inputs_ ? inputs[at].at.data() : rooms[at - inputs_].at.data();
    };
    for (const auto& step : code_) {
        take(step, rooms[step.into - inputs_].at.data(), column(step.a), column(step.b), column(step.c));
    }
}

Program::Cone Program::cone(std::span<const std::size_t> inputs) const {
    Cone cone{.inputs = Inputs(inputs_)};
    for (const auto input : inputs) cone.inputs[input] = true;
    const auto reaches = [&](const Inputs& depends) {
        return std::any_of(inputs.begin(), inputs.end(), [&](std::size_t input) { return depends[input]; });
    };
    for (const auto& depends : step_depends_) cone.steps.push_back(reaches(depends));
    for (const auto& depends : output_depends_) cone.outputs.push_back(reaches(depends));
    return cone;
}

void Program::rerun(const Cone& cone, const Column* inputs, const Column* with, const Column* rooms,
                    Column* changed) const {
    assert(rooms_ == code_.size());
    const auto column = [&](Register at) {
        if (at < inputs_) return (cone.inputs[at] ? with : inputs)[at].at.data();
        return (cone.steps[at - inputs_] ? changed : rooms)[at - inputs_].at.data();
    };
    for (std::size_t at = 0; at < code_.size(); ++at) {
        if (!cone.steps[at]) continue;
        const auto& step = code_[at];
        take(step, changed[at].at.data(), column(step.a), column(step.b), column(step.c));
    }
}

const Column& Program::output(std::size_t at, const Column* inputs, const Column* rooms) const {
    const auto place = outputs_[at];
    return place < inputs_ ? inputs[place] : rooms[place - inputs_];
}

const Column& Program::output_again(std::size_t at, const Cone& cone, const Column* inputs,
                                    const Column* with, const Column* rooms, const Column* changed) const {
    const auto place = outputs_[at];
    if (place < inputs_) return (cone.inputs[place] ? with : inputs)[place];
    return (cone.steps[place - inputs_] ? changed : rooms)[place - inputs_];
}

bool Program::depends(std::size_t output, std::size_t input) const { return output_depends_[output][input]; }

}  // namespace allwrits
