// SPDX-License-Identifier: MIT
#include "desktop/shots.h"

#include "desktop/stations.h"
#include "desktop/window.h"

#include <fmt/format.h>

#include <system_error>

namespace allwrits {
namespace {

// A moment long after all that moves has come to rest.
constexpr double at_rest = 1000;

// One window, and what is drawn in it.
class Photographer {
public:
    Photographer() : window_({.width = 1366, .height = 768, .title = "All Writs"}) {}
    bool ready() const { return window_.works(); }

    sf::Image take(const Station& station, const ShotLook& look, const std::string& scripts) {
        window_.resize(look.width, look.height);
        area_ = {0, 0, static_cast<float>(look.width), static_cast<float>(look.height)};
        DesktopGame game({.scripts = scripts}, {.text_percent = look.text_percent, .theme = look.theme},
                         station_seed);
        art_ = {};
        ui_.forget_focus();
        show(game, {}, 0);
        station.reach(game);
        double at = at_rest;
        // Frames enough for what was laid out to come to rest.
        for (int frame = 0; frame < 3; ++frame) show(game, {}, at += 1);
        for (const auto key : station.keys) show(game, {.keys = {key}}, at += 1);
        for (int frame = 0; frame < 2; ++frame) show(game, {}, at += 1);
        return window_.picture();
    }

private:
    void show(DesktopGame& game, const UserInput& input, double at) {
        window_.hear();
        window_.begin(ui_);
        game.frame(ui_, area_, input, at, 0.1F);
        const auto place = game.scene_place();
        if (place) art_.show(game.scene(), at, true);
        window_.show(ui_, [&](sf::RenderTarget& target) {
            if (place) art_.draw(target, {place->x, place->y, place->w, place->h}, ui_.theme(), at);
        });
    }

    Ui ui_ = {};
    Window window_;
    SceneArt art_ = {};
    Rect area_ = {};
};

}  // namespace

std::vector<ShotLook> usual_looks() {
    return {{},
            {.width = 1024, .height = 640},
            {.width = 1920, .height = 1080},
            {.text_percent = 150},
            {.text_percent = 200},
            {.width = 1024, .height = 640, .text_percent = 200},
            {.theme = "paper"},
            {.theme = "contrast-dark"}};
}

Result<std::size_t> take_shots(const std::filesystem::path& folder, const std::string& scripts,
                               const std::string& only, const std::vector<ShotLook>& looks) {
    if (!has_display()) {
        return failure(Problem{.what = "there is no display",
                               .hint = "xvfb-run -s '-screen 0 1920x1080x24' allwrits shots DIR"});
    }
    std::error_code made;
    std::filesystem::create_directories(folder, made);
    Photographer photographer;
    if (!photographer.ready()) return failure(Problem{.what = "no window with OpenGL 3 could be opened"});
    std::size_t count = 0;
    for (const auto& look : looks) {
        for (const auto& station : stations()) {
            if (!station.name.starts_with(only)) continue;
            const auto file = folder / fmt::format("{}-{}x{}-{}-{}.png", station.name, look.width,
                                                   look.height, look.text_percent, look.theme);
            if (!photographer.take(station, look, scripts).saveToFile(file.string())) {
                return failure(Problem{.place = {.file = file.string()}, .what = "cannot be written"});
            }
            ++count;
        }
    }
    return count;
}

}  // namespace allwrits
