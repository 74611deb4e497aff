// SPDX-License-Identifier: MIT
#include "apps/run.h"

namespace allwrits {

int run_allwrits(int count, const char* const* words, const Console& console) {
    const auto request = read_command_line(count, words, console);
    if (!request) return request.error();
    // Whoever names nothing gets the window where there can be one.
    const auto* play = std::get_if<PlayCommand>(&*request);
    if (play != nullptr && play->bare && console.has_display && opens_window(console)) return all_well;
    return std::visit([&](const auto& command) { return run(command, console); }, *request);
}

int complain(const Console& console, const Problem& problem) {
    console.err << "allwrits: " << to_text(problem) << '\n';
    return not_well;
}

int complain(const Console& console, const Problems& problems) {
    for (const auto& problem : problems) console.err << to_text(problem) << '\n';
    return not_well;
}

}  // namespace allwrits
