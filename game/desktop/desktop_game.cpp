// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include "base/hash.h"
#include "desktop/docket_screen.h"
#include "desktop/scene_choice.h"
#include "desktop/settings_screen.h"
#include "record/folders.h"
#include "view/wording.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// From one line that comes up to the next, in seconds.
constexpr double line_pace = 0.35;
constexpr double caption_stays = 3;
// Settings are written when nothing was changed for so long.
constexpr double settings_rest = 1;

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
    // Without fonts there is nothing to show and nothing to show it with: the window's owner has checked them.
    static_cast<void>(ui.set_look(theme_called(settings_.theme), scale, {characters_}));
}

void DesktopGame::frame(Ui& ui, Rect window, const UserInput& input, double now, float seconds, float density) {
    now_ = now;
    if (input.anything()) frames_until_ = std::max(frames_until_, now + 0.1);
    if (input.close_asked) quits_ = true;
    live(now);
    apply_settings(ui, density);
    ui.begin_frame(window, input, now, seconds);
    // A new page is entered at its start.
    if (const auto page = page_now(); page != std::exchange(page_before_, page)) ui.forget_focus();
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
    return mix(moment << 8U | static_cast<std::uint64_t>(screen()) << 4U | std::min<std::size_t>(sheets_.size(), 7) |
               (session_draft_.menu_open ? 8U : 0U));
}

// What goes on by itself: computers play, lines come up.
void DesktopGame::live(double now) {
    if (playing_ == nullptr) return;
    if (playing_->let_computers_think()) frames_until_ = std::max(frames_until_, now + 0.1);
    if (auto trouble = playing_->trouble()) tell_trouble(*trouble);
    if (playing_->stuck() && !std::exchange(stuck_told_, true)) {
        tell(say("session.stuck", "Nobody can move, yet the session has not ended: the scenario is at fault."));
    }
    follow_news(now);
    if (caption_until_ < now) news_.caption.clear();
}

void DesktopGame::follow_news(double now) {
    const auto& said = playing_->desk().view().said;
    news_.thinking = playing_->thinking();
    auto& fresh = fresh_[std::min<std::size_t>(playing_->seat().at, fresh_.size() - 1)];
    fresh = std::min(fresh, said.size());
    news_.fresh = fresh;
    news_.shown = std::clamp(news_.shown, fresh, said.size());
    while (news_.shown < said.size()) {
        const auto& line = said[news_.shown];
        const bool known = settings_.skip_read && read_texts_.has(line.text);
        if (now < next_line_at_ && !settings_.reduced_motion && !known) break;
        hear_line(line);
        read_texts_.add(line.text);
        ++news_.shown;
        news_.came_up = now;
        next_line_at_ = known ? now : now + line_pace;
    }
    if (news_.shown < said.size()) frames_until_ = std::max(frames_until_, next_line_at_ + 0.1);
    // An appeal that was won: the light falters, a low note.
    if (news_.shown == said.size() && reversed_ == 0 && playing_->desk().sight().seen.reversed != 0) {
        reversed_ = 1;
        hear(Sound::LowNote);
    }
}

void DesktopGame::finish_news() {
    if (playing_ == nullptr) return;
    const auto& said = playing_->desk().view().said;
    for (; news_.shown < said.size(); ++news_.shown) {
        hear_line(said[news_.shown]);
        read_texts_.add(said[news_.shown].text);
    }
}

void DesktopGame::hear(Sound sound) {
    sounds_.push_back(sound);
    if (!settings_.captions) return;
    news_.caption = caption(sound, [this](std::string_view key, std::string_view english) { return say(key, english); });
    caption_until_ = now_ + caption_stays;
    frames_until_ = std::max(frames_until_, caption_until_ + 0.1);
}

// What a line looks and sounds like beside its words.
void DesktopGame::hear_line(const Line& line) {
    switch (line.kind) {
        case Line::Kind::Speech: {
            if (line.speaker.empty()) return;
            const State nothing{};
            const auto& scenario = playing_->table().scenario();
            const Wording wording(scenario, *words_, nothing);
            speaker_ = Side::Bench;
            for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
                if (line.speaker == wording.short_role(id_at<Role>(at))) speaker_ = scenario.roles[at].side;
            }
            return;
        }
        case Line::Kind::Exhibit:
            ++papers_;
            return hear(Sound::Paper);
        case Line::Kind::Ruling:
            if (!std::exchange(ruled_, true)) hear(Sound::Gavel);
            return;
        case Line::Kind::Heading:
            speaker_.reset();
            return;
        case Line::Kind::Narration:
        case Line::Kind::Changed:
        case Line::Kind::Private:
            return;
    }
}

Scene DesktopGame::scene() const {
    if (playing_ == nullptr) return scene_before_session();
    Scene scene{.speaker = speaker_, .papers = papers_, .ruled = ruled_, .finding_reversed = reversed_};
    auto& playing = *playing_;
    const auto& view = playing.desk().view();
    scene.place = scene_called(view.scene, view.kind);
    const auto me = playing.desk().side();
    for (const auto& seat : view.seats) scene.figures.push_back({.side = seat.side, .is_me = me == seat.side});
    return scene;
}

// On the docket and in the case file: the room, and whoever will sit in it.
Scene DesktopGame::scene_before_session() const {
    Scene scene{.place = screen() == Screen::Docket ? ScenePlace::Street : ScenePlace::Courtroom};
    if (screen() == Screen::Docket || case_draft_.scenario >= shelf_.size()) return scene;
    const auto& place = shelf_[case_draft_.scenario];
    if (!place.loads()) return scene;
    for (const auto& role : place.ready.scenario->roles) scene.figures.push_back({.side = role.side});
    return scene;
}

std::vector<Sound> DesktopGame::take_sounds() { return std::exchange(sounds_, {}); }

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
    // Where nothing marked has a why of its own: what can be asked.
    if (screen() == Screen::Session && ui.take_key(Key::W)) wish_for(wished, AskWhy{});
    if (ui.take_key(Key::Help)) wish_for(wished, Explain{});
    if (ui.take_key(Key::Author) && screen() != Screen::Author) wish_for(wished, Visit{.screen = Screen::Author});
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
            draw_hand_over(ui, wording.role(*next), playing_->table().scenario().roles[next->at].side, wished);
        }
    }
    draw_sheets(ui, wished);
    global_keys(ui, wished);
}

void DesktopGame::draw_screen(Ui& ui, Wished& wished) {
    switch (screen()) {
        case Screen::Docket:
            scene_place_ = draw_docket(ui, shelf_, unfinished_, wished);
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
        topics = {.scenario = &desk.scenario(), .words = &desk.words()};
        if (sheets_.back().kind == Sheet::Kind::Why) topics.topics = desk.topics();
    }
    switch (draw_sheet(ui, sheets_.back(), topics, wished)) {
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
