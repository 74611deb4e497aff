// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ui.h"
#include "desktop/wish.h"
#include "workshop/inspection.h"

namespace allwrits {

// The pages of author mode.
void draw_problems(Ui& ui, const Inspection& inspection);
void draw_values(Ui& ui, const Inspection& inspection);
void draw_gates(Ui& ui, const Inspection& inspection);
void draw_steps(Ui& ui, const Inspection& inspection, Wished& wished);
void draw_record(Ui& ui, const Inspection& inspection);

}  // namespace allwrits
