// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

namespace allwrits {

// All that lies in a folder, in order of names. Of a folder that is not there nothing; where reading fails
// midway, what was read until then: nobody who looks round is better off with less.
std::vector<std::filesystem::path> paths_in(const std::filesystem::path& folder);

}  // namespace allwrits
