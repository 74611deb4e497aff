// SPDX-License-Identifier: MIT
#include "workshop/check.h"
#include "apps/run.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

bool check_one(const std::string& folder, const Console& console) {
    const auto checked = check_folder(folder);
    for (const auto& problem : checked.problems) console.out << to_text(problem) << '\n';
    for (const auto& note : checked.notes) console.out << to_text(note) << " [note]\n";
    if (!checked.plays) {
        console.out << fmt::format("{}: {} {}\n", folder, checked.problems.size(),
                                   checked.problems.size() == 1 ? "problem" : "problems");
        return false;
    }
    const auto& plays = *checked.plays;
    console.out << fmt::format("{}: {} cards, {} exhibits, {} stages, {} words\n", folder, checked.cards,
                               checked.exhibits, checked.stages, checked.words);
    if (plays.well()) {
        console.out << fmt::format("{}: all of {} random sessions ended, after {} to {} moves\n", folder,
                                   plays.plays, plays.shortest, plays.longest);
    } else {
        console.out << fmt::format("{}: of {} random sessions {} got stuck and {} failed\n", folder,
                                   plays.plays, plays.stuck, plays.refused);
    }
    return checked.well();
}

}  // namespace

int run(const CheckCommand& command, const Console& console) {
    bool well = true;
    for (const auto& folder : command.folders) well = check_one(folder, console) && well;
    return well ? all_well : not_well;
}

}  // namespace allwrits
