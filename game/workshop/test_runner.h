// SPDX-License-Identifier: MIT
#pragma once

#include "script/load.h"

#include <string>
#include <vector>

namespace allwrits {

// How a test that an author wrote beside a scenario came out.
struct TestOutcome {
    bool passed = false;
    std::string why = {};                // Not passed: why not.
    std::vector<std::string> play = {};  // All moves that were made: "pro study".
};

// The role makes the moves of the test in order; a move that is not open yet waits while the role passes,
// and after the last one it passes too. Who may not pass does as the computer player of its role would.
TestOutcome run_test(const Scenario& scenario, const Test& test);

}  // namespace allwrits
