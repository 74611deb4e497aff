// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <cstdint>
#include <string_view>

namespace allwrits {
namespace {

struct AppealNumber {
    std::string_view field;
    std::int32_t Appeal::*number;
};

constexpr AppealNumber appeal_numbers[] = {
    {"below", &Appeal::below},
    {"base", &Appeal::base},
    {"fallen", &Appeal::fallen},
    {"open", &Appeal::open},
    {"contrary", &Appeal::contrary},
    {"papers", &Appeal::papers},
    {"contradiction", &Appeal::contradiction},
    {"supported", &Appeal::supported},
    {"least", &Appeal::least},
    {"most", &Appeal::most},
};

void read_appeal(Manuscript& script) {
    const auto* item = script.items.only("appeal");
    if (item == nullptr) return;
    const Fields fields(*item, script);
    auto& appeal = script.scenario().appeal;
    appeal.exists = true;
    for (const auto& [field, number] : appeal_numbers) appeal.*number = fields.thousandths(field);
    appeal.only_if = fields.condition("only_if");
    appeal.on_papers = fields.condition("on_papers");
    appeal.denial_becomes = fields.id<Package>("denial_becomes");
    if (appeal.least > appeal.most)
        fields.complain("least", "the least chance of a reversal is above the most");
}

}  // namespace

void read_aftermath(Manuscript& script) {
    read_appeal(script);
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("question")) {
        scenario.questions.push_back({.id = item->id, .asked_of = Fields(*item, script).roles("asked_of")});
    }
    for (const auto* item : script.items.of("epilogue")) {
        const Fields fields(*item, script, script.told);
        scenario.epilogues.push_back({.id = item->id,
                                      .only_if = fields.condition("only_if"),
                                      .chance = fields.chance("chance"),
                                      .effect = fields.effect("effect"),
                                      .cite = fields.ids<Fact>("cite")});
    }
    for (const auto* item : script.items.of("ending")) {
        const Fields fields(*item, script);
        scenario.endings.push_back(
            {.id = item->id, .only_if = fields.condition("only_if"), .favors = fields.id<Role>("favors")});
    }
}

}  // namespace allwrits
