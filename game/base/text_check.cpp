// SPDX-License-Identifier: MIT
#include "base/text_check.h"

#include <algorithm>
#include <cstdint>

namespace allwrits {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

// How many bytes the character at the front has, or 0 when it is none. Table 3-7 of the Unicode Standard.
std::size_t front_length(std::string_view bytes) {
    const unsigned first = byte_at(bytes, 0);
    if (first < 0x80U) return 1;
    if (first < 0xC2U || first > 0xF4U) return 0;
    const std::size_t length = first < 0xE0U ? 2 : first < 0xF0U ? 3 : 4;
    if (bytes.size() < length) return 0;
    const unsigned least = first == 0xE0U ? 0xA0U : first == 0xF0U ? 0x90U : 0x80U;
    const unsigned most = first == 0xEDU ? 0x9FU : first == 0xF4U ? 0x8FU : 0xBFU;
    if (byte_at(bytes, 1) < least || byte_at(bytes, 1) > most) return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((byte_at(bytes, i) & 0xC0U) != 0x80U) return 0;
    }
    return length;
}

bool commands(std::string_view character) {
    const unsigned first = byte_at(character, 0);
    if (first < 0x20U) return first != '\n' && first != '\t';
    return first == 0x7FU ||
           (first == 0xC2U && character.size() > 1 && byte_at(character, 1) < 0xA0U);  // DEL, C1
}

}  // namespace

void append_utf8(std::string& text, std::uint32_t point) {
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80U) return put(point);
    if (point < 0x800U) {
        put(0xC0U | (point >> 6U));
    } else if (point < 0x10000U) {
        put(0xE0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3FU));
    } else {
        put(0xF0U | ((point >> 18U) & 0x07U));
        put(0x80U | ((point >> 12U) & 0x3FU));
        put(0x80U | ((point >> 6U) & 0x3FU));
    }
    put(0x80U | (point & 0x3FU));
}

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = front_length(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

bool has_control_characters(std::string_view text) {
    while (!text.empty()) {
        if (commands(text)) return true;
        text.remove_prefix(std::max<std::size_t>(front_length(text), 1));
    }
    return false;
}

std::optional<TextFault> fault_in(std::string_view text, std::size_t longest) {
    if (text.size() > longest) {
        return TextFault{.what = "the text is longer than " + std::to_string(longest) + " bytes",
                         .hint = "split it"};
    }
    if (!is_utf8(text)) return TextFault{.what = "the text is not UTF-8"};
    if (has_control_characters(text)) return TextFault{.what = "the text holds a control character"};
    return std::nullopt;
}

std::string presentable(std::string_view text, std::size_t longest) {
    std::string shown;
    while (!text.empty()) {
        const std::size_t length = front_length(text);
        const auto character = text.substr(0, std::max<std::size_t>(length, 1));
        if (shown.size() + character.size() > longest) return shown + "...";
        shown += length == 0 || commands(character) ? std::string_view("?") : character;
        text.remove_prefix(character.size());
    }
    return shown;
}

}  // namespace allwrits
