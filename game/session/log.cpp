// SPDX-License-Identifier: MIT
#include "session/log.h"

#include <algorithm>

namespace allwrits {

std::vector<std::uint32_t> path_to(const Log& log, std::uint32_t tip) {
    std::vector<std::uint32_t> path;
    while (tip != 0) {
        // Numbers count from 1 without gaps, and a parent comes before its child: a chain cannot loop.
        if (tip > log.records.size() || log.records[tip - 1].parent >= tip) return {};
        path.push_back(tip);
        tip = log.records[tip - 1].parent;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

}  // namespace allwrits
