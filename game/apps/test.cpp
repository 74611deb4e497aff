// SPDX-License-Identifier: MIT
#include "apps/run.h"
#include "script/load.h"
#include "workshop/test_runner.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

bool run_one(const Scenario& scenario, const Test& test, const Console& console) {
    const auto outcome = run_test(scenario, test);
    console.out << fmt::format("{}  {}\n", outcome.passed ? "pass" : "FAIL", test.id);
    if (outcome.passed) return true;
    console.out << fmt::format("      {}: {}\n      the play:", to_text(test.place), outcome.why);
    for (std::size_t at = 0; at < outcome.play.size(); ++at) {
        console.out << (at == 0 ? " " : ", ") << outcome.play[at];
    }
    console.out << '\n';
    return false;
}

bool run_all(const std::string& folder, const Console& console) {
    const auto loaded = load_scenario(folder);
    if (!loaded) {
        complain(console, loaded.error());
        return false;
    }
    std::size_t passed = 0;
    for (const auto& test : loaded->tests) {
        if (run_one(loaded->scenario, test, console)) ++passed;
    }
    console.out << fmt::format("{}: {} of {} tests passed\n", folder, passed, loaded->tests.size());
    return passed == loaded->tests.size();
}

}  // namespace

int run(const TestCommand& command, const Console& console) {
    bool well = true;
    for (const auto& folder : command.folders) well = run_all(folder, console) && well;
    return well ? all_well : not_well;
}

}  // namespace allwrits
