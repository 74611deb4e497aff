// SPDX-License-Identifier: MIT
#include "script/synthesize.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

bool is_advocate(const Role& role) { return role.side == Side::For || role.side == Side::Against; }

// Asks with words that the author wrote for something near.
void add(Manuscript& script, Stage& stage, Decision decision, std::string_view words_of) {
    auto& scenario = script.scenario();
    auto& words = script.loaded.words;
    words.put("decision." + decision.id + ".say", std::string(words[words_of]));
    stage.decisions.push_back(id_at<Decision>(scenario.decisions.size()));
    scenario.decisions.push_back(std::move(decision));
}

// How many of a role's cards so many pages can pay for, at most.
std::uint8_t most_cards(const Scenario& scenario, RoleId role, std::int32_t pages) {
    std::int32_t cheapest = pages;
    int cards = 0;
    for (const auto& card : scenario.arguments) {
        if (card.role != role) continue;
        cheapest = std::min(cheapest, card.pages);
        ++cards;
    }
    const int paid = cheapest <= 0 ? cards : pages / cheapest;
    return static_cast<std::uint8_t>(std::clamp(paid, 1, static_cast<int>(Limits::pending)));
}

std::string title_of(const Stage& stage) { return fmt::format("stage.{}.title", stage.id); }

void let_advocates_plead(Manuscript& script, const Fields& fields, Stage& stage) {
    auto& scenario = script.scenario();
    const auto pages = fields.thousandths("pages");
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        const auto& role = scenario.roles[at];
        if (!is_advocate(role) || !role.pages.exists()) continue;
        const auto given =
            Formula::parse(fmt::format("{}", pages / 1000.0), fields.item().place, scenario.names);
        const Slot slot{.kind = static_cast<std::uint16_t>(SlotKind::Measure), .at = role.pages.at};
        stage.effect.push_back({.target = slot, .how = Change::How::Set, .amount = *given});
        add(script, stage,
            {.id = fmt::format("{}.{}", stage.id, role.id),
             .verb = Verb::Plead,
             .role = id_at<Role>(at),
             .count = most_cards(scenario, id_at<Role>(at), pages)},
            title_of(stage));
    }
}

void let_bench_find(Manuscript& script, const Fields& fields, Stage& stage) {
    auto& scenario = script.scenario();
    const auto bench = role_on(scenario, Side::Bench);
    const auto factors = fields.ids<Factor>("factors");
    for (const auto factor : factors) {
        const auto& id = scenario.factors[factor.at].id;
        add(script, stage,
            {.id = fmt::format("{}.{}", stage.id, id),
             .verb = Verb::Find,
             .role = bench,
             .may_pass = false,
             .factors = {factor}},
            fmt::format("factor.{}.question", id));
    }
    add(script, stage, {.id = stage.id + ".sign", .verb = Verb::Sign, .role = bench, .may_pass = false},
        title_of(stage));
}

}  // namespace

void synthesize_decisions(Manuscript& script) {
    for (const auto* item : script.items.of("stage")) {
        auto& stage = script.scenario().stages[*script.items.at("stage", item->id)];
        const Fields fields(*item, script);
        const bool plain = stage.decisions.empty();
        for (const auto* field : {"pages", "factors"}) {
            if (plain || fields.find(field) == nullptr) continue;
            fields.complain(field, fmt::format("{} has decisions and {}", called(*item), field),
                            "a stage with decisions of its own says all in them");
        }
        if (!plain) continue;
        if (fields.find("pages") != nullptr) let_advocates_plead(script, fields, stage);
        if (fields.find("factors") != nullptr) let_bench_find(script, fields, stage);
    }
}

}  // namespace allwrits
