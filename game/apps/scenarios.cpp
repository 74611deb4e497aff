// SPDX-License-Identifier: MIT
#include "apps/scenarios.h"

#include "base/names.h"
#include "script/load.h"
#include "view/phrases.h"

#include <fmt/format.h>
#include <algorithm>

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
    std::error_code unknown;
    for (const auto& entry : fs::directory_iterator(scripts, unknown)) {
        if (holds_scenario(entry.path())) found.push_back(entry.path());
    }
    std::ranges::sort(found);
    std::stable_partition(found.begin(), found.end(),
                          [](const fs::path& folder) { return folder.filename() == flagship; });
    return found;
}

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
                 .words = std::make_shared<const Catalogue>(std::move(loaded->words))};
}

}  // namespace allwrits
