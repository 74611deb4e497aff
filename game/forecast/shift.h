// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/distribution.h"

#include <cstdint>

namespace allwrits {

// What an upheld argument, an admitted exhibit or a chosen term does to what is believed of one quantity. It
// acts on the numbers drawn, so that before and after are told of the same futures.
struct Shift {
    enum class Kind : std::uint8_t {
        Times,    // x amount
        Plus,     // + amount
        Narrow,   // towards the median; what is left of each distance from it, 0..1 (above 1 it widens)
        Floor,    // at least amount
        Ceiling,  // at most amount
        Replace,  // drawn from `with` instead
        Mix       // drawn from `with` in this share of futures, 0..1
    };
    Kind kind = Kind::Times;
    double amount = 1;
    Distribution with = {};
};

// How far a shift acts: 1 fully (upheld, admitted, chosen), 1/2 for an argument that is open, 2 for what acts
// twice. Times takes that power of its amount, plus and narrow go that far, replace and mix choose in that
// share of the futures (at most all), floor and ceiling go that far towards the number that they would fully
// give.
struct Strength {
    double of = 1;
};

}  // namespace allwrits
