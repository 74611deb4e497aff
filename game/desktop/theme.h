// SPDX-License-Identifier: MIT
#pragma once

#include "session/scenario.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace allwrits {

// Eight bits each of red, green and blue in sRGB, as screens have them.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Colour&) const = default;
};

// From one colour to another: 0 is the first, 1 the second.
Colour blend(Colour from, Colour to, double share);

// How well one is read upon the other, 1..21. Text needs 4.5, a shape that tells something 3 (level AA).
// Source: Web Content Accessibility Guidelines 2.2, W3C 2023, "contrast ratio" and "relative luminance".
double contrast(Colour one, Colour other);

// All colours of the screen; nothing is drawn in a colour that stands not here.
struct Theme {
    std::string_view id = {};  // As in the settings.
    bool light = false;

    Colour ground = {};       // Behind everything.
    Colour panel = {};        // What text stands on;
    Colour raised = {};       // a button, a card, a tab;
    Colour pointed = {};      // the same under the pointer or the focus.
    Colour edge = {};         // Round a panel or a button.
    Colour text = {}, quiet = {};  // On ground, panel, raised and pointed.
    Colour title = {};        // Headings: brass by night, sepia on paper.
    Colour accent = {};       // What is to be done now: a filled button,
    Colour on_accent = {};    // and the text on it.
    Colour focus = {};        // The ring round what the keyboard is on.
    Colour changed = {};      // What changed just now.
    Colour warning = {};      // What is wrong or costs dearly.
    // Judge amber, government blue, company green (M. Okabe, K. Ito, 2008).
    Colour bench = {}, plaintiff = {}, defence = {};
    Colour value_ledger = {}, risk_ledger = {};       // The two ledgers.
    Colour earlier = {};      // What a ledger was before, behind what it is.

    Colour of(Side side) const;
};

// "dark", "paper", "contrast-dark" and "contrast-paper".
std::span<const Theme> themes();
// The one of this id, else the first.
const Theme& theme_called(std::string_view id);

// A colour that something is drawn in, and what it is drawn on, for the test of contrast.
struct ColourPair {
    std::string_view what = {};
    Colour front = {}, back = {};
    double least = 4.5;
};
std::vector<ColourPair> pairs_of(const Theme& theme);

}  // namespace allwrits
