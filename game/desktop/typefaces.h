// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace allwrits {

// What a text is set in. Sizes are in pixels at 100 %.
// Figure is for numbers that stand alone, and has no letters.
enum class Face { Small, Body, Strong, Quote, Heading, Title, Figure };
constexpr std::size_t face_count = 7;

// 17, 20, 20, 22, 28, 46, 44.
float size_of(Face face);

// The fonts of the screen in one size of text: Inter for text, Vollkorn for headings and what is quoted,
// DejaVu Sans for signs that neither has.
struct Typefaces {
    std::array<ImFont*, face_count> fonts = {};
    float scale = 1;

    ImFont* of(Face face) const { return fonts[static_cast<std::size_t>(face)]; }
};

// Where the font files lie: beside the program, in its build, or where Debian puts them.
std::vector<std::filesystem::path> font_folders();

// Sets up the atlas for one scale (text size times pixel density) and the characters that occur in `texts`,
// Latin letters always among them. Takes some 20 ms. A font that is missing or damaged is a problem, and the
// atlas stays as it was.
Result<Typefaces> set_type(ImFontAtlas& atlas, float scale, const std::vector<std::string_view>& texts,
                           const std::vector<std::filesystem::path>& folders = font_folders());

}  // namespace allwrits
