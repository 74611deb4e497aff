// SPDX-License-Identifier: MIT
#include "apps/forecast_shifts.h"

#include "base/match.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

std::string cause_words(const Scenario& scenario, const State& state, const Cause& cause) {
    return std::visit(Match{[&](VariantId id) { return "facts " + scenario.variants[id.at].id; },
                            [&](const ChosenLevel& chosen) {
                                const auto& term = scenario.terms[chosen.term.at];
                                return fmt::format("term {}={}", term.id, term.levels[chosen.level]);
                            },
                            [&](EvidenceId id) {
                                return fmt::format("exhibit {}, reading {}", scenario.evidence[id.at].id,
                                                   state.second_reading.has(id) ? 2 : 1);
                            },
                            [&](ArgumentId id) {
                                return fmt::format("card {}, {}", scenario.arguments[id.at].id,
                                                   state.upheld.has(id) ? "upheld" : "open");
                            }},
                      cause);
}

std::string shift_words(const Shift& shift) {
    switch (shift.kind) {
        case Shift::Kind::Times:
            return fmt::format("times {}", shift.amount);
        case Shift::Kind::Plus:
            return fmt::format("plus {}", shift.amount);
        case Shift::Kind::Narrow:
            return fmt::format("narrow {}", shift.amount);
        case Shift::Kind::Floor:
            return fmt::format("floor {}", shift.amount);
        case Shift::Kind::Ceiling:
            return fmt::format("ceiling {}", shift.amount);
        case Shift::Kind::Replace:
            return fmt::format("drawn from {} instead", to_text(shift.with));
        case Shift::Kind::Mix:
            return fmt::format("in a share of {} drawn from {}", shift.amount, to_text(shift.with));
    }
    return {};
}

std::string strength_words(double strength) {
    if (strength == 1) return "";
    if (strength == 0.5) return ", by half";
    if (strength == 2) return ", twice";
    return fmt::format(", {} times", strength);
}

}  // namespace

std::vector<std::string> shift_lines(const Scenario& scenario, const State& state) {
    std::vector<std::string> lines;
    for (const auto& active : active_shifts(scenario, state)) {
        lines.push_back(fmt::format("{}: {} {}{}", cause_words(scenario, state, active.cause),
                                    scenario.assumptions[active.assumption.at].id, shift_words(*active.shift),
                                    strength_words(active.strength.of)));
    }
    return lines;
}

std::string input_words(std::string_view name) {
    const auto slash = name.find('/');
    if (slash == std::string_view::npos) return std::string(name);
    const auto kind = name.substr(0, slash), of = name.substr(slash + 1);
    if (kind == "happens") return fmt::format("whether {} happens", of);
    if (kind == "instead") return fmt::format("{}, as drawn instead", of.substr(0, of.find('/')));
    return fmt::format("whether {} is drawn instead", of.substr(0, of.find('/')));
}

}  // namespace allwrits
