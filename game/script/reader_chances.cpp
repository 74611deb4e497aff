// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include "base/names.h"

#include <fmt/format.h>
#include <cmath>

namespace allwrits {
namespace {

// A bench puts every value somewhere.
void read_ranks(Manuscript& script, const Fields& fields, Bench& bench) {
    const auto* order = fields.find("values");
    if (order == nullptr) return;
    std::vector<bool> ranked(script.items.values().size());
    std::uint8_t rank = 0;
    for (const auto& written : order->listed) {
        const auto at = script.items.at("value", written.text);
        if (!at) {
            script.complaints.add(
                written.place,
                fmt::format("{} ranks '{}', and there is no such value", called(fields.item()), written.text),
                name_hint(value_id(written.text), script.items.values()));
        } else if (ranked[*at]) {
            script.complaints.add(written.place,
                                  fmt::format("{} ranks '{}' twice", called(fields.item()), written.text));
        } else {
            ranked[*at] = true;
            bench.rank[*at] = rank++;
        }
    }
    for (std::size_t at = 0; at < ranked.size(); ++at) {
        if (ranked[at]) continue;
        fields.complain(
            "values", fmt::format("{} does not rank '{}'", called(fields.item()), script.items.values()[at]),
            "a bench ranks every value of the scenario");
    }
}

Bench read_bench(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Bench bench{.id = item.id,
                .exchange = std::llround(fields.number("exchange")),
                .first_steps = fields.ids<Choice>("first"),
                .first_step_chance = fields.per_million("first_chance"),
                .excludes_under = fields.thousandths("excludes_under"),
                .weight = static_cast<std::uint32_t>(fields.number("weight"))};
    read_ranks(script, fields, bench);
    return bench;
}

Incident read_incident(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    const auto seen_by = fields.roles("seen_by");
    return {.id = item.id,
            .only_if = fields.condition("only_if", seen_by),
            .chance = fields.chance("chance"),
            .effect = fields.effect("effect"),
            .reveals = fields.id<Evidence>("reveals"),
            .reveals_to = fields.id<Role>("reveals_to"),
            .seen_by = seen_by,
            .cite = fields.ids<Fact>("cite")};
}

}  // namespace

void read_chances(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("bench")) scenario.benches.push_back(read_bench(script, *item));
    for (const auto* item : script.items.of("variant")) {
        const Fields fields(*item, script);
        scenario.variants.push_back({.id = item->id,
                                     .weight = static_cast<std::uint32_t>(fields.number("weight")),
                                     .altered = fields.truth("altered"),
                                     .shifts = shifts_of(script, *item),
                                     .effect = fields.effect("effect")});
    }
    for (const auto* item : script.items.of("incident"))
        scenario.incidents.push_back(read_incident(script, *item));
}

}  // namespace allwrits
