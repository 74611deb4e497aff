// SPDX-License-Identifier: MIT
#include "workshop/check.h"

#include <sstream>

namespace allwrits {

std::size_t count_words(const Catalogue& words) {
    std::size_t count = 0;
    for (const auto& [key, text] : words.texts()) {
        if (key.ends_with(".scene")) continue;  // Names a picture; nobody reads it.
        std::istringstream stream(text);
        for (std::string word; stream >> word;) ++count;
    }
    return count;
}

Checked check_folder(const std::filesystem::path& folder) {
    Checked checked;
    const auto loaded = load_scenario(folder);
    if (!loaded) {
        checked.problems = loaded.error();
        return checked;
    }
    const auto& scenario = loaded->scenario;
    checked.notes = loaded->notes;
    checked.cards = scenario.arguments.size();
    checked.exhibits = scenario.evidence.size();
    checked.stages = scenario.stages.size();
    checked.words = count_words(loaded->words);
    checked.plays = explore(scenario, all_played_by(scenario, "random"), {.plays = check_plays});
    return checked;
}

}  // namespace allwrits
