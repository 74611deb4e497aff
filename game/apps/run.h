// SPDX-License-Identifier: MIT
#pragma once

#include "apps/command_line.h"
#include "apps/console.h"
#include "base/result.h"

namespace allwrits {

// The whole program but for the streams it is given. Returns what to leave to the shell.
int run_allwrits(int count, const char* const* words, const Console& console);

// The subcommands, a file each.
int run(const PlayCommand& command, const Console& console);
int run(const DesktopCommand& command, const Console& console);
int run(const ShotsCommand& command, const Console& console);
int run(const ReplayCommand& command, const Console& console);
int run(const CheckCommand& command, const Console& console);
int run(const TestCommand& command, const Console& console);
int run(const ExploreCommand& command, const Console& console);
int run(const ArgueCommand& command, const Console& console);
int run(const ForecastCommand& command, const Console& console);
int run(const BenchCommand& command, const Console& console);

// Plays in a window from the docket. False where none can be opened; why is said on `err`.
bool opens_window(const Console& console);

// Says what is wrong, on one line each; returns not_well.
int complain(const Console& console, const Problem& problem);
int complain(const Console& console, const Problems& problems);

}  // namespace allwrits
