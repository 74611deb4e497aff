// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "desktop/geometry.h"
#include "desktop/sfml_input.h"
#include "desktop/ui.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderWindow.hpp>

#include <functional>
#include <string>

namespace allwrits {

// Whether there is a display to open a window on.
bool has_display();

struct WindowWish {
    unsigned width = 1366, height = 768;
    bool full_screen = false;
    std::string title = {};
};

// The window: hears what a person does, shows frames. Below what Ui drew goes what SFML draws itself.
class Window {
public:
    explicit Window(const WindowWish& wish);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    // False if no OpenGL context could be made.
    bool works() const { return works_; }

    Rect area() const;
    void set_full_screen(bool full);
    bool full_screen() const { return full_screen_; }
    // Pixels to one of a usual screen: 1 up to 1080 lines, 2 at 2160.
    static float density();

    // What came in since; does not wait.
    UserInput hear();
    // As if the system had reported it: for tests that drive a real window.
    void pretend(const sf::Event& event) { sfml_input_.add(event); }

    // Before and after Ui makes a frame. `below` draws what lies under it.
    void begin(const Ui& ui);
    void show(const Ui& ui, const std::function<void(sf::RenderTarget&)>& below);

    // The fonts on the graphics card are those that Ui now has; else begin again, and make the frame anew.
    bool has_type_of(const Ui& ui) const { return type_loaded_ == ui.type_made(); }

    // The frame that was shown last.
    sf::Image picture();
    // For pictures and tests; a person does it with the window's corner.
    void resize(unsigned width, unsigned height);

private:
    void open(bool full);

    sf::RenderWindow window_ = {};
    SfmlInput sfml_input_ = {};
    std::string title_ = {};
    unsigned width_ = 0, height_ = 0;
    bool full_screen_ = false;
    bool works_ = false;
    int type_loaded_ = 0;
};

}  // namespace allwrits
