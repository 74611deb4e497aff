// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ui.h"
#include "desktop/wish.h"
#include "record/settings.h"

#include <string>
#include <vector>

namespace allwrits {

// Each change takes effect at once.
void draw_settings(Ui& ui, const Settings& settings, const std::vector<std::string>& languages,
                   Wished& wished);

}  // namespace allwrits
