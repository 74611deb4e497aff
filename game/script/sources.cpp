// SPDX-License-Identifier: MIT
#include "script/sources.h"

#include "base/text_check.h"


#include <algorithm>
#include <optional>

namespace allwrits {
namespace {

constexpr std::string_view ending = ".lua";
constexpr std::string_view byte_order_mark =
    "\xEF\xBB\xBF";  // some editors put it first; it means nothing in UTF-8

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

Problem problem(std::string_view name, std::string what, std::string hint = {}) {
    return {.place = {.file = std::string(name)}, .what = std::move(what), .hint = std::move(hint)};
}

std::uint32_t line_of(std::string_view text, std::size_t at) {
    const auto front = text.substr(0, at);
    return static_cast<std::uint32_t>(1 + std::count(front.begin(), front.end(), '\n'));
}

// What Lua has and a scenario may not use. Constants in _ENV let Lua 5.4.4 read beyond its memory; values
// that close themselves would run after a stop; the last digit of x ^ 0.5 differs from machine to machine.
std::optional<Problem> forbidden_token(const Written& file) {
    const auto& tokens = file.tokens();
    const auto is = [&](std::size_t at, std::string_view text) {
        return at < tokens.size() && tokens[at].is(text);
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto problem = [&](std::string what, std::string hint) {
            return Problem{{file.name(), tokens[i].line, tokens[i].column}, std::move(what), std::move(hint)};
        };
        if (is(i, "_ENV")) return problem("there is no '_ENV' here", "a scenario only declares things");
        if (is(i, "<") && is(i + 1, "close") && is(i + 2, ">")) {
            return problem("there is no '<close>' here", "a scenario only declares things");
        }
        if (is(i, "^")) return problem("there is no '^' here", "write x * x; the formulas in texts have it");
    }
    return std::nullopt;
}

}  // namespace

bool is_file_name(std::string_view name) {
    if (name.size() <= ending.size() || name.substr(name.size() - ending.size()) != ending) return false;
    name.remove_suffix(ending.size());
    return name.size() <= 64 && std::all_of(name.begin(), name.end(), is_name_character);
}

Result<std::string> checked_source(std::string_view name, std::string bytes, std::size_t largest) {
    if (bytes.size() > largest) {
        return failure(problem(name, "the file is larger than " + std::to_string(largest / 1024) + " kB",
                               "split it, and include the parts"));
    }
    if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark) bytes.erase(0, byte_order_mark.size());
    if (!bytes.empty() && bytes.front() == '\x1B') {
        return failure(problem(name, "this is compiled Lua; only source text is read"));
    }
    if (const auto nul = bytes.find('\0'); nul != std::string::npos) {
        auto found = problem(name, "there is a NUL byte in the file", "save it as plain text in UTF-8");
        found.place.line = line_of(bytes, nul);
        return failure(std::move(found));
    }
    if (!is_utf8(bytes))
        return failure(problem(name, "the file is not UTF-8", "save it as plain text in UTF-8"));
    return bytes;
}

Result<std::string> Sources::load(std::string_view name, const ReadFile& read, const SandboxLimits& limits) {
    if (!is_file_name(name)) {
        const bool elsewhere = name.find_first_of("/\\") != std::string_view::npos;
        return failure(problem("", "'" + presentable(name, 80) + "' is no name of a scenario's file",
                               elsewhere ? "only files of its own folder can be included"
                                         : "small letters, digits, '_' and '-', and '.lua' at the end"));
    }
    auto bytes = read(name);
    if (!bytes) return bytes;
    auto source = checked_source(name, std::move(*bytes), limits.file);
    if (!source) return source;
    bytes_ += source->size();
    if (bytes_ > limits.scenario) {
        return failure(problem(name, "the scenario's files are larger than " +
                                         std::to_string(limits.scenario / 1024) + " kB together"));
    }
    if (find(name) == nullptr) files_.emplace_back(std::string(name), *source);
    if (auto forbidden = forbidden_token(*find(name))) return failure(std::move(*forbidden));
    return source;
}

Written* Sources::find(std::string_view name) {
    const bool shortened = name.substr(0, 3) == "...";
    if (shortened) name.remove_prefix(3);
    for (auto& file : files_) {
        const std::string_view known = file.name();
        if (known == name) return &file;
        if (shortened && known.size() > name.size() && known.substr(known.size() - name.size()) == name)
            return &file;
    }
    return nullptr;
}

}  // namespace allwrits
