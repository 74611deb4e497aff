// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktop_game.h"
#include "desktop/ui.h"

#include <initializer_list>
#include <string>

namespace allwrits {

// The whole desktop game but for a window: frames are drawn and can be read, nothing is shown.
struct SmallWindow {
    Ui ui = {};
    DesktopGame game;
    Rect area = {0, 0, 1366, 768};
    double now = 0;

    explicit SmallWindow(Settings settings = quick(), GamePlaces places = in_the_tree(), std::uint64_t seed = 11)
        : game(std::move(places), std::move(settings), seed) {
        frame();  // The shelf is filled after the first,
        frame();  // and seen from the next.
    }

    static GamePlaces in_the_tree() { return {.scripts = ALLWRITS_SOURCE_DIR "/scripts"}; }
    // Nothing moves, so that one frame shows all.
    static Settings quick() { return {.reduced_motion = true}; }

    void frame(const UserInput& input = {}) {
        now += 0.1;
        game.frame(ui, area, input, now, 0.1F);
    }
    // One frame a key, and one in which what it did is drawn.
    void press(std::initializer_list<Key> keys) {
        for (const auto key : keys) press(key);
    }
    void press(Key key) {
        frame({.keys = {key}});
        frame();
    }
    // Down and up in the middle of the thing of this name; false if there is none to be seen.
    bool click(const std::string& name) {
        for (const auto& stop : ui.stops()) {
            const auto seen = overlap(stop.where, stop.clip);
            if (stop.name != name || seen.w < 2 || seen.h < 2) continue;
            const auto at = seen.centre();
            frame({.pointer = at, .pointer_down = true, .pointer_moved = true});
            frame({.pointer = at, .pointer_moved = true});
            frame();
            return true;
        }
        return false;
    }
    bool says(const std::string& text) const {
        std::string all;
        for (const auto& drawn : ui.drawn()) all += drawn.text + " ";
        return all.find(text) != std::string::npos;
    }
};

}  // namespace allwrits
