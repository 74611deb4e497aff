// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <cstddef>
#include <set>

namespace allwrits {

// The main options that play a card, laid out as cards: each with its price and claim, what it meets, and its
// bolder form below. Returns the places of the options that lie so on the table.
std::set<std::size_t> draw_hand_cards(Ui& ui, const Desk& desk, Wished& wished);

}  // namespace allwrits
