// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/ui.h"

#include <algorithm>
#include <string>

using namespace allwrits;

namespace {

// Something to take, and below it a panel with more in it than it shows.
struct LongPage {
    Ui ui = {};
    double now = 0;
    bool has_panel = true;
    std::string taken = {};

    LongPage() { REQUIRE(ui.set_look(themes().front(), 1, {})); }

    void frame(const std::vector<Key>& keys = {}) {
        now += 0.1;
        ui.begin_frame({0, 0, 800, 600}, {.keys = keys}, now, 0.1F);
        ui.stop("above", {0, 0, 100, 30});
        if (has_panel) {
            const auto panel = ui.panel("long", {0, 100, 800, 300});
            for (int nth = 0; nth < 50; ++nth) {
                const auto name = "row " + std::to_string(nth);
                if (ui.stop(name, ui.take(40)).taken) taken = name;
            }
        }
        ui.end_frame();
    }
    void focus_on(std::string_view name) {
        ui.focus_on(name);
        frame();
        frame();
        REQUIRE(ui.focused_name() == name);
    }
    float top() const {
        const auto row = std::ranges::find(ui.stops(), "row 0", &Stop::name);
        return row == ui.stops().end() ? 0 : row->where.y;
    }
};

}  // namespace

TEST_CASE("a key scrolls the panel that holds the focus, once") {
    LongPage page;
    page.focus_on("row 0");
    const auto before = page.top();
    page.frame({Key::PageDown});
    page.frame();
    const auto after = page.top();
    CHECK(after < before);
    page.frame();
    page.frame();
    CHECK(page.top() == after);
}

TEST_CASE("a page is turned where there is more to see, though the focus lies elsewhere") {
    LongPage page;
    page.focus_on("above");
    const auto before = page.top();
    page.frame({Key::PageDown});
    page.frame();
    CHECK(page.top() < before);
    CHECK(page.ui.focused_name() == "above");
}

TEST_CASE("a panel that is gone takes its scrolling with it") {
    LongPage page;
    page.focus_on("row 1");
    const auto before = page.top();
    page.has_panel = false;
    page.frame({Key::End});
    page.frame();
    page.has_panel = true;
    page.focus_on("row 1");
    page.frame();
    CHECK(page.top() == before);
}

TEST_CASE("what has the focus out of sight is brought into sight before it can be taken") {
    LongPage page;
    page.focus_on("row 0");
    for (int turns = 0; turns < 3; ++turns) page.frame({Key::PageDown});
    page.frame({Key::Accept});
    page.frame();
    CHECK(page.taken.empty());
    page.frame({Key::Accept});
    page.frame();
    CHECK(page.taken == "row 0");
}
