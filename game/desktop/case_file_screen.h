// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/shelf.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// What was chosen in the case file so far.
struct CaseDraft {
    std::size_t scenario = 0;
    std::vector<bool> people = {};  // By seat, when several people play.
    bool several = false;
    bool details = false;
    std::size_t variant = 0;        // 0: the seed draws it.
    std::string seed = {};          // As typed; "": a new one.
};

// The brief, who sits where, and which seat one takes. Returns where the scene goes, if there is room for it.
std::optional<Rect> draw_case_file(Ui& ui, const ShelfPlace& place, CaseDraft& draft, Wished& wished);

}  // namespace allwrits
