// SPDX-License-Identifier: MIT
#include "session/draft.h"

#include "session/lean.h"
#include "session/slots.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// Thousandths, half away from zero; far outside any bound rather than undefined for a wild formula.
std::int64_t thousandths(double x) {
    if (!(std::abs(x) < 1e12)) return x > 0 ? 1'000'000'000'000 : x < 0 ? -1'000'000'000'000 : 0;
    return static_cast<std::int64_t>(std::round(x * 1000));
}

}  // namespace

void Draft::add(MeasureId measure, std::int64_t change) {
    if (!measure.exists() || change == 0) return;
    const auto& bounds = scenario_.measures[measure.at];
    const auto now = std::clamp<std::int64_t>(state_.measures[measure.at] + change, bounds.min, bounds.max);
    emit(MeasureSet{.measure = measure, .now = static_cast<std::int32_t>(now)});
}

void Draft::add_weight(ArgumentId argument, int half_pages) {
    const int now = std::clamp(state_.weight[argument.at] + half_pages, -127, 127);
    emit(WeightSet{.argument = argument, .now = static_cast<std::int8_t>(now)});
}

void Draft::change(std::span<const Change> changes, std::string_view use) {
    if (changes.empty()) return;
    auto stream = dice_.stream(use, state_.step);
    for (const auto& one : changes) {
        const double amount =
            one.amount.value([&](Slot slot) { return read_slot(scenario_, state_, slot); },
                             [&](std::uint32_t per_million) { return stream.chance(per_million); });
        change_one(one, amount);
    }
}

void Draft::change_one(const Change& one, double amount) {
    const auto at = one.target.at;
    const double sign = one.how == Change::How::Subtract ? -1 : 1;
    const auto set_measure = [&](MeasureId measure) {
        const std::int64_t from = one.how == Change::How::Set ? state_.measures[measure.at] : 0;
        add(measure, thousandths(sign * amount) - from);
    };
    const auto kind = static_cast<SlotKind>(one.target.kind);
    if (kind == SlotKind::Measure) set_measure(MeasureId{at});
    if (kind == SlotKind::Lean) set_measure(scenario_.factor_lean[at]);
    if (kind == SlotKind::Flag)
        emit(FlagSet{.flag = FlagId{at}, .now = static_cast<std::uint8_t>(amount != 0)});
    if (kind == SlotKind::Cheaper)
        emit(CheaperSet{.argument = ArgumentId{at}, .now = static_cast<std::uint8_t>(amount != 0)});
    if (kind == SlotKind::CardWeight) {
        const int half_pages =
            static_cast<int>(std::clamp<std::int64_t>(thousandths(sign * amount) / 500, -127, 127));
        add_weight(ArgumentId{at}, half_pages - (one.how == Change::How::Set ? state_.weight[at] : 0));
    }
    if (kind == SlotKind::Bears) {
        const bool role = amount >= 0 && amount < static_cast<double>(scenario_.roles.size());
        emit(BurdenSet{.factor = FactorId{at},
                       .bears = role ? static_cast<std::uint8_t>(amount) : State::nobody});
    }
}

const Reading& reading_of(const Scenario& scenario, const State& state, EvidenceId evidence) {
    return scenario.evidence[evidence.at].readings[state.second_reading.has(evidence) ? 1 : 0];
}

EvidenceId shown_up_by(const Scenario& scenario, const State& state, ArgumentId argument) {
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        if (!state.admitted.has(at)) continue;
        const auto& shows_up = reading_of(scenario, state, id_at<Evidence>(at)).shows_up;
        if (std::find(shows_up.begin(), shows_up.end(), argument) != shows_up.end())
            return id_at<Evidence>(at);
    }
    return {};
}

void Draft::strike_overclaims() {
    for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) {
        const auto argument = id_at<Argument>(at);
        if (!state_.bold.has(at) || !on_record(state_, argument)) continue;
        const auto exhibit = shown_up_by(scenario_, state_, argument);
        if (!exhibit.exists()) continue;
        emit(Struck{.argument = argument, .why = Gone::Overclaimed, .shown_by = exhibit});
        add(scenario_.roles[scenario_.arguments[at].role.at].credibility, -scenario_.court.overclaim_loss);
    }
}

void Draft::settle() {
    strike_overclaims();
    const auto before = plain_standings(state_);
    const auto now = standings(debate_on_record(scenario_, state_, nullptr));
    if (now == before) return;
    for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) {
        const auto argument = id_at<Argument>(at);
        if (now.of(argument) == before.of(argument)) continue;
        emit(StandingChanged{.argument = argument, .now = static_cast<std::uint8_t>(now.of(argument))});
    }
}

}  // namespace allwrits
