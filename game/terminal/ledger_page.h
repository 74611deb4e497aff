// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "terminal/page.h"
#include "view/ledgers.h"

namespace allwrits {

// The ledgers one under the other, each on a scale of magnitudes, with what stands behind them in a lighter
// shade; then the sentences. For screen readers the same as lines of text.
void show_ledgers(Page& page, const Catalogue& words, const Ledgers& ledgers);

}  // namespace allwrits
