// SPDX-License-Identifier: MIT
#pragma once

#include "script/reader.h"

namespace allwrits {

// A plain story says only what happens in a stage: `pages = 2`, or `factors = { "sleep" }`. Makes the
// decisions that this means: each advocate may plead until the pages are used; the bench finds on each
// factor, and signs. Comes after the docket has been read. The made decisions are called after their stage:
// "opening.pro".
void synthesize_decisions(Manuscript& script);

}  // namespace allwrits
