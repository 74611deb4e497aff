// SPDX-License-Identifier: MIT
#include "desktop/shelf.h"

#include "base/folder.h"
#include "record/journal.h"
#include "session/apply.h"
#include "view/wording.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

// Journals that are looked into for one that has not ended.
constexpr std::size_t looked_into = 12;

std::vector<fs::path> latest_saves(const fs::path& folder) {
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code unknown;
    for (const auto& path : paths_in(folder)) {
        if (path.extension() == ".awj") found.emplace_back(fs::last_write_time(path, unknown), path);
    }
    std::ranges::sort(found, std::greater<>{});
    std::vector<fs::path> saves;
    for (auto& [time, path] : found) {
        if (saves.size() < looked_into) saves.push_back(std::move(path));
    }
    return saves;
}

bool has_ended(const Log& log) {
    State state{};
    for (const auto& event : log.opening.events) apply(state, event);
    for (const auto number : path_to(log, log.tip)) {
        for (const auto& event : log.records[number - 1].events) apply(state, event);
    }
    return state.ended != 0;
}

bool is_person(const Log& log, SeatId seat) {
    return seat.at < log.opening.players.size() && log.opening.players[seat.at] == "person";
}

std::uint32_t moves_of_people(const Log& log) {
    std::uint32_t moves = 0;
    for (const auto number : path_to(log, log.tip)) {
        if (is_person(log, log.records[number - 1].seat)) ++moves;
    }
    return moves;
}

std::optional<Unfinished> unfinished_in(const fs::path& save) {
    const auto kept = read_journal_file(save);
    if (!kept || kept->closed || has_ended(kept->log)) return std::nullopt;
    Unfinished found{
        .save = save, .scenario = kept->log.opening.scenario, .moves = moves_of_people(kept->log)};
    const auto& roles = kept->index.of(List::Roles);
    auto& people = found.roles;
    for (std::size_t at = 0; at < kept->log.opening.players.size() && at < roles.size(); ++at) {
        if (kept->log.opening.players[at] == "person") people.push_back(roles[at]);
    }
    if (people.empty()) return std::nullopt;
    return found;
}

}  // namespace

std::vector<ShelfPlace> fill_shelf(const std::string& scripts) {
    std::vector<ShelfPlace> shelf;
    for (const auto& folder : scenario_folders(scripts)) {
        auto loaded = load(folder);
        ShelfPlace place{.folder = folder};
        if (loaded) place.ready = std::move(*loaded);
        else place.problems = loaded.error();
        shelf.push_back(std::move(place));
    }
    return shelf;
}

std::vector<Unfinished> unfinished_sessions(const fs::path& saves, std::size_t most) {
    std::vector<Unfinished> found;
    for (const auto& save : latest_saves(saves)) {
        if (found.size() == most) break;
        if (auto one = unfinished_in(save)) found.push_back(std::move(*one));
    }
    return found;
}

}  // namespace allwrits
