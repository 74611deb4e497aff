// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/docket_screen.h"
#include "desktop/scene.h"
#include "desktop/scene_choice.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace allwrits;

namespace {

constexpr std::array places{ScenePlace::Courtroom, ScenePlace::Chambers, ScenePlace::Laboratory,
                            ScenePlace::Newsroom,  ScenePlace::Street,   ScenePlace::Hall};

Scene hearing() {
    return {.place = ScenePlace::Courtroom,
            .figures = {{.side = Side::Bench}, {.side = Side::For, .is_me = true}, {.side = Side::Against}},
            .papers = 2};
}

// A hearing that has been going on for a while.
struct Hearing {
    SceneArt art;
    Scene scene = hearing();
    Hearing() { art.show(scene, 0, false); }
    // Shows what was changed at second 10.
    void change(bool reduced_motion = false) { art.show(scene, 10, reduced_motion); }
    bool moves_a_short_time() const { return art.moving(10.14) && !art.moving(10.2501); }
};

bool covers(const std::vector<sf::Vertex>& triangles, sf::Vector2f point) {
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
        const auto side = [&](std::size_t from, std::size_t to) {
            const auto a = triangles[i + from].position, b = triangles[i + to].position;
            return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
        };
        const float one = side(0, 1), two = side(1, 2), three = side(2, 0);
        const bool inside = (one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0);
        const bool opaque =
            triangles[i].color.a == 255 && triangles[i + 1].color.a == 255 && triangles[i + 2].color.a == 255;
        if (inside && opaque && one + two + three != 0) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("the first scene is simply there") {
    Hearing now;
    CHECK(!now.art.moving(0));
    CHECK(now.art.moment(0).veil == 0);
    CHECK(now.art.moment(0).poses.size() == 3);
}

TEST_CASE_METHOD(Hearing, "the same scene shown again starts no motion") {
    change();
    CHECK(!art.moving(10));
}

TEST_CASE_METHOD(Hearing, "a new paper falls for less than a quarter of a second") {
    ++scene.papers;
    change();
    CHECK(art.moment(10).landing == 0);
    CHECK(moves_a_short_time());
    CHECK(art.moment(10.2501).landing == 1);
}

TEST_CASE_METHOD(Hearing, "a paper taken back is gone without motion") {
    --scene.papers;
    change();
    CHECK(!art.moving(10));
}

TEST_CASE_METHOD(Hearing, "showing a scene again while it moves does not begin its motion anew") {
    ++scene.papers;
    change();
    art.show(scene, 10.2, false);
    CHECK(!art.moving(10.2501));
}

TEST_CASE_METHOD(Hearing, "figures turn to whoever speaks, and the speaker leans forward") {
    scene.speaker = Side::Against;
    change();
    CHECK(moves_a_short_time());
    const auto end = art.moment(11).poses;
    CHECK(end[0].turn > .5);  // The judge, to the company's side on our right.
    CHECK(end[1].turn > .5);
    CHECK(end[2].turn < -.5);
    CHECK(end[2].speaking == 1);
    CHECK(end[0].speaking == 0);
}

TEST_CASE_METHOD(Hearing, "a change in the middle of a turn goes on from where the figures are") {
    scene.speaker = Side::Against;
    change();
    const double half = art.moment(10.1).poses[0].turn;
    CHECK(half > 0);
    scene.speaker = Side::For;
    art.show(scene, 10.1, false);
    CHECK(art.moment(10.1).poses[0].turn == Catch::Approx(half));
    CHECK(art.moment(11).poses[0].turn < -.5);
}

TEST_CASE_METHOD(Hearing, "the gavel falls when the ruling is signed, and in a newsroom there is none") {
    scene.ruled = true;
    change();
    CHECK(moves_a_short_time());
    CHECK(art.moment(10).gavel == 0);
    CHECK(art.moment(11).gavel == 1);

    SceneArt elsewhere;
    Scene newsroom = hearing();
    newsroom.place = ScenePlace::Newsroom;
    elsewhere.show(newsroom, 0, false);
    newsroom.ruled = true;
    elsewhere.show(newsroom, 10, false);
    CHECK(!elsewhere.moving(10));
}

TEST_CASE_METHOD(Hearing, "a reversed finding dims the light for a moment") {
    ++scene.finding_reversed;
    change();
    CHECK(moves_a_short_time());
    CHECK(art.moment(10.125).dim > .3);
    CHECK(art.moment(11).dim == 0);
}

TEST_CASE_METHOD(Hearing, "another place comes out of the dark with nothing else in motion") {
    scene.place = ScenePlace::Chambers;
    scene.papers = 9;
    scene.speaker = Side::For;
    change();
    CHECK(moves_a_short_time());
    CHECK(art.moment(10).veil == 1);
    CHECK(art.moment(10).landing == 1);
    CHECK(art.moment(10).poses[1].speaking == 1);
}

TEST_CASE_METHOD(Hearing, "with reduced motion everything is at its end at once") {
    scene.papers = 7;
    scene.speaker = Side::Bench;
    scene.ruled = true;
    scene.finding_reversed = 1;
    change(true);
    CHECK(!art.moving(10));
    const auto moment = art.moment(10);
    CHECK(moment.landing == 1);
    CHECK(moment.gavel == 1);
    CHECK(moment.dim == 0);
    CHECK(moment.poses[0].speaking == 1);
}

TEST_CASE_METHOD(Hearing, "motion that is skipped is at its end") {
    scene.speaker = Side::For;
    ++scene.papers;
    change();
    art.skip();
    CHECK(!art.moving(10));
    CHECK(art.moment(10).poses[1].speaking == 1);
    CHECK(art.moment(10).landing == 1);
}

TEST_CASE_METHOD(Hearing, "who comes in is the only one who is not there at first") {
    scene.figures.insert(scene.figures.begin(), {.side = Side::None});
    change();
    CHECK(art.moment(10).poses[0].presence == 0);
    CHECK(art.moment(10).poses[1].presence == 1);
    CHECK(art.moment(11).poses[0].presence == 1);
}

TEST_CASE_METHOD(Hearing,
                 "in the school hall heads turn, papers land and the gavel falls as in a courtroom") {
    scene.place = ScenePlace::Hall;
    art.show(scene, 5, true);
    scene.speaker = Side::For;
    ++scene.papers;
    scene.ruled = true;
    change();
    CHECK(moves_a_short_time());
    CHECK(art.moment(10).landing == 0);
    const auto end = art.moment(11);
    CHECK(end.poses[0].turn < -.5);
    CHECK(end.poses[1].speaking == 1);
    CHECK(end.poses[2].turn < -.5);
    CHECK(end.landing == 1);
    CHECK(end.gavel == 1);
}

TEST_CASE(
    "a scenario that begins in the hall shows the hall, and one that names no scene what its stage is") {
    Scenario scenario{.stages = {Stage{.id = "opening", .kind = StageKind::Filing}}};
    Catalogue words;
    CHECK(scene_of_first_stage(scenario, words) == ScenePlace::Chambers);
    words.put("stage.opening.scene", "hall");
    CHECK(scene_of_first_stage(scenario, words) == ScenePlace::Hall);
}

TEST_CASE("the stop of a card says which it is, and no other stop is a card") {
    CHECK(card_called("case/0") == 0);
    CHECK(card_called("case/12") == 12);
    CHECK(card_called("case/") > 1000);
    CHECK(card_called("case/1x") > 1000);
    CHECK(card_called("settings") > 1000);
}

TEST_CASE("every place fills its rectangle in every theme, in narrow, usual and wide ones") {
    constexpr std::array<std::array<unsigned, 2>, 4> sizes{
        {{240, 160}, {300, 420}, {1400, 700}, {1000, 180}}};
    for (const auto& theme : themes()) {
        for (const auto place : places) {
            for (const auto& [width, height] : sizes) {
                const auto back = picture_of(place, {width, height}, theme).back;
                const float right = static_cast<float>(width) - 1, low = static_cast<float>(height) - 1;
                CAPTURE(theme.id, static_cast<int>(place), width, height);
                for (const float x : {1.f, right / 2, right}) {
                    for (const float y : {1.f, low / 2, low}) {
                        CHECK(covers(back, {x, y}));
                    }
                }
            }
        }
    }
}

TEST_CASE("pictures are made of whole triangles with places that are numbers") {
    for (const auto place : places) {
        const auto picture = picture_of(place, {640, 360}, themes().front());
        for (const auto* part : {&picture.back, &picture.middle, &picture.front}) {
            CHECK(part->size() % 3 == 0);
            CHECK(part->size() < 120'000);
            CHECK(std::ranges::all_of(*part, [](const sf::Vertex& corner) {
                return std::isfinite(corner.position.x) && std::isfinite(corner.position.y);
            }));
        }
    }
}

TEST_CASE("a scene in words names the place, the speaker and what is filed") {
    Scene scene = hearing();
    scene.speaker = Side::For;
    CHECK(scene_in_words(scene, {}) ==
          "A courtroom at dusk. Counsel for the government speaks. 2 papers are filed.");
}
