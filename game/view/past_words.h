// SPDX-License-Identifier: MIT
#pragma once

#include "session/event.h"
#include "view/wording.h"

#include <string>

namespace allwrits {

// A move in the words of whoever made it, "You plead “Many phones are waiting”.", with the state as it
// was before.
std::string own_move_words(const Wording& before, SeatId seat, const Move& move);

// What all may hear of an event, short: "Apple pleads “Many phones are waiting”." With the state as it
// was then; "" for what nobody is told, or what `listener` did himself.
std::string heard_words(const Wording& then, SeatId listener, const Event& event);

}  // namespace allwrits
