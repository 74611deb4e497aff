// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

constexpr std::uint32_t touches_value = 1, touches_risk = 2;

// What costs something may be left. A choice has to be made and a ruling has to be given; "no offer" is an
// offer.
bool may_pass(Verb verb) {
    switch (verb) {
        case Verb::Choose:
        case Verb::File:
        case Verb::Weigh:
        case Verb::Offer:
        case Verb::Odds:
        case Verb::Find:
        case Verb::Order:
        case Verb::Reason:
        case Verb::Sign:
            return false;
        case Verb::Plead:
        case Verb::Answer:
        case Verb::Seek:
        case Verb::Mark:
        case Verb::Weakness:
        case Verb::Ask:
        case Verb::Reply:
        case Verb::Terms:
            return true;
    }
    return true;
}

// Left out, a list means all there is.
void fill_in(const Fields& fields, const Scenario& scenario, Decision& decision) {
    if (decision.verb == Verb::Offer && fields.find("packages") == nullptr) {
        for (std::size_t at = 0; at < scenario.packages.size(); ++at)
            decision.packages.push_back(id_at<Package>(at));
    }
    if (decision.verb != Verb::Odds) return;
    for (std::size_t at = 0; fields.find("questions") == nullptr && at < scenario.questions.size(); ++at) {
        const bool asked =
            decision.role.exists() && ((scenario.questions[at].asked_of >> decision.role.at) & 1U) != 0;
        if (asked) decision.questions.push_back(id_at<Question>(at));
    }
    if (fields.find("count") == nullptr)
        decision.count = static_cast<std::uint8_t>(decision.questions.size());
}

Choice read_choice(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Choice choice{.id = item.id,
                  .only_if = fields.condition("only_if", deciding_roles(script, *item.parent)),
                  .effect = fields.effect("effect"),
                  .then = fields.id<Stage>("then_stage"),
                  .cite = fields.ids<Fact>("cite")};
    if (const auto* touches = fields.find("touches")) {
        for (const auto& ledger : touches->listed)
            choice.touches |= ledger.text == "value" ? touches_value : touches_risk;
    }
    return choice;
}

Acts acts_of(const Fields& fields) {
    const auto role = fields.text("role");
    return role == "asked" ? Acts::Asked : role == "other" ? Acts::Other : Acts::Role;
}

Decision read_decision(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    const auto verb = fields.one_of<Verb>("verb");
    Decision decision{
        .id = item.id,
        .verb = verb,
        .acts = acts_of(fields),
        .role = fields.id<Role>("role"),
        .count = static_cast<std::uint8_t>(fields.number("count")),
        .only_if = fields.condition("only_if", deciding_roles(script, item)),
        .may_pass = fields.find("may_pass") == nullptr ? may_pass(verb) : fields.truth("may_pass"),
        .may_seek = fields.truth("may_seek"),
        .factors = fields.ids<Factor>("factors"),
        .packages = fields.ids<Package>("packages"),
        .questions = fields.ids<Question>("questions"),
        .effect = fields.effect("effect")};
    fill_in(fields, script.scenario(), decision);
    for (const auto* choice : script.items.inside(item, "choice")) {
        decision.choices.push_back(id_at<Choice>(*script.items.at("choice", choice->id)));
    }
    return decision;
}

Stage read_stage(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Stage stage{.id = item.id,
                .kind = fields.one_of<StageKind>("kind"),
                .sealed = fields.truth("sealed"),
                .continues = fields.truth("continues"),
                .only_if = fields.condition("only_if", every_role),
                .effect = fields.effect("effect"),
                .incidents = fields.ids<Incident>("incidents"),
                .turns_up_held = fields.truth("turns_up_held"),
                .proposes_findings = fields.truth("proposes_findings")};
    for (const auto* decision : script.items.inside(item, "decision")) {
        stage.decisions.push_back(id_at<Decision>(*script.items.at("decision", decision->id)));
    }
    return stage;
}

}  // namespace

void read_docket(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("choice")) scenario.choices.push_back(read_choice(script, *item));
    for (const auto* item : script.items.of("decision"))
        scenario.decisions.push_back(read_decision(script, *item));
    for (const auto* item : script.items.of("stage")) scenario.stages.push_back(read_stage(script, *item));
}

}  // namespace allwrits
