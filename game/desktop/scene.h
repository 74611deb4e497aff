// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "desktop/theme.h"

#include <SFML/Graphics/Rect.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sf {
class RenderTarget;
}

namespace allwrits {

enum class ScenePlace : std::uint8_t { Courtroom, Chambers, Laboratory, Newsroom, Street, Hall };

// Somebody present. Silhouettes only: nobody who lives is meant.
struct SceneFigure {
    Side side = Side::None;
    bool is_me = false;
    bool operator==(const SceneFigure&) const = default;
};

// What is to be seen.
struct Scene {
    ScenePlace place = ScenePlace::Courtroom;
    std::vector<SceneFigure> figures = {};
    std::optional<Side> speaker = {};  // The others turn to it.
    unsigned papers = 0;               // Lying on the bench; a new one lands when there are more than before.
    bool ruled = false;                // The gavel falls when this becomes true, where there is one.
    int finding_reversed = 0;          // How often so far; the light falters when it grows.
    bool operator==(const Scene&) const = default;
};

// How one figure stands at one moment.
struct ScenePose {
    double turn = 0;      // -1 in profile to the left, 0 towards us, 1 to the right.
    double speaking = 0;  // 0 listens .. 1 speaks: leans forward, is lit, a speech mark is over it.
    double presence = 1;  // 0 not yet there.
};

// All that moves in a scene, at one moment.
struct SceneMoment {
    std::vector<ScenePose> poses = {};  // One a figure.
    double landing = 1;                 // Of the newest paper: 0 in the air .. 1 lies.
    double gavel = 0;                   // 0 at rest .. 1 has struck.
    double dim = 0;                     // How much of the light is gone.
    double veil = 0;                    // 1 while the place changes: nothing of it is seen.
};

// Triangles in pixels from the upper left corner of the scene, in the order in which they are drawn.
struct ScenePicture {
    std::vector<sf::Vertex> back = {};    // Room, and what stands behind everybody.
    std::vector<sf::Vertex> middle = {};  // What hides those who are further away;
    std::vector<sf::Vertex> front = {};   // and those who are near.
};
// Of the room alone; depends on nothing that moves.
ScenePicture picture_of(ScenePlace place, sf::Vector2u pixels, const Theme& theme);

// A scene that is drawn, and moves from what was shown before to what is shown now. It holds no clock:
// seconds come in, and only their differences count.
class SceneArt {
public:
    // The first scene, and any with reduced motion, is simply there.
    void show(const Scene& scene, double now_seconds, bool reduced_motion);
    // The end of all motion, at once.
    void skip();
    // Whether the picture still changes. When it ceases to, the end wants to be drawn once.
    bool moving(double now_seconds) const;
    // Touches nothing outside of the rectangle, and leaves the target's view as it was.
    void draw(sf::RenderTarget& target, const sf::FloatRect& where_in_pixels, const Theme& theme,
              double now_seconds) const;

    SceneMoment moment(double now_seconds) const;

private:
    // Something that happens in its time, from `start` on; over and done with at first.
    struct Span {
        double start = -1e9, seconds = 0;
        double share(double now) const;  // 0..1, not eased
        bool runs(double now) const { return share(now) < 1; }
    };
    struct Kept {  // The room as it was last drawn.
        ScenePlace place = ScenePlace::Courtroom;
        sf::Vector2u pixels = {};
        std::string_view theme = {};
        ScenePicture picture = {};
    };
    const ScenePicture& room(sf::Vector2u pixels, const Theme& theme) const;
    std::vector<ScenePose> poses_before(const Scene& scene, double now) const;
    void set_in_motion(const Scene& scene, double now);

    bool shown_ = false;
    Scene scene_ = {};
    std::vector<ScenePose> from_ = {}, to_ = {};
    Span turning_ = {}, landing_ = {}, striking_ = {}, dimming_ = {}, entering_ = {};
    mutable std::optional<Kept> kept_ = {};
};

// The same for who does not see it: where it is, who is there and who speaks.
std::string scene_in_words(const Scene& scene, const Catalogue& words);

}  // namespace allwrits
