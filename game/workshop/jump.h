// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "session/log.h"
#include "session/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// Where an author wants to be, and who sits where from then on.
struct JumpWishes {
    StageId stage = {};
    std::uint64_t seed = 1;                 // The first that is tried; then the next ones,
    std::uint32_t seeds = 20;               // so many in all: another seed may take another way.
    VariantId variant = {};                 // None: drawn.
    std::vector<std::string> players = {};  // By seat: "person" or a player's name.
};

// A session that the usual computer players have played to the first moment of a stage, with the seats as
// wished in its opening, so that it goes on from there. If nobody has anything to do in the stage, it stands
// at the next where somebody has. The log's opening has the seed that led there; if none did, a Problem says
// so.
Result<Log> jump_to(const Scenario& scenario, const JumpWishes& wishes);

}  // namespace allwrits
