// SPDX-License-Identifier: MIT
#include "record/folders.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cstdlib>
#include <string_view>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

fs::path home() {
    const char* named = std::getenv("HOME");
    if (named != nullptr && *named != '\0') return named;
    const auto* user = ::getpwuid(::getuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : ".";
}

// The specification wants 0700 for folders that we make, and relative paths in the variable to be ignored.
fs::path made(const fs::path& folder) {
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        std::error_code unknown;
        if (!fs::exists(folder.parent_path(), unknown)) made(folder.parent_path());
    }
    ::mkdir(folder.c_str(), S_IRWXU);
    return folder;
}

// allwrits/ in the folder that the variable names, else in this one below the home folder.
fs::path own_folder(const char* variable, const fs::path& usual) {
    const char* named = std::getenv(variable);
    const fs::path base{named == nullptr ? "" : named};
    return made((base.is_absolute() ? base : home() / usual) / "allwrits");
}

}  // namespace

fs::path state_folder() { return own_folder("XDG_STATE_HOME", fs::path{".local"} / "state"); }

fs::path save_folder() { return made(state_folder() / "saves"); }

fs::path config_folder() { return own_folder("XDG_CONFIG_HOME", ".config"); }

}  // namespace allwrits
