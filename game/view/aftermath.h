// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/log.h"
#include "session/scenario.h"
#include "session/sight.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// What came after the ruling, as a timeline: the appeal, then one future told line by line.
struct AftermathEntry {
    enum class Kind { Appeal, Told, Ending };

    Kind kind = Kind::Told;
    std::string year = {};   // "2017"; "" for what belongs to the line before it.
    std::string text = {};   // Without the year where that stands apart: "another court quotes this ruling".
    std::string drawn = {};  // In what share of futures it is so: "32 in 100"; "" for what is certain.
    double share = -1;       // The same in 0..1; below 0: not known.
    std::vector<FactId> cites = {};
};

struct AftermathView {
    bool shown = false;  // False until the session has ended.
    std::vector<AftermathEntry> entries = {};
    std::string appeal = {};       // Who appealed, with what chance and how it went; or that nobody did.
    std::uint32_t future = 0;      // Number of the one that is told, from 1; 0: the scenario has no model.
    std::uint32_t futures = 0;     // Among how many it was drawn.
    std::string told_future = {};  // "Future 4,711 of 10,000, drawn after the ruling."
};

AftermathView aftermath_of(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                           const Log& log);

// "In 2017 another court quotes it" as "2017" and "Another court quotes it". A text that begins otherwise has
// no year.
struct YearAndText {
    std::string year = {}, text = {};
};
YearAndText year_apart(const std::string& text);

}  // namespace allwrits
