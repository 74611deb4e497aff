// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/typefaces.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// What a text is drawn in; the theme has a colour for each.
enum class Ink {
    Text,
    Quiet,
    Title,
    Changed,
    Warning,
    OnAccent,
    Bench,
    For,
    Against,
    ValueLedger,
    RiskLedger
};

// A stretch of text of one look.
struct TextRun {
    std::string text = {};
    Face face = Face::Body;
    Ink ink = Ink::Text;
    std::string link = {};  // Not empty: can be taken, and this says what was.
};

// A piece of a run on one line, set.
struct PlacedText {
    std::size_t run = 0;
    std::string_view text = {};  // Of the run's.
    float x = 0, y = 0, w = 0, h = 0;  // From the paragraph's upper left corner, in pixels.
};

struct SetText {
    std::vector<PlacedText> pieces = {};
    float width = 0, height = 0;
};

// Breaks runs into lines no wider than `width` pixels, at blanks and newlines; a word that is too long is
// broken where it must be. `runs` must outlive the result.
SetText set_text(const Typefaces& faces, std::span<const TextRun> runs, float width);

// Of one line, unbroken, in pixels.
float width_of_text(const Typefaces& faces, Face face, std::string_view text);
// From one line to the next, in pixels.
float line_height(const Typefaces& faces, Face face);

}  // namespace allwrits
