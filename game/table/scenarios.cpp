// SPDX-License-Identifier: MIT
#include "table/scenarios.h"

#include "base/folder.h"
#include "base/names.h"
#include "base/po.h"
#include "base/translation.h"
#include "script/load.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <fmt/format.h>
#include <algorithm>
#include <fstream>
#include <optional>
#include <utility>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

constexpr auto main_file = "scenario.lua";

bool holds_scenario(const fs::path& folder) {
    std::error_code unknown;
    return fs::is_regular_file(folder / main_file, unknown);
}

// The program's own folder; "" where the system does not tell.
fs::path program_folder() {
    std::error_code unknown;
    return fs::read_symlink("/proc/self/exe", unknown).parent_path();
}

std::vector<fs::path> scenarios_in(const fs::path& scripts) {
    std::vector<fs::path> found;
    for (const auto& folder : paths_in(scripts)) {
        if (holds_scenario(folder)) found.push_back(folder);
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const fs::path& folder) { return folder.filename() == flagship; });
    return found;
}

// The folders that hold the program's translations, as with scripts.
std::vector<fs::path> translation_folders() {
    return {fs::path(ALLWRITS_TRANSLATIONS_DIR), program_folder() / ALLWRITS_INSTALLED_TRANSLATIONS};
}

constexpr auto po_ending = ".po";
constexpr auto plain_ending = "-plain";

// "es", "pt_BR": a name of a file, so nothing else may be in it.
bool is_language(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
    });
}

void add_languages(const fs::path& folder, std::vector<std::string>& into) {
    for (const auto& path : paths_in(folder)) {
        const auto name = path.stem().string();
        if (path.extension() == po_ending && is_language(name)) into.push_back(name);
    }
}

std::optional<std::string> text_of(const fs::path& file) {
    std::error_code unknown;
    std::ifstream in(file, std::ios::binary);
    if (!in || !fs::is_regular_file(file, unknown)) return std::nullopt;
    std::string text(largest_po + 1, '\0');  // A longer one is refused by its reader.
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

// Translations laid over the English, one after the other.
class Overlay {
public:
    Overlay(const Catalogue& english, Problems* stale) : english_(english), words_(english), stale_(stale) {}

    Result<void> lay_program(std::string_view language) {
        if (!is_language(language)) {
            return failure(Problem{.what = fmt::format("'{}' is no language", language),
                                   .hint = name_hint(language, languages())});
        }
        for (const auto& folder : translation_folders()) {
            std::error_code unknown;
            if (fs::exists(folder / (std::string(language) + po_ending), unknown))
                return lay(folder, language);
        }
        return {};
    }

    Result<void> lay(const fs::path& folder, std::string_view name) {
        const auto file = folder / (std::string(name) + po_ending);
        const auto text = text_of(file);
        if (!text) return {};
        const auto entries = read_po(file.string(), *text);
        if (!entries) return failure(entries.error());
        auto stale = translate(words_, english_, *entries, file.string());
        if (!stale) return failure(stale.error());
        if (stale_ != nullptr) stale_->insert(stale_->end(), stale->begin(), stale->end());
        return {};
    }

    // The formulas in a scenario's text are parsed with its English; a translation says which comes where.
    void number_braces(const std::string& key) {
        if (words_[key] != english_[key]) words_.put(key, with_numbered_braces(words_[key], english_[key]));
    }

    Catalogue words() && { return std::move(words_); }

private:
    const Catalogue& english_;
    Catalogue words_;
    Problems* stale_;
};

}  // namespace

std::vector<fs::path> script_folders(const std::string& first) {
    std::vector<fs::path> folders;
    if (!first.empty()) folders.emplace_back(first);
    // An installed program no longer has its source tree, as a rule.
    folders.emplace_back(ALLWRITS_SCRIPTS_DIR);
    folders.push_back(program_folder() / ALLWRITS_INSTALLED_SCRIPTS);
    return folders;
}

std::vector<fs::path> scenario_folders(const std::string& first) {
    std::vector<fs::path> all;
    for (const auto& scripts : script_folders(first)) {
        for (const auto& folder : scenarios_in(scripts)) {
            const auto same = [&](const fs::path& other) { return other.filename() == folder.filename(); };
            if (std::ranges::none_of(all, same)) all.push_back(folder);
        }
    }
    return all;
}

Result<fs::path> find_scenario(const std::string& named, const std::string& first) {
    const std::string name = named.empty() ? flagship : named;
    for (const auto& scripts : script_folders(first)) {
        if (name.find('/') == std::string::npos && holds_scenario(scripts / name)) return scripts / name;
    }
    if (holds_scenario(name)) return fs::path(name).lexically_normal();
    std::vector<std::string> known;
    for (const auto& folder : scenario_folders(first)) known.push_back(folder.filename().string());
    return failure(Problem{
        .what = fmt::format("no scenario is called '{}', and no such folder holds a {}", name, main_file),
        .hint = name_hint(name, known)});
}

Result<Ready, Problems> load(const fs::path& folder) {
    auto loaded = load_scenario(folder);
    if (!loaded) return failure(std::move(loaded.error()));
    add_phrases(loaded->words);
    return Ready{.scenario = std::make_shared<const Scenario>(std::move(loaded->scenario)),
                 .words = std::make_shared<const Catalogue>(std::move(loaded->words)),
                 .folder = folder};
}

Result<std::shared_ptr<const Catalogue>> words_in(const Ready& ready, std::string_view language,
                                                  std::string_view track, Problems* stale) {
    Overlay overlay(*ready.words, stale);
    const auto po = ready.folder / "po";
    if (auto laid = overlay.lay_program(language); !laid) return failure(laid.error());
    if (auto laid = overlay.lay(po, language); !laid) return failure(laid.error());
    if (track == plain_track) {
        if (auto laid = overlay.lay(po, std::string(language) + plain_ending); !laid)
            return failure(laid.error());
    }
    for (const auto& [key, braced] : ready.scenario->braced) overlay.number_braces(key);
    return std::make_shared<const Catalogue>(std::move(overlay).words());
}

Result<std::shared_ptr<const Catalogue>> program_words(std::string_view language) {
    Catalogue english;
    add_phrases(english);
    Overlay overlay(english, nullptr);
    if (auto laid = overlay.lay_program(language); !laid) return failure(laid.error());
    return std::make_shared<const Catalogue>(std::move(overlay).words());
}

std::vector<std::string> languages(const fs::path& scenario) {
    std::vector<std::string> all;
    for (const auto& folder : translation_folders()) add_languages(folder, all);
    if (!scenario.empty()) add_languages(scenario / "po", all);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::erase(all, own_language);
    all.insert(all.begin(), own_language);
    return all;
}

}  // namespace allwrits
