// SPDX-License-Identifier: MIT
#include "desktop/scene_choice.h"

#include <string>
#include <utility>

namespace allwrits {

ScenePlace scene_called(std::string_view name, StageKind kind) {
    static constexpr std::pair<std::string_view, ScenePlace> names[] = {
        {"courtroom", ScenePlace::Courtroom},
        {"chambers", ScenePlace::Chambers},
        {"laboratory", ScenePlace::Laboratory},
        {"newsroom", ScenePlace::Newsroom},
        {"street", ScenePlace::Street},
        {"hall", ScenePlace::Hall}};
    for (const auto& [each, place] : names) {
        if (each == name) return place;
    }
    switch (kind) {
        case StageKind::Filing:
        case StageKind::Ruling:
            return ScenePlace::Chambers;
        case StageKind::Aftermath:
            return ScenePlace::Street;
        case StageKind::Narrative:
        case StageKind::Hearing:
            break;
    }
    return ScenePlace::Courtroom;
}

ScenePlace scene_of_first_stage(const Scenario& scenario, const Catalogue& words) {
    if (scenario.stages.empty()) return ScenePlace::Courtroom;
    const auto& stage = scenario.stages.front();
    const auto key = "stage." + stage.id + ".scene";
    return scene_called(words.has(key) ? words[key] : std::string_view{}, stage.kind);
}

}  // namespace allwrits
