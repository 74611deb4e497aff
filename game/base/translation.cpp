// SPDX-License-Identifier: MIT
#include "base/translation.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

using Placeholders = std::set<std::string, std::less<>>;

// A name that one has and the other has not, or "".
std::string missing_from(const Placeholders& those, const Placeholders& wanted) {
    for (const auto& name : wanted) {
        if (those.count(name) == 0) return name;
    }
    return {};
}

Result<void> check_placeholders(const PoEntry& entry, std::string_view english, const Place& place) {
    const auto wanted = placeholders_in(english);
    const auto given = placeholders_in(entry.translation);
    const auto hint = fmt::format("the English is \"{}\"", english);
    if (const auto name = missing_from(given, wanted); !name.empty()) {
        return failure(
            Problem{place, fmt::format("the translation of '{}' lacks {{{}}}", entry.key, name), hint});
    }
    if (const auto name = missing_from(wanted, given); !name.empty()) {
        return failure(Problem{
            place, fmt::format("the translation of '{}' has {{{}}}, which nothing fills", entry.key, name),
            hint});
    }
    return {};
}

}  // namespace

Placeholders placeholders_in(std::string_view text) {
    Placeholders names;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '{') continue;
        if (text.substr(at + 1, 1) == "{") {
            ++at;
            continue;
        }
        const auto end = text.find('}', at);
        if (end == std::string_view::npos) break;
        names.emplace(text.substr(at + 1, end - at - 1));
        at = end;
    }
    return names;
}

Result<Problems> translate(Catalogue& words, const Catalogue& english, const std::vector<PoEntry>& entries,
                           const std::string& file) {
    Problems stale;
    for (const auto& entry : entries) {
        if (entry.translation.empty()) continue;
        const Place place{.file = file, .line = entry.line};
        const auto today = english.has(entry.key) ? english[entry.key] : std::string_view(entry.english);
        if (auto well = check_placeholders(entry, today, place); !well) return failure(well.error());
        if (today != entry.english) {
            stale.push_back(
                {place, fmt::format("the English of '{}' has changed since it was translated", entry.key),
                 fmt::format("it is now \"{}\"", today)});
        }
        words.put(entry.key, entry.translation);
    }
    return stale;
}

}  // namespace allwrits
