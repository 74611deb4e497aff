// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "forecast/counts.h"
#include "view/ledgers.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// The stretches of a scale on which both can be drawn: nothing, then from where 1 in 50 of what happens lies
// below to where 1 in 200 lies above. `second` may be empty. An outcome that happens or not has two
// stretches, no and yes.
std::vector<LedgerStretch> scale_for(const Catalogue& words, const Counts& first, const Counts& second);

// Shares of the futures by stretch.
std::vector<double> shares_on(const std::vector<LedgerStretch>& scale, const Counts& counts);
std::size_t stretch_of(const std::vector<LedgerStretch>& scale, double value);

// Shares as 100 small futures, rounded so that they are 100.
std::vector<std::uint8_t> as_hundred(const std::vector<double>& shares);

}  // namespace allwrits
