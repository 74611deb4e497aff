// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/paper.h"

namespace allwrits {

// The opinion as it stands, written down: where it tends, each factor, the order with its terms, what speaks
// against it. `with_terms` lists the terms too, where they do not lie beside it as switches. Links are topics
// of "why".
Paper opinion_paper(const Ui& ui, const Desk& desk, bool with_terms);

}  // namespace allwrits
