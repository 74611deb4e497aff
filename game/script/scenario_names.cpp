// SPDX-License-Identifier: MIT
#include "script/scenario_names.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace allwrits {
namespace {

// What a number or a truth of each kind is before its place is known.
Name number(SlotKind kind, double min, double max) {
    return {.slot = {.kind = static_cast<std::uint16_t>(kind)}, .min = min, .max = max};
}
Name truth(SlotKind kind) {
    auto name = number(kind, 0, 1);
    name.truth = true;
    return name;
}
Name settable(Name name) {
    name.can_be_set = true;
    return name;
}
Name seen_by(Name name, std::uint32_t roles) {
    name.seen_by = roles;
    return name;
}
Name at(Name name, std::size_t place) {
    name.slot.at = static_cast<std::uint16_t>(place);
    return name;
}

Name of_measure(const Scenario& scenario, MeasureId id) {
    const auto& measure = scenario.measures[id.at];
    const auto name = number(SlotKind::Measure, measure.min / 1000.0, measure.max / 1000.0);
    return at(settable(seen_by(name, measure.seen_by)), id.at);
}

std::uint32_t bench_roles(const Scenario& scenario) {
    std::uint32_t roles = 0;
    for (std::size_t role = 0; role < scenario.roles.size(); ++role) {
        if (scenario.roles[role].side == Side::Bench) roles |= 1U << role;
    }
    return roles;
}

// One function over all items of a word.
struct OfItems {
    std::string_view function;
    std::string_view word;
    Name name;
};

std::vector<OfItems> functions_of_items(const Scenario& scenario) {
    // Half pages, which State keeps in a byte.
    const auto weight = settable(number(SlotKind::CardWeight, -64, 63.5));
    const double last_role = static_cast<double>(scenario.roles.size()) - 1;
    return {
        {"upheld", "argument", truth(SlotKind::Upheld)},
        {"defeated", "argument", truth(SlotKind::Defeated)},
        {"open", "argument", truth(SlotKind::Open)},
        {"pleaded", "argument", truth(SlotKind::Pleaded)},
        {"bold", "argument", truth(SlotKind::Bold)},
        {"struck", "argument", truth(SlotKind::Struck)},
        {"pages_of", "argument", weight},
        {"cheaper", "argument", settable(truth(SlotKind::Cheaper))},
        {"admitted", "evidence", truth(SlotKind::Admitted)},
        {"held", "evidence", seen_by(truth(SlotKind::Held), 0)},
        {"taken", "choice", truth(SlotKind::Taken)},
        {"variant", "variant", truth(SlotKind::Variant)},
        {"bench", "bench", seen_by(truth(SlotKind::Bench), bench_roles(scenario))},
        {"ordered", "package", truth(SlotKind::Ordered)},
        {"found", "factor", number(SlotKind::Found, -1, 1)},
        {"bears", "factor", settable(number(SlotKind::Bears, -1, last_role))},
    };
}

void put_functions(const Items& items, const Scenario& scenario, Names& names) {
    for (const auto& [function, word, name] : functions_of_items(scenario)) {
        const auto& list = items.of(word);
        for (std::size_t place = 0; place < list.size(); ++place) {
            names.put(std::string(function), list[place]->id, at(name, place));
        }
    }
    const auto& incidents = items.of("incident");
    for (std::size_t place = 0; place < incidents.size(); ++place) {
        const auto* told_to = incidents[place]->value->find("seen_by");
        std::uint32_t roles = told_to == nullptr ? every_role : 0;
        for (std::size_t role = 0; told_to != nullptr && role < scenario.roles.size(); ++role) {
            const auto told = [&](const ScriptValue& one) { return one.text == scenario.roles[role].id; };
            if (told(*told_to) || std::any_of(told_to->listed.begin(), told_to->listed.end(), told))
                roles |= 1U << role;
        }
        names.put("happened", incidents[place]->id, at(seen_by(truth(SlotKind::Happened), roles), place));
    }
    const auto& terms = items.of("term");
    for (std::size_t place = 0; place < terms.size(); ++place) {
        const auto levels = static_cast<double>(items.inside(*terms[place], "level").size());
        names.put("level", terms[place]->id, at(number(SlotKind::Level, -1, levels - 1), place));
    }
}

void put_roles(const Scenario& scenario, Names& names) {
    for (std::size_t place = 0; place < scenario.roles.size(); ++place) {
        const auto& role = scenario.roles[place];
        const auto number_of_role = static_cast<double>(place);
        names.put("role", role.id, at(number(SlotKind::RoleNumber, number_of_role, number_of_role), place));
        const std::pair<const char*, MeasureId> currencies[] = {{"pages", role.pages},
                                                                {"days", role.days},
                                                                {"credibility", role.credibility},
                                                                {"questions", role.questions}};
        for (const auto& [function, measure] : currencies) {
            if (measure.exists()) names.put(function, role.id, of_measure(scenario, measure));
        }
    }
}

void put_rules(const Scenario& scenario, Names& names) {
    constexpr double most_days = 1000;  // Far above what all roles together can have.
    names.put("index", number(SlotKind::Index, 0, 100));
    names.put("days_spent", number(SlotKind::DaysSpent, 0, most_days));
    names.put("reversed", truth(SlotKind::Reversed));
    names.put("appealed", truth(SlotKind::Appealed));
    names.put("signed", truth(SlotKind::Signed));
    names.put("consent", truth(SlotKind::Consent));
    for (std::size_t place = 0; place < scenario.factor_lean.size(); ++place) {
        const auto& factor =
            scenario.measures[scenario.factor_lean[place].at].id.substr(std::string_view("lean.").size());
        names.put("lean", factor, of_measure(scenario, scenario.factor_lean[place]));
    }
}

bool can_be_named(const std::string& id) {
    const auto is_letter = [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    const auto is_of_word = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
    return !id.empty() && is_letter(id[0]) && std::all_of(id.begin(), id.end(), is_of_word);
}

bool is_statistic(const std::string& id) {
    return std::find(statistic_words.begin(), statistic_words.end(), id) != statistic_words.end();
}

// A bound that nothing draws near to is none.
double bound_or(double bound, double none) { return std::isfinite(bound) ? bound : none; }

}  // namespace

void put_own(const Item& item, const Name& name, Names& names, Complaints& complaints) {
    if (!can_be_named(item.id)) {
        complaints.add(item.place, fmt::format("{} cannot be named in a formula", called(item)),
                       "a name has letters, digits and '_', and begins with a letter");
    } else if (is_formula_word(item.id) || is_statistic(item.id) || names.has_function(item.id) ||
               names.find(item.id) != nullptr) {
        complaints.add(item.place, fmt::format("'{}' means something else in formulas already", item.id),
                       fmt::format("call the {} something else", item.word->name));
    } else {
        names.put(item.id, name);
    }
}

void put_figures(const Outcome& outcome, std::size_t place, const Interval& range, Names& names) {
    for (std::size_t which = 0; which < statistic_words.size(); ++which) {
        const bool chance = outcome.happens || static_cast<Statistic>(which) == Statistic::Chance;
        const auto name = number(SlotKind::Figure, chance ? 0 : range.low, chance ? 1 : range.high);
        names.put(std::string(statistic_words[which]), outcome.id,
                  at(seen_by(name, outcome.formula.seen_by()), place * statistic_words.size() + which));
    }
}

Name assumed_name(const Assumption& assumption, std::size_t place) {
    constexpr auto none = Interval{};
    return at(
        number(SlotKind::Assumed, bound_or(assumption.least, none.low), bound_or(assumption.most, none.high)),
        place);
}

Name outcome_name(const Outcome& outcome, std::size_t place, const Interval& range, bool tells) {
    auto name = number(SlotKind::Outcome, outcome.happens ? 0 : range.low, outcome.happens ? 1 : range.high);
    name.truth = tells && outcome.happens;
    return at(seen_by(name, outcome.formula.seen_by()), place);
}

Names scenario_names(const Items& items, const Scenario& scenario, Complaints& complaints) {
    Names names;
    put_rules(scenario, names);
    put_roles(scenario, names);
    put_functions(items, scenario, names);
    // The author's own measures stand first in the scenario's list, so their places are those of their items.
    const auto& measures = items.of("measure");
    for (std::size_t place = 0; place < measures.size(); ++place) {
        put_own(*measures[place], of_measure(scenario, id_at<Measure>(place)), names, complaints);
    }
    const auto& flags = items.of("flag");
    for (std::size_t place = 0; place < flags.size(); ++place) {
        const auto mark = seen_by(settable(truth(SlotKind::Flag)), scenario.flags[place].seen_by);
        put_own(*flags[place], at(mark, place), names, complaints);
    }
    return names;
}

}  // namespace allwrits
