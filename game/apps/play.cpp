// SPDX-License-Identifier: MIT
#include "apps/asking.h"
#include "apps/run.h"
#include "apps/seats.h"
#include "base/hash.h"
#include "base/names.h"
#include "record/folders.h"
#include "table/saving.h"
#include "terminal/terminal_game.h"
#include "terminal/watching.h"

#include <fmt/format.h>
#include <algorithm>
#include <chrono>
#include <fstream>
#include <optional>
#include <utility>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

// What a machine without a terminal plays, so that two of them show the same.
constexpr std::uint64_t seed_without_terminal = 2016;

// A new one each millisecond; six digits can be told to a neighbour.
std::uint64_t seed_from_clock() {
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
    return mix(static_cast<std::uint64_t>(now)) % 1'000'000;
}

bool somebody_is_there(const Console& console) { return console.in_is_terminal && console.out_is_terminal; }

Look look_for(const PlayCommand& command, const Console& console) {
    Look look;
    if (console.out_is_terminal) {
        look = look_of_stdout(
            {.plain = command.presentation.plain, .no_colour = command.presentation.no_colour});
    }
    look.plain = command.presentation.plain || (command.bare && !console.out_is_terminal);
    return look;
}

// One way to leave early: with this status, all that was to be said having been said.
struct Left {
    int status = all_well;
};
template <class T>
using OrLeft = tl::expected<T, Left>;

auto left(int status) { return tl::unexpected<Left>(Left{status}); }

// Everything between the command line and the first move.
class Starting {
public:
    Starting(const PlayCommand& command, const Console& console)
        : command_(command), console_(console), page_(console.out, look_for(command, console)) {}

    int run() {
        std::error_code unknown;
        const bool there = !command_.save.empty() && fs::exists(command_.save, unknown);
        if (command_.resume && !there) {
            return complain(console_,
                            Problem{.place = {.file = command_.save}, .what = "there is no such save"});
        }
        if (!command_.script.empty()) {
            script_.open(command_.script);
            if (!script_)
                return complain(console_,
                                Problem{.place = {.file = command_.script}, .what = "cannot be read"});
        }
        if (const auto spoken = speak_before_scenario(); !spoken) return spoken.error().status;
        const auto status = there ? go_on() : begin();
        return status ? *status : status.error().status;
    }

private:
    OrLeft<int> begin();
    OrLeft<int> go_on();
    OrLeft<Ready> ready(const std::string& named);
    OrLeft<Ready> in_language(Ready ready);
    OrLeft<void> speak_before_scenario();
    OrLeft<std::vector<SeatId>> seats(const Ready& ready);
    OrLeft<Table> new_table(const Ready& ready, const std::vector<SeatId>& people);
    int play(Table& table, const Journal* journal, bool goes_on);
    int watch_it(Table& table);
    void tell_seed(const Table& table) {
        page_.text(page_.say("terminal.seed_said", "Seed {seed}.",
                             {{"seed", std::to_string(table.log().opening.seed)}}));
    }

    template <class T>
    OrLeft<T> or_left(Result<T> result) {
        if (result) return std::move(*result);
        return left(complain(console_, result.error()));
    }

    const PlayCommand& command_;
    const Console& console_;
    Page page_;
    std::shared_ptr<const Catalogue> words_ = {};  // The page's: the program's, then the scenario's.
    std::ifstream script_ = {};
};

// The menus before there is a scenario.
OrLeft<void> Starting::speak_before_scenario() {
    const auto& language = command_.presentation.language;
    auto words = or_left(program_words(language));
    if (!words) return left(words.error().status);
    words_ = std::move(*words);
    page_.speak(*words_);
    return {};
}

// Its words as they were asked for.
OrLeft<Ready> Starting::in_language(Ready ready) {
    const auto& language = command_.presentation.language;
    const auto known = languages(ready.folder);
    if (std::find(known.begin(), known.end(), language) == known.end()) {
        return left(
            complain(console_, Problem{.what = fmt::format("there is no translation into '{}'", language),
                                       .hint = name_hint(language, known)}));
    }
    auto words = or_left(words_in(ready, language, command_.presentation.track));
    if (!words) return left(words.error().status);
    ready.words = words_ = std::move(*words);
    page_.speak(*words_);
    return ready;
}

OrLeft<Ready> Starting::ready(const std::string& named) {
    if (named.empty() && command_.bare && somebody_is_there(console_)) {
        if (auto chosen = ask_for_scenario(page_, console_.in, command_.presentation))
            return in_language(std::move(*chosen));
        return left(all_well);
    }
    const auto folder = or_left(find_scenario(named, command_.presentation.scripts));
    if (!folder) return left(folder.error().status);
    auto loaded = load(*folder);
    if (!loaded) return left(complain(console_, loaded.error()));
    return in_language(std::move(*loaded));
}

OrLeft<std::vector<SeatId>> Starting::seats(const Ready& ready) {
    if (!command_.seats.empty()) return or_left(read_seats(*ready.scenario, command_.seats));
    if (!command_.script.empty()) {
        return left(
            complain(console_, Problem{.what = "--script has moves for a seat; name it with --seat"}));
    }
    if (!somebody_is_there(console_)) return std::vector<SeatId>{};
    if (auto chosen = ask_for_seat(page_, console_.in, *ready.scenario, *ready.words))
        return std::move(*chosen);
    return left(all_well);
}

OrLeft<Table> Starting::new_table(const Ready& ready, const std::vector<SeatId>& people) {
    const auto variant = or_left(read_variant(*ready.scenario, command_.variant));
    if (!variant) return left(variant.error().status);
    const auto computers = or_left(read_players(*ready.scenario, command_.players));
    if (!computers) return left(computers.error().status);
    const auto seating = or_left(seat_all(*ready.scenario, people, *computers));
    if (!seating) return left(seating.error().status);
    const bool alone = command_.bare && !somebody_is_there(console_);
    const auto seed = command_.seed ? *command_.seed : alone ? seed_without_terminal : seed_from_clock();
    return Table(ready.scenario, ready.words, seed, *seating, *variant);
}

OrLeft<int> Starting::begin() {
    const auto chosen = ready(command_.scenario);
    if (!chosen) return left(chosen.error().status);
    const auto people = seats(*chosen);
    if (!people) return left(people.error().status);
    auto table = new_table(*chosen, *people);
    if (!table) return left(table.error().status);

    // What computers play can be played again from its seed.
    if (people->empty() && command_.save.empty()) return watch_it(*table);
    const auto file = command_.save.empty()
                          ? new_save_file(save_folder(), table->scenario(), table->log().opening.seed)
                          : fs::path(command_.save);
    const auto journal = or_left(keep_in(file, *table, nullptr));
    if (!journal) return left(journal.error().status);
    const auto status = people->empty() ? watch_it(*table) : play(*table, journal->get(), false);
    if (const auto closed = (*journal)->close(); !closed) return complain(console_, closed.error());
    return status;
}

OrLeft<int> Starting::go_on() {
    const auto kept = or_left(read_journal_file(command_.save));
    if (!kept) return left(kept.error().status);
    const auto chosen = ready(command_.scenario.empty() ? kept->log.opening.scenario : command_.scenario);
    if (!chosen) return left(chosen.error().status);
    const auto reopened = or_left(reopen(command_.save, *chosen->scenario));
    if (!reopened) return left(reopened.error().status);
    if (const auto why = only_to_be_watched(reopened->kept, *chosen->scenario); !why.empty()) {
        return complain(console_, Problem{.place = {.file = command_.save},
                                          .what = why + ", so it cannot be gone on with",
                                          .hint = "allwrits replay still tells it"});
    }
    Table table(chosen->scenario, chosen->words, reopened->kept.log);
    const auto journal = or_left(keep_in(command_.save, table, &*reopened));
    if (!journal) return left(journal.error().status);
    page_.text(
        page_.say("terminal.going_on", "Going on with {file} after {n} moves.",
                  {{"file", command_.save}, {"n", std::to_string(reopened->kept.log.records.size())}}));
    if (reopened->kept.torn) page_.text(reopened->kept.told);
    bool people = false;
    for (std::size_t at = 0; at < chosen->scenario->roles.size(); ++at)
        people = people || table.seating().person_at(id_at<Role>(at));
    const auto status = people ? play(table, journal->get(), true) : watch_it(table);
    if (const auto closed = (*journal)->close(); !closed) return complain(console_, closed.error());
    return status;
}

int Starting::watch_it(Table& table) {
    tell_seed(table);
    if (watch(table, page_)) return all_well;
    return complain(
        console_,
        Problem{.what = "nobody could move, yet the session had not ended: the scenario is at fault"});
}

int Starting::play(Table& table, const Journal* journal, bool goes_on) {
    const bool reads_script = !command_.script.empty();
    tell_seed(table);
    TerminalGame game(table, reads_script ? script_ : console_.in, console_.out,
                      {.look = page_.look(),
                       .save_file = journal->path(),
                       .echo = reads_script || !console_.in_is_terminal,
                       .goes_on = goes_on});
    switch (game.run()) {
        case Leaving::Ended:
        case Leaving::Quit:
            return all_well;
        case Leaving::InputOver:
            return input_ended;
        case Leaving::Stuck:
            break;
    }
    return not_well;
}

}  // namespace

int run(const PlayCommand& command, const Console& console) { return Starting(command, console).run(); }

}  // namespace allwrits
