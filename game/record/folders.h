// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace allwrits {

// Where the program keeps what it writes: allwrits/ in $XDG_STATE_HOME, else in ~/.local/state (XDG Base
// Directory Specification 0.8). Made on demand, for its owner alone; if that fails, the first write there
// says so.
std::filesystem::path state_folder();

// saves/ in it: one journal a session.
std::filesystem::path save_folder();

// Where a person's settings are: allwrits/ in $XDG_CONFIG_HOME, else in ~/.config. Made like the other.
std::filesystem::path config_folder();

}  // namespace allwrits
