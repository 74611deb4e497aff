// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/user_input.h"

namespace allwrits {

// What Dear ImGui is told of the input: the pointer and the wheel, for its scroll bars. Keys and text stay
// with us.

// Once a context: before 1.87 ImGui insists on a number for each key.
void prepare_imgui_keys();

void feed_imgui(const UserInput& input);

}  // namespace allwrits
