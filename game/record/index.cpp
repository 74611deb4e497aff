// SPDX-License-Identifier: MIT
#include "record/index.h"

#include <algorithm>
#include <set>

namespace allwrits {
namespace {

// Far beyond what a State has room for (session/scenario.h), and small enough to be searched from front to
// back.
constexpr std::size_t longest_list = 1024;

std::vector<std::string> told_apart(std::vector<std::string> names) {
    std::set<std::string> seen;
    for (auto& name : names) {
        const auto plain = name;
        for (int nth = 2; !seen.insert(name).second; ++nth) name = plain + "#" + std::to_string(nth);
    }
    return names;
}

template <class Entry>
std::vector<std::string> ids(const std::vector<Entry>& entries) {
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const auto& entry : entries) names.push_back(entry.id);
    return told_apart(std::move(names));
}

std::vector<std::string> attacks_of(const Scenario& scenario) {
    const auto id = [&](ArgumentId at) {
        return at.at < scenario.arguments.size() ? scenario.arguments[at.at].id : std::string{};
    };
    std::vector<std::string> names;
    for (const auto& attack : scenario.attacks) names.push_back(id(attack.from) + ">" + id(attack.to));
    return told_apart(std::move(names));
}

std::vector<std::string> decisions_of(const Scenario& scenario, const Stage& stage) {
    std::vector<std::string> names;
    for (const auto at : stage.decisions) {
        names.push_back(at.at < scenario.decisions.size() ? scenario.decisions[at.at].id : std::string{});
    }
    return told_apart(std::move(names));
}

Result<void> check_names(std::string_view word, const std::vector<std::string>& names) {
    const auto wrong = [&](const std::string& what) {
        return failure(Problem{.what = "the index of the journal lists " + std::string{word} + " " + what});
    };
    if (names.size() > longest_list) return wrong("names without end");
    std::set<std::string_view> seen;
    for (const auto& name : names) {
        if (!seen.insert(name).second) return wrong("'" + name + "' twice");
    }
    return {};
}

}  // namespace

std::string_view word_of(List list) {
    switch (list) {
        case List::Roles: return "role";
        case List::Values: return "value";
        case List::Measures: return "measure";
        case List::Flags: return "flag";
        case List::Evidence: return "evidence";
        case List::Arguments: return "argument";
        case List::Attacks: return "attack";
        case List::Factors: return "factor";
        case List::Terms: return "term";
        case List::Packages: return "package";
        case List::Benches: return "bench";
        case List::Variants: return "variant";
        case List::Stages: return "stage";
        case List::Choices: return "choice";
        case List::Hypotheticals: return "hypothetical";
        case List::Incidents: return "incident";
        case List::Questions: return "question";
        case List::Epilogues: return "epilogue";
        case List::Endings: return "ending";
    }
    return "";
}

std::string_view word_of(Inner inner) {
    switch (inner) {
        case Inner::Styles: return "style";
        case Inner::Levels: return "level";
        case Inner::Decisions: return "decision";
    }
    return "";
}

List owner_of(Inner inner) {
    switch (inner) {
        case Inner::Styles: return List::Roles;
        case Inner::Levels: return List::Terms;
        case Inner::Decisions: return List::Stages;
    }
    return List::Roles;
}

const std::vector<std::string>* Index::of(Inner which, std::size_t owner) const {
    const auto& lists_inside = inner[static_cast<std::size_t>(which)];
    return owner < lists_inside.size() ? &lists_inside[owner] : nullptr;
}

Index index_of(const Scenario& scenario) {
    // In the order of List and of Inner.
    Index index{.lists = {ids(scenario.roles), ids(scenario.values), ids(scenario.measures),
                          ids(scenario.flags), ids(scenario.evidence), ids(scenario.arguments),
                          attacks_of(scenario), ids(scenario.factors), ids(scenario.terms),
                          ids(scenario.packages), ids(scenario.benches), ids(scenario.variants),
                          ids(scenario.stages), ids(scenario.choices), ids(scenario.hypotheticals),
                          ids(scenario.incidents), ids(scenario.questions), ids(scenario.epilogues),
                          ids(scenario.endings)}};
    auto& [styles, levels, decisions] = index.inner;
    for (const auto& role : scenario.roles) styles.push_back(told_apart(role.styles));
    for (const auto& term : scenario.terms) levels.push_back(told_apart(term.levels));
    for (const auto& stage : scenario.stages) decisions.push_back(decisions_of(scenario, stage));
    return index;
}

std::optional<std::uint16_t> place_of(std::string_view name, const std::vector<std::string>& list) {
    const auto found = std::find(list.begin(), list.end(), name);
    if (found == list.end()) return std::nullopt;
    return static_cast<std::uint16_t>(found - list.begin());
}

Result<void> check(const Index& index) {
    for (std::size_t at = 0; at < list_count; ++at) {
        if (auto sound = check_names(word_of(static_cast<List>(at)), index.lists[at]); !sound) return sound;
    }
    for (std::size_t at = 0; at < inner_count; ++at) {
        const auto which = static_cast<Inner>(at);
        if (index.inner[at].size() != index.of(owner_of(which)).size()) {
            return failure(Problem{.what = "the index of the journal does not list each " +
                                           std::string{word_of(owner_of(which))} + "'s " +
                                           std::string{word_of(which)} + "s"});
        }
        for (const auto& names : index.inner[at]) {
            if (auto sound = check_names(word_of(which), names); !sound) return sound;
        }
    }
    return {};
}

}  // namespace allwrits
