// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

struct CourtNumber {
    std::string_view field;
    std::int32_t Court::*number;
};

// Thousandths. What is not in this table is of another type, and stands in read_court.
constexpr CourtNumber court_numbers[] = {
    {"open_share", &Court::open_share},
    {"support", &Court::support},
    {"bold", &Court::bold},
    {"exhibit", &Court::exhibit},
    {"credibility_base", &Court::credibility_base},
    {"credibility_step", &Court::credibility_step},
    {"distinguish_price", &Court::distinguish_price},
    {"distinguish_price_hearing", &Court::distinguish_price_hearing},
    {"bold_again_price", &Court::bold_again_price},
    {"overclaim_loss", &Court::overclaim_loss},
    {"held_loss", &Court::held_loss},
    {"filed_gain", &Court::filed_gain},
    {"concede_gain", &Court::concede_gain},
    {"candour_gain", &Court::candour_gain},
    {"hypothetical", &Court::hypothetical},
    {"weakness_gain", &Court::weakness_gain},
    {"term_step", &Court::term_step},
    {"offer_share", &Court::offer_share},
};

std::uint8_t small(const Fields& fields, std::string_view name) {
    return static_cast<std::uint8_t>(fields.number(name));
}

void read_court(const Fields& fields, Court& court) {
    for (const auto& [field, number] : court_numbers) court.*number = fields.thousandths(field);
    court.value_gap = small(fields, "value_gap");
    court.concessions = small(fields, "concessions");
    court.cards_a_factor = small(fields, "cards_a_factor");
    court.opening_cards_a_factor = small(fields, "opening_cards_a_factor");
    court.turn_up = fields.per_million("turn_up");
    if (fields.find("ceiling") != nullptr) court.ceiling = fields.id<Measure>("ceiling");
    const auto* weights = fields.find("rank_weight");
    if (weights == nullptr) return;
    if (weights->listed.empty() || weights->listed.size() > court.rank_weight.size()) {
        return fields.complain(
            "rank_weight", fmt::format("rank_weight has {} numbers", weights->listed.size()),
            fmt::format("from 1 to {}; the last holds for all ranks below", court.rank_weight.size()));
    }
    for (std::size_t rank = 0; rank < court.rank_weight.size(); ++rank) {
        const auto& weight = rank < weights->listed.size() ? weights->listed[rank] : weights->listed.back();
        court.rank_weight[rank] = static_cast<std::int32_t>(weight.number * 1000 + 0.5);
    }
}

}  // namespace

void read_whole(Manuscript& script) {
    const auto& item = *script.items.only("scenario");
    const Fields fields(item, script);
    auto& scenario = script.scenario();
    scenario.id = item.id;
    scenario.cite = fields.ids<Fact>("cite");
    scenario.version = static_cast<std::uint32_t>(fields.number("version"));
    scenario.language = fields.text("language");
    scenario.minutes = static_cast<std::uint32_t>(fields.number("minutes"));
    for (const auto& id : script.items.values()) scenario.values.push_back({.id = id});
    // The usual name needs no mention.
    if (const auto at = script.items.at("measure", "ceiling")) scenario.court.ceiling = id_at<Measure>(*at);
    if (const auto* court = script.items.only("court")) read_court(Fields(*court, script), scenario.court);
}

}  // namespace allwrits
