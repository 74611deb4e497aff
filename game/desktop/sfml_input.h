// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/user_input.h"

#include <SFML/Window/Event.hpp>

#include <array>
#include <deque>

namespace allwrits {

// Makes a UserInput of what SFML reports, from keyboard, mouse and game controller. A controller: left stick
// and cross are the arrows, right stick scrolls; A takes, B goes back, X asks why, Y takes the last move
// back, the shoulders step through the focus, the left small button explains the screen.
class SfmlInput {
public:
    void add(const sf::Event& event);

    // What came in since the last time, up to the first change of the main button: a press and its release
    // that come at once are two frames, so that a quick click is not lost. What is left comes at the next
    // call, and moves the pointer, so that a frame is drawn for it.
    UserInput take();

private:
    void add_key(const sf::Event::KeyEvent& key);
    void add_button(unsigned button);
    void add_axis(sf::Joystick::Axis axis, float position);
    void add_pointer(Point at, bool down);
    bool down_at_last() const;

    // Where the pointer went, and whether its button was down there.
    struct PointerStep {
        Point at = {};
        bool down = false;
    };

    UserInput input_ = {};
    std::deque<PointerStep> steps_ = {};
    // By axis: which way it is pushed, so that one push is one press.
    std::array<int, sf::Joystick::AxisCount> pushed_ = {};
};

}  // namespace allwrits
