// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include "desktop/scene_choice.h"
#include "view/wording.h"

#include <algorithm>
#include <utility>

// What was said comes up line by line, is heard, and is played in the room.

namespace allwrits {
namespace {

// From one line that comes up to the next, in seconds.
constexpr double line_pace = 0.35;
constexpr double caption_stays = 3;

}  // namespace

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
    news_.caption =
        caption(sound, [this](std::string_view key, std::string_view english) { return say(key, english); });
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

std::vector<Sound> DesktopGame::take_sounds() { return std::exchange(sounds_, {}); }

Scene DesktopGame::scene() const {
    if (playing_ == nullptr) return scene_before_session();
    Scene scene{.speaker = speaker_, .papers = papers_, .ruled = ruled_, .finding_reversed = reversed_};
    auto& playing = *playing_;
    const auto& view = playing.desk().view();
    scene.place = scene_called(view.scene, view.kind);
    const auto me = playing.desk().side();
    for (const auto& seat : view.seats)
        scene.figures.push_back({.side = seat.side, .is_me = me == seat.side});
    return scene;
}

// On the docket and in the case file: where the case begins, and whoever will sit there. The docket shows it
// for the card in focus; for the flagship, which opens the game, and for all else the street before the
// courthouse.
Scene DesktopGame::scene_before_session() const {
    Scene scene{.place = ScenePlace::Street};
    const auto nth = screen() == Screen::Docket ? docket_card_ : case_draft_.scenario;
    if (nth >= shelf_.size() || !shelf_[nth].loads() || (screen() == Screen::Docket && nth == 0))
        return scene;
    const auto& place = shelf_[nth];
    scene.place = scene_of_first_stage(*place.ready.scenario, *place.ready.words);
    for (const auto& role : place.ready.scenario->roles) scene.figures.push_back({.side = role.side});
    return scene;
}

}  // namespace allwrits
