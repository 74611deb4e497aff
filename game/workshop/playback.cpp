// SPDX-License-Identifier: MIT
#include "workshop/playback.h"

namespace allwrits {

Playback::Playback(const Scenario& scenario, Start begin) : scenario_(scenario), dice_(begin.seed) {
    log_.opening = opened(scenario, std::move(begin), state_);
}

Result<void, Refusal> Playback::make(const Submission& submission) {
    auto record = recorded(scenario_, dice_, log_, submission, state_);
    if (!record) return failure(record.error());
    log_.tip = record->number;
    log_.records.push_back(std::move(*record));
    return {};
}

}  // namespace allwrits
