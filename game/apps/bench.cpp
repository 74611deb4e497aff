// SPDX-License-Identifier: MIT
#include "apps/run.h"
#include "table/scenarios.h"
#include "workshop/signature.h"
#include "workshop/simulation.h"

#include <fmt/format.h>
#include <chrono>

namespace allwrits {
namespace {

// Sessions a second on one core, over about a second.
double speed_of(const Scenario& scenario, const Cast& cast) {
    using Clock = std::chrono::steady_clock;
    const auto began = Clock::now();
    std::chrono::duration<double> took{};
    std::uint64_t played = 0;
    while (took < std::chrono::seconds(1)) {
        simulate(scenario, cast, ++played);
        took = Clock::now() - began;
    }
    return static_cast<double>(played) / took.count();
}

}  // namespace

int run(const BenchCommand& command, const Console& console) {
    const auto folder = find_scenario("", command.scripts);
    if (!folder) return complain(console, folder.error());
    const auto ready = load(*folder);
    if (!ready) return complain(console, ready.error());
    const auto& scenario = *ready->scenario;
    console.out << fmt::format("signature: {:016x}\n", signature_of(scenario));
    if (command.signature_only) return all_well;
    console.out << fmt::format("random players: {:.0f} sessions a second\n",
                               speed_of(scenario, all_played_by(scenario, "random")));
    console.out << fmt::format("counsel and judge: {:.0f} sessions a second\n",
                               speed_of(scenario, *cast_of(scenario, {})));
    return all_well;
}

}  // namespace allwrits
