// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace allwrits {
namespace {

// One %-5.2f. Width and precision have at most two digits, so that no number takes more than some 420 bytes.
struct Conversion {
    std::string spec = {};  // "%-5.2", without the letter
    char letter = '\0';
    bool plain = true;  // neither flags, width nor precision
};

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

void take_digits(std::string_view format, std::size_t& at, std::string& spec) {
    for (int i = 0; i < 2 && is_digit(format, at); ++i) spec += format[at++];
}

// Reads what follows the '%' at `at`, and moves behind it.
Conversion read_conversion(lua_State* L, std::string_view format, std::size_t& at) {
    Conversion read{.spec = "%"};
    constexpr std::string_view flags = "-+ #0";
    for (int i = 0; i < 5 && at < format.size() && flags.find(format[at]) != std::string_view::npos; ++i) {
        read.spec += format[at++];
    }
    take_digits(format, at, read.spec);
    if (at < format.size() && format[at] == '.') {
        read.spec += format[at++];
        take_digits(format, at, read.spec);
    }
    read.plain = read.spec == "%";
    constexpr std::string_view letters = "cdieEfgGosuxX";
    if (at >= format.size() || letters.find(format[at]) == std::string_view::npos) {
        raise(L,
              "string.format has only %d %i %u %c %x %X %o %e %E %f %g %G %s and %%, with widths up to 99");
    }
    read.letter = format[at++];
    return read;
}

template <class Number>
std::string formatted(const std::string& spec, Number number) {
    std::array<char, 512> room{};
    const int size = std::snprintf(room.data(), room.size(), spec.c_str(), number);
    return {room.data(), size < 0 ? 0 : std::min(static_cast<std::size_t>(size), room.size() - 1)};
}

std::string formatted_text(const Conversion& how, std::string text) {
    if (how.plain) return text;
    // Width and precision by hand: C stops at a NUL.
    std::size_t dot = how.spec.find('.');
    const bool left = how.spec.find('-') != std::string::npos;
    const std::size_t width_at = how.spec.find_first_of("123456789.");
    const std::size_t width =
        width_at == std::string::npos || width_at == dot ? 0 : std::stoul("0" + how.spec.substr(width_at));
    if (dot != std::string::npos)
        text.resize(std::min<std::size_t>(text.size(), std::stoul("0" + how.spec.substr(dot + 1))));
    if (text.size() < width) text.insert(left ? text.size() : 0, width - text.size(), ' ');
    return text;
}

std::string formatted_float(lua_State* L, const Conversion& how, int argument) {
    const lua_Number number = luaL_checknumber(L, argument);
    if (std::isnan(number)) return formatted_text({.spec = "%"}, "nan");  // its sign differs by processor
    return formatted(how.spec + how.letter, number);
}

std::string converted(lua_State* L, const Conversion& how, int argument) {
    switch (how.letter) {
        case 's':
            luaL_checkany(L, argument);
            return formatted_text(how, shown_value(L, argument));
        case 'c': {
            const lua_Integer code = luaL_checkinteger(L, argument);
            luaL_argcheck(L, code >= 0 && code <= 255, argument, "value out of range");
            return formatted_text(how, std::string(1, static_cast<char>(static_cast<unsigned char>(code))));
        }
        case 'd':
        case 'i':
            return formatted(how.spec + "lld", luaL_checkinteger(L, argument));
        case 'o':
        case 'u':
        case 'x':
        case 'X':
            return formatted(how.spec + "ll" + how.letter,
                             static_cast<lua_Unsigned>(luaL_checkinteger(L, argument)));
        default:
            return formatted_float(L, how, argument);  // e E f g G: read_conversion let nothing else pass
    }
}

}  // namespace

int format_text(lua_State* L) {
    const auto format = checked_text(L, 1);
    const std::size_t most = run_of(L).limits.made_text;
    std::string made;
    int argument = 1;
    for (std::size_t at = 0; at < format.size();) {
        if (format[at] != '%') {
            made += format[at++];
            continue;
        }
        ++at;
        if (at < format.size() && format[at] == '%') {
            made += format[at++];
            continue;
        }
        meter_of(L).charge(L, 8);
        made += converted(L, read_conversion(L, format, at), ++argument);
        if (made.size() > most) raise(L, "the text would be too long");
    }
    push_text(L, made);
    return 1;
}

}  // namespace allwrits
