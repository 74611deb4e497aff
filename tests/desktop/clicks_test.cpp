// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/sfml_input.h"
#include "desktop/small_window.h"

#include <algorithm>
#include <string>

using namespace allwrits;

namespace {

sf::Event button(sf::Event::EventType type, int x, int y) {
    sf::Event event{};
    event.type = type;
    event.mouseButton.button = sf::Mouse::Left;
    event.mouseButton.x = x;
    event.mouseButton.y = y;
    return event;
}
sf::Event move(int x, int y) {
    sf::Event event{};
    event.type = sf::Event::MouseMoved;
    event.mouseMove.x = x;
    event.mouseMove.y = y;
    return event;
}

// At the table where a brief is filled: the hand lies open.
void sit_before_a_hand(SmallWindow& window) {
    window.game.open_named({}, "apple");
    auto& playing = *window.game.playing();
    for (int moves = 0; moves < 20; ++moves) {
        playing.wait_for_computers();
        window.game.finish_news();
        for (int nth = 0; nth < 3; ++nth) window.frame();
        if (playing.desk().view().verb == Verb::Plead && playing.desk().hand().shown) return;
        window.press(Key::Digit1);
    }
}

const Stop* stop_called(const SmallWindow& window, const std::string& name) {
    const auto& stops = window.ui.stops();
    const auto found = std::ranges::find(stops, name, &Stop::name);
    return found == stops.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a click that begins and ends between two frames is a press and then a release") {
    SfmlInput input;
    input.add(move(3, 4));
    input.add(button(sf::Event::MouseButtonPressed, 10, 20));
    input.add(button(sf::Event::MouseButtonReleased, 11, 20));
    input.add(move(90, 90));
    const auto first = input.take();
    CHECK(first.pointer_down);
    CHECK(first.pointer == Point{10, 20});
    const auto second = input.take();
    CHECK_FALSE(second.pointer_down);
    CHECK(second.pointer == Point{11, 20});
    CHECK(second.anything());  // So that a frame is drawn for it.
    CHECK(input.take().pointer == Point{90, 90});
    CHECK_FALSE(input.take().anything());
}

TEST_CASE("two clicks between two frames are both heard") {
    SfmlInput input;
    for (int nth = 0; nth < 2; ++nth) {
        input.add(button(sf::Event::MouseButtonPressed, 10, 20));
        input.add(button(sf::Event::MouseButtonReleased, 10, 20));
    }
    for (const bool down : {true, false, true, false}) CHECK(input.take().pointer_down == down);
}

TEST_CASE("moves with the button as it was are one move") {
    SfmlInput input;
    for (int x = 1; x <= 5; ++x) input.add(move(x, 7));
    CHECK(input.take().pointer == Point{5, 7});
    CHECK_FALSE(input.take().anything());
}

TEST_CASE("a card of the hand is played by a click on its empty lower half") {
    SmallWindow window;
    window.area = {0, 0, 1920, 1080};
    sit_before_a_hand(window);
    auto& playing = *window.game.playing();
    REQUIRE(playing.desk().view().verb == Verb::Plead);
    // Just below the plate, at its left, where no bolder form lies.
    const Stop* card = nullptr;
    Point at{};
    for (const auto& stop : window.ui.stops()) {
        const auto* why = stop_called(window, stop.name + "/why");
        if (why == nullptr || why->where.bottom() > why->clip.bottom()) continue;
        at = {stop.where.x + 8, why->where.centre().y};
        card = &stop;
    }
    REQUIRE(card != nullptr);
    REQUIRE(at.y > card->where.bottom());
    const auto place = std::stoul(card->name.substr(card->name.find('/') + 1));
    const auto wanted = playing.desk().view().options[place].move;
    const auto before = playing.table().log().records.size();
    window.frame({.pointer = at, .pointer_down = true, .pointer_moved = true});
    window.frame({.pointer = at, .pointer_moved = true});
    REQUIRE(playing.table().log().records.size() > before);
    CHECK(playing.table().log().records[before].move == wanted);
    playing.wait_for_computers();
    window.frame();
    window.frame();
    if (playing.desk().view().verb == Verb::Plead && playing.desk().view().count > 1)
        CHECK(window.says("1 of " + std::to_string(playing.desk().view().count) + " chosen"));
}

TEST_CASE("a sheet of a line or two is no higher than it needs") {
    SmallWindow window;
    window.press(Key::Help);
    window.frame();
    REQUIRE(window.game.sheets().size() == 1);
    float top = window.area.bottom(), bottom = 0;
    for (const auto& text : window.ui.drawn()) {
        if (text.layer != 1) continue;
        top = std::min(top, text.clip.y);
        bottom = std::max(bottom, text.clip.bottom());
    }
    CHECK(bottom - top > 100);
    CHECK(bottom - top < window.area.h * 0.6F);
}
