// SPDX-License-Identifier: MIT
#include "record/chain.h"

#include "session/apply.h"

#include <limits>
#include <string>

namespace allwrits {
namespace {

tl::unexpected<Problem> problem(const std::string& what) { return failure(Problem{.what = what}); }

std::string record_name(std::uint32_t number) { return "record " + std::to_string(number); }

Result<State> start_of(const Opening& opening) {
    auto state = folded(State{}, opening.events);
    if (!state) return problem("the opening: " + state.error().what);
    if (hash_of(*state) != opening.state_after) {
        return problem("the opening does not lead to the state that it names");
    }
    return state;
}

Result<State> follow(const State& before, const Record& record) {
    auto state = folded(before, record.events);
    if (!state) return problem(record_name(record.number) + ": " + state.error().what);
    if (hash_of(*state) != record.state_after) {
        return problem(
            record_name(record.number) +
            " does not lead to the state that it names: its events were changed, or a record before it is "
            "not the one that was played");
    }
    return state;
}

// The one event that adds instead of setting; a forged file must not add beyond the range.
bool overflows(const State& state, const Event& event) {
    const auto* spent = std::get_if<DaysSpent>(&event);
    if (spent == nullptr) return false;
    const auto sum = std::int64_t{state.days_spent} + spent->days;
    return sum < std::numeric_limits<std::int32_t>::min() || sum > std::numeric_limits<std::int32_t>::max();
}

}  // namespace

Result<State> folded(State state, std::span<const Event> events) {
    for (const auto& event : events) {
        if (overflows(state, event)) return problem("more days are spent than can be counted");
        apply(state, event);
    }
    return state;
}

Result<Chain> Chain::of(const Opening& opening) {
    auto state = start_of(opening);
    if (!state) return failure(state.error());
    Chain chain;
    chain.add(*state);
    return chain;
}

Result<Chain> Chain::of(const Log& log) {
    auto chain = of(log.opening);
    if (!chain) return chain;
    for (const auto& record : log.records) {
        const auto state = chain->check(record);
        if (!state) return failure(state.error());
        chain->add(*state);
    }
    return chain;
}

Result<void> Chain::fits(std::uint32_t number, std::uint32_t parent) const {
    if (number != size() + 1) {
        return problem(record_name(number) + " stands where " + record_name(size() + 1) +
                       " belongs: lines were lost, doubled or moved");
    }
    if (parent >= number) {
        return problem(record_name(number) + " follows " + record_name(parent) + ", which comes later");
    }
    if (number > most_records)
        return problem("a save holds at most " + std::to_string(most_records) + " moves");
    return {};
}

Result<State> Chain::check(const Record& record) const {
    if (auto fit = fits(record.number, record.parent); !fit) return failure(fit.error());
    return follow(after(record.parent), record);
}

Result<State> fold(const Log& log, std::uint32_t tip) {
    const auto path = path_to(log, tip);
    if (tip != 0 && path.empty()) {
        return problem(record_name(tip) + " is not in the log, or a record before it is missing");
    }
    auto state = start_of(log.opening);
    for (const auto number : path) {
        if (!state) break;
        state = follow(*state, log.records[number - 1]);
    }
    return state;
}

}  // namespace allwrits
