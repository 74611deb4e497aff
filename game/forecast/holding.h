// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/inputs.h"
#include "forecast/program.h"
#include "forecast/summary.h"

#include <cstdint>
#include <span>
#include <vector>

namespace allwrits {

// One input that is the same number in all futures: what if it were known, or believed for certain? The other
// inputs keep their draws, those that go together with it too: this is a world in which it is put there, not
// one in which it was found.
struct Held {
    std::size_t input = 0;
    double value = 0;
};

// Which futures, in rounds of 4,096.
struct Rounds {
    std::uint64_t first = 0;
    std::uint64_t count = 1;
};

// The mean of each output over these futures. With nothing held, bit for bit those of run_futures.
std::vector<Estimated> means_holding(const Inputs& inputs, const Program& program, const Rounds& rounds,
                                     std::span<const Held> held);

}  // namespace allwrits
