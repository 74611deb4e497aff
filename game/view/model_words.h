// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/forecasting.h"
#include "session/scenario.h"
#include "view/wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// The words for the things of the model, and the things that a word means.

// "chance of escape per order served": the author's name for it, else what it counts, else its id.
std::string assumption_text(const Wording& words, AssumptionId id);
// Its number in a dossier, "MP-27": what its sources begin with; "" where that is no number of its own.
std::string dossier_number(const Scenario& scenario, AssumptionId id);
// "chance of escape per order served (MP-27)", or with its id.
std::string numbered_text(const Wording& words, AssumptionId id);

// "investigative value"; for what no ledger counts, the id in plain words.
std::string outcome_text(const Wording& words, OutcomeId id);
// "the phone is opened": the author's, "outcome.<id>.say"; "" if there is none.
std::string outcome_say(const Wording& words, OutcomeId id);
// A value of an outcome with its unit, "3.7 leads"; of one that happens or not, its chance: "4 in 100".
std::string amount_text(const Scenario& scenario, OutcomeId id, double value);

// "carried out" for "carried_out".
std::string plain_words(std::string_view id);
// With its first letter large.
std::string capital(std::string text);

// "You suppose: chance of escape per order served (MP-27) = 0.001."
std::string beliefs_text(const Wording& words, const std::vector<Belief>& beliefs);

// What people mean by a name: ids, numbers of the dossier, names on the screen; in whatever case, with
// blanks or underscores, and cut short where only one begins so. None: nothing is called so.
AssumptionId assumption_called(const Scenario& scenario, std::string_view name);
OutcomeId outcome_called(const Scenario& scenario, std::string_view name);
PackageId package_called(const Wording& words, std::string_view name);

// For "did you mean".
std::vector<std::string> assumption_names(const Scenario& scenario);
std::vector<std::string> package_names(const Scenario& scenario);

// The outcomes that a ledger counts.
std::vector<OutcomeId> ledgers_in(const Scenario& scenario);

}  // namespace allwrits
