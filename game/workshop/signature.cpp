// SPDX-License-Identifier: MIT
#include "workshop/signature.h"

#include "base/hash.h"
#include "workshop/simulation.h"

namespace allwrits {

std::uint64_t signature_of(const Scenario& scenario) {
    constexpr std::uint64_t sessions = 100;
    const auto usual = cast_of(scenario, {});
    const auto random = all_played_by(scenario, "random");
    std::uint64_t signature = 0;
    for (std::uint64_t seed = 1; seed <= sessions; ++seed) {
        const auto session = simulate(scenario, seed % 2 == 1 ? *usual : random, seed);
        signature = mix(signature ^ session.trace);
    }
    return signature;
}

}  // namespace allwrits
