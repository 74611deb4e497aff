// SPDX-License-Identifier: MIT
#include "base/folder.h"

#include <algorithm>
#include <system_error>

namespace allwrits {

namespace fs = std::filesystem;

std::vector<fs::path> paths_in(const fs::path& folder) {
    std::vector<fs::path> paths;
    std::error_code failed;
    // No range-for: its ++ throws. After an error the iterator is at its end.
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        paths.push_back(entry->path());
    }
    std::ranges::sort(paths);
    return paths;
}

}  // namespace allwrits
