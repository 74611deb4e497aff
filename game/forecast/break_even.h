// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/holding.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace allwrits {

// "What would you have to believe?": where, along the numbers that a quantity can have, the better of two
// courses changes.

// The worth of the first course less that of the second when the quantity is held at x. It must give the same
// for the same x, so let it look at the same futures each time.
using WorthApart = std::function<double(double x)>;

// The better course is another one on each side of it.
struct Crossing {
    double value = 0;  // Of a discrete quantity: the least number that it can have on the upper side.
    double level = 0;  // The probability of the lower side, as the quantity is believed to be now.
    bool first_better_above = false;
};

struct BreakEven {
    enum class Verdict : std::uint8_t {
        Depends,          // At least one crossing.
        FirstThroughout,  // Better, or at times as good.
        SecondThroughout,
        NoDifference
    };
    Verdict verdict = Verdict::NoDifference;
    std::vector<Crossing> crossings = {};  // Rising.
};

// Looks at 41 quantiles from 0.1 % to 99.9 %, then closes in on each change to a millionth of the value. Two
// changes between neighbouring quantiles go unseen.
BreakEven break_even(const Distribution& quantity, const WorthApart& apart);

// The same where the program's first two outputs are the worth of the courses: their means over these
// futures, with the input held.
BreakEven break_even(const Inputs& inputs, const Program& program, std::size_t input, const Rounds& rounds);

}  // namespace allwrits
