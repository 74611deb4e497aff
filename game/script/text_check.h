// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace allwrits {

void append_utf8(std::string& text, std::uint32_t point);

// Whether the bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing beyond
// U+10FFFF.
bool is_utf8(std::string_view bytes);

// Whether it has characters that command a terminal instead of showing something: all control characters but
// line end and tab. Expects UTF-8.
bool has_control_characters(std::string_view text);

// A text from a stranger made fit to be shown in a message: at most `longest` bytes, other than UTF-8 and
// control characters replaced by '?'.
std::string presentable(std::string_view text, std::size_t longest = 500);

}  // namespace allwrits
