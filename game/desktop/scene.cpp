// SPDX-License-Identifier: MIT
#include "desktop/scene.h"

#include "desktop/scene_stage.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/View.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace allwrits {
namespace {

// Seconds. Long enough to be seen, too short to be waited for.
constexpr double turning_takes = 0.22, landing_takes = 0.24, striking_takes = 0.25, dimming_takes = 0.25,
                 entering_takes = 0.2;

double eased(double share) { return share * share * (3 - 2 * share); }

ScenePose between(const ScenePose& from, const ScenePose& to, double share) {
    return {.turn = std::lerp(from.turn, to.turn, share),
            .speaking = std::lerp(from.speaking, to.speaking, share),
            .presence = std::lerp(from.presence, to.presence, share)};
}

// How a figure stands once all motion is over. Only who is left or right of whom counts: any frame will do.
ScenePose pose_in(const Scene& scene, std::size_t figure) {
    const auto frame = scenery::frame_of(160, 100);
    const auto stand = scenery::stand_of(scene, figure, frame);
    if (!scene.speaker) {
        return {.turn = stand.home};
    }
    std::size_t speaking = scene.figures.size();
    for (std::size_t i = scene.figures.size(); i-- > 0;) {  // The first of its side speaks for all.
        if (scene.figures[i].side == *scene.speaker) {
            speaking = i;
        }
    }
    if (speaking == scene.figures.size()) {
        return {.turn = stand.home};
    }
    if (speaking == figure) {
        return {.turn = stand.home, .speaking = 1};
    }
    const double way = scenery::stand_of(scene, speaking, frame).feet.x - stand.feet.x;
    return {.turn = way == 0 ? stand.home : std::copysign(std::abs(way) > 60 ? .85 : .72, way)};
}

// The figure of the earlier scene that is the same as this one: as many of its side came before it.
std::optional<std::size_t> same_in(const Scene& earlier, const Scene& scene, std::size_t figure) {
    const Side side = scene.figures[figure].side;
    std::size_t nth = 0;
    for (std::size_t i = 0; i < figure; ++i) {
        nth += std::size_t{scene.figures[i].side == side};
    }
    for (std::size_t i = 0; i < earlier.figures.size(); ++i) {
        if (earlier.figures[i].side == side && nth-- == 0) {
            return i;
        }
    }
    return std::nullopt;
}

void send(sf::RenderTarget& target, const std::vector<sf::Vertex>& triangles) {
    if (!triangles.empty()) {
        target.draw(triangles.data(), triangles.size(), sf::Triangles);
    }
}

// Those who are far or those who are near, with what lies on the bench where that is.
std::vector<sf::Vertex> people(const Scene& scene, const SceneMoment& moment, const scenery::Frame& frame,
                               const scenery::Palette& palette, bool far) {
    std::vector<sf::Vertex> triangles;
    scenery::Brush brush{triangles, frame};
    const auto& setting = scenery::setting_of(scene.place);
    if (far && setting.company != nullptr) {
        setting.company(brush, scene, moment, palette);
    }
    for (std::size_t i = scene.figures.size(); i-- > 0;) {
        const auto stand = scenery::stand_of(scene, i, frame);
        if (stand.far != far) {
            continue;
        }
        const auto way = stand.feet.x > 1 ? -1.0 : 1.0;  // Towards the lights in the middle.
        const scenery::Point light{way * std::abs(setting.light.x), setting.light.y};
        scenery::paint_figure(brush, scene.figures[i], stand, moment.poses[i], palette, light,
                              static_cast<unsigned>(i));
    }
    return triangles;
}

std::vector<sf::Vertex> on_the_bench(const Scene& scene, const SceneMoment& moment,
                                     const scenery::Frame& frame, const scenery::Palette& palette) {
    std::vector<sf::Vertex> triangles;
    scenery::Brush brush{triangles, frame};
    const auto& setting = scenery::setting_of(scene.place);
    if (setting.gavel) {
        scenery::paint_gavel(brush, *setting.gavel, moment.gavel, palette);
    }
    scenery::paint_papers(brush, setting, scene.papers, moment.landing, palette);
    return triangles;
}

// What lies over the picture: plates, the speech mark, and darkness.
std::vector<sf::Vertex> marks(const Scene& scene, const SceneMoment& moment, const scenery::Frame& frame,
                              const Theme& theme) {
    std::vector<sf::Vertex> triangles;
    scenery::Brush brush{triangles, frame};
    for (std::size_t i = 0; i < scene.figures.size(); ++i) {
        scenery::paint_plate(brush, scene.figures[i], scenery::stand_of(scene, i, frame), moment.poses[i],
                             theme);
    }
    const auto shade = scenery::palette_of(theme).shadow;
    if (moment.dim > 0) {
        brush.box(frame.seen, scenery::flat(shade, moment.dim));
    }
    for (std::size_t i = 0; i < scene.figures.size(); ++i) {
        scenery::paint_speech(brush, scene.figures[i], scenery::stand_of(scene, i, frame), moment.poses[i],
                              theme);
    }
    if (moment.veil > 0) {
        brush.box(frame.seen, scenery::flat(theme.ground, moment.veil));
    }
    return triangles;
}

}  // namespace

double SceneArt::Span::share(double now) const {
    return seconds <= 0 ? 1 : std::clamp((now - start) / seconds, 0.0, 1.0);
}

std::vector<ScenePose> SceneArt::poses_before(const Scene& scene, double now) const {
    const auto standing = moment(now).poses;
    std::vector<ScenePose> before;
    for (std::size_t i = 0; i < scene.figures.size(); ++i) {
        const auto same = same_in(scene_, scene, i);
        before.push_back(same ? standing[*same] : ScenePose{.turn = pose_in(scene, i).turn, .presence = 0});
    }
    return before;
}

void SceneArt::show(const Scene& scene, double now, bool reduced_motion) {
    if (shown_ && scene == scene_) {
        if (reduced_motion) {
            skip();
        }
        return;
    }
    const bool still = !shown_ || reduced_motion, elsewhere = scene.place != scene_.place;
    std::vector<ScenePose> ends;
    for (std::size_t i = 0; i < scene.figures.size(); ++i) {
        ends.push_back(pose_in(scene, i));
    }
    if (still || elsewhere) {
        skip();
        from_ = ends;
        if (!still) {
            entering_ = {now, entering_takes};
        }
    } else {
        set_in_motion(scene, now);
    }
    to_ = std::move(ends);
    scene_ = scene;
    shown_ = true;
}

// Each kind of motion for itself: a paper may land while heads still turn.
void SceneArt::set_in_motion(const Scene& scene, double now) {
    if (scene.figures != scene_.figures || scene.speaker != scene_.speaker) {
        from_ = poses_before(scene, now);
        turning_ = {now, turning_takes};
    }
    if (scene.papers > scene_.papers) {
        landing_ = {now, landing_takes};
    }
    if (scene.papers < scene_.papers) {  // A move was taken back.
        landing_ = {};
    }
    if (scene.ruled && !scene_.ruled && scenery::setting_of(scene.place).gavel) {
        striking_ = {now, striking_takes};
    }
    if (!scene.ruled) {
        striking_ = {};
    }
    if (scene.finding_reversed > scene_.finding_reversed) {
        dimming_ = {now, dimming_takes};
    }
}

void SceneArt::skip() {
    from_ = to_;
    turning_ = landing_ = striking_ = dimming_ = entering_ = {};
}

bool SceneArt::moving(double now) const {
    return turning_.runs(now) || landing_.runs(now) || striking_.runs(now) || dimming_.runs(now) ||
           entering_.runs(now);
}

SceneMoment SceneArt::moment(double now) const {
    SceneMoment moment;
    const double turned = eased(turning_.share(now));
    for (std::size_t i = 0; i < to_.size(); ++i) {
        moment.poses.push_back(between(from_[i], to_[i], turned));
    }
    const double landed = landing_.share(now);
    moment.landing = 1 - (1 - landed) * (1 - landed);  // Floats down, slower and slower.
    moment.gavel = scene_.ruled ? striking_.share(now) : 0;
    const double dimmed = dimming_.share(now);
    moment.dim = dimmed < 1 ? 0.5 * std::sin(std::numbers::pi * eased(dimmed)) : 0;
    moment.veil = 1 - eased(entering_.share(now));
    return moment;
}

const ScenePicture& SceneArt::room(sf::Vector2u pixels, const Theme& theme) const {
    if (!kept_ || kept_->place != scene_.place || kept_->pixels != pixels || kept_->theme != theme.id) {
        kept_ = Kept{scene_.place, pixels, theme.id, picture_of(scene_.place, pixels, theme)};
    }
    return kept_->picture;
}

ScenePicture picture_of(ScenePlace place, sf::Vector2u pixels, const Theme& theme) {
    ScenePicture picture;
    picture.back.reserve(60'000);
    const auto frame = scenery::frame_of(pixels.x, pixels.y);
    const auto palette = scenery::palette_of(theme);
    scenery::setting_of(place).paint(picture, frame, palette);
    if (!palette.strong) {
        scenery::paint_dusk(picture, frame, palette);
    }
    return picture;
}

void SceneArt::draw(sf::RenderTarget& target, const sf::FloatRect& where, const Theme& theme,
                    double now) const {
    const sf::Vector2f size{std::round(where.width), std::round(where.height)};
    const sf::Vector2f whole{target.getSize()};
    if (!shown_ || size.x < 1 || size.y < 1 || whole.x < 1 || whole.y < 1) {
        return;
    }
    const sf::View before = target.getView();
    // The graphics card cuts off what is outside of a viewport.
    sf::View view{sf::FloatRect{0, 0, size.x, size.y}};
    view.setViewport({std::round(where.left) / whole.x, std::round(where.top) / whole.y, size.x / whole.x,
                      size.y / whole.y});
    target.setView(view);

    // What moves is made anew each frame, some 10,000 corners; the room is kept.
    const auto frame = scenery::frame_of(size.x, size.y);
    const auto palette = scenery::palette_of(theme);
    const auto now_is = moment(now);
    const auto& picture = room(sf::Vector2u{size}, theme);
    const bool far = scenery::setting_of(scene_.place).papers_are_far;
    send(target, picture.back);
    send(target, people(scene_, now_is, frame, palette, true));
    send(target, picture.middle);
    if (far) {
        send(target, on_the_bench(scene_, now_is, frame, palette));
    }
    send(target, people(scene_, now_is, frame, palette, false));
    send(target, picture.front);
    if (!far) {
        send(target, on_the_bench(scene_, now_is, frame, palette));
    }
    send(target, marks(scene_, now_is, frame, theme));
    target.setView(before);
}

}  // namespace allwrits
