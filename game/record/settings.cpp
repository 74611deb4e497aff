// SPDX-License-Identifier: MIT
#include "record/settings.h"

#include "record/file.h"
#include "record/folders.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace allwrits {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

// Ours have below one thousand bytes and one level; deeper ones could exhaust the stack when written again.
constexpr std::size_t most_bytes = 1U << 16U;
constexpr int most_levels = 32;

struct OneOf {
    std::initializer_list<std::string_view> words;
    bool operator()(const std::string& word) const { return std::ranges::count(words, word) > 0; }
};

struct Between {
    int least = 0, most = 0;
    bool operator()(int number) const { return least <= number && number <= most; }
};

// A size that a screen can have, or 0.
bool is_window_size(int pixels) { return pixels == 0 || Between{320, 16'384}(pixels); }

// It becomes part of a file's name.
bool is_language(const std::string& name) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '@' || c == '-';
    };
    return name.size() >= 2 && name.size() <= 16 && std::ranges::all_of(name, fits);
}

bool is_any(bool) { return true; }

// All settings with their names in the file and what they may be; `field(name, value, allowed)`.
template <class Of, class Field>
void walk(Of& settings, Field&& field) {
    field("language", settings.language, is_language);
    field("track", settings.track, OneOf{{"standard", "plain"}});
    field("text_percent", settings.text_percent, Between{100, 200});
    field("theme", settings.theme, OneOf{{"dark", "paper", "contrast-dark", "contrast-paper"}});
    field("reduced_motion", settings.reduced_motion, is_any);
    field("volume", settings.volume, Between{0, 100});
    field("muted", settings.muted, is_any);
    field("captions", settings.captions, is_any);
    field("fullscreen", settings.fullscreen, is_any);
    field("skip_read", settings.skip_read, is_any);
    field("window_width", settings.window_width, is_window_size);
    field("window_height", settings.window_height, is_window_size);
}

bool take(const Json& json, std::string& text) {
    if (json.is_string()) text = json.get<std::string>();
    return json.is_string();
}

bool take(const Json& json, bool& answer) {
    if (json.is_boolean()) answer = json.get<bool>();
    return json.is_boolean();
}

bool take(const Json& json, int& number) {
    // No setting is larger, and beyond it a number may not fit.
    constexpr double most = 1e6;
    if (!json.is_number_integer() || std::abs(json.get<double>()) > most) return false;
    number = json.get<int>();
    return true;
}

// The object in a file's text, or nothing.
std::optional<Json> object_in(std::string_view text) {
    if (text.size() > most_bytes) return std::nullopt;
    bool too_deep = false;
    const auto json = Json::parse(
        text,
        [&](int depth, Json::parse_event_t, const Json&) {
            too_deep = too_deep || depth > most_levels;
            return !too_deep;
        },
        false);
    if (too_deep || !json.is_object()) return std::nullopt;
    return json;
}

fs::path beside(const fs::path& file, std::string_view ending) { return file.string() + std::string{ending}; }

Result<void> keep_damaged(const fs::path& file, std::string_view text) {
    return write_file_atomically(beside(file, ".damaged"), text);
}

Result<void> write_over(Json known, const Settings& settings, const fs::path& file) {
    walk(settings, [&](const char* name, const auto& value, const auto&) { known[name] = value; });
    // A language that is no UTF-8 must not throw; reading will refuse it.
    const auto text = known.dump(4, ' ', false, Json::error_handler_t::replace) + "\n";
    return write_file_atomically(file, text);
}

// The settings that can be used, and the names of the others.
std::vector<std::string> fill(Settings& settings, const Json& json) {
    std::vector<std::string> wrong;
    walk(settings, [&]<class Value>(const char* name, Value& value, const auto& allowed) {
        const auto found = json.find(name);
        if (found == json.end()) return;
        Value read{};
        if (take(*found, read) && allowed(read)) {
            value = std::move(read);
        } else {
            wrong.emplace_back(name);
        }
    });
    return wrong;
}

bool is_missing(const fs::path& file) {
    std::error_code unknown;
    return fs::symlink_status(file, unknown).type() == fs::file_type::not_found;
}

std::string what_is_wrong(bool readable, const std::vector<std::string>& wrong) {
    if (!readable) return "The settings could not be understood, so the usual ones hold";
    return fmt::format("Of the settings, {} could not be used and {} usual value{}", fmt::join(wrong, ", "),
                       wrong.size() == 1 ? "has its" : "have their", wrong.size() == 1 ? "" : "s");
}

}  // namespace

fs::path settings_file() { return config_folder() / "settings.json"; }

KeptSettings read_settings(const fs::path& file) {
    KeptSettings kept;
    if (is_missing(file)) return kept;
    const auto text = file_bytes(file);
    if (!text) {
        kept.told = fmt::format("The settings could not be read, so the usual ones hold ({}).",
                                to_text(text.error()));
        return kept;
    }
    const auto json = object_in(*text);
    const auto wrong = json ? fill(kept.settings, *json) : std::vector<std::string>{};
    if (json && wrong.empty()) return kept;

    kept.told = what_is_wrong(json.has_value(), wrong);
    // Mended only when the damaged one is safe: somebody may have written it by hand.
    if (!keep_damaged(file, *text)) {
        kept.told += ".";
        return kept;
    }
    kept.told +=
        fmt::format("; the file as it was is kept as {}.", beside(file.filename(), ".damaged").string());
    // Where this fails, the same is told at the next start.
    static_cast<void>(write_over(json.value_or(Json::object()), kept.settings, file));
    return kept;
}

Result<void> write_settings(const Settings& settings, const fs::path& file) {
    if (is_missing(file)) return write_over(Json::object(), settings, file);
    const auto text = file_bytes(file);
    if (!text) return failure(text.error());
    const auto json = object_in(*text);
    if (!json) {
        if (auto safe = keep_damaged(file, *text); !safe) return safe;
    }
    return write_over(json.value_or(Json::object()), settings, file);
}

}  // namespace allwrits
