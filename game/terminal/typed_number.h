// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace allwrits {

// A number as people type it: "450", "1,000", "0.4 %", "1 in 1,000". None where it is anything else.
std::optional<double> typed_number(std::string_view text);

std::string_view without_blanks_around(std::string_view text);

// The last word, and what stands before it.
std::string_view last_word(std::string_view text);
std::string_view before_last_word(std::string_view text);

}  // namespace allwrits
