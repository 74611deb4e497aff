// SPDX-License-Identifier: MIT
#include "desktop/imgui_input.h"

#include <imgui.h>

#include <cfloat>

namespace allwrits {

void prepare_imgui_keys() {
#if IMGUI_VERSION_NUM < 18700
    auto& io = ImGui::GetIO();
    for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
#endif
}

void feed_imgui(const UserInput& input) {
    auto& io = ImGui::GetIO();
    const bool nowhere = input.pointer.x < 0 || input.pointer.y < 0;
    const float x = nowhere ? -FLT_MAX : input.pointer.x;
    const float y = nowhere ? -FLT_MAX : input.pointer.y;
#if IMGUI_VERSION_NUM < 18700
    io.MousePos = {x, y};
    io.MouseDown[0] = input.pointer_down;
    io.MouseWheel += input.wheel;
#else
    io.AddMousePosEvent(x, y);
    io.AddMouseButtonEvent(0, input.pointer_down);
    if (input.wheel != 0) io.AddMouseWheelEvent(0, input.wheel);
#endif
}

}  // namespace allwrits
