// SPDX-License-Identifier: MIT
#include "apps/forecast_tally.h"

#include "forecast/run.h"
#include "forecast/summary.h"
#include "view/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace allwrits {
namespace {

// 262,144 futures: 1 MB an output.
constexpr std::uint64_t rounds_at_once = 64;

// What happens or not is 0 or 1 in each future: counted in one pass, where other numbers must be sorted.
// False where there is another number.
bool count_truths(const std::vector<float>& column, Tally::ByReplicate& into) {
    Tally::ByReplicate counts;
    for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
        std::uint64_t falsehoods = 0, truths = 0, all = 0;
        for (auto at = replicate * block_size; at < column.size(); at += futures_a_round) {
            for (std::size_t i = at; i < at + block_size; ++i) {
                falsehoods += std::uint64_t{column[i] == 0.0F};
                truths += std::uint64_t{column[i] == 1.0F};
            }
            all += block_size;
            if (falsehoods + truths != all) return false;
        }
        std::vector<Counts::Row> rows;
        if (falsehoods > 0) rows.push_back({Counts::key_of(0), falsehoods});
        if (truths > 0) rows.push_back({Counts::key_of(1), truths});
        counts[replicate] = Counts(std::move(rows));
    }
    for (std::size_t at = 0; at < replicates; ++at) into[at].add(counts[at]);
    return true;
}

// The counts of each output are a thing of their own, so threads take one after the other.
void count(const Run& run, unsigned threads, Tally& into) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto output = next++; output < into.counts.size(); output = next++) {
            if (count_truths(run.columns[output], into.counts[output])) continue;
            const auto counts = counts_by_replicate(run, output);
            for (std::size_t at = 0; at < replicates; ++at) into.counts[output][at].add(counts[at]);
        }
    };
    std::vector<std::thread> others;
    for (unsigned nth = 1; nth < threads && nth < into.counts.size(); ++nth) others.emplace_back(work);
    work();
    for (auto& thread : others) thread.join();
}

}  // namespace

void Progress::reached(std::uint64_t futures) {
    using namespace std::chrono_literals;
    const auto now = Clock::now();
    if (!console_.err_is_terminal || now - began_ < 1s || now - told_ < 200ms) return;
    told_ = now;
    const auto text = fmt::format("{} of {} futures", grouped(futures), grouped(futures_));
    console_.err << '\r' << text << std::flush;
    width_ = std::max(width_, text.size());
}

Progress::~Progress() {
    if (width_ > 0) console_.err << '\r' << std::string(width_, ' ') << '\r' << std::flush;
}

Tally tally(const Inputs& inputs, const Program& program, const TallyPlan& plan, const Console& console) {
    Tally all{.pivots = {}, .sums = Sums(program.outputs()), .counts = {}};
    all.counts.resize(program.outputs());
    Progress progress(console, (plan.end - plan.first) * futures_a_round);
    const auto threads = std::max(plan.threads, 1U);
    const auto stretch = std::max<std::uint64_t>(rounds_at_once, 2 * threads);
    Run run;
    // A part without rounds has pivots all the same.
    for (auto from = plan.first; from < plan.end || all.pivots.empty(); from += stretch) {
        const auto rounds = std::min(stretch, plan.end - std::min(from, plan.end));
        run_futures(inputs, program, {.first_round = from, .rounds = rounds, .threads = threads}, run);
        all.pivots = run.pivots;
        all.sums.append(run.sums);
        count(run, threads, all);
        progress.reached((from + rounds - plan.first) * futures_a_round);
    }
    return all;
}

}  // namespace allwrits
