// SPDX-License-Identifier: MIT
//
// The forecast's fingerprints in one line, with the vectors that ALLWRITS_VECTORS names. Built by
// bench/fingerprint alone.
#include "forecast/fingerprint.h"

#include <fmt/core.h>

using namespace allwrits;

int main() {
    const auto alone = forecast_fingerprints(1);
    if (forecast_fingerprints(2) != alone) {
        fmt::print("differs with two threads\n");
        return 1;
    }
    for (const auto& [name, digits] : alone) fmt::print("{} {} ", name, digits);
    fmt::print("\n");
}
