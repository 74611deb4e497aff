// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/small_window.h"

#include <algorithm>

// In a small window with large letters the question lies below what was said.

using namespace allwrits;

namespace {

SmallWindow before_the_question() {
    auto settings = SmallWindow::quick();
    settings.text_percent = 200;
    return SmallWindow(settings);
}

void sit_down(SmallWindow& window) {
    window.area = {0, 0, 1024, 640};
    window.game.open_named({}, "apple");
    window.game.playing()->wait_for_computers();
    window.game.finish_news();
    for (int nth = 0; nth < 3; ++nth) window.frame();
}

bool sees(const SmallWindow& window, const std::string& name) {
    const auto& stops = window.ui.stops();
    const auto found =
        std::find_if(stops.begin(), stops.end(), [&](const Stop& stop) { return stop.name == name; });
    return found != stops.end() && overlap(found->where, found->clip).h >= found->where.h - 1;
}

}  // namespace

TEST_CASE("a bar tells that the question is below, and a click on it goes there") {
    auto window = before_the_question();
    sit_down(window);
    REQUIRE(window.says("The question is below"));
    REQUIRE_FALSE(sees(window, "option/0"));
    REQUIRE(window.click("session/below"));
    for (int nth = 0; nth < 2; ++nth) window.frame();  // It scrolls in one, and the bar goes in the next.
    CHECK(sees(window, "option/0"));
    CHECK_FALSE(window.says("The question is below"));
}

TEST_CASE("the down key goes to the question, and pages down end where no bar is left") {
    auto window = before_the_question();
    sit_down(window);
    window.press(Key::Down);
    CHECK(sees(window, "option/0"));
    for (int pages = 0; pages < 8; ++pages) window.press(Key::PageDown);
    window.frame();
    CHECK_FALSE(sees(window, "session/below"));
}
