// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace allwrits {

// A size of the window and of the text, and a theme.
struct ShotLook {
    unsigned width = 1366, height = 768;
    int text_percent = 100;
    std::string theme = "dark";
};

// Writes a picture of each station in each look: "courtroom-apple-1366x768-100-dark.png". `only`: of those
// stations whose names begin so. Needs a display.
Result<std::size_t> take_shots(const std::filesystem::path& folder, const std::string& scripts,
                               const std::string& only, const std::vector<ShotLook>& looks);
// Three sizes, three sizes of text, three themes: in all combinations too many to look at, so each with the
// others at their usual.
std::vector<ShotLook> usual_looks();

}  // namespace allwrits
