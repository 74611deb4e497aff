// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/scene.h"
#include "session/scenario.h"

#include <string_view>

namespace allwrits {

// The scene that an author named, "newsroom"; else the one that suits the kind of stage.
ScenePlace scene_called(std::string_view name, StageKind kind);

// Where a scenario begins.
ScenePlace scene_of_first_stage(const Scenario& scenario, const Catalogue& words);

}  // namespace allwrits
