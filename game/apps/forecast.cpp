// SPDX-License-Identifier: MIT
#include "apps/forecast_page.h"
#include "apps/forecast_question.h"
#include "apps/forecast_sensitivity.h"
#include "apps/forecast_tally.h"
#include "apps/run.h"
#include "record/shard_join.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <thread>

namespace allwrits {
namespace {

ForecastPage page_of(const ForecastCommand& command) { return {.above = command.above, .csv = command.csv}; }

// "3/16"; the command line let nothing else pass.
ShardPlace place_of_part(const std::string& written) {
    ShardPlace place;
    const auto* end = written.data() + written.size();
    const auto part = std::from_chars(written.data(), end, place.part);
    if (part.ptr != end) std::from_chars(part.ptr + 1, end, place.parts);
    return place;
}

int merge(const ForecastCommand& command, const Console& console) {
    ShardJoin join;
    for (const auto& file : command.merge) {
        auto shard = read_shard_file(file);
        if (!shard) return complain(console, shard.error());
        if (const auto added = join.add(std::move(*shard), file); !added)
            return complain(console, added.error());
    }
    const auto whole = join.whole();
    if (!whole) return complain(console, whole.error());
    write_page(whole->head, whole->tally, page_of(command), console.out);
    return all_well;
}

class Forecasted {
public:
    Forecasted(const Ready& ready, ForecastQuestion question, const ForecastCommand& command,
               const Console& console)
        : scenario_(*ready.scenario),
          question_(std::move(question)),
          command_(command),
          console_(console),
          head_(head_of(ready, question_, command.futures)) {}

    int sensitivity() {
        const auto outcome = read_outcome(scenario_, command_.sensitivity);
        if (!outcome) return complain(console_, outcome.error());
        SensitivityPage page{.outcome = *outcome, .csv = command_.csv};
        if (!command_.above.empty()) page.above = command_.above.front();
        write_sensitivity(scenario_, question_, head_, page, console_.out);
        return all_well;
    }

    int shard() {
        if (!command_.out.empty()) {
            if (const auto may = can_be_written(command_.out); !may) return complain(console_, may.error());
        }
        const Shard shard{head_, place_of_part(command_.shard), reckoned(place_of_part(command_.shard))};
        if (command_.out.empty()) {
            write_lines(shard, [this](std::string_view line) { console_.out << line; });
            return all_well;
        }
        const auto written = write_shard_file(command_.out, shard);
        return written ? all_well : complain(console_, written.error());
    }

    int whole() {
        write_page(head_, reckoned({}), page_of(command_), console_.out);
        return all_well;
    }

private:
    Tally reckoned(ShardPlace place) const {
        const auto threads =
            command_.threads != 0 ? command_.threads : std::max(std::thread::hardware_concurrency(), 1U);
        return tally(forecasting(scenario_).inputs(),
                     program_of(scenario_, question_.state, question_.supposing),
                     {.first = first_round_of(head_.rounds, place),
                      .end = end_round_of(head_.rounds, place),
                      .threads = threads},
                     console_);
    }

    const Scenario& scenario_;
    ForecastQuestion question_;
    const ForecastCommand& command_;
    const Console& console_;
    ForecastHead head_;
};

}  // namespace

int run(const ForecastCommand& command, const Console& console) {
    if (!command.merge.empty()) return merge(command, console);
    const auto folder = find_scenario(command.scenario, command.scripts);
    if (!folder) return complain(console, folder.error());
    const auto ready = load(*folder);
    if (!ready) return complain(console, ready.error());
    auto question = read_question(*ready, command);
    if (!question) return complain(console, question.error());
    Forecasted forecasted(*ready, std::move(*question), command, console);
    if (!command.sensitivity.empty()) return forecasted.sensitivity();
    return command.shard.empty() ? forecasted.whole() : forecasted.shard();
}

}  // namespace allwrits
