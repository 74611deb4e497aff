// SPDX-License-Identifier: MIT
#include "catch.h"

#include "base/dice.h"
#include "desktop/small_window.h"

#include <array>
#include <string>

// Somebody who presses whatever comes to hand. Under the sanitizers this also looks for leaks and for memory that is
// read too late.

using namespace allwrits;

namespace {

// Number keys more often than the rest, so that sessions come to an end.
constexpr std::array keys{Key::Digit1, Key::Digit1, Key::Digit1, Key::Digit2, Key::Digit2, Key::Digit3, Key::Digit4,
                          Key::Digit0, Key::Accept, Key::Accept, Key::Next,   Key::Next,   Key::Down,   Key::Up,
                          Key::Right,  Key::Left,   Key::PageDown, Key::M,    Key::S,      Key::B,      Key::W,
                          Key::A,      Key::F,      Key::L,      Key::Help,   Key::Previous, Key::Home, Key::End};

// So many presses lead any session to its end; a longer one has come to a stop somewhere.
constexpr int most_presses = 2500;

// Puts away what lies over the question, as anybody would who wants to go on.
void come_back_to_question(SmallWindow& window) {
    for (int back = 0; back < 6 && (window.game.screen() != Screen::Session || !window.game.sheets().empty()); ++back) {
        if (window.game.screen() == Screen::Docket) return;
        window.press(Key::Back);
    }
}

// How it went: to the end, left by its own button, or neither in so many presses.
enum class Went { ToItsEnd, Left, Nowhere };

Went play_at_random(SmallWindow& window, std::uint64_t seed) {
    auto stream = Dice(seed).stream("soak", 0);
    const std::array<std::uint32_t, keys.size()> even = [] {
        std::array<std::uint32_t, keys.size()> all{};
        all.fill(1);
        return all;
    }();
    for (int pressed = 0; pressed < most_presses; ++pressed) {
        auto* playing = window.game.playing();
        if (playing == nullptr) return Went::Left;
        if (playing->table().ended()) return Went::ToItsEnd;
        playing->wait_for_computers();
        window.press(keys[stream.pick(even)]);
        if (pressed % 6 == 5) come_back_to_question(window);
    }
    return Went::Nowhere;
}

}  // namespace

TEST_CASE("two hundred sessions of whoever presses anything come to their end in the window") {
    SmallWindow window;
    int ended = 0;
    for (std::uint64_t nth = 0; nth < 200; ++nth) {
        INFO("session " << nth);
        const auto seat = id_at<Role>(nth % 3);
        // One in four of the flagship, which is long.
        window.game.grant(BeginSession{.scenario = nth % 4 == 0 ? std::size_t{0} : std::size_t{1}, .people = {seat}, .seed = nth});
        REQUIRE(window.game.playing() != nullptr);
        window.frame();
        const auto went = play_at_random(window, nth);
        CHECK(went != Went::Nowhere);
        ended += went == Went::ToItsEnd ? 1 : 0;
        while (window.game.screen() != Screen::Docket) window.press(Key::Back);
    }
    CHECK(ended > 150);
}
