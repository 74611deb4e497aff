// SPDX-License-Identifier: MIT
#pragma once

#include "script/reader.h"

namespace allwrits {

// Reads the outcomes, each after those that it reads, and makes all names that assumptions and outcomes give
// to formulas: to those of a future, to those of the rules (figures), and to those of epilogues.
void read_outcomes(Manuscript& script);

}  // namespace allwrits
