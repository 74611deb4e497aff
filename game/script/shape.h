// SPDX-License-Identifier: MIT
#pragma once

#include "script/complaints.h"
#include "script/items.h"

namespace allwrits {

// Holds every item against the vocabulary: no field that is not known, none missing that is needed, each of
// its type and within its bounds, every id that of something. Whoever reads afterwards finds what is well, or
// nothing. Formulas alone are checked when they are read, since only then it is known what they may name.
void check_shapes(const Items& items, Complaints& complaints);

}  // namespace allwrits
