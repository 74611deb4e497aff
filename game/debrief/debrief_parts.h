// SPDX-License-Identifier: MIT
#pragma once

#include "debrief/afterwards.h"
#include "debrief/debrief.h"
#include "view/past.h"

#include <vector>

namespace allwrits {

// The parts of a debrief, each by itself. debrief.cpp puts them together.
std::vector<Line> story_of(const Afterwards& after, const std::vector<PastMove>& moves);
std::vector<DebriefTurn> turns_of(const std::vector<PastMove>& moves);
std::vector<Line> never_answered(const Afterwards& after);
std::vector<Line> strongest_contrary(const Afterwards& after);
std::vector<Line> fallen_findings(const Afterwards& after);
std::vector<Line> overclaims_of(const Afterwards& after);
std::vector<DebriefOdds> odds_of(const Afterwards& after, const std::vector<Belief>& beliefs);
Line loss_of(const Afterwards& after, const std::vector<DebriefOdds>& odds);
Line trade_off_line(const Afterwards& after, const std::optional<TradeOff>& trade);
std::vector<Line> discussion_questions(const Afterwards& after, const std::optional<TradeOff>& trade);
std::vector<Line> sources_used(const Afterwards& after);

}  // namespace allwrits
