// SPDX-License-Identifier: MIT
#include "desktop/window.h"

#include <SFML/Graphics/Texture.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/Window/VideoMode.hpp>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <dlfcn.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <sstream>

namespace allwrits {
namespace {

// Below this no layout fits.
constexpr unsigned least_width = 800, least_height = 500;

sf::Color sf_colour(Colour colour) { return {colour.red, colour.green, colour.blue}; }

}  // namespace

// SFML speaks X11 alone, and ends the program where a display is named that does not answer: so it is asked
// first, by the library that SFML has loaded anyhow.
bool has_display() {
    const char* display = std::getenv("DISPLAY");
    if (display == nullptr || *display == '\0') return false;
    void* const x11 = dlopen("libX11.so.6", RTLD_LAZY);
    if (x11 == nullptr) return true;
    using Open = void* (*)(const char*);
    using Close = int (*)(void*);
    const auto open = reinterpret_cast<Open>(dlsym(x11, "XOpenDisplay"));
    const auto close = reinterpret_cast<Close>(dlsym(x11, "XCloseDisplay"));
    if (open == nullptr || close == nullptr) return true;
    void* const answered = open(display);
    if (answered != nullptr) close(answered);
    return answered != nullptr;
}

Window::Window(const WindowWish& wish) : title_(wish.title), width_(wish.width), height_(wish.height) {
    open(wish.full_screen);
    works_ = window_.isOpen() && window_.setActive(true) && ImGui_ImplOpenGL3_Init("#version 130");
}

Window::~Window() {
    if (!works_) return;
    static_cast<void>(window_.setActive(true));
    ImGui_ImplOpenGL3_Shutdown();
}

void Window::open(bool full) {
    // SFML prints pages where a context is not to its taste; works() says all that matters.
    std::ostringstream unheard;
    auto* const said = sf::err().rdbuf(unheard.rdbuf());
    const sf::ContextSettings plain(0, 0, 0, 3, 0);  // Antialiasing costs fourfold without a graphics card.
    if (full) {
        window_.create(sf::VideoMode::getDesktopMode(), title_, sf::Style::Fullscreen, plain);
    } else {
        const auto desktop = sf::VideoMode::getDesktopMode();
        const auto width = desktop.width > 0 ? std::min(width_, desktop.width) : width_;
        const auto height = desktop.height > 0 ? std::min(height_, desktop.height) : height_;
        window_.create(sf::VideoMode(std::max(width, least_width), std::max(height, least_height)), title_,
                       sf::Style::Default, plain);
        // SFML 2.5 centres a window by the screen's width both ways, which puts it below a wide screen's
        // edge.
        const auto size = window_.getSize();
        window_.setPosition({(static_cast<int>(desktop.width) - static_cast<int>(size.x)) / 2,
                             (static_cast<int>(desktop.height) - static_cast<int>(size.y)) / 2});
    }
    sf::err().rdbuf(said);
    full_screen_ = full;
    window_.setKeyRepeatEnabled(true);
    window_.setVerticalSyncEnabled(true);
}

Rect Window::area() const {
    const auto size = window_.getSize();
    return {0, 0, static_cast<float>(size.x), static_cast<float>(size.y)};
}

void Window::set_full_screen(bool full) {
    if (full == full_screen_ || !works_) return;
    ImGui_ImplOpenGL3_Shutdown();
    open(full);
    works_ = window_.setActive(true) && ImGui_ImplOpenGL3_Init("#version 130");
    type_loaded_ = 0;
}

float Window::density() {
    const auto lines = static_cast<float>(sf::VideoMode::getDesktopMode().height);
    // In quarters, so that a text size gives the same letters on most screens.
    return std::clamp(std::floor(lines / 1080 * 4) / 4, 1.0F, 3.0F);
}

UserInput Window::hear() {
    sf::Event event{};
    while (window_.pollEvent(event)) {
        if (event.type == sf::Event::Resized) {
            window_.setView(sf::View(
                {0, 0, static_cast<float>(event.size.width), static_cast<float>(event.size.height)}));
        }
        sfml_input_.add(event);
    }
    return sfml_input_.take();
}

void Window::begin(const Ui& ui) {
    static_cast<void>(window_.setActive(true));
    if (type_loaded_ != ui.type_made()) {
        if (type_loaded_ != 0) ImGui_ImplOpenGL3_DestroyFontsTexture();
        type_loaded_ = ui.type_made();
        ImGui_ImplOpenGL3_NewFrame();
        if (ImGui::GetIO().Fonts->TexID == nullptr) ImGui_ImplOpenGL3_CreateFontsTexture();
    }
    ImGui_ImplOpenGL3_NewFrame();
}

void Window::show(const Ui& ui, const std::function<void(sf::RenderTarget&)>& below) {
    static_cast<void>(window_.setActive(true));
    window_.resetGLStates();
    window_.clear(sf_colour(ui.theme().ground));
    if (below) below(window_);
    window_.resetGLStates();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    window_.resetGLStates();
    window_.display();
}

sf::Image Window::picture() {
    static_cast<void>(window_.setActive(true));
    sf::Texture texture;
    const auto size = window_.getSize();
    if (!texture.create(size.x, size.y)) return {};
    texture.update(window_);
    return texture.copyToImage();
}

void Window::resize(unsigned width, unsigned height) {
    window_.setSize({width, height});
    window_.setView(sf::View({0, 0, static_cast<float>(width), static_cast<float>(height)}));
}

}  // namespace allwrits
