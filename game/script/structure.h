// SPDX-License-Identifier: MIT
#pragma once

#include "script/reader.h"

namespace allwrits {

// Whether there is a scenario at all, and whether a State has room for it. If not, nothing more can be read.
bool check_size(const Items& items, const Place& main_file, Complaints& complaints);

// What a scenario needs to be played: seats for its decisions, options in them, a way to end. Comes last.
void check_structure(Manuscript& script);

}  // namespace allwrits
