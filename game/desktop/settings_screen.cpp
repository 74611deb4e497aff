// SPDX-License-Identifier: MIT
#include "desktop/settings_screen.h"

#include "desktop/screen_head.h"
#include "desktop/settings_parts.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// From so many columns on two or three columns stand beside each other.
constexpr float two_columns = 56, three_columns = 84;

// Each in its own language, so that whoever reads it finds it.
std::string language_name(const std::string& code) {
    if (code == "en") return "English";
    if (code == "es") return "Español";
    return code;
}

void draw_words(Ui& ui, Settings& next, const std::vector<std::string>& languages) {
    heading(ui, ui.say("settings.words", "Words"));
    std::vector<std::string> names;
    for (const auto& code : languages) names.push_back(language_name(code));
    const auto now =
        static_cast<std::size_t>(std::ranges::find(languages, next.language) - languages.begin());
    const auto chosen = choice_of(ui, "language", ui.say("settings.language", "Language"), names, now);
    if (chosen < languages.size()) next.language = languages[chosen];
    ui.text(Face::Small,
            ui.say("settings.language_note",
                   "A scenario stays in the language of its author until somebody adds a translation to its "
                   "folder."),
            Ink::Quiet);
    ui.gap(14);
    const std::vector<std::string> tracks{ui.say("settings.standard", "Standard"),
                                          ui.say("settings.plain", "Plain")};
    const auto track = choice_of(ui, "track", ui.say("settings.track", "How texts are written"), tracks,
                                 next.track == "plain" ? 1 : 0);
    next.track = track == 1 ? "plain" : "standard";
    ui.gap(4);
    ui.text(Face::Small,
            ui.say("settings.track_note",
                   "Plain says the same in short sentences and common words, where a "
                   "scenario has them."),
            Ink::Quiet);
}

void draw_look(Ui& ui, Settings& next) {
    heading(ui, ui.say("settings.look", "Reading and looks"));
    next.text_percent = text_size_rail(ui, next.text_percent);
    ui.text(Face::Quote, ui.say("settings.sample", "“Counsel, is that wrong?” This is how texts look now."));
    ui.gap(14);
    next.theme = theme_tiles(ui, next.theme);
    ui.gap(10);
    next.reduced_motion =
        toggle(ui, "motion", ui.say("settings.motion", "Reduced motion"), next.reduced_motion,
               ui.say("settings.motion_note", "Nothing slides, and nobody moves in the pictures."));
    next.fullscreen = toggle(ui, "full screen", ui.say("settings.full", "Full screen"), next.fullscreen);
}

void draw_sound(Ui& ui, Settings& next) {
    heading(ui, ui.say("settings.sound", "Sound"));
    const auto text = std::to_string(next.volume) + " %";
    next.volume = static_cast<int>(
        std::lround(slider(ui, "volume", ui.say("settings.volume", "Volume"), next.volume, 0, 100, 5, text)));
    next.muted = toggle(ui, "mute", ui.say("settings.mute", "Mute"), next.muted);
    next.captions = toggle(ui, "captions", ui.say("settings.captions", "Captions"), next.captions,
                           ui.say("settings.captions_note", "Each sound in words: “a gavel falls”."));
}

void draw_reading(Ui& ui, Settings& next, Wished& wished) {
    heading(ui, ui.say("settings.pace", "Pace"));
    next.skip_read =
        toggle(ui, "skip read", ui.say("settings.skip_read", "Hurry past what I have read"), next.skip_read,
               ui.say("settings.skip_note", "Lines of an earlier session come up at once."));
    ui.gap(6);
    if (button(ui, "forget", ui.say("settings.forget", "Forget what I have read"), {.narrow = true})) {
        wish_for(wished, ForgetReading{});
    }
    ui.gap(16);
    heading(ui, ui.say("settings.readers", "Screen readers"));
    ui.text(
        Face::Body,
        ui.say(
            "settings.readers_note",
            "This window cannot be read aloud. The same game runs in a terminal, where screen readers work: "
            "allwrits play --plain. A page for the browser will do so, too, once there is one."));
}

// Its parts below each other in as many columns as there is room for.
void draw_parts(Ui& ui, const Settings& settings, const std::vector<std::string>& languages, Wished& wished) {
    auto next = settings;
    const auto part = [&](int nth) {
        switch (nth) {
            case 0:
                draw_words(ui, next, languages);
                ui.gap(22);
                return draw_look(ui, next);
            case 1:
                draw_sound(ui, next);
                ui.gap(16);
                return draw_reading(ui, next, wished);
            default:  // The third and last.
                draw_keys(ui);
                ui.gap(16);
                return draw_controller(ui);
        }
    };
    const int columns = ui.columns() >= three_columns ? 3 : ui.columns() >= two_columns ? 2 : 1;
    const auto inner = ui.rest();
    const float between = std::round(ui.px(40));
    const float wide = (inner.w - between * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float bottom = inner.y;
    for (int column = 0; column < columns; ++column) {
        ui.begin_column({inner.x + std::round((wide + between) * static_cast<float>(column)), inner.y,
                         std::round(wide), inner.h});
        // With two columns the keys stand in the second, below sound and pace.
        for (int nth = column; nth < (column + 1 == columns ? 3 : column + 1); ++nth) {
            part(nth);
            ui.gap(22);
        }
        bottom = std::max(bottom, ui.end_column());
    }
    ui.take(bottom - inner.y);
    if (!(next == settings)) wish_for(wished, ChangeSettings{.settings = next});
}

}  // namespace

void draw_settings(Ui& ui, const Settings& settings, const std::vector<std::string>& languages,
                   Wished& wished) {
    const auto area = draw_head(ui, ui.say("settings.title", "Settings"), wished);
    const auto panel = ui.panel("settings", area, {.padding = 24});
    draw_parts(ui, settings, languages, wished);
}

}  // namespace allwrits
