// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace allwrits {

// Columns that a UTF-8 text takes on a terminal; accents that combine take none, wide characters two.
std::size_t width_of(std::string_view text);

// In capitals, accents included.
std::string shouted(std::string_view text);

// Without control characters but newlines: a scenario from anywhere must not steer the reader's terminal.
std::string printable(std::string_view text);

}  // namespace allwrits
