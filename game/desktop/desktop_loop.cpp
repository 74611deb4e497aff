// SPDX-License-Identifier: MIT
#include "desktop/desktop_loop.h"

#include "desktop/desktop_game.h"
#include "desktop/window.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <utility>

namespace allwrits {
namespace {

using Clock = std::chrono::steady_clock;

// Between looks at an idle window: soon enough for a key; after a second without any, seldom enough to stay
// under a hundredth of a core with the sound of the room, which takes half of that.
constexpr std::chrono::milliseconds short_nap{16}, long_nap{50};
constexpr double soon_again = 1;
// Nobody seems to be there: the room falls silent, too, until something is done again.
constexpr double room_rests = 20;
// After the last event so many frames are drawn, however long they take: what it did shows in the next, and
// ImGui needs one or two more to come to rest.
constexpr int settling_frames = 4;

// Runs the frames of one window.
class Loop {
public:
    Loop(Window& window, DesktopGame& game, Ui& ui) : window_(window), game_(game), ui_(ui) {}

    void run(bool report_first_frame) {
        double last = now();
        while (!game_.quits() && window_.works()) {
            const auto input = window_.hear();
            const double at = now();
            const bool resized = !(window_.area() == area_);
            // What moved is drawn once more when it has come to rest.
            const bool moves = std::exchange(moving_, art_.moving(at)) || moving_;
            if (!first_ && !resized && !moves && !input.anything() && at > game_.wants_frames_until() &&
                frames_left_ == 0) {
                if (at - last > room_rests) sounds_.room(false);
                std::this_thread::sleep_for(at - last < soon_again ? short_nap : long_nap);
                continue;
            }
            // Also while the game wants frames, so that the last of these is drawn after what it was wanted
            // for.
            const bool awake = resized || input.anything() || at <= game_.wants_frames_until();
            frames_left_ = awake ? settling_frames : std::max(0, frames_left_ - 1);
            frame(input, at, static_cast<float>(std::min(at - last, 0.1)));
            last = at;
            if (std::exchange(first_, false) && report_first_frame) {
                fmt::print(stderr, "first frame after {:.0f} ms\n", now() * 1000);
            }
        }
    }

    static double now() { return std::chrono::duration<double>(Clock::now() - started).count(); }

private:
    void frame(const UserInput& input, double at, float seconds) {
        area_ = window_.area();
        window_.set_full_screen(game_.settings().fullscreen);
        if (!window_.works()) return;
        window_.begin(ui_);
        game_.frame(ui_, area_, input, at, seconds, density_);
        if (!window_.has_type_of(ui_)) {
            // The text has another size from this frame on.
            window_.begin(ui_);
            game_.frame(ui_, area_, {.pointer = input.pointer, .pointer_down = input.pointer_down}, at,
                        seconds, density_);
        }
        const auto scene_place = game_.scene_place();
        if (scene_place) art_.show(game_.scene(), at, game_.settings().reduced_motion);
        window_.show(ui_, [&](sf::RenderTarget& target) {
            if (!scene_place) return;
            art_.draw(target, {scene_place->x, scene_place->y, scene_place->w, scene_place->h}, ui_.theme(),
                      at);
        });
        sounds_.set_volume(game_.settings().volume, game_.settings().muted);
        sounds_.room(game_.in_session());
        for (const auto sound : game_.take_sounds()) sounds_.play(sound);
    }

    inline static const Clock::time_point started = Clock::now();

    Window& window_;
    DesktopGame& game_;
    Ui& ui_;
    SceneArt art_ = {};
    Sounds sounds_ = {};
    Rect area_ = {};
    int frames_left_ = 0;
    const float density_ = Window::density();  // Asked once: it takes a talk with the display.
    bool moving_ = false;
    bool first_ = true;
};

// Opens what was named on the command line.
void open_wished(DesktopGame& game, const DesktopWish& wish) {
    if (!wish.save.empty()) return game.grant(GoOnWith{.save = wish.save});
    if (!wish.scenario.empty() || !wish.seat.empty()) game.open_named(wish.scenario, wish.seat);
}

}  // namespace

Result<void> play_in_window(const DesktopWish& wish) {
    if (!has_display()) return failure(Problem{.what = "there is no display to open a window on"});
    Loop::now();  // The clock runs from here.
    auto places = usual_places();
    places.scripts = wish.scripts;
    const auto kept = read_settings(places.settings);
    const auto& settings = kept.settings;
    Ui ui;
    // Before any window, so that a missing font is told in words.
    if (const auto made =
            ui.set_look(theme_called(settings.theme),
                        static_cast<float>(settings.text_percent) / 100 * Window::density(), {});
        !made) {
        return failure(made.error());
    }
    WindowWish open{.full_screen = settings.fullscreen, .title = "All Writs"};
    if (settings.window_width > 0) open.width = static_cast<unsigned>(settings.window_width);
    if (settings.window_height > 0) open.height = static_cast<unsigned>(settings.window_height);
    Window window(open);
    if (!window.works()) return failure(Problem{.what = "no window with OpenGL 3 could be opened"});
    DesktopGame game(places, settings, wish.seed);
    if (!kept.told.empty()) game.tell(kept.told);
    open_wished(game, wish);
    Loop(window, game, ui).run(wish.report_first_frame);
    if (!window.works())
        return failure(Problem{.what = "the window could not be opened again; your session is kept"});
    game.remember_window(window.area());
    return {};
}

}  // namespace allwrits
