// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/program.h"
#include "forecast/shift.h"

namespace allwrits {

// What a shift needs besides the number that it acts on.
struct ShiftedBy {
    double median = 0;    // Of the quantity as drawn, for narrow.
    Operand other = {};   // For replace and mix: what is drawn instead,
    Operand chooser = {}; // and a number uniform in (0, 1) that chooses.
};

// The number as the shift leaves it. Bit for bit the same where a strength of 0 or an idle shift changes
// nothing.
Operand shifted(ProgramBuilder& builder, Operand number, const Shift& shift, Strength strength,
                const ShiftedBy& by);

}  // namespace allwrits
