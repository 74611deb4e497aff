// SPDX-License-Identifier: MIT
#include "record/moved.h"

#include "record/chain.h"
#include "record/json.h"

namespace allwrits {
namespace {

constexpr std::string_view gone = "which the scenario no longer has";

Problem of_save(Problem problem) {
    if (problem.what.starts_with("names ")) problem.what = "the save " + problem.what;
    return problem;
}

// By way of the text, which holds names and no places.
Result<Opening> moved_opening(const Opening& opening, const Index& from, const Index& to) {
    const auto text = to_json(OpeningLine{.opening = opening, .index = from});
    if (!text) return failure(text.error());
    auto moved = opening_from(*text, to, gone);
    if (!moved) return failure(of_save(moved.error()));
    const auto state = folded(State{}, moved->events);
    if (!state) return failure(state.error());
    moved->state_after = hash_of(*state);
    return moved;
}

Result<Record> moved_record(const Record& record, const Index& from, std::uint16_t stage, const Index& to,
                            const Chain& chain) {
    const auto text = to_json(record, from, stage);
    if (!text) return failure(text.error());
    auto line = record_from(*text, to, chain, gone);
    if (!line) return failure(of_save(line.error()));
    auto& moved = std::get<Record>(*line);
    const auto state = folded(chain.after(moved.parent), moved.events);
    if (!state) return failure(state.error());
    moved.state_after = hash_of(*state);
    return std::move(moved);
}

}  // namespace

Result<Log> moved_to(const Log& log, const Index& from, const Scenario& to, const Index& to_index) {
    if (log.opening.scenario != to.id) {
        return failure(Problem{.what = "the save is of the scenario '" + log.opening.scenario +
                                       "', not of '" + to.id + "'"});
    }
    const auto old_chain = Chain::of(log);
    if (!old_chain) return failure(old_chain.error());
    auto opening = moved_opening(log.opening, from, to_index);
    if (!opening) return failure(opening.error());
    auto chain = Chain::of(*opening);
    if (!chain) return failure(chain.error());

    Log moved{.opening = std::move(*opening), .tip = log.tip};
    for (const auto& record : log.records) {
        auto there = moved_record(record, from, old_chain->after(record.parent).stage, to_index, *chain);
        if (!there) return failure(there.error());
        const auto state = chain->check(*there);
        if (!state) return failure(state.error());
        chain->add(*state);
        moved.records.push_back(std::move(*there));
    }
    return moved;
}

}  // namespace allwrits
