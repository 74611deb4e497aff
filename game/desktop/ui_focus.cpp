// SPDX-License-Identifier: MIT
#include "desktop/ui.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <limits>

// Where the keyboard is: which stop has the focus, and what keys do with it.

namespace allwrits {
namespace {

constexpr bool is_arrow(Key key) {
    return key == Key::Up || key == Key::Down || key == Key::Left || key == Key::Right;
}
constexpr bool is_across(Key key) { return key == Key::Left || key == Key::Right; }
constexpr bool scrolls(Key key) {
    return key == Key::PageUp || key == Key::PageDown || key == Key::Home || key == Key::End;
}

// How far `to` lies from `from` in the direction of an arrow; none if it does not lie there. A step aside
// counts threefold, so that arrows keep to rows and columns.
std::optional<float> distance(const Rect& from, const Rect& to, Key towards) {
    const auto a = from.centre();
    const auto b = to.centre();
    const bool across = is_across(towards);
    const float ahead = across ? b.x - a.x : b.y - a.y;
    const float signed_ahead = towards == Key::Left || towards == Key::Up ? -ahead : ahead;
    if (signed_ahead < 2) return std::nullopt;
    // Beside each other by what they share, not by their middles: a wide button is below all that stands on
    // it.
    const float low = across ? std::max(from.y, to.y) : std::max(from.x, to.x);
    const float high = across ? std::min(from.bottom(), to.bottom()) : std::min(from.right(), to.right());
    const float aside = std::max(0.0F, low - high);
    return signed_ahead + 3 * aside;
}

}  // namespace

const Stop* Ui::focused_stop() const {
    const auto found = std::find_if(stops_before_.begin(), stops_before_.end(), [this](const Stop& stop) {
        return stop.id == focus_ && stop.layer == top_layer_;
    });
    return found == stops_before_.end() ? nullptr : &*found;
}

void Ui::focus(const Stop& stop, bool scroll) {
    focus_ = stop.id;
    focus_name_ = stop.name;
    if (scroll) scroll_to_ = stop.id;
}

// Takes the keys that move the focus or go to what has it.
void Ui::walk_focus() {
    accepted_ = 0;
    arrow_ = Key::None;
    editing_.clear();
    std::vector<Key> left;
    for (const auto key : keys_) {
        const auto* at = focused_stop();
        const bool edits = at != nullptr && at->types;
        if (key == Key::Next || key == Key::Previous) {
            step_focus(key == Key::Next ? 1 : -1);
        } else if (edits && (is_across(key) || key == Key::Erase || key == Key::Delete || key == Key::Home ||
                             key == Key::End)) {
            editing_.push_back(key);
        } else if (is_arrow(key)) {
            const bool keeps = at != nullptr && (is_across(key) ? at->keeps_across : at->keeps_along);
            keeps ? void(arrow_ = key) : look_for_focus(key);
        } else if (scrolls(key)) {
            scroll_key_ = key;
        } else if (key == Key::Accept || (key == Key::Space && !edits)) {
            if (at != nullptr) accept(*at);
        } else if (!edits || key < Key::Digit0) {
            left.push_back(key);
        }
        if (key != Key::None) focus_shown_ = true;
    }
    keys_ = std::move(left);
}

void Ui::forget_focus() {
    focus_ = accepted_ = 0;
    arrow_ = scroll_key_ = next_scroll_key_ = Key::None;
    editing_.clear();
}

void Ui::forget_keys() {
    // Numbers alone take an option from afar; to take a move back or to ask why is meant, whatever came up.
    std::erase_if(keys_, [](Key key) { return key >= Key::Digit0 && key <= Key::Digit9; });
    typed_.clear();
}

bool Ui::can_be_scrolled(std::uint32_t panel) const {
    return std::ranges::any_of(rolling_before_, [&](const auto& each) { return each.first == panel; });
}

// What lies out of sight is looked at before it is taken.
void Ui::accept(const Stop& stop) {
    const auto seen = overlap(stop.where, stop.clip);
    if ((seen.w > 0 && seen.h > 0) || !can_be_scrolled(stop.panel))
        accepted_ = stop.id;
    else
        focus(stop, true);
}

void Ui::step_focus(int by) {
    std::vector<const Stop*> there;
    for (const auto& stop : stops_before_) {
        if (stop.layer == top_layer_) there.push_back(&stop);
    }
    if (there.empty()) return;
    const auto count = static_cast<int>(there.size());
    int at = by > 0 ? -1 : count;
    for (int nth = 0; nth < count; ++nth) {
        if (there[static_cast<std::size_t>(nth)]->id == focus_) at = nth;
    }
    focus(*there[static_cast<std::size_t>((at + by + count) % count)], true);
}

void Ui::look_for_focus(Key towards) {
    const auto* from = focused_stop();
    if (from == nullptr) return step_focus(1);
    // What has the focus lies below the fold: down is where it is.
    const bool below = from->where.y >= from->clip.bottom();
    if (towards == Key::Down && below && can_be_scrolled(from->panel)) return focus(*from, true);
    const Stop* nearest = nullptr;
    float least = std::numeric_limits<float>::max();
    for (const auto& stop : stops_before_) {
        if (stop.layer != top_layer_ || stop.id == from->id) continue;
        // What is scrolled out of sight can be reached within its own panel only.
        const auto seen = overlap(stop.where, stop.clip);
        if (stop.panel != from->panel && (seen.w < 1 || seen.h < 1)) continue;
        const auto far = distance(from->where, stop.where, towards);
        if (far && *far < least) {
            least = *far;
            nearest = &stop;
        }
    }
    if (nearest != nullptr) return focus(*nearest, true);
    if (!is_across(towards)) scroll_key_ = towards;
}

// Of the panel that holds the focus; where that one shows all it has, of the largest that does not.
std::uint32_t Ui::scrolled_by_keys() const {
    const auto* at = focused_stop();
    const auto own = at == nullptr ? 0 : at->panel;
    const auto area = [](const auto& each) { return each.second.w * each.second.h; };
    if (!scrolls(scroll_key_) || rolling_before_.empty() || can_be_scrolled(own))
        return own;
    return std::ranges::max_element(rolling_before_, {}, area)->first;
}

void Ui::scroll_by_key(Key key) {
    const float page = ImGui::GetWindowHeight() * 0.85F;
    const float now = ImGui::GetScrollY();
    const float to = key == Key::PageUp     ? now - page
                     : key == Key::PageDown ? now + page
                     : key == Key::Home     ? 0
                     : key == Key::End      ? ImGui::GetScrollMaxY()
                     : key == Key::Up       ? now - px(60)
                                            : now + px(60);
    ImGui::SetScrollY(std::clamp(to, 0.0F, ImGui::GetScrollMaxY()));
}

// The focus is on something that is there: what was asked for, what a screen begins with, or its first stop.
void Ui::settle_focus() {
    const int top = layers_;
    const Stop* chosen = nullptr;
    const Stop* first = nullptr;
    for (const auto& stop : stops_) {
        if (stop.layer != top) continue;
        if (!focus_wanted_.empty() && stop.name == focus_wanted_) {
            focus_wanted_.clear();
            return focus(stop, true);
        }
        if (stop.id == focus_) chosen = &stop;
        if (first == nullptr || (stop.first && !first->first)) first = &stop;
    }
    focus_wanted_.clear();
    if (chosen == nullptr && first != nullptr) focus(*first, false);
}

Touch Ui::stop(std::string_view id, Rect where, const StopLook& look) {
    const std::string name(id);
    const Stop made{.id = ImGui::GetID(name.c_str()),
                    .name = name,
                    .where = where,
                    .clip = clip(),
                    .layer = layer_,
                    .panel = look.panel != 0   ? look.panel
                             : panels_.empty() ? 0
                                               : panels_.back().id,
                    .first = look.first,
                    .keeps_across = look.keeps_across,
                    .keeps_along = look.keeps_along,
                    .types = look.types};
    stops_.push_back(made);
    if (!on_top()) return {};
    Touch touch;
    const bool over = overlap(where, made.clip).holds(input_.pointer) ||
                      overlap(look.ground, made.clip).holds(input_.pointer);
    if (over && input_.pointer_down && !was_down_) {
        held_ = made.id;
        focus(made, false);
    }
    touch.focused = focus_ == made.id;
    touch.pointed = over;
    touch.held = held_ == made.id;
    touch.taken = (touch.held && over && !input_.pointer_down && was_down_) || accepted_ == made.id ||
                  (look.key != Key::None && take_key(look.key));
    if (touch.taken && accepted_ == made.id) accepted_ = 0;
    if (touch.focused && scroll_to_ == made.id) reveal_focused(made);
    touch.focused = touch.focused && focus_shown_;
    return touch;
}

// Scrolls its panel so that it can be seen.
void Ui::reveal_focused(const Stop& stop) {
    scroll_to_ = 0;
    if (panels_.empty() || !panels_.back().scrolls) return;
    const Rect seen = clip();
    const float room = px(14);
    float by = 0;
    if (stop.where.bottom() + room > seen.bottom()) by = stop.where.bottom() + room - seen.bottom();
    if (stop.where.y - room - by < seen.y) by = stop.where.y - room - seen.y;
    if (by != 0) ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + by, 0.0F, ImGui::GetScrollMaxY()));
}

Key Ui::arrow() { return std::exchange(arrow_, Key::None); }

std::vector<Key> Ui::editing_keys() { return std::exchange(editing_, {}); }

bool Ui::take_key(Key key) { return on_top() && take_key_anywhere(key); }

bool Ui::take_key_anywhere(Key key) {
    const auto found = std::find(keys_.begin(), keys_.end(), key);
    if (found == keys_.end()) return false;
    keys_.erase(found);
    return true;
}

void Ui::ring(Rect round) {
    const float thick = std::max(2.0F, px(2.5F));
    outline(round.inset(-thick), theme_->focus, thick, px(8));
}

}  // namespace allwrits
