// SPDX-License-Identifier: MIT
#include "apps/run.h"
#include "table/saving.h"
#include "apps/seats.h"
#include "record/json.h"
#include "record/moved.h"
#include "terminal/watching.h"

#include <fmt/format.h>
#include <algorithm>
#include <optional>

namespace allwrits {
namespace {

// The session's events by their ids, for who does not have its scenario.
int show_records(const Kept& kept, const Console& console) {
    const auto chain = Chain::of(kept.log);
    if (!chain) return complain(console, chain.error());
    for (const auto number : path_to(kept.log, kept.log.tip)) {
        const auto& record = kept.log.records[number - 1];
        const auto text = to_json(record, kept.index, chain->after(record.parent).stage);
        if (!text) return complain(console, text.error());
        console.out << *text << '\n';
    }
    return all_well;
}

int show_told(const ReplayCommand& command, const Ready& ready, Kept kept, const Console& console) {
    const auto seats = read_seats(*ready.scenario, command.seat);
    if (!seats) return complain(console, seats.error());
    if (const auto now = index_of(*ready.scenario); kept.index != now) {
        const auto tip = kept.log.tip;
        auto log = moved_to(kept.log, kept.index, *ready.scenario, now);
        if (!log) return complain(console, log.error());
        kept.log = std::move(*log);
        kept.log.tip = tip;
    }
    const Table table(ready.scenario, ready.words, std::move(kept.log));
    Look look;
    if (console.out_is_terminal)
        look = look_of_stdout(
            {.plain = command.presentation.plain, .no_colour = command.presentation.no_colour});
    look.plain = command.presentation.plain;
    Page page(console.out, look);
    show_transcript(table, page, seats->empty() ? SeatId{} : seats->front());
    return all_well;
}

// Cuts the log off behind a move of its last line of play.
Result<void> stop_at(Kept& kept, std::uint32_t to) {
    const auto path = path_to(kept.log, kept.log.tip);
    if (to > path.size()) {
        return failure(Problem{
            .what = fmt::format("the session has {} moves, so there is no move {}", path.size(), to)});
    }
    kept.log.tip = to == 0 ? 0 : path[to - 1];
    return {};
}

int tell(const ReplayCommand& command, const Kept& kept, const Console& console) {
    const auto folder = find_scenario(kept.log.opening.scenario, command.presentation.scripts);
    if (!folder) {
        console.err << "allwrits: " << to_text(folder.error()) << "; its events are shown by their ids\n";
        return show_records(kept, console);
    }
    const auto ready = load(*folder);
    return ready ? show_told(command, *ready, kept, console) : complain(console, ready.error());
}

}  // namespace

int run(const ReplayCommand& command, const Console& console) {
    // Reading folds every record and compares the hash of each state with the one that was written.
    auto kept = read_journal_file(command.file);
    if (!kept) return complain(console, kept.error());
    if (command.to) {
        if (const auto stopped = stop_at(*kept, *command.to); !stopped)
            return complain(console, stopped.error());
    }
    const auto folded = fold(kept->log, kept->log.tip);
    if (!folded) return complain(console, folded.error());
    if (!command.verify) {
        if (const auto status = tell(command, *kept, console); status != all_well) return status;
    }
    console.out << fmt::format(
        "Verified: {} moves, each leads to the state that was kept ({:016x} at the last).\n",
        kept->log.records.size(), hash_of(*folded));
    if (!kept->told.empty()) console.out << kept->told << '\n';
    return kept->torn ? not_well : all_well;
}

}  // namespace allwrits
