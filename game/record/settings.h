// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace allwrits {

// What a person chose once for all sessions. Nothing here touches play; what a log needs of it is copied into
// its Opening. settings.cpp has the ranges.
struct Settings {
    std::string language = "en";     // As in the name of its catalogue: "es", "pt_BR".
    std::string track = "standard";  // Or "plain": the same in fewer clauses.
    int text_percent = 100;          // 100..200
    std::string theme = "dark";      // "dark", "paper", "contrast-dark", "contrast-paper"
    bool reduced_motion = false;
    int volume = 60;  // 0..100
    bool muted = false;
    bool captions = true;
    bool fullscreen = false;
    bool skip_read = true;  // Hurry past what was read in an earlier session.
    int window_width = 0;   // In pixels; 0 leaves it to the program.
    int window_height = 0;

    bool operator==(const Settings&) const = default;
};

// settings.json in config_folder().
std::filesystem::path settings_file();

struct KeptSettings {
    Settings settings = {};
    std::string told = {};  // One sentence if anything was wrong, for the person; else empty.
};

// Never fails: what cannot be used has its usual value. A damaged file is kept as FILE.damaged and then
// mended, so that it is told once; a file that is not there is no fault.
KeptSettings read_settings(const std::filesystem::path& file = settings_file());

// As a whole or not at all; the three before it stay beside it. What the file holds that this program does
// not know stays in it.
Result<void> write_settings(const Settings& settings, const std::filesystem::path& file = settings_file());

}  // namespace allwrits
