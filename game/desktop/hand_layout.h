// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/paper.h"

#include <cstddef>
#include <string>
#include <vector>

namespace allwrits {

// A card laid out: what is on its face, and the moves that play it.
struct LaidCard {
    const HandCard* card = nullptr;
    const Option* plain = nullptr;
    const Option* bold = nullptr;
    int number = 0;
    std::size_t plain_at = 0, bold_at = 0;  // Among the options.
    std::string id = {}, bold_id = {};
    Paper face = {}, bolder = {};
};

// The main options that play a card, in their order, each with its bolder form.
std::vector<LaidCard> lay_out_hand(const Ui& ui, const Desk& desk);

}  // namespace allwrits
