// SPDX-License-Identifier: MIT
#include "desktop/scene.h"
#include "view/phrases.h"

namespace allwrits {
namespace {

std::string place_in_words(ScenePlace place, const Catalogue& words) {
    switch (place) {
        case ScenePlace::Courtroom:
            return spoken(words, "scene.courtroom", "A courtroom at dusk.");
        case ScenePlace::Chambers:
            return spoken(words, "scene.chambers", "The judge's chambers.");
        case ScenePlace::Laboratory:
            return spoken(words, "scene.laboratory", "A laboratory; a locked phone on a stand.");
        case ScenePlace::Newsroom:
            return spoken(words, "scene.newsroom", "A newsroom.");
        case ScenePlace::Street:
            return spoken(words, "scene.street", "A street at night.");
        case ScenePlace::Hall:
            return spoken(words, "scene.hall", "A public meeting in a school hall at night.");
    }
    return {};
}

std::string speaker_in_words(Side side, const Catalogue& words) {
    switch (side) {
        case Side::Bench:
            return spoken(words, "scene.bench_speaks", "The judge speaks.");
        case Side::For:
            return spoken(words, "scene.for_speaks", "Counsel for the government speaks.");
        case Side::Against:
            return spoken(words, "scene.against_speaks", "Counsel for the company speaks.");
        case Side::None:
            return spoken(words, "scene.other_speaks", "Somebody else speaks.");
    }
    return {};
}

}  // namespace

std::string scene_in_words(const Scene& scene, const Catalogue& words) {
    std::string told = place_in_words(scene.place, words);
    if (scene.speaker) {
        told += " " + speaker_in_words(*scene.speaker, words);
    }
    if (scene.papers == 1) {
        told += " " + spoken(words, "scene.paper", "One paper is filed.");
    }
    if (scene.papers > 1) {
        told += " " + spoken(words, "scene.papers", "{count} papers are filed.",
                             {{"count", std::to_string(scene.papers)}});
    }
    if (scene.ruled) {
        told += " " + spoken(words, "scene.ruled", "The ruling is signed.");
    }
    return told;
}

}  // namespace allwrits
