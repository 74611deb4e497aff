// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

Argument read_argument(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    const auto role = fields.id<Role>("role");
    return {.id = item.id,
            .role = role,
            .factor = fields.id<Factor>("factor"),
            .promotes = fields.id<allwrits::Value>("promotes"),
            .pages = fields.thousandths("pages"),
            .on_file = fields.truth("on_file"),
            .can_be_bold = fields.find("bold") != nullptr,
            .grounds = fields.ids<Fact>("grounds"),
            .opens = fields.id<Stage>("opens"),
            .only_if = fields.condition("only_if", role.exists() ? 1U << role.at : every_role),
            .shifts = shifts_of(script, item)};
}

// Listed ids in the author's order, then those with a reason by id, since Lua forgets the order of names.
void read_links(Manuscript& script, const Fields& fields, std::string_view field, std::vector<Link>& links) {
    const auto& item = fields.item();
    const auto from = id_at<Argument>(*script.items.at("argument", item.id));
    for (const auto to : fields.ids<Argument>(field)) {
        const bool again = std::any_of(links.begin(), links.end(),
                                       [&](const Link& l) { return l.from == from && l.to == to; });
        if (from == to) {
            fields.complain(field, fmt::format("{} {} itself", called(item), field));
        } else if (again) {
            fields.complain(field, fmt::format("{} {} '{}' twice", called(item), field,
                                               script.items.of("argument")[to.at]->id));
        } else {
            links.push_back({from, to});
        }
    }
}

// A card cannot be both met and helped by another.
void refuse_both(Manuscript& script) {
    const auto& scenario = script.scenario();
    for (const auto& help : scenario.supports) {
        const bool both =
            std::any_of(scenario.attacks.begin(), scenario.attacks.end(),
                        [&](const Link& attack) { return attack.from == help.from && attack.to == help.to; });
        if (!both) continue;
        const auto& item = *script.items.of("argument")[help.from.at];
        Fields(item, script)
            .complain("supports", fmt::format("{} attacks and supports '{}'", called(item),
                                              scenario.arguments[help.to.at].id));
    }
}

}  // namespace

void read_arguments(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("argument")) {
        scenario.arguments.push_back(read_argument(script, *item));
        const Fields fields(*item, script);
        read_links(script, fields, "attacks", scenario.attacks);
        read_links(script, fields, "supports", scenario.supports);
    }
    refuse_both(script);
    for (const auto* item : script.items.of("clash")) {
        const Fields fields(*item, script);
        scenario.clashes.push_back({.id = item->id,
                                    .factor = fields.id<Factor>("factor"),
                                    .between = fields.ids<Argument>("between")});
    }
    for (const auto* item : script.items.of("hypothetical")) {
        const Fields fields(*item, script);
        scenario.hypotheticals.push_back(
            {.id = item->id, .factor = fields.id<Factor>("factor"), .slope = fields.ids<Argument>("slope")});
    }
}

}  // namespace allwrits
