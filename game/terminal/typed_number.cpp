// SPDX-License-Identifier: MIT
#include "terminal/typed_number.h"

#include <fast_float/fast_float.h>
#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

std::optional<double> plain_number(std::string_view text) {
    std::string digits(without_blanks_around(text));
    std::erase(digits, ',');
    double number = 0;
    const auto [end, wrong] = fast_float::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (wrong != std::errc{} || end != digits.data() + digits.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

}  // namespace

std::string_view without_blanks_around(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

std::string_view last_word(std::string_view text) {
    const auto blank = text.rfind(' ');
    return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

std::string_view before_last_word(std::string_view text) {
    const auto blank = text.rfind(' ');
    return blank == std::string_view::npos ? std::string_view{}
                                           : without_blanks_around(text.substr(0, blank));
}

std::optional<double> typed_number(std::string_view text) {
    text = without_blanks_around(text);
    if (text.ends_with('%')) {
        const auto percent = plain_number(text.substr(0, text.size() - 1));
        return percent ? std::optional(*percent / 100) : std::nullopt;
    }
    if (const auto in = text.find(" in "); in != std::string_view::npos) {
        const auto part = plain_number(text.substr(0, in));
        const auto whole = plain_number(text.substr(in + 4));
        return part && whole && *whole > 0 ? std::optional(*part / *whole) : std::nullopt;
    }
    return plain_number(text);
}

}  // namespace allwrits
