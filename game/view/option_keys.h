// SPDX-License-Identifier: MIT
#pragma once

#include "view/seat_view.h"

#include <string>
#include <vector>

namespace allwrits {

// An option and what is typed for it: "1" to "4" for the main ones, "1b" for a card's bolder form, "s1" what
// may be sought instead, "m1" what stands behind "more", "0" to pass. Closed options have no key.
struct KeyedOption {
    std::string key = {};
    const Option* option = nullptr;  // Of the view, which must outlive this.
};

// In the order in which they are shown. A number that is asked for has no keys: it is typed itself.
std::vector<KeyedOption> keyed_options(const SeatView& view);

}  // namespace allwrits
