// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/geometry.h"

#include <string>
#include <vector>

namespace allwrits {

// What a person did since the last frame, whatever the device: keyboard, mouse and game controller all come
// down to this, and so do tests.

// What a key means. Digits and letters are the key as such; where a text is typed, it comes as text besides.
enum class Key {
    None, Up, Down, Left, Right, Next, Previous, Accept, Space, Back, PageUp, PageDown, Home, End,
    Erase, Delete,            // In a text that is typed.
    Help, Author, Undo, FullScreen, Larger, Smaller,
    Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
    A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z
};

// Key::Digit0 + 3.
constexpr Key digit_key(int digit) { return static_cast<Key>(static_cast<int>(Key::Digit0) + digit); }
// Of a lower-case letter.
constexpr Key letter_key(char letter) { return static_cast<Key>(static_cast<int>(Key::A) + (letter - 'a')); }

struct UserInput {
    std::vector<Key> keys = {};   // In the order pressed; a key that repeats comes again.
    std::string text = {};        // Typed, as UTF-8.
    Point pointer = {-1, -1};     // Outside: nowhere.
    bool pointer_down = false;    // The main button, now.
    bool pointer_moved = false;
    float wheel = 0;              // Lines, up is plus.
    bool close_asked = false;     // By the window's own button.
    bool operator==(const UserInput&) const = default;

    bool anything() const {
        return !keys.empty() || !text.empty() || pointer_moved || pointer_down || wheel != 0 || close_asked;
    }
};

}  // namespace allwrits
