// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include "base/hash.h"
#include "desktop/docket_screen.h"
#include "desktop/settings_screen.h"
#include "record/folders.h"
#include "view/wording.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

namespace allwrits {
namespace {

// Settings are written when nothing was changed for so long.
constexpr double settings_rest = 1;
// A sheet of a line or two is no higher than it needs, but no strip either; at 100 %.
constexpr float least_sheet = 200;

}  // namespace

GamePlaces usual_places() {
    return {.saves = save_folder(), .settings = settings_file(), .read_texts = read_texts_file()};
}

DesktopGame::DesktopGame(GamePlaces places, Settings settings, std::optional<std::uint64_t> seed)
    : places_(std::move(places)),
      settings_(std::move(settings)),
      first_seed_(seed),
      read_texts_(ReadTexts::load(places_.read_texts)),
      languages_(languages()) {
    choose_words();
}

DesktopGame::~DesktopGame() {
    write_changed_settings();
    if (!places_.read_texts.empty()) static_cast<void>(read_texts_.save());
}

double DesktopGame::wants_frames_until() const {
    if (!shelf_filled_ || (playing_ != nullptr && playing_->thinking())) return now_ + 1;
    return frames_until_;
}

void DesktopGame::load_shelf() {
    if (shelf_filled_) return;
    shelf_ = fill_shelf(places_.scripts);
    if (!places_.saves.empty()) unfinished_ = unfinished_sessions(places_.saves);
    shelf_filled_ = true;
    choose_words();
}

void DesktopGame::apply_settings(Ui& ui, float density) {
    const float scale = static_cast<float>(settings_.text_percent) / 100 * density;
    ui.set_words(words_.get());
    ui.set_reduced_motion(settings_.reduced_motion);
    // Without fonts there is nothing to show and nothing to show it with: the window's owner has checked
    // them.
    static_cast<void>(ui.set_look(theme_called(settings_.theme), scale, {characters_}));
}

void DesktopGame::frame(Ui& ui, Rect window, const UserInput& input, double now, float seconds,
                        float density) {
    now_ = now;
    if (input.anything()) frames_until_ = std::max(frames_until_, now + 0.1);
    if (input.close_asked) quits_ = true;
    live(now);
    apply_settings(ui, density);
    ui.begin_frame(window, input, now, seconds);
    // A new page is entered at its start.
    if (const auto page = page_now(); page != std::exchange(page_before_, page)) ui.forget_focus();
    if (asked_anew()) ui.forget_keys();
    Wished wished;
    draw(ui, wished);
    ui.end_frame();
    frames_until_ = std::max(frames_until_, ui.moving_until());
    if (wished) {
        grant(*wished);
        frames_until_ = std::max(frames_until_, now + 0.1);
    }
    // One write for a whole drag of a rail.
    if (settings_changed_at_ && now - *settings_changed_at_ > settings_rest) write_changed_settings();
    // The first frame is the empty shelf: it is filled when there is something to look at, and then shown.
    if (!shelf_filled_) {
        load_shelf();
        frames_until_ = now + 1;
    }
}

// What is on the screen, so that it can be seen to change.
std::uint64_t DesktopGame::page_now() const {
    const auto moment = playing_ == nullptr || screen() != Screen::Session ? (shelf_filled_ ? 1U : 0U)
                                                                          : playing_->desk().moment();
    return mix(moment << 8U | static_cast<std::uint64_t>(screen()) << 4U |
               std::min<std::size_t>(sheets_.size(), 7) | (session_draft_.menu_open ? 8U : 0U));
}

// Whether another question has come up on the screen that was there already: whoever pressed a key has not
// read it.
bool DesktopGame::asked_anew() {
    const bool in_session = playing_ != nullptr && screen() == Screen::Session;
    const auto now = in_session ? std::optional(playing_->desk().moment()) : std::nullopt;
    const auto before = std::exchange(moment_before_, now);
    return now && before && *now != *before;
}

// What goes on by itself: computers play, lines come up.
void DesktopGame::live(double now) {
    if (playing_ == nullptr) return;
    if (playing_->let_computers_think()) frames_until_ = std::max(frames_until_, now + 0.1);
    if (auto trouble = playing_->trouble()) tell_trouble(*trouble);
    if (playing_->stuck() && !std::exchange(stuck_told_, true)) {
        tell(say("session.stuck",
                 "Nobody can move, yet the session has not ended: the scenario is at fault."));
    }
    follow_news(now);
    if (playing_->table().ended()) read_texts_.add(played_mark(playing_->desk().scenario()));
    if (caption_until_ < now) news_.caption.clear();
}

// Keys that mean the same on every screen.
void DesktopGame::global_keys(Ui& ui, Wished& wished) {
    // These also over a sheet: it may be the text size that makes it hard to read.
    if (ui.take_key_anywhere(Key::Larger)) change_text_size(10);
    if (ui.take_key_anywhere(Key::Smaller)) change_text_size(-10);
    if (ui.take_key_anywhere(Key::FullScreen)) {
        auto settings = settings_;
        settings.fullscreen = !settings.fullscreen;
        wish_for(wished, ChangeSettings{.settings = settings});
    }
    if (screen() == Screen::Session && ui.take_key(Key::W)) explain_marked(ui.focused_name());
    if (ui.take_key(Key::Help)) wish_for(wished, Explain{});
    if (ui.take_key(Key::Author) && screen() != Screen::Author)
        wish_for(wished, Visit{.screen = Screen::Author});
    if (ui.take_key(Key::Undo)) wish_for(wished, TakeBack{});
    if (ui.take_key(Key::Back)) wish_for(wished, GoBack{});
}

void DesktopGame::change_text_size(int by) {
    auto settings = settings_;
    settings.text_percent = std::clamp(settings.text_percent + by, 100, 200);
    change_settings(settings);
}

void DesktopGame::draw(Ui& ui, Wished& wished) {
    scene_place_.reset();
    ui.begin_column(ui.window().inset(std::round(ui.px(12))));
    draw_screen(ui, wished);
    ui.end_column();
    if (playing_ != nullptr && screen() == Screen::Session) {
        if (const auto next = playing_->hand_over_to()) {
            const State nothing{};
            const Wording wording(playing_->table().scenario(), *words_, nothing);
            draw_hand_over(ui, wording.role(*next), playing_->table().scenario().roles[next->at].side,
                           wished);
        }
    }
    draw_sheets(ui, wished);
    global_keys(ui, wished);
}

void DesktopGame::draw_screen(Ui& ui, Wished& wished) {
    switch (screen()) {
        case Screen::Docket:
            scene_place_ = draw_docket(ui, shelf_, unfinished_, wished);
            docket_card_ = card_called(ui.focused_name());
            return;
        case Screen::CaseFile:
            scene_place_ = draw_case_file(ui, shelf_[case_draft_.scenario], case_draft_, wished);
            return;
        case Screen::Session:
            scene_place_ = draw_session(ui, playing_->desk(), news_, session_draft_, wished);
            return;
        case Screen::Arguments:
            return draw_arguments(ui, playing_->desk(), map_draft_, wished);
        case Screen::Forecast:
            return draw_forecast(ui, playing_->desk(), forecast_draft_, wished);
        case Screen::Rewind:
            return draw_rewind(ui, playing_->desk(), wished);
        case Screen::Debrief:
            return draw_debrief(ui, playing_->desk(), debrief_draft_, wished);
        case Screen::Settings:
            return draw_settings(ui, settings_, languages_, wished);
        case Screen::Author:
            return draw_author(ui, inspection(), author_draft_, wished);
    }
}

void DesktopGame::draw_sheets(Ui& ui, Wished& wished) {
    if (sheets_.empty()) return;
    SheetTopics topics;
    if (playing_ != nullptr) {
        const auto& desk = playing_->desk();
        topics = {.scenario = &desk.scenario(), .words = &desk.words(), .seen = &desk.sight().seen};
        if (sheets_.back().kind == Sheet::Kind::Why) topics.topics = desk.topics();
    }
    const auto& sheet = sheets_.back();
    ui.fit_next_panel(mix(sheets_.size() << 8U | sheet.lines.size() << 1U | (sheet.more ? 1U : 0U)) ^
                          std::hash<std::string>{}(sheet.title + sheet.topic),
                      ui.px(least_sheet));
    switch (draw_sheet(ui, sheet, topics, wished)) {
        case SheetAsk::Nothing:
            return;
        case SheetAsk::PutAway:
            return wish_for(wished, GoBack{});
        case SheetAsk::TellMore:
            sheets_.back() = why_sheet(sheets_.back().topic, true);
            return;
    }
}

}  // namespace allwrits
