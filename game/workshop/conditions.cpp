// SPDX-License-Identifier: MIT
#include "workshop/conditions.h"

#include "base/match.h"
#include "session/options.h"
#include "session/slots.h"
#include "view/wording.h"

#include <algorithm>
#include <set>

namespace allwrits {
namespace {

const Formula* unless_empty(const Formula& formula) { return formula.empty() ? nullptr : &formula; }

// Gathers what stands under a condition in one stage, each thing once.
class Gathering {
public:
    using Gate = Inspection::Gate;

    Gathering(const Scenario& scenario, const Catalogue& words, const State& state, const SlotNames& names)
        : scenario_(scenario), state_(state), names_(names), wording_(scenario, words, state) {}

    void decision(const Decision& decision) {
        add(Gate::Of::Decision, decision.id, wording_.text("decision." + decision.id + ".say"),
            decision.only_if);
        for (const auto id : decision.choices) {
            const auto& choice = scenario_.choices[id.at];
            add(Gate::Of::Choice, choice.id, wording_.text("choice." + choice.id + ".text"), choice.only_if);
        }
        if (decision.verb == Verb::Order || decision.verb == Verb::Offer) packages(decision);
        if (decision.verb == Verb::Plead || decision.verb == Verb::Answer) cards(decision);
    }

    std::vector<Gate> gates() && {
        std::stable_partition(gates_.begin(), gates_.end(), [](const Gate& gate) { return !gate.open; });
        return std::move(gates_);
    }

private:
    Gate* add(Gate::Of of, const std::string& id, std::string label, const Formula& only_if,
              bool always = false) {
        if (only_if.empty() && !always) return nullptr;
        if (!seen_.emplace(of, id).second) return nullptr;
        gates_.push_back({.of = of,
                          .id = id,
                          .label = std::move(label),
                          .open = holds(scenario_, state_, only_if),
                          .only_if = only_if.text(),
                          .reads = names_.reads(only_if, state_)});
        return &gates_.back();
    }

    // An order may be any package if the decision names none.
    void packages(const Decision& decision) {
        for (std::size_t at = 0; at < scenario_.packages.size(); ++at) {
            const auto id = id_at<Package>(at);
            const auto& only = decision.packages;
            if (!only.empty() && std::find(only.begin(), only.end(), id) == only.end()) continue;
            add(Gate::Of::Package, scenario_.packages[at].id, wording_.package(id),
                scenario_.packages[at].only_if);
        }
    }

    // Cards of whoever pleads: in a hearing that may be either party.
    void cards(const Decision& decision) {
        for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) {
            const auto& card = scenario_.arguments[at];
            if (decision.acts == Acts::Role && card.role != decision.role) continue;
            const bool later = card.opens.exists() && card.opens.at > state_.stage;
            auto* gate =
                add(Gate::Of::Card, card.id, wording_.headline(id_at<Argument>(at)), card.only_if, later);
            if (gate == nullptr || !later) continue;
            gate->open = false;
            gate->opens_with = scenario_.stages[card.opens.at].id;
        }
    }

    const Scenario& scenario_;
    const State& state_;
    const SlotNames& names_;
    Wording wording_;
    std::vector<Gate> gates_ = {};
    std::set<std::pair<Gate::Of, std::string>> seen_ = {};
};

}  // namespace

const Formula* condition_on(const Scenario& scenario, const Move& move) {
    const auto of_package = [&](PackageId id) {
        return id.exists() ? unless_empty(scenario.packages[id.at].only_if) : nullptr;
    };
    return std::visit(
        Match{
            [&](const Choose& m) { return unless_empty(scenario.choices[m.choice.at].only_if); },
            [&](const Plead& m) { return unless_empty(scenario.arguments[m.argument.at].only_if); },
            [&](const Offer& m) { return of_package(m.package); },
            [&](const Order& m) { return of_package(m.package); },
            [&](const auto&) -> const Formula* { return nullptr; },
        },
        move);
}

bool never_holds(const Formula& condition) {
    const auto range = condition.range();
    return !condition.empty() && range.low == 0 && range.high == 0;
}

SlotNames::SlotNames(const Scenario& scenario) : scenario_(scenario) {
    const auto& names = scenario.names;
    for (const auto& name : names.plain_names()) {
        const auto* known = names.find(name);
        names_.emplace(known->slot, Known{.name = name, .truth = known->truth});
    }
    for (const auto& function : names.functions()) {
        for (const auto& id : names.ids(function)) {
            const auto* known = names.find(function, id);
            names_.emplace(known->slot, Known{.name = function + "(" + id + ")", .truth = known->truth});
        }
    }
}

Inspection::Read SlotNames::read(Slot slot, const State& state) const {
    const double value = read_slot(scenario_, state, slot);
    const auto known = names_.find(slot);
    if (known == names_.end()) return {.name = "?", .value = number_words(value)};
    // As formulas write them, whatever the language.
    if (known->second.truth) return {.name = known->second.name, .value = value != 0 ? "true" : "false"};
    return {.name = known->second.name, .value = number_words(value)};
}

std::vector<Inspection::Read> SlotNames::reads(const Formula& formula, const State& state) const {
    std::vector<Inspection::Read> read_now;
    for (const auto slot : formula.reads()) read_now.push_back(read(slot, state));
    return read_now;
}

std::vector<Inspection::Gate> gates_of(const Scenario& scenario, const Catalogue& words, const State& state,
                                       const SlotNames& names) {
    if (state.stage >= scenario.stages.size()) return {};
    Gathering gathering(scenario, words, state, names);
    for (const auto id : stage_of(scenario, state).decisions) gathering.decision(scenario.decisions[id.at]);
    return std::move(gathering).gates();
}

}  // namespace allwrits
