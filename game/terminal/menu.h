// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "terminal/page.h"

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// One line of a menu.
struct Entry {
    std::string name = {};
    std::string about = {};
};

// Shows the entries under numbers and reads one; Enter takes `usual`. Asks again until it is one; none at
// the end of the input or on quit.
std::optional<std::size_t> choose(Page& page, std::istream& in, const std::string& question,
                                  const std::vector<Entry>& entries, std::size_t usual);

// The seats of a scenario, the bench first, each with a line on what it does. The places in the menu are in
// `order`.
std::vector<Entry> seats_to_choose(const Scenario& scenario, const Catalogue& words,
                                   std::vector<SeatId>& order);

}  // namespace allwrits
