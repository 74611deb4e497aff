// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/holding.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// What moves in a tornado chart.
enum class Swinging : std::uint8_t { Mean, ChanceAboveZero };

// One bar: an output's mean, or the chance that it is above 0, with one input held at its 10 % and at its 90
// % quantile and the others drawn. Of an input that nearly always is the same (a rare event) both are one
// number, and the bar has no length: what that input does is for sensitivity.h to tell.
struct Swing {
    std::size_t input = 0;
    double input_low = 0, input_high = 0;
    Estimated at_low = {}, at_high = {};
    Estimated swing = {};  // at_high - at_low, on the same futures.
};

// Widest first, equal ones in the inputs' order; every input has one. Needs a program that was taken with
// Keep::EveryStep: only the steps that depend on an input are taken again.
struct Tornado {
    Estimated drawn = {};  // Nothing held: the line that the bars stand on.
    std::vector<Swing> swings = {};
};
Tornado tornado(const Inputs& inputs, const Program& program, std::size_t output, const Rounds& rounds,
                Swinging what = Swinging::Mean);

}  // namespace allwrits
