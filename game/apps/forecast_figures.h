// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/summary.h"
#include "record/shard.h"

#include <string>
#include <vector>

namespace allwrits {

// What a forecast says of one outcome. Text and CSV are made from this alone, so they agree.
struct OutcomeFigures {
    const ForecastHead::Output* output = nullptr;
    Summary summary = {};
    bool below_zero = false;  // In some futures.

    // The chance that it is above a number; with numbers cut to 13 binary digits (forecast/counts.h).
    struct Above {
        double than = 0;
        Estimated chance = {};
    };
    std::vector<Above> above = {};

    // Shares of the futures by size, in steps on a scale of magnitudes; rising. The one from 0 to 0 has what
    // is exactly 0, the others what is at least low and below high (of numbers below 0: above low and at most
    // high).
    struct Bar {
        double low = 0, high = 0;
        Estimated share = {};
    };
    std::vector<Bar> bars = {};
};

// By output. Bars are as fine as a page has room for, or `fine`: ten to each power of ten, for drawing.
std::vector<OutcomeFigures> figures_of(const ForecastHead& head, const Tally& tally,
                                       const std::vector<double>& above, bool fine);

}  // namespace allwrits
