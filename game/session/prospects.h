// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// What an order would bring beyond a denial, in thousandths: the mean over many futures of the two ledgers, a
// future counting no further than its outcome says.
struct Prospect {
    std::int64_t leads = 0;    // Of the ledger "investigative value".
    std::int64_t exposed = 0;  // Of "user-security risk".
};

// The place of the first outcome of a ledger, or none.
OutcomeId outcome_of_ledger(const Scenario& scenario, std::string_view ledger);

// The package of the lowest index, beyond which all others are weighed; none where there is no package.
PackageId mildest_package(const Scenario& scenario);

// What a state weighs by itself.
Prospect prospect(const Scenario& scenario, const State& state);

// Each package as if it were ordered in this state, beyond the mildest one. Where a scenario has no forecast,
// what its packages declare. About a tenth of a millisecond a package.
std::vector<Prospect> prospects(const Scenario& scenario, const State& state);

// The same before anything is argued or known; reckoned once a scenario. What one expects who does not look
// closer.
const std::vector<Prospect>& usual_prospects(const Scenario& scenario);

}  // namespace allwrits
