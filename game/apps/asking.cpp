// SPDX-License-Identifier: MIT
#include "apps/asking.h"

#include "terminal/menu.h"

#include <utility>

namespace allwrits {

std::optional<Ready> ask_for_scenario(Page& page, std::istream& in, const std::string& scripts) {
    std::vector<Entry> entries;
    std::vector<Ready> loaded;
    for (const auto& folder : scenario_folders(scripts)) {
        auto ready = load(folder);
        if (!ready) continue;  // `allwrits check` says what is wrong with it.
        entries.push_back({.name = std::string((*ready->words)["scenario.title"]),
                           .about = std::string((*ready->words)["scenario.about"])});
        loaded.push_back(std::move(*ready));
    }
    if (loaded.empty()) return std::nullopt;
    if (loaded.size() == 1) return loaded.front();
    const auto chosen = choose(page, in, "What do you play?", entries, 0);
    if (!chosen) return std::nullopt;
    return loaded[*chosen];
}

std::optional<std::vector<SeatId>> ask_for_seat(Page& page, std::istream& in, const Ready& ready) {
    std::vector<SeatId> order;
    auto entries = seats_to_choose(*ready.scenario, *ready.words, order);
    entries.push_back({.name = "Watch", .about = "The computer takes every seat."});
    const auto chosen = choose(page, in, "Which seat do you take?", entries, 0);
    if (!chosen) return std::nullopt;
    if (*chosen >= order.size()) return std::vector<SeatId>{};
    return std::vector<SeatId>{order[*chosen]};
}

}  // namespace allwrits
