// SPDX-License-Identifier: MIT
//
// What a frame of each screen costs of this processor, without the renderer: input, layout, text, wishes. The window
// is 1920 x 1080; a hundred frames each.
#include "desktop/stations.h"
#include "desktop/ui.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

double milliseconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void measure(const Station& station) {
    Ui ui;
    DesktopGame game({.scripts = ALLWRITS_SCRIPTS_DIR}, {.reduced_motion = true}, station_seed);
    const Rect area{0, 0, 1920, 1080};
    double now = 0;
    const auto frame = [&](const UserInput& input) {
        const auto start = std::chrono::steady_clock::now();
        game.frame(ui, area, input, now += 1, 0.016F);
        return milliseconds_since(start);
    };
    frame({});
    station.reach(game);
    const double first = frame({});
    for (const auto key : station.keys) frame({.keys = {key}});
    frame({});
    std::vector<double> frames;
    for (int nth = 0; nth < 100; ++nth) frames.push_back(frame({.pointer = {700, 500}, .pointer_moved = true}));
    std::ranges::sort(frames);
    std::printf("%-24s middle %6.2f ms   slowest of 100 %6.2f ms   first %6.1f ms\n", station.name.c_str(), frames[50],
                frames.back(), first);
}

}  // namespace

int main() {
    std::printf("A frame at 1920 x 1080, without the renderer\n");
    for (const auto& station : stations()) measure(station);
}
