// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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

// Of one text that somebody hands in, author or translator. Bytes.
constexpr std::size_t longest_text = 4U << 10U;

// Why a text from a stranger cannot be used; `hint` may be "".
struct TextFault {
    std::string what = {}, hint = {};
};
// Scenarios and translations alike: short enough, UTF-8, nothing in it that commands a terminal.
std::optional<TextFault> fault_in(std::string_view text, std::size_t longest = longest_text);

// A text from a stranger made fit to be shown in a message: at most `longest` bytes, other than UTF-8 and
// control characters replaced by '?'.
std::string presentable(std::string_view text, std::size_t longest = 500);

}  // namespace allwrits
