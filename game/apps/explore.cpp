// SPDX-License-Identifier: MIT
#include "workshop/explore.h"
#include "apps/run.h"
#include "table/scenarios.h"
#include "apps/seats.h"

#include <fmt/format.h>
#include <algorithm>
#include <chrono>

namespace allwrits {
namespace {

std::string percent(std::size_t part, std::size_t whole) {
    return fmt::format("{:5.1f} %",
                       whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

class Report {
public:
    Report(const Scenario& scenario, const Exploration& found, std::ostream& out)
        : scenario_(scenario), found_(found), out_(out) {}

    void write() {
        table("Endings", scenario_.endings, found_.endings, found_.no_ending);
        if (!scenario_.packages.empty()) table("Orders", scenario_.packages, found_.orders, found_.no_order);
        table("Favored", scenario_.roles, found_.favoured, 0);
        if (!scenario_.packages.empty()) row("mean index", fmt::format("{:.1f} of 100", found_.mean_index));
        row("moves",
            fmt::format("{:.1f} on average, {} to {}", found_.mean_length, found_.shortest, found_.longest));
        row("options never taken", unused(found_.never_taken));
        row("options never offered", unused(found_.never_offered));
        names(found_.never_taken);
        row("stuck or failed", fmt::format("{}", found_.stuck + found_.refused));
    }

private:
    void row(std::string_view name, std::string_view what) { out_ << fmt::format("{:<28}{}\n", name, what); }

    template <class List>
    void table(std::string_view title, const List& list, const std::vector<std::uint32_t>& counts,
               std::uint32_t none) {
        out_ << title << '\n';
        const auto line = [&](const std::string& id, std::uint32_t count) {
            out_ << fmt::format("  {:<26}{:>8}  {}\n", id, count, percent(count, found_.plays));
        };
        for (std::size_t at = 0; at < list.size(); ++at) line(list[at].id, counts[at]);
        if (none != 0) line("(none)", none);
    }
    std::string unused(const std::vector<std::string>& options) const {
        return fmt::format("{} of {}, {}", options.size(), found_.options,
                           percent(options.size(), found_.options));
    }
    void names(const std::vector<std::string>& options) {
        constexpr std::size_t most = 12;
        for (std::size_t at = 0; at < std::min(most, options.size()); ++at)
            out_ << "  " << options[at] << '\n';
        if (options.size() > most) out_ << fmt::format("  and {} more\n", options.size() - most);
    }

    const Scenario& scenario_;
    const Exploration& found_;
    std::ostream& out_;
};

}  // namespace

int run(const ExploreCommand& command, const Console& console) {
    const auto folder = find_scenario(command.folder, command.scripts);
    if (!folder) return complain(console, folder.error());
    const auto ready = load(*folder);
    if (!ready) return complain(console, ready.error());
    const auto names = read_players(*ready->scenario, command.players);
    if (!names) return complain(console, names.error());
    const auto cast = cast_of(*ready->scenario, *names);
    if (!cast) return complain(console, cast.error());

    const auto began = std::chrono::steady_clock::now();
    const auto found = explore(*ready->scenario, *cast, {.plays = command.plays, .seed = command.seed});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;

    std::string players;
    for (const auto* player : *cast) players += (players.empty() ? "" : ", ") + std::string(player->name);
    console.out << fmt::format("{}: {} plays by {}, seeds from {}\n", ready->scenario->id, found.plays,
                               players, command.seed);
    Report(*ready->scenario, found, console.out).write();
    console.out << fmt::format("{:<28}{:.0f}\n", "plays a second",
                               static_cast<double>(found.plays) / std::max(took.count(), 1e-9));
    return found.well() ? all_well : not_well;
}

}  // namespace allwrits
