// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

namespace allwrits {

// Each term of the order as a switch of its levels, from strict to wide, with what another level would cost
// on either ledger. A level that may be set now is set by taking it.
void draw_term_switches(Ui& ui, const Desk& desk, Wished& wished);

}  // namespace allwrits
