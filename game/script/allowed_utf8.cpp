// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include "base/text_check.h"

namespace allwrits {
namespace {

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::string_view checked_utf8(lua_State* L, int index) {
    const auto text = checked_text(L, index);
    meter_of(L).charge(L, 1 + text.size() / 8);
    luaL_argcheck(L, is_utf8(text), index, "the text is not UTF-8");
    return text;
}

int length(lua_State* L) {
    lua_Integer count = 0;
    for (const char c : checked_utf8(L, 1)) count += starts_character(c) ? 1 : 0;
    lua_pushinteger(L, count);
    return 1;
}

int character(lua_State* L) {
    std::string text;
    for (int i = 1; i <= lua_gettop(L); ++i) {
        const lua_Integer point = luaL_checkinteger(L, i);
        const bool exists = point >= 0 && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
        luaL_argcheck(L, exists, i, "there is no such character");
        append_utf8(text, static_cast<std::uint32_t>(point));
    }
    push_text(L, text);
    return 1;
}

// Reads the character that begins at `at`, and moves behind it.
std::uint32_t take_point(std::string_view text, std::size_t& at) {
    const unsigned first = static_cast<unsigned char>(text[at]);
    const unsigned bits = first < 0x80U ? 0x7FU : first < 0xE0U ? 0x1FU : first < 0xF0U ? 0x0FU : 0x07U;
    std::uint32_t point = first & bits;
    for (++at; at < text.size() && !starts_character(text[at]); ++at) {
        point = (point << 6U) | (static_cast<unsigned char>(text[at]) & 0x3FU);
    }
    return point;
}

// The numbers of the characters that begin between two bytes; by default of the first.
int codepoint(lua_State* L) {
    const auto text = checked_utf8(L, 1);
    const auto size = static_cast<lua_Integer>(text.size());
    const lua_Integer first = luaL_optinteger(L, 2, 1);
    const lua_Integer last = luaL_optinteger(L, 3, first);
    luaL_argcheck(L,
                  first >= 1 && first <= size && starts_character(text[static_cast<std::size_t>(first - 1)]),
                  2, "no character begins there");
    luaL_argcheck(L, last <= size, 3, "out of bounds");
    luaL_argcheck(L, last - first < run_of(L).limits.unpacked, 3, "too many characters");
    int count = 0;
    for (auto at = static_cast<std::size_t>(first - 1); static_cast<lua_Integer>(at) < last; ++count) {
        luaL_checkstack(L, 1, "too many characters");
        lua_pushinteger(L, take_point(text, at));
    }
    return count;
}

}  // namespace

const Allowed utf8_functions[] = {
    {"char", bound<character>}, {"codepoint", bound<codepoint>}, {"len", bound<length>}, {nullptr, nullptr}};

}  // namespace allwrits
