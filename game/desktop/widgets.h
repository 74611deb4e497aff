// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ui.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// The things that screens are made of. Each lies in the flow of the panel and returns what was done with it.

struct ButtonLook {
    enum class Kind {
        Plain,    // A raised plate.
        Primary,  // What is to be done now.
        Bare,     // Words alone, until pointed at.
        Option    // Wide, with its key, its price and its note: something to decide on.
    };
    Kind kind = Kind::Plain;
    Key key = Key::None;
    std::string_view key_name = {};  // As it stands on it, "1".
    std::string_view price = {};     // At its right end.
    std::string_view note = {};      // Below, in small.
    std::string_view closed_because = {};  // Cannot be taken, and why.
    Side mark = Side::None;
    bool on = false;                 // Chosen among others.
    bool first = false;              // Gets the focus when its screen comes up.
    bool narrow = false;             // No wider than its words.
};

// How wide a button is in a row, in pixels.
float button_width(const Ui& ui, std::string_view label, const ButtonLook& look = {});

// True if it was taken.
bool button(Ui& ui, std::string_view id, std::string_view label, const ButtonLook& look = {});

// Tabs in a row; returns which is open now. `key` steps to the next from anywhere.
std::size_t tabs(Ui& ui, std::string_view id, const std::vector<std::string>& labels, std::size_t open);

// On or off, with its words; returns how it is now.
bool toggle(Ui& ui, std::string_view id, std::string_view label, bool on, std::string_view note = {});

// One of several, beside each other; returns which now.
std::size_t choice_of(Ui& ui, std::string_view id, std::string_view label,
                      const std::vector<std::string>& names, std::size_t now);

// A number between two on a rail: dragged, or moved by arrows in steps. Returns it as it is now. `text`
// stands at its right.
double slider(Ui& ui, std::string_view id, std::string_view label, double now, double least, double most,
              double step, std::string_view text);

// A line of text that is typed. True when Enter was pressed in it.
bool text_field(Ui& ui, std::string_view id, std::string_view label, std::string& text,
                std::size_t most_bytes = 200);

// A heading with a hair line below.
void heading(Ui& ui, std::string_view text);
void rule(Ui& ui);

// A small plate with a word: "upheld", "both ledgers".
void chip(Ui& ui, std::string_view text, Ink ink = Ink::Quiet);

}  // namespace allwrits
