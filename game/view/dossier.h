// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/sight.h"
#include "view/line.h"

#include <string>
#include <vector>

namespace allwrits {

// The tabs of the dossier, as lists of lines: headings, and what stands under them.

// Card by card under each factor with its standing; then the exhibits with what they say and how far to rely
// on them.
std::vector<Line> record_of(const Scenario& scenario, const Sight& sight, const Catalogue& words);

// One exhibit as far as the seat has seen it: what it asks, what it says and does to which cards, or whom it
// may help; how far to rely on it.
std::vector<Line> known_of_exhibit(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                                   EvidenceId exhibit);

// The argument map as an indented list: under each card what meets it and what supports it.
std::vector<Line> map_of(const Scenario& scenario, const Sight& sight, const Catalogue& words);

// Each factor: the question, who has to show it, how it leans by the plain reading.
std::vector<Line> law_of(const Scenario& scenario, const Sight& sight, const Catalogue& words);

// The facts behind lines, with their sources: "[SB-059] text. Title, year. address (contested)".
std::vector<Line> sources_of(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                             const std::vector<FactId>& facts);

}  // namespace allwrits
