// SPDX-License-Identifier: MIT
#include "desktop/sfml_input.h"

#include <utility>

namespace allwrits {
namespace {

using SfKey = sf::Keyboard;

// What a key means when nothing is held beside it.
Key plain_key(SfKey::Key code) {
    if (code >= SfKey::A && code <= SfKey::Z) return letter_key(static_cast<char>('a' + (code - SfKey::A)));
    if (code >= SfKey::Num0 && code <= SfKey::Num9) return digit_key(code - SfKey::Num0);
    if (code >= SfKey::Numpad0 && code <= SfKey::Numpad9) return digit_key(code - SfKey::Numpad0);
    static constexpr std::pair<SfKey::Key, Key> keys[] = {
        {SfKey::Up, Key::Up},         {SfKey::Down, Key::Down},         {SfKey::Left, Key::Left},
        {SfKey::Right, Key::Right},   {SfKey::Tab, Key::Next},          {SfKey::Enter, Key::Accept},
        {SfKey::Space, Key::Space},   {SfKey::Escape, Key::Back},       {SfKey::PageUp, Key::PageUp},
        {SfKey::Home, Key::Home},     {SfKey::PageDown, Key::PageDown}, {SfKey::End, Key::End},
        {SfKey::Delete, Key::Delete}, {SfKey::Backspace, Key::Erase},   {SfKey::F1, Key::Help},
        {SfKey::F2, Key::Author},     {SfKey::F11, Key::FullScreen},
    };
    for (const auto& [code_of, key] : keys) {
        if (code_of == code) return key;
    }
    return Key::None;
}

Key controlled_key(SfKey::Key code) {
    switch (code) {
        case SfKey::Z:
            return Key::Undo;
        case SfKey::Equal:
        case SfKey::Add:
            return Key::Larger;
        case SfKey::Hyphen:
        case SfKey::Subtract:
            return Key::Smaller;
        default:  // SFML's list has a hundred more.
            return Key::None;
    }
}

void append_utf8(std::string& text, sf::Uint32 character) {
    const auto byte = [&](sf::Uint32 value) {
        text.push_back(static_cast<char>(static_cast<unsigned char>(value)));
    };
    if (character < 0x80) return byte(character);
    if (character < 0x800) {
        byte(0xC0U | character >> 6U);
    } else if (character < 0x10000) {
        byte(0xE0U | character >> 12U);
        byte(0x80U | (character >> 6U & 0x3FU));
    } else {
        byte(0xF0U | character >> 18U);
        byte(0x80U | (character >> 12U & 0x3FU));
        byte(0x80U | (character >> 6U & 0x3FU));
    }
    byte(0x80U | (character & 0x3FU));
}

// Percent of the way at which a stick counts as pushed, and as let go.
constexpr float pushed_from = 60, let_go_below = 35;

Key key_of_axis(sf::Joystick::Axis axis, bool plus) {
    switch (axis) {
        case sf::Joystick::X:
        case sf::Joystick::PovX:
            return plus ? Key::Right : Key::Left;
        case sf::Joystick::Y:
        case sf::Joystick::PovY:
            return plus ? Key::Down : Key::Up;
        case sf::Joystick::V:
            return plus ? Key::PageDown : Key::PageUp;
        case sf::Joystick::Z:
        case sf::Joystick::R:
        case sf::Joystick::U:
            break;
    }
    return Key::None;
}

}  // namespace

void SfmlInput::add_key(const sf::Event::KeyEvent& key) {
    const auto means = key.control                                      ? controlled_key(key.code)
                       : key.shift && key.code == SfKey::Tab            ? Key::Previous
                       : key.alt && key.code == SfKey::Enter            ? Key::FullScreen
                       : key.alt || key.system                          ? Key::None
                                                                        : plain_key(key.code);
    if (means != Key::None) input_.keys.push_back(means);
}

void SfmlInput::add_button(unsigned button) {
    // In the order in which Linux numbers the buttons of the usual controller.
    static constexpr Key keys[] = {Key::Accept,   Key::Back, Key::W,   Key::Undo,
                                   Key::Previous, Key::Next, Key::Help};
    if (button < std::size(keys)) input_.keys.push_back(keys[button]);
}

void SfmlInput::add_axis(sf::Joystick::Axis axis, float position) {
    auto& pushed = pushed_[axis];
    const int way = position > pushed_from ? 1 : position < -pushed_from ? -1 : 0;
    if (way == 0) {
        if (position < let_go_below && position > -let_go_below) pushed = 0;
        return;
    }
    if (way == pushed) return;
    pushed = way;
    if (const auto key = key_of_axis(axis, way > 0); key != Key::None) input_.keys.push_back(key);
}

bool SfmlInput::down_at_last() const { return steps_.empty() ? input_.pointer_down : steps_.back().down; }

// Of moves with the button as it was, the last counts.
void SfmlInput::add_pointer(Point at, bool down) {
    const bool changes = down != down_at_last();
    const bool moves_on = !steps_.empty() && !changes &&
                          (steps_.size() == 1 ? input_.pointer_down : steps_[steps_.size() - 2].down) == down;
    if (moves_on) steps_.back().at = at;
    else steps_.push_back({.at = at, .down = down});
}

void SfmlInput::add(const sf::Event& event) {
    switch (event.type) {
        case sf::Event::Closed:
            input_.close_asked = true;
            break;
        case sf::Event::KeyPressed:
            add_key(event.key);
            break;
        case sf::Event::TextEntered:
            if (event.text.unicode >= 0x20 && event.text.unicode != 0x7F)
                append_utf8(input_.text, event.text.unicode);
            break;
        case sf::Event::MouseMoved:
            add_pointer({static_cast<float>(event.mouseMove.x), static_cast<float>(event.mouseMove.y)},
                        down_at_last());
            break;
        case sf::Event::MouseButtonPressed:
        case sf::Event::MouseButtonReleased:
            if (event.mouseButton.button != sf::Mouse::Left) break;
            add_pointer({static_cast<float>(event.mouseButton.x), static_cast<float>(event.mouseButton.y)},
                        event.type == sf::Event::MouseButtonPressed);
            break;
        case sf::Event::MouseWheelScrolled:
            if (event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel)
                input_.wheel += event.mouseWheelScroll.delta;
            break;
        case sf::Event::MouseLeft:
            if (down_at_last()) break;  // It drags something, and may come back.
            add_pointer({-1, -1}, false);
            break;
        case sf::Event::JoystickButtonPressed:
            add_button(event.joystickButton.button);
            break;
        case sf::Event::JoystickMoved:
            add_axis(event.joystickMove.axis, event.joystickMove.position);
            break;
        default:  // Touch, sensors and the like; resizing is the window's.
            break;
    }
}

UserInput SfmlInput::take() {
    for (bool changed = false; !steps_.empty() && !changed; steps_.pop_front()) {
        const auto& step = steps_.front();
        changed = step.down != input_.pointer_down;
        input_.pointer = step.at;
        input_.pointer_down = step.down;
        input_.pointer_moved = true;
    }
    auto taken = input_;
    // Where the pointer is, and whether it is down, lasts.
    input_ = {.pointer = taken.pointer, .pointer_down = taken.pointer_down};
    return taken;
}

}  // namespace allwrits
