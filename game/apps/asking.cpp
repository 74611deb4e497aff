// SPDX-License-Identifier: MIT
#include "apps/asking.h"

#include "terminal/menu.h"

#include <utility>

namespace allwrits {

std::optional<Ready> ask_for_scenario(Page& page, std::istream& in, const Presentation& presentation) {
    std::vector<Entry> entries;
    std::vector<Ready> loaded;
    for (const auto& folder : scenario_folders(presentation.scripts)) {
        auto ready = load(folder);
        if (!ready) continue;  // `allwrits check` says what is wrong with it.
        const auto translated = words_in(*ready, presentation.language, presentation.track);
        const auto& words = translated ? **translated : *ready->words;
        entries.push_back(
            {.name = std::string(words["scenario.title"]), .about = std::string(words["scenario.about"])});
        loaded.push_back(std::move(*ready));
    }
    if (loaded.empty()) return std::nullopt;
    if (loaded.size() == 1) return loaded.front();
    const auto chosen =
        choose(page, in, page.say("terminal.which_scenario", "What do you play?"), entries, 0);
    if (!chosen) return std::nullopt;
    return loaded[*chosen];
}

std::optional<std::vector<SeatId>> ask_for_seat(Page& page, std::istream& in, const Scenario& scenario,
                                                const Catalogue& words) {
    std::vector<SeatId> order;
    auto entries = seats_to_choose(scenario, words, order);
    entries.push_back({.name = page.say("terminal.watch", "Watch"),
                       .about = page.say("terminal.watch_about", "The computer takes every seat.")});
    const auto chosen =
        choose(page, in, page.say("terminal.which_seat", "Which seat do you take?"), entries, 0);
    if (!chosen) return std::nullopt;
    if (*chosen >= order.size()) return std::vector<SeatId>{};
    return std::vector<SeatId>{order[*chosen]};
}

}  // namespace allwrits
