// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ui.h"
#include "desktop/wish.h"
#include "workshop/inspection.h"

#include <string>

namespace allwrits {

struct AuthorDraft {
    std::size_t page = 0;      // Problems, values, stages, record.
    std::string told = {};     // What the last reload or jump came to.
};

// For whoever writes the scenario: what is wrong with it, what holds now and why, where to jump to.
void draw_author(Ui& ui, const Inspection& inspection, AuthorDraft& draft, Wished& wished);

}  // namespace allwrits
