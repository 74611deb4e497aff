// SPDX-License-Identifier: MIT
#include "terminal/text_width.h"

#include <utf8proc.h>
#include <array>

namespace allwrits {
namespace {

// Goes through the code points of a text; what is no UTF-8 counts as U+FFFD, a byte at a time.
template <class Visit>
void each_code_point(std::string_view text, Visit visit) {
    constexpr utf8proc_int32_t replacement = 0xFFFD;
    while (!text.empty()) {
        utf8proc_int32_t point = replacement;
        // The function never looks beyond the length that it is given.
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
        const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
        visit(length > 0 ? point : replacement);
        text.remove_prefix(length > 0 ? static_cast<std::size_t>(length) : 1);
    }
}

void append(std::string& text, utf8proc_int32_t point) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(point, bytes.data());
    for (utf8proc_ssize_t at = 0; at < length; ++at)
        text += static_cast<char>(bytes[static_cast<std::size_t>(at)]);
}

bool steers_a_terminal(utf8proc_int32_t point) {
    switch (utf8proc_category(point)) {
        case UTF8PROC_CATEGORY_CC:
            return true;
        // Overrides of the direction of writing can make a line read as what it is not.
        case UTF8PROC_CATEGORY_CF:
            return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        default:
            return false;
    }
}

}  // namespace

std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    each_code_point(
        text, [&](utf8proc_int32_t point) { width += static_cast<std::size_t>(utf8proc_charwidth(point)); });
    return width;
}

std::string shouted(std::string_view text) {
    std::string capitals;
    each_code_point(text, [&](utf8proc_int32_t point) { append(capitals, utf8proc_toupper(point)); });
    return capitals;
}

std::string printable(std::string_view text) {
    std::string harmless;
    each_code_point(text, [&](utf8proc_int32_t point) {
        if (point == '\n' || !steers_a_terminal(point)) append(harmless, point);
    });
    return harmless;
}

}  // namespace allwrits
