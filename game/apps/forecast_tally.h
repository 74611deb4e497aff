// SPDX-License-Identifier: MIT
#pragma once

#include "apps/console.h"
#include "forecast/inputs.h"
#include "forecast/program.h"
#include "record/shard.h"

#include <chrono>
#include <cstdint>

namespace allwrits {

// Tells how far a long run has come, on a terminal alone and once it has taken a second.
class Progress {
public:
    Progress(const Console& console, std::uint64_t futures) : console_(console), futures_(futures) {}
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void reached(std::uint64_t futures);

private:
    using Clock = std::chrono::steady_clock;
    const Console& console_;
    std::uint64_t futures_;
    Clock::time_point began_ = Clock::now(), told_ = began_;
    std::size_t width_ = 0;  // Of what stands in the line.
};

// Which rounds, [first, end), and how.
struct TallyPlan {
    std::uint64_t first = 0, end = 1;
    unsigned threads = 1;  // The result does not depend on it.
};

// Reckons the rounds in stretches, so that memory does not grow with their number.
Tally tally(const Inputs& inputs, const Program& program, const TallyPlan& plan, const Console& console);

}  // namespace allwrits
