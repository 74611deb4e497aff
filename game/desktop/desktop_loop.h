// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "desktop/wish.h"

#include <cstdint>
#include <optional>
#include <string>

namespace allwrits {

// How the window is to open.
struct DesktopWish {
    std::string scripts = {};    // A folder of scenarios to look in first.
    std::string scenario = {};   // Its case file, or with a seat a session of it; "": the docket.
    std::string seat = {};       // The id of a role.
    std::string save = {};       // A session to go on with.
    std::optional<std::uint64_t> seed = {};
    bool report_first_frame = false;  // Says on stderr how long it took, for whoever measures.
};

// Opens the window and plays until it is closed. A Problem where no window can be opened: the terminal may
// play then.
Result<void> play_in_window(const DesktopWish& wish);

}  // namespace allwrits
