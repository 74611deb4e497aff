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

// The game on a large window, and what each of its frames takes.
struct Measured {
    Ui ui = {};
    DesktopGame game{{.scripts = ALLWRITS_SCRIPTS_DIR}, {.reduced_motion = true}, station_seed};
    double now = 0;

    double frame(const UserInput& input = {}) {
        const auto start = std::chrono::steady_clock::now();
        game.frame(ui, {0, 0, 1920, 1080}, input, now += 1, 0.016F);
        return milliseconds_since(start);
    }
};

void measure(const Station& station) {
    Measured measured;
    measured.frame();
    station.reach(measured.game);
    const double first = measured.frame();
    for (const auto key : station.keys) measured.frame({.keys = {key}});
    measured.frame();
    std::vector<double> frames;
    for (int nth = 0; nth < 100; ++nth) frames.push_back(measured.frame({.pointer = {700, 500}, .pointer_moved = true}));
    std::ranges::sort(frames);
    std::printf("%-24s middle %6.2f ms   slowest of 100 %6.2f ms   first %6.1f ms\n", station.name.c_str(), frames[50],
                frames.back(), first);
}

// The forecast anew in each frame, while an assumption is dragged along its rail: 102,400 futures.
void measure_dragging() {
    Measured measured;
    measured.frame();
    measured.game.open_named({}, "judge");
    measured.game.grant(Visit{.screen = Screen::Forecast});
    measured.frame();
    measured.frame({.keys = {Key::Digit4}});
    measured.ui.focus_on("assumption/leak_per_use");
    measured.frame();
    measured.frame();
    measured.frame({.keys = {Key::Accept}});
    measured.frame();
    measured.frame();
    const auto& stops = measured.ui.stops();
    const auto rail = std::ranges::find_if(stops, [](const Stop& stop) { return stop.name == "belief"; });
    if (rail == stops.end()) {
        std::printf("no rail to drag\n");
        return;
    }
    const auto where = rail->where;
    std::vector<double> steps;
    for (int nth = 0; nth < 100; ++nth) {
        const Point at{where.x + where.w * (0.2F + 0.006F * static_cast<float>(nth)), where.centre().y};
        steps.push_back(measured.frame({.pointer = at, .pointer_down = true, .pointer_moved = true}));
    }
    std::ranges::sort(steps);
    std::printf("dragging an assumption, a step with its frame: middle %.2f ms, slowest of 100 %.2f ms\n", steps[50],
                steps.back());
}

}  // namespace

int main() {
    std::printf("A frame at 1920 x 1080, without the renderer\n");
    for (const auto& station : stations()) measure(station);
    measure_dragging();
}
