// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/small_window.h"
#include "desktop/stations.h"

#include <algorithm>
#include <string>
#include <vector>

// Each screen at each size of window and text: no line is cut off, no two lie upon each other, all can be read.

using namespace allwrits;

namespace {

// Glyphs stand over their line's box by less than this, in pixels.
constexpr float tolerance = 1.5F;

bool cut_across(const DrawnText& text) {
    return text.where.x < text.clip.x - tolerance || text.where.right() > text.clip.right() + tolerance;
}

bool cut_along(const DrawnText& text) {
    return text.where.y < text.clip.y - tolerance || text.where.bottom() > text.clip.bottom() + tolerance;
}

bool on_each_other(const DrawnText& one, const DrawnText& other) {
    if (one.layer != other.layer) return false;
    const auto a = overlap(one.where, one.clip);
    const auto b = overlap(other.where, other.clip);
    const auto both = overlap(a, b);
    return both.w > tolerance && both.h > tolerance;
}

// What is wrong with a frame, in words.
std::vector<std::string> faults_of(const Ui& ui) {
    std::vector<std::string> faults;
    const auto& drawn = ui.drawn();
    for (const auto& text : drawn) {
        if (cut_across(text)) faults.push_back("cut off at the side: " + text.text);
        if (!text.scrolls && cut_along(text)) faults.push_back("cut off above or below: " + text.text);
        if (contrast(text.front, text.back) < 4.5) faults.push_back("too faint: " + text.text);
    }
    for (std::size_t one = 0; one < drawn.size(); ++one) {
        for (std::size_t other = one + 1; other < drawn.size(); ++other) {
            if (on_each_other(drawn[one], drawn[other])) {
                faults.push_back("upon each other: " + drawn[one].text + " / " + drawn[other].text);
            }
        }
    }
    return faults;
}

struct WindowSize {
    float width = 0, height = 0;
};

void look_at_all(const std::string& theme, int text_percent, WindowSize size) {
    Ui ui;  // Fonts are made once for all of them.
    for (const auto& station : stations()) {
        auto settings = SmallWindow::quick();
        settings.theme = theme;
        settings.text_percent = text_percent;
        DesktopGame game(SmallWindow::in_the_tree(), settings, station_seed);
        const Rect area{0, 0, size.width, size.height};
        double now = 0;
        const auto frame = [&](const UserInput& input) { game.frame(ui, area, input, now += 1, 0.1F); };
        ui.forget_focus();
        frame({});
        station.reach(game);
        for (int nth = 0; nth < 3; ++nth) frame({});
        for (const auto key : station.keys) frame({.keys = {key}});
        frame({});
        frame({});
        INFO(station.name << " at " << size.width << " x " << size.height << ", text " << text_percent << " %, " << theme);
        CHECK_FALSE(ui.drawn().empty());
        for (const auto& fault : faults_of(ui)) {
            INFO(fault);
            CHECK(false);
        }
    }
}

}  // namespace

TEST_CASE("no screen cuts text off or lays it upon other text in a small window") {
    for (const int text : {100, 150, 200}) look_at_all("dark", text, {1024, 640});
}

TEST_CASE("no screen cuts text off or lays it upon other text in a usual window") {
    for (const int text : {100, 150, 200}) look_at_all("paper", text, {1366, 768});
}

TEST_CASE("no screen cuts text off or lays it upon other text in a large window") {
    for (const int text : {100, 150, 200}) look_at_all("contrast-dark", text, {1920, 1080});
}

TEST_CASE("no screen cuts text off on a screen of 2160 lines") { look_at_all("contrast-paper", 200, {3840, 2160}); }
