// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "session/scenario.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace allwrits {

// What is played when nothing is named.
constexpr auto flagship = "san_bernardino_2016";

// The folders that hold scenarios: `first` if given, the source tree's, the installed program's.
std::vector<std::filesystem::path> script_folders(const std::string& first);

// All scenarios in them, the flagship first, the others by name.
std::vector<std::filesystem::path> scenario_folders(const std::string& first);

// The folder of a scenario, given that folder itself or the name of one in the script folders.
Result<std::filesystem::path> find_scenario(const std::string& named, const std::string& first);

// A scenario that loaded, as tables share it, with the program's own phrases among its words.
struct Ready {
    std::shared_ptr<const Scenario> scenario = {};
    std::shared_ptr<const Catalogue> words = {};
};
Result<Ready, Problems> load(const std::filesystem::path& folder);

}  // namespace allwrits
