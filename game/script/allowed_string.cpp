// SPDX-License-Identifier: MIT
#include "script/environment.h"

#include <algorithm>
#include <limits>
#include <vector>

// Nothing here uses luaL_Buffer: its large buffers are objects with a finalizer.

namespace allwrits {
namespace {

// What `i` means as a position in a text: from 1, or from the end when negative; 0 when it lies before the
// text.
std::size_t position(lua_Integer i, std::size_t size) {
    if (i > 0) return static_cast<std::size_t>(i);
    if (i == 0 || i < -static_cast<lua_Integer>(size)) return 0;
    return size - static_cast<std::size_t>(-i) + 1;
}

// The part of a text from position `first` to `last`, both counted.
std::string_view part(std::string_view text, lua_Integer first, lua_Integer last) {
    const std::size_t from = std::max<std::size_t>(position(first, text.size()), 1);
    const std::size_t to = std::min(position(last, text.size()), text.size());
    return from > to ? std::string_view{} : text.substr(from - 1, to - from + 1);
}

int sub(lua_State* L) {
    const auto text = checked_text(L, 1);
    const lua_Integer first = luaL_checkinteger(L, 2);
    push_text(L, part(text, first, luaL_optinteger(L, 3, -1)));
    return 1;
}

int byte(lua_State* L) {
    const auto text = checked_text(L, 1);
    const lua_Integer first = luaL_optinteger(L, 2, 1);
    const auto bytes = part(text, first, luaL_optinteger(L, 3, first));
    luaL_argcheck(L, static_cast<std::int64_t>(bytes.size()) <= run_of(L).limits.unpacked, 3,
                  "too many bytes");
    luaL_checkstack(L, static_cast<int>(bytes.size()), "too many bytes");
    for (const char c : bytes) lua_pushinteger(L, static_cast<unsigned char>(c));
    return static_cast<int>(bytes.size());
}

int character(lua_State* L) {
    std::string text;
    for (int i = 1; i <= lua_gettop(L); ++i) {
        const lua_Integer code = luaL_checkinteger(L, i);
        luaL_argcheck(L, code >= 0 && code <= 255, i, "value out of range");
        text += static_cast<char>(static_cast<unsigned char>(code));
    }
    push_text(L, text);
    return 1;
}

int length(lua_State* L) {
    lua_pushinteger(L, static_cast<lua_Integer>(checked_text(L, 1).size()));
    return 1;
}

// ASCII letters only: what other letters do would depend on the machine's language.
template <char First, char Last, char NewFirst>
int change_letters(lua_State* L) {
    std::string text{checked_text(L, 1)};
    for (char& c : text) {
        if (c >= First && c <= Last) c = static_cast<char>(c - First + NewFirst);
    }
    push_text(L, text);
    return 1;
}

int reverse(lua_State* L) {
    std::string text{checked_text(L, 1)};
    std::reverse(text.begin(), text.end());
    push_text(L, text);
    return 1;
}

int repeat(lua_State* L) {
    const auto text = checked_text(L, 1);
    const lua_Integer times = luaL_checkinteger(L, 2);
    const std::string_view between = lua_isnoneornil(L, 3) ? std::string_view{} : checked_text(L, 3);
    std::string made;
    if (times > 0 && text.size() + between.size() > 0) {
        const std::size_t most = run_of(L).limits.made_text;
        const auto count = static_cast<lua_Unsigned>(times);
        if (count > most / (text.size() + between.size())) raise(L, "the text would be too long");
        made.reserve((text.size() + between.size()) * count);
        for (lua_Unsigned i = 0; i < count; ++i) {
            if (i > 0) made += between;
            made += text;
        }
        meter_of(L).charge(L, count + made.size() / 64);
    }
    push_text(L, made);
    return 1;
}

// Where `wanted` begins in `text`, or npos. Knuth, Morris and Pratt: a search by trial would take size times
// size steps.
std::size_t find_plain(std::string_view text, std::string_view wanted) {
    std::vector<std::uint32_t> border(wanted.size() + 1, 0);
    for (std::size_t i = 1, k = 0; i < wanted.size(); ++i) {
        while (k > 0 && wanted[i] != wanted[k]) k = border[k];
        if (wanted[i] == wanted[k]) ++k;
        border[i + 1] = static_cast<std::uint32_t>(k);
    }
    if (wanted.empty()) return 0;
    for (std::size_t i = 0, k = 0; i < text.size(); ++i) {
        while (k > 0 && text[i] != wanted[k]) k = border[k];
        if (text[i] == wanted[k]) ++k;
        if (k == wanted.size()) return i + 1 - k;
    }
    return std::string_view::npos;
}

// Plain text only. Lua's patterns are left out: no hook can stop one that backtracks.
int find(lua_State* L) {
    const auto text = checked_text(L, 1);
    const auto wanted = checked_text(L, 2);
    const std::size_t first = std::max<std::size_t>(position(luaL_optinteger(L, 3, 1), text.size()), 1);
    meter_of(L).charge(L, 1 + (text.size() + wanted.size()) / 4);
    const std::size_t found =
        first > text.size() + 1 ? std::string_view::npos : find_plain(text.substr(first - 1), wanted);
    if (found == std::string_view::npos) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, static_cast<lua_Integer>(first + found));
    lua_pushinteger(L, static_cast<lua_Integer>(first + found + wanted.size() - 1));
    return 2;
}

}  // namespace

const Allowed string_functions[] = {{"byte", bound<byte>},  {"char", bound<character>},
                                    {"find", bound<find>},  {"format", bound<format_text>},
                                    {"len", bound<length>}, {"lower", bound<change_letters<'A', 'Z', 'a'>>},
                                    {"rep", bound<repeat>}, {"reverse", bound<reverse>},
                                    {"sub", bound<sub>},    {"upper", bound<change_letters<'a', 'z', 'A'>>},
                                    {nullptr, nullptr}};

}  // namespace allwrits
