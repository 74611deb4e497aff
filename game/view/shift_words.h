// SPDX-License-Identifier: MIT
#pragma once

#include "session/forecasting.h"
#include "view/wording.h"

#include <string>
#include <vector>

namespace allwrits {

// What a shift comes from, and what it does, in words.

// "“One phone, by its serial number” (D-06, upheld)", "the exhibit “What else is pending?”".
std::string cause_text(const Wording& words, const Cause& cause);

// "x 0.7", "+ 5", "at most 3", "drawn anew in 30 of 100 futures".
std::string shift_text(const Wording& words, const Shift& shift);

// "half of it, because it is open": why it does not act fully; "" where it does.
std::string strength_text(const Wording& words, const Cause& cause, Strength strength);

// A shift with all of that: "“One phone ...” (D-06, upheld): x 0.7".
std::string active_shift_text(const Wording& words, const ActiveShift& active);

// What a card does to the model while it stands: one line for each of its shifts.
std::vector<std::string> moves_of_card(const Wording& words, ArgumentId card);

}  // namespace allwrits
