// SPDX-License-Identifier: MIT
#include "view/model_words.h"

#include "view/number_text.h"
#include "view/phrases.h"

#include <algorithm>

namespace allwrits {
namespace {

// "Granted, narrowed", "granted_narrowed" and "granted  NARROWED" are one name.
std::string folded(std::string_view name) {
    std::string key;
    for (const char c : name) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (c >= 'A' && c <= 'Z') {
            key += static_cast<char>(c - 'A' + 'a');
        } else if (letter) {
            key += c;
        } else if (!key.empty() && key.back() != ' ') {
            key += ' ';
        }
    }
    while (!key.empty() && key.back() == ' ') key.pop_back();
    return key;
}

// The place of the thing that has the name, else of the only one that has a name beginning so; none: of
// nothing.
template <class Of, class Names>
Id<Of> called(std::size_t count, Names names_of, std::string_view name) {
    const auto wanted = folded(name);
    constexpr std::size_t fewest_letters = 3;
    Id<Of> begins = {};
    bool many = false;
    for (std::size_t at = 0; at < count; ++at) {
        bool begins_so = false;
        for (const auto& each : names_of(at)) {
            const auto key = folded(each);
            if (!key.empty() && key == wanted) return id_at<Of>(at);
            begins_so = begins_so || key.starts_with(wanted);
        }
        if (!begins_so) continue;
        many = many || begins.exists();
        begins = id_at<Of>(at);
    }
    return many || wanted.size() < fewest_letters ? Id<Of>{} : begins;
}

std::string text_or(const std::string& text, const std::string& otherwise) {
    return text.empty() ? otherwise : text;
}

}  // namespace

std::string plain_words(std::string_view id) {
    std::string text(id);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string beliefs_text(const Wording& words, const std::vector<Belief>& beliefs) {
    std::vector<std::string> list;
    for (const auto& [assumption, value] : beliefs) {
        list.push_back(phrase(words.words(), "suppose.list",
                              {{"assumption", numbered_text(words, assumption)}, {"n", figure_text(value)}}));
    }
    return phrase(words.words(), "why.you_suppose", {{"list", joined(words.words(), list)}});
}

std::string assumption_text(const Wording& words, AssumptionId id) {
    const auto& assumption = words.scenario().assumptions[id.at];
    return text_or(words.text("assumption." + assumption.id + ".name"),
                   text_or(assumption.unit, plain_words(assumption.id)));
}

std::string dossier_number(const Scenario& scenario, AssumptionId id) {
    const auto& cite = scenario.assumptions[id.at].cite;
    if (cite.empty()) return {};
    const auto cites_it_first = [&](const Assumption& one) {
        return !one.cite.empty() && one.cite.front() == cite.front();
    };
    const auto is_it = [&](const Fact& fact) { return fact.id == cite.front(); };
    const bool shared =
        std::count_if(scenario.assumptions.begin(), scenario.assumptions.end(), cites_it_first) > 1;
    const bool fact = std::any_of(scenario.facts.begin(), scenario.facts.end(), is_it);
    return shared || fact ? std::string{} : cite.front();
}

std::string numbered_text(const Wording& words, AssumptionId id) {
    const auto number = dossier_number(words.scenario(), id);
    return assumption_text(words, id) + " (" + text_or(number, words.scenario().assumptions[id.at].id) + ")";
}

std::string outcome_text(const Wording& words, OutcomeId id) {
    const auto& outcome = words.scenario().outcomes[id.at];
    return text_or(words.text("outcome." + outcome.id + ".name"),
                   text_or(outcome.ledger, plain_words(outcome.id)));
}

std::string outcome_say(const Wording& words, OutcomeId id) {
    return words.text("outcome." + words.scenario().outcomes[id.at].id + ".say");
}

std::string amount_text(const Scenario& scenario, OutcomeId id, double value) {
    const auto& outcome = scenario.outcomes[id.at];
    if (outcome.happens) return share_text(value);
    return outcome.unit.empty() ? figure_text(value) : figure_text(value) + " " + outcome.unit;
}

AssumptionId assumption_called(const Scenario& scenario, std::string_view name) {
    return called<Assumption>(
        scenario.assumptions.size(),
        [&](std::size_t at) {
            return std::vector<std::string>{scenario.assumptions[at].id,
                                            dossier_number(scenario, id_at<Assumption>(at))};
        },
        name);
}

OutcomeId outcome_called(const Scenario& scenario, std::string_view name) {
    return called<Outcome>(
        scenario.outcomes.size(),
        [&](std::size_t at) {
            return std::vector<std::string>{scenario.outcomes[at].id, scenario.outcomes[at].ledger};
        },
        name);
}

PackageId package_called(const Wording& words, std::string_view name) {
    const auto& packages = words.scenario().packages;
    return called<Package>(
        packages.size(),
        [&](std::size_t at) {
            return std::vector<std::string>{packages[at].id, words.package(id_at<Package>(at))};
        },
        name);
}

std::vector<std::string> assumption_names(const Scenario& scenario) {
    std::vector<std::string> names;
    for (std::size_t at = 0; at < scenario.assumptions.size(); ++at) {
        names.push_back(scenario.assumptions[at].id);
        if (const auto number = dossier_number(scenario, id_at<Assumption>(at)); !number.empty())
            names.push_back(number);
    }
    return names;
}

std::vector<std::string> package_names(const Scenario& scenario) {
    std::vector<std::string> names;
    for (const auto& package : scenario.packages) names.push_back(package.id);
    return names;
}

std::vector<OutcomeId> ledgers_in(const Scenario& scenario) {
    std::vector<OutcomeId> list;
    for (std::size_t at = 0; at < scenario.outcomes.size(); ++at) {
        if (!scenario.outcomes[at].ledger.empty()) list.push_back(id_at<Outcome>(at));
    }
    return list;
}

}  // namespace allwrits
