// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/desktop_game.h"
#include "desktop/small_window.h"
#include "desktop/window.h"
#include "session/apply.h"

#include <algorithm>
#include <set>

// With a real window, events as SFML reports them, and OpenGL; tests/CMakeLists.txt brings a display.

using namespace allwrits;

namespace {

struct RealWindow {
    Ui ui = {};
    Window window{{.width = 1366, .height = 768, .title = "All Writs"}};
    DesktopGame game{SmallWindow::in_the_tree(), SmallWindow::quick(), 11};
    SceneArt art = {};
    double now = 0;

    RealWindow() {
        REQUIRE(window.works());
        frame();
    }

    void frame() {
        const auto input = window.hear();
        now += 0.1;
        window.begin(ui);
        game.frame(ui, window.area(), input, now, 0.1F);
        const auto place = game.scene_place();
        if (place) art.show(game.scene(), now, true);
        window.show(ui, [&](sf::RenderTarget& target) {
            if (place) art.draw(target, {place->x, place->y, place->w, place->h}, ui.theme(), now);
        });
    }

    void press(sf::Keyboard::Key key) {
        sf::Event event{};
        event.type = sf::Event::KeyPressed;
        event.key.code = key;
        window.pretend(event);
        frame();
        frame();
    }

    // How many colours there are in the picture: a blank window has one.
    std::size_t colours() {
        const auto picture = window.picture();
        std::set<sf::Uint32> found;
        for (unsigned y = 0; y < picture.getSize().y; y += 7) {
            for (unsigned x = 0; x < picture.getSize().x; x += 7) found.insert(picture.getPixel(x, y).toInteger());
        }
        return found.size();
    }
};

void decide(RealWindow& window) {
    const auto& view = window.game.playing()->desk().view();
    const auto before = window.game.playing()->table().log().records.size();
    if (view.takes_number) {
        for (const auto key : {sf::Keyboard::Num3, sf::Keyboard::Right, sf::Keyboard::Enter}) window.press(key);
    } else {
        window.press(sf::Keyboard::Num1);
    }
    if (window.game.playing()->table().log().records.size() == before) window.press(sf::Keyboard::Num0);
    window.game.playing()->wait_for_computers();
    window.frame();
}

}  // namespace

TEST_CASE("a whole session in each seat is played in a real window by its keyboard") {
    for (const auto seat : {sf::Keyboard::Num1, sf::Keyboard::Num2, sf::Keyboard::Num3}) {
        RealWindow window;
        window.press(sf::Keyboard::Num1);
        window.press(seat);
        REQUIRE(window.game.playing() != nullptr);
        window.game.playing()->wait_for_computers();
        window.frame();
        for (int moves = 0; moves < 60 && !window.game.playing()->table().ended(); ++moves) decide(window);
        const auto& table = window.game.playing()->table();
        REQUIRE(table.ended());

        // The same moves at a table without any window.
        const auto& variants = window.game.playing()->ready().scenario->variants;
        const auto variant = std::ranges::find(variants, table.log().opening.variant, &Variant::id);
        Table other(window.game.playing()->ready().scenario, window.game.playing()->ready().words, table.log().opening.seed,
                    {.players = table.log().opening.players},
                    id_at<Variant>(static_cast<std::size_t>(variant - variants.begin())));
        for (const auto& record : table.log().records) {
            other.run_computers();
            if (other.seating().person_at(record.seat)) {
                REQUIRE(other.submit({.seat = record.seat, .move = record.move, .note = record.note}));
            }
        }
        other.run_computers();
        CHECK(other.log().records == table.log().records);
    }
}

TEST_CASE("what is drawn can be seen") {
    RealWindow window;
    window.frame();
    CHECK(window.colours() > 200);
}

TEST_CASE("a window that is resized is drawn anew in its new size") {
    RealWindow window;
    window.window.resize(1024, 640);
    window.frame();
    window.frame();
    CHECK(window.ui.window() == Rect{0, 0, 1024, 640});
    CHECK(window.colours() > 200);
}
