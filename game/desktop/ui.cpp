// SPDX-License-Identifier: MIT
#include "desktop/ui.h"

#include "desktop/imgui_input.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

ImVec4 vector_of(Colour colour, float alpha = 1) {
    return {static_cast<float>(colour.red) / 255, static_cast<float>(colour.green) / 255,
            static_cast<float>(colour.blue) / 255, alpha};
}

constexpr int bare_window = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                            ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                            ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus |
                            ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoScrollWithMouse;

Rect rect_of(ImVec2 from, ImVec2 to) { return {from.x, from.y, to.x - from.x, to.y - from.y}; }

}  // namespace

Ui::Ui() : context_(ImGui::CreateContext()), theme_(&themes().front()) {
    ImGui::SetCurrentContext(context_);
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    prepare_imgui_keys();
}

Ui::~Ui() { ImGui::DestroyContext(context_); }

Result<void> Ui::set_look(const Theme& theme, float scale, const std::vector<std::string_view>& texts) {
    ImGui::SetCurrentContext(context_);
    theme_ = &theme;
    std::string characters;
    for (const auto text : texts) characters.append(text);
    if (type_made_ == 0 || scale != faces_.scale || characters != characters_) {
        auto made = set_type(*ImGui::GetIO().Fonts, scale, {characters});
        if (!made) return failure(made.error());
        faces_ = *made;
        characters_ = std::move(characters);
        ++type_made_;
        // Without a window nobody else asks for the atlas, and frames need it.
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    }
    style_imgui();
    return {};
}

// What of ImGui's own can still be seen: the scroll bars and the text caret.
void Ui::style_imgui() const {
    auto& style = ImGui::GetStyle();
    style = ImGuiStyle{};
    style.WindowPadding = {0, 0};
    style.ItemSpacing = {0, 0};
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.ScrollbarSize = std::round(px(9));
    style.ScrollbarRounding = px(4);
    style.Colors[ImGuiCol_ScrollbarBg] = vector_of(theme_->panel, 0);
    style.Colors[ImGuiCol_ScrollbarGrab] = vector_of(theme_->edge);
    style.Colors[ImGuiCol_ScrollbarGrabHovered] = vector_of(theme_->title);
    style.Colors[ImGuiCol_ScrollbarGrabActive] = vector_of(theme_->title);
    style.Colors[ImGuiCol_ChildBg] = vector_of(theme_->panel, 0);
}

std::string Ui::say(std::string_view key, std::string_view english,
                    std::initializer_list<Filling> fillings) const {
    static const Catalogue none;
    return spoken(words_ == nullptr ? none : *words_, key, english, fillings);
}

void Ui::begin_frame(Rect window, const UserInput& input, double now, float seconds) {
    ImGui::SetCurrentContext(context_);
    window_ = window;
    input_ = input;
    keys_ = input.keys;
    typed_ = input.text;
    now_ = now;
    if (moving_until_ < now) moving_until_ = 0;
    auto& io = ImGui::GetIO();
    io.DisplaySize = {window.w, window.h};
    feed_imgui(input, seconds);

    stops_before_ = std::move(stops_);
    stops_.clear();
    rolling_before_ = std::exchange(rolling_, {});
    drawn_.clear();
    top_before_ = top_layer_;
    top_layer_ = layers_;  // Of the last frame; a layer that opens now takes over in the next.
    layers_ = 0;
    layer_ = 0;
    walk_focus();
    if (input.pointer_down) focus_shown_ = false;

    ImGui::NewFrame();
    ImGui::SetNextWindowPos({window.x, window.y});
    ImGui::SetNextWindowSize({window.w, window.h});
    ImGui::Begin("window", nullptr, bare_window);
    back_ = theme_->ground;
    flow_ = {.x = window.x, .y = window.y, .w = window.w, .bottom = window.bottom()};
}

void Ui::end_frame() {
    if (!input_.pointer_down) held_ = 0;
    was_down_ = input_.pointer_down;
    scroll_key_ = std::exchange(next_scroll_key_, Key::None);
    settle_focus();
    ImGui::End();
    ImGui::Render();
}

void Ui::move_until(double when) {
    if (!reduced_motion_) moving_until_ = std::max(moving_until_, when);
}

void Ui::feed_imgui(const UserInput& input, float seconds) const {
    auto& io = ImGui::GetIO();
    io.DeltaTime = std::max(seconds, 0.0001F);
    allwrits::feed_imgui(input);
}

// --- Panels and layers

Ui::Panel::~Panel() { ui_.end_panel(); }
Ui::Layer::~Layer() { ui_.end_layer(); }
Ui::Row::~Row() { ui_.end_row(); }

void Ui::fit_next_panel(std::uint64_t content, float least) {
    if (std::exchange(fit_content_, content) != content) fit_high_ = 0;
    fit_least_ = least;
    fit_next_ = true;
}

Rect Ui::fitted(Rect most) const {
    if (fit_high_ <= 0) return {most.x, window_.bottom() + px(8), most.w, most.h};
    const float high = std::min(most.h, std::max(fit_least_, std::ceil(fit_high_)));
    return {most.x, std::round(most.y + (most.h - high) / 2), most.w, high};
}

Ui::Panel Ui::panel(std::string_view id, Rect where, const PanelLook& look) {
    const std::string name(id);
    const bool fits = std::exchange(fit_next_, false);
    if (fits) where = fitted(where);
    panels_.push_back({.id = ImGui::GetID(name.c_str()),
                       .scrolls = look.scrolls,
                       .padding = std::round(px(look.padding)),
                       .flow = flow_,
                       .back = back_,
                       .stops_before = stops_.size(),
                       .where = where,
                       .fits = fits});
    auto& state = panels_.back();
    if (look.filled) {
        const float rounding = px(6);
        fill(where, theme_->panel, rounding);
        outline(where, blend(theme_->panel, theme_->edge, theme_->id.starts_with("contrast") ? 1.0 : 0.4), 1,
                rounding);
        back_ = theme_->panel;
    }
    // Text stays clear of the edge even while it scrolls.
    const Rect inner = look.filled ? where.inset(px(2)) : where;
    ImGui::SetCursorScreenPos({inner.x, inner.y});
    const int flags = ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground |
                      (look.scrolls ? 0 : ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::BeginChild(name.c_str(), {std::max(1.0F, inner.w), std::max(1.0F, inner.h)}, false, flags);
    const auto at = ImGui::GetCursorScreenPos();
    const float bar = look.scrolls && ImGui::GetScrollMaxY() > 0 ? ImGui::GetStyle().ScrollbarSize : 0;
    flow_ = {.x = at.x + state.padding,
             .y = at.y + state.padding,
             .w = std::max(1.0F, inner.w - 2 * state.padding - bar * 0.6F),
             .bottom = inner.bottom() - state.padding};
    if (on_top() && look.scrolls && ImGui::GetScrollMaxY() > 0) rolling_.emplace_back(state.id, where);
    if (scroll_key_ != Key::None && scrolled_by_keys() == state.id) {
        scroll_by_key(std::exchange(scroll_key_, Key::None));
    }
    return Panel(*this, state.id);
}

void Ui::end_panel() {
    const auto state = panels_.back();
    // The panel is as high as what was drawn in it.
    const float bottom = std::max(flow_.y, state.bottom) + state.padding;
    if (state.fits) {
        const float was = fit_high_;
        fit_high_ = bottom - ImGui::GetWindowPos().y + ImGui::GetScrollY() + 2 * px(2);
        if (std::abs(fit_high_ - was) > 0.5F) moving_until_ = std::max(moving_until_, now_ + 0.1);
    }
    ImGui::SetCursorScreenPos({flow_.x, bottom - 1});
    ImGui::Dummy({1, 1});
    const bool overflows = state.scrolls && ImGui::GetScrollMaxY() > 0;
    ImGui::EndChild();
    panels_.pop_back();
    // A panel of text alone must be reachable, so that arrows can scroll it.
    if (overflows && stops_.size() == state.stops_before) {
        const auto touch = stop("scroll " + std::to_string(state.id), state.where, {.keeps_along = true});
        stops_.back().panel = state.id;
        if (touch.focused) {
            if (const auto key = arrow(); key != Key::None) next_scroll_key_ = key;
            ring(state.where.inset(px(3)));
        }
    }
    flow_ = state.flow;
    back_ = state.back;
}

Ui::Layer Ui::layer(std::string_view id) {
    const std::string name(id);
    layer_ = ++layers_;
    ImGui::SetNextWindowPos({window_.x, window_.y});
    ImGui::SetNextWindowSize({window_.w, window_.h});
    ImGui::SetNextWindowFocus();
    ImGui::Begin(name.c_str(), nullptr, bare_window & ~ImGuiWindowFlags_NoBringToFrontOnFocus);
    return Layer(*this);
}

void Ui::end_layer() {
    ImGui::End();
    layer_ = 0;
}

Ui::Row Ui::row(float gap) {
    flow_.row = {.active = true, .left = flow_.x, .x = flow_.x, .gap = std::round(px(gap)), .height = 0};
    return Row(*this);
}

void Ui::end_row() {
    flow_.y += flow_.row.height;
    flow_.row = {};
}

Rect Ui::take(float height, float width) {
    if (!flow_.row.active) {
        const Rect piece{flow_.x, flow_.y, width > 0 ? std::min(width, flow_.w) : flow_.w, height};
        flow_.y += height;
        return piece;
    }
    const float wide = std::min(width > 0 ? width : flow_.w, flow_.w);
    if (flow_.row.x > flow_.row.left && flow_.row.x + wide > flow_.x + flow_.w + 0.5F) {
        flow_.y += flow_.row.height + flow_.row.gap;
        flow_.row.x = flow_.row.left;
        flow_.row.height = 0;
    }
    const Rect piece{flow_.row.x, flow_.y, wide, height};
    flow_.row.x += wide + flow_.row.gap;
    flow_.row.height = std::max(flow_.row.height, height);
    return piece;
}

void Ui::gap(float at_100_percent) { flow_.y += std::round(px(at_100_percent)); }

Rect Ui::rest() const {
    return {flow_.x, flow_.y, flow_.w, std::max(0.0F, flow_.bottom - flow_.y)};
}

void Ui::begin_column(Rect where) {
    columns_.push_back(flow_);
    flow_ = {.x = where.x, .y = where.y, .w = where.w, .bottom = where.bottom()};
}

float Ui::end_column() {
    const float reached = flow_.y;
    flow_ = columns_.back();
    columns_.pop_back();
    if (!panels_.empty()) panels_.back().bottom = std::max(panels_.back().bottom, reached);
    return reached;
}

void Ui::restart_scroll_on(std::uint64_t value) {
    auto* storage = ImGui::GetStateStorage();
    const auto id = ImGui::GetID("seen");
    const auto now = static_cast<int>(value ^ value >> 32U);
    if (storage->GetInt(id, ~now) == now) return;
    storage->SetInt(id, now);
    ImGui::SetScrollY(0);
    if (!panels_.empty()) panels_.back().restarts = true;
}

void Ui::mark_top() {
    if (!panels_.empty() && panels_.back().restarts) bring_to_top();
}

void Ui::bring_to_top() {
    if (panels_.empty()) return;
    ImGui::SetScrollY(std::max(0.0F, flow_.y - ImGui::GetWindowPos().y + ImGui::GetScrollY() - px(4)));
}

void Ui::turn_page() {
    if (!panels_.empty()) scroll_by_key(Key::PageDown);
}

float Ui::reached() const { return panels_.empty() ? flow_.y : std::max(flow_.y, panels_.back().bottom); }

Rect Ui::clip() const {
    const auto* window = list();
    return rect_of(window->GetClipRectMin(), window->GetClipRectMax());
}

float Ui::wheel_over(Rect where) {
    if (!on_top() || !overlap(where, clip()).holds(input_.pointer)) return 0;
    return std::exchange(input_.wheel, 0.0F);
}

}  // namespace allwrits
