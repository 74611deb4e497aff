// SPDX-License-Identifier: MIT
#include "apps/run.h"

#ifdef ALLWRITS_DESKTOP
#include "desktop/desktop_loop.h"
#include "desktop/shots.h"
#endif

#include <fmt/format.h>

namespace allwrits {

#ifdef ALLWRITS_DESKTOP

int run(const DesktopCommand& command, const Console& console) {
    const auto played = play_in_window({.scripts = command.scripts,
                                        .scenario = command.scenario,
                                        .seat = command.seat,
                                        .save = command.save,
                                        .seed = command.seed,
                                        .report_first_frame = command.report_first_frame});
    return played ? all_well : complain(console, played.error());
}

bool opens_window(const Console& console) {
    const auto played = play_in_window({});
    if (!played) console.err << "allwrits: " << to_text(played.error()) << "; playing in the terminal\n";
    return played.has_value();
}

int run(const ShotsCommand& command, const Console& console) {
    auto looks = usual_looks();
    if (command.width > 0) {
        looks = {{.width = command.width,
                  .height = command.height,
                  .text_percent = command.text,
                  .theme = command.theme}};
    }
    const auto taken = take_shots(command.folder, command.scripts, command.only, looks);
    if (!taken) return complain(console, taken.error());
    console.out << fmt::format("{} pictures in {}\n", *taken, command.folder);
    return all_well;
}

#else

bool opens_window(const Console&) { return false; }

int run(const DesktopCommand&, const Console& console) {
    return complain(
        console, Problem{.what = "this build has no window", .hint = "allwrits play plays in the terminal"});
}

int run(const ShotsCommand&, const Console& console) {
    return complain(console, Problem{.what = "this build has no window to take pictures of"});
}

#endif

}  // namespace allwrits
