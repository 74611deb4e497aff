// SPDX-License-Identifier: MIT
#pragma once

#include "catch.h"
#include "script/load.h"
#include "table/table.h"
#include "view/phrases.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace allwrits {

// The shipped scenarios, each read once for all tests.

struct Shipped {
    std::shared_ptr<const Scenario> scenario = {};
    std::shared_ptr<const Catalogue> words = {};
    std::vector<Test> tests = {};
};

inline std::filesystem::path shipped_folder(const std::string& name) {
    return std::filesystem::path(ALLWRITS_SOURCE_DIR) / "scripts" / name;
}

inline const Shipped& shipped(const std::string& name) {
    static std::map<std::string, Shipped> read;
    if (const auto known = read.find(name); known != read.end()) return known->second;
    auto loaded = load_scenario(shipped_folder(name));
    if (!loaded) {
        for (const auto& problem : loaded.error()) UNSCOPED_INFO(to_text(problem));
        FAIL("scripts/" << name << " does not load");
    }
    add_phrases(loaded->words);
    Shipped made{.scenario = std::make_shared<const Scenario>(std::move(loaded->scenario)),
                 .words = std::make_shared<const Catalogue>(std::move(loaded->words)),
                 .tests = std::move(loaded->tests)};
    return read.emplace(name, std::move(made)).first->second;
}

inline std::vector<std::string> shipped_names() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(shipped_folder(""))) {
        if (std::filesystem::exists(entry.path() / "scenario.lua"))
            names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

inline Table table_of(const Shipped& of, std::uint64_t seed, Seating seating) {
    return Table(of.scenario, of.words, seed, std::move(seating));
}

inline Seating all_random(const Shipped& of) {
    return {.players = std::vector<std::string>(of.scenario->roles.size(), "random")};
}

}  // namespace allwrits
