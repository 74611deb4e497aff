// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>

namespace allwrits {

using Milliseconds = std::chrono::duration<double, std::milli>;

// The least time of several: what the work takes while nobody disturbs it.
template <class Work>
Milliseconds best_of(int times, Work work) {
    auto best = Milliseconds::max();
    for (int nth = 0; nth < times; ++nth) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, Milliseconds(std::chrono::steady_clock::now() - start));
    }
    return best;
}

// Uses a number, so that the compiler must reckon it.
inline void keep(double number) {
    static volatile double kept = 0;
    kept = number;
}

}  // namespace allwrits
