// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <cmath>

namespace allwrits {
namespace {

// Where each term stands, for all terms or for none.
void read_levels(Manuscript& script, const Fields& fields, Package& package) {
    const auto* levels = fields.find("levels");
    if (levels == nullptr) return;
    package.has_terms = true;
    for (const auto* term : script.items.of("term")) {
        const auto* level = levels->find(term->id);
        if (level == nullptr) {
            fields.complain("levels", fmt::format("{} leaves out term '{}'", called(fields.item()), term->id),
                            "an order with terms says where each of them stands");
            continue;
        }
        const auto at = script.items.at("level." + term->id, level->text);
        if (at) package.levels[*script.items.at("term", term->id)] = static_cast<std::uint8_t>(*at);
    }
}

Package read_package(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Package package{.id = item.id,
                    .index = fields.thousandths("index"),
                    .proposed_if = fields.condition("proposed_if", every_role),
                    .only_if = fields.condition("only_if", every_role),
                    .opens = fields.truth("opens"),
                    .leads = std::llround(fields.number("leads") * 1000),
                    .exposed = std::llround(fields.number("exposed") * 1000)};
    read_levels(script, fields, package);
    return package;
}

}  // namespace

void read_orders(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("factor")) {
        const Fields fields(*item, script);
        scenario.factors.push_back({.id = item->id,
                                    .of_law = fields.truth("law"),
                                    .bears = fields.id<Role>("bears"),
                                    .needs = fields.thousandths("needs"),
                                    .may_stay_open = fields.truth("open")});
    }
    for (const auto* item : script.items.of("term")) {
        Term term{.id = item->id};
        for (const auto* level : script.items.inside(*item, "level")) {
            term.levels.push_back(level->id);
            term.shifts.push_back(shifts_of(script, *level));
        }
        if (term.levels.empty()) {
            script.complaints.add(item->place, called(*item) + " has no level",
                                  "list them from strict to wide");
        }
        scenario.terms.push_back(std::move(term));
    }
    for (const auto* item : script.items.of("package"))
        scenario.packages.push_back(read_package(script, *item));
}

}  // namespace allwrits
