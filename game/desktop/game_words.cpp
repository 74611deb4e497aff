// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

// Settings as they change, and the words that follow them.

namespace allwrits {
namespace {

// The first byte of a UTF-8 character beyond Latin Extended-A (U+0180 and up).
constexpr bool begins_beyond_latin(unsigned char byte) { return byte >= 0xC6; }

// Each character once that typefaces do not have anyhow.
std::string characters_in(const Catalogue& words) {
    std::set<std::string> found;
    for (const auto& [key, text] : words.texts()) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!begins_beyond_latin(static_cast<unsigned char>(text[at]))) continue;
            std::size_t end = at + 1;
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
            found.insert(text.substr(at, end - at));
        }
    }
    std::string all;
    for (const auto& each : found) all += each;
    return all;
}

}  // namespace

void DesktopGame::choose_words() {
    auto own = program_words(settings_.language);
    if (!own) {
        tell_trouble(own.error());
        own = program_words(own_language);
    }
    if (own) menu_words_ = *own;
    // Then the English at each call.
    if (menu_words_ == nullptr) menu_words_ = std::make_shared<const Catalogue>();
    words_ = menu_words_;
    if (playing_ != nullptr) {
        if (auto words = words_in(playing_->ready(), settings_.language, settings_.track)) {
            words_ = *words;
            playing_->set_words(words_);
        } else {
            words_ = playing_->ready().words;
            tell_trouble(words.error());
        }
    }
    characters_ = words_ == nullptr ? std::string{} : characters_in(*words_);
    for (const auto& place : shelf_) {
        if (place.loads() && playing_ == nullptr) characters_ += characters_in(*place.ready.words);
    }
}

std::string DesktopGame::say(std::string_view key, std::string_view english,
                             std::initializer_list<Filling> fillings) const {
    static const Catalogue none;
    return spoken(words_ == nullptr ? none : *words_, key, english, fillings);
}

void DesktopGame::change_settings(const Settings& settings) {
    const bool other_words = settings.language != settings_.language || settings.track != settings_.track;
    settings_ = settings;
    if (other_words) choose_words();
    settings_changed_at_ = now_;
    frames_until_ = std::max(frames_until_, now_ + 1.5);
}

void DesktopGame::write_changed_settings() {
    if (!std::exchange(settings_changed_at_, std::nullopt) || places_.settings.empty()) return;
    if (const auto kept = write_settings(settings_, places_.settings); !kept) tell_trouble(kept.error());
}

void DesktopGame::remember_window(Rect area) {
    auto settings = settings_;
    settings.window_width = static_cast<int>(area.w);
    settings.window_height = static_cast<int>(area.h);
    if (!settings.fullscreen && settings != settings_) change_settings(settings);
}

}  // namespace allwrits
